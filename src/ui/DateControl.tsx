import { type FormEvent, memo, useEffect, useId, useRef, useState } from "react";
import { bases } from "../core/closedLists.ts";
import { type Day, isDay } from "../core/days.ts";
import { formatDay, formatShortDay } from "../text/dates.ts";
import { text } from "../text/en.ts";
import { useChangeView, useViewAcrossPages } from "../view/ViewProvider.tsx";
import { fade } from "./fade.ts";

interface DateControlProps {
  readonly asOf: Day;
  readonly since: Day;
  readonly coverage: { readonly first: Day; readonly last: Day };
  /** Opens the player. */
  readonly onPlay: () => void;
}

/** The clock in the header: the day whose knowledge every page shows, and the day to compare it with. */
export const DateControl = memo(function DateControl({ asOf, since, coverage, onPlay }: DateControlProps) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const change = useChangeView();
  const chosen = useViewAcrossPages();
  const [fault, setFault] = useState<string | null>(null);
  const close = () => {
    details.current?.removeAttribute("open");
    details.current?.querySelector("summary")?.focus();
  };
  // A press outside closes, as it does a Choice. Not the loss of focus: the browser's own calendar takes it too.
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !details.current?.contains(target)) details.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const basis = bases.find((one) => one === form.get("basis")) ?? "all";
    const [day, typed] = [String(form.get("as-of")), String(form.get("since"))];
    // A day that nobody chose is only the default for the day shown until now: another day has its own.
    const compare = typed === since && chosen.since === null ? null : typed;
    const isCovered = (one: string) => isDay(one) && one >= coverage.first && one <= coverage.last;
    if (!isCovered(day) || (compare !== null && !isCovered(compare))) {
      setFault(text.shell.badDay(formatDay(coverage.first), formatDay(coverage.last)));
      return;
    }
    if (compare !== null && compare > day) {
      setFault(text.shell.sinceAfter);
      return;
    }
    setFault(null);
    // The latest day of other sources is another day: it isn't pinned where nobody chose one.
    fade(() => change({ asOf: day === coverage.last ? null : day, since: compare, basis }));
    close();
  };
  return (
    <details
      ref={details}
      className="popover"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.removeAttribute("open");
      }}
    >
      <summary aria-label={text.shell.asOfLabel(formatDay(asOf))}>
        {text.shell.asOf} <strong>{formatShortDay(asOf)}</strong>
      </summary>
      <form className="popover-body" key={`${asOf} ${since} ${chosen.basis}`} onSubmit={submit} noValidate>
        <label htmlFor={`${id}-as-of`}>{text.shell.asOfTitle}</label>
        <input
          id={`${id}-as-of`}
          type="date"
          name="as-of"
          defaultValue={asOf}
          min={coverage.first}
          max={coverage.last}
        />
        <p className="note">{text.shell.asOfHelp(formatDay(coverage.first), formatDay(coverage.last))}</p>
        <label htmlFor={`${id}-since`}>{text.shell.sinceTitle}</label>
        <input
          id={`${id}-since`}
          type="date"
          name="since"
          defaultValue={since}
          min={coverage.first}
          max={coverage.last}
        />
        <p className="note">{text.shell.sinceHelp}</p>
        <fieldset className="basis-choice">
          <legend>{text.shell.basisTitle}</legend>
          {bases.map((basis) => (
            <label key={basis} className="check">
              <input type="radio" name="basis" value={basis} defaultChecked={basis === chosen.basis} />
              <span>{text.shell.basis[basis]}</span>
            </label>
          ))}
        </fieldset>
        <p className="note">{text.shell.basisHelp}</p>
        {fault !== null && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <p className="popover-actions">
          <button type="submit" className="primary">
            {text.shell.apply}
          </button>
          <button
            type="button"
            onClick={() => {
              setFault(null);
              change({ asOf: null, since: null, basis: "all" });
              close();
            }}
          >
            {text.shell.latest}
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              onPlay();
            }}
          >
            {text.shell.play}
          </button>
        </p>
      </form>
    </details>
  );
});
