import { useState } from "react";

interface ResultsProps {
  readonly text: string;
  /** What was asked: another one says the text again. A string, or an object that stays the same while nothing else is asked. */
  readonly asked: string | object;
}

/** Says to a screen reader what a filter found, also where the words are those of before: they then differ by a space. */
export function Results({ text, asked }: ResultsProps) {
  const [said, setSaid] = useState({ asked, again: false });
  if (said.asked !== asked) setSaid({ asked, again: !said.again });
  return (
    <p className="sr-only" role="status">
      {text}
      {said.again ? "\u00a0" : ""}
    </p>
  );
}
