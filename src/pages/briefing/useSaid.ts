import { useCallback, useEffect, useState } from "react";

/** So long words stay, in milliseconds: time to be heard and read, not so long that they are taken for what is now. */
const stay = 8000;

/** What was done last, in words, and the way to say it. */
export function useSaid(): readonly [string, (words: string) => void] {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), stay);
    return () => clearTimeout(timer);
  }, [said]);
  // The same again is another thing done: words that did not change would not be read aloud.
  const say = useCallback((words: string) => setSaid((now) => (now === words ? `${words}\u00a0` : words)), []);
  return [said, say];
}
