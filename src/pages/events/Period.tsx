import { useId, useMemo, useRef } from "react";
import { eventsText } from "../../text/enEvents.ts";
import { Between } from "../../ui/Between.tsx";
import { useView } from "../../view/ViewProvider.tsx";

interface PeriodProps {
  /** Told when somebody is about to type words. Always the same function. */
  readonly onNearWords: () => void;
}

/** The period and the words asked for. */
export function Period({ onNearWords }: PeriodProps) {
  const id = useId();
  const { view, change } = useView();
  const { text } = view;
  /** The words as typed last. Typing on from them is one run, and a run is one step of the history. */
  const typed = useRef<string | null>(null);
  const words = useMemo(
    () => (
      <>
        <label htmlFor={`${id}-words`} className="sr-only">
          {eventsText.words}
        </label>
        <input
          id={`${id}-words`}
          type="search"
          className="words"
          placeholder={eventsText.words}
          value={text}
          maxLength={200}
          onChange={({ target }) => {
            change({ text: target.value }, { replace: typed.current === text });
            typed.current = target.value;
          }}
          onPointerEnter={onNearWords}
          onFocus={onNearWords}
          onBlur={() => {
            typed.current = null;
          }}
        />
      </>
    ),
    [id, text, change, onNearWords],
  );
  return (
    <Between from={eventsText.from} to={eventsText.to}>
      {words}
    </Between>
  );
}
