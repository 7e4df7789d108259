import { useId, useRef } from "react";
import { eventsText } from "../../text/enEvents.ts";
import { Between } from "../../ui/Between.tsx";
import { useView } from "../../view/ViewProvider.tsx";

/** The period and the words asked for. */
export function Period() {
  const id = useId();
  const { view, change } = useView();
  /** The words as typed last. Typing on from them is one run, and a run is one step of the history. */
  const typed = useRef<string | null>(null);
  const search = (words: string) => {
    change({ text: words }, { replace: typed.current === view.text });
    typed.current = words;
  };
  return (
    <Between from={eventsText.from} to={eventsText.to}>
      <label htmlFor={`${id}-words`} className="sr-only">
        {eventsText.words}
      </label>
      <input
        id={`${id}-words`}
        type="search"
        className="words"
        placeholder={eventsText.words}
        value={view.text}
        maxLength={200}
        onChange={(event) => search(event.target.value)}
        onBlur={() => {
          typed.current = null;
        }}
      />
    </Between>
  );
}
