import { useId, useRef, useState } from "react";
import { isDay } from "../../core/days.ts";
import { eventsText } from "../../text/enEvents.ts";
import { useView } from "../../view/ViewProvider.tsx";

/** The period and the words asked for. A reversed period is said, not written. */
export function Period() {
  const id = useId();
  const { view, change } = useView();
  const [fault, setFault] = useState<string | null>(null);
  /** The words as typed last. Typing on from them is one run, and a run is one step of the history. */
  const typed = useRef<string | null>(null);
  const search = (words: string) => {
    change({ text: words }, { replace: typed.current === view.text });
    typed.current = words;
  };
  const set = (key: "from" | "to", value: string) => {
    if (value !== "" && !isDay(value)) return;
    const next = { from: view.from, to: view.to, [key]: value === "" ? null : value };
    if (next.from !== null && next.to !== null && next.to < next.from) {
      setFault(eventsText.reversed);
      return;
    }
    setFault(null);
    change(next);
  };
  return (
    <div className="period">
      <span className="labelled">
        <label htmlFor={`${id}-from`}>{eventsText.from}</label>
        <input
          id={`${id}-from`}
          type="date"
          value={view.from ?? ""}
          onChange={(event) => set("from", event.target.value)}
        />
      </span>
      <span className="labelled">
        <label htmlFor={`${id}-to`}>{eventsText.to}</label>
        <input id={`${id}-to`} type="date" value={view.to ?? ""} onChange={(event) => set("to", event.target.value)} />
      </span>
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
      {fault !== null && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
