import { useState } from "react";
import { eventsText } from "../../text/enEvents.ts";

/** Says to a screen reader how many events a filter found, also where they are as many as before: the words then differ by a space. */
export function Results({ filter, count }: { filter: object; count: number }) {
  const [said, setSaid] = useState({ filter, again: false });
  if (said.filter !== filter) setSaid({ filter, again: !said.again });
  return (
    <p className="sr-only" role="status">
      {eventsText.results(count)}
      {said.again ? "\u00a0" : ""}
    </p>
  );
}
