import { type FormEvent, memo, useId, useState } from "react";
import { type Day, isDay } from "../../core/days.ts";
import type { RecordView } from "../../dataset/record.ts";
import type { Visit } from "../../mine/visits.ts";
import { formatDay, formatOwnDay } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { formatNumber } from "../../text/numbers.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { type SpanChoice, spanWords } from "./spans.ts";

interface SpanListProps {
  readonly choices: readonly SpanChoice[];
  readonly since: Day;
  readonly asOf: Day;
  /** After the press; where the list itself goes away, the focus needs another place. */
  readonly onChosen?: () => void;
}

/** The spans as buttons, each with what it would show. */
export function SpanList({ choices, since, asOf, onChosen }: SpanListProps) {
  const change = useChangeView();
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.key}>
          <button
            type="button"
            className="span-choice"
            aria-pressed={choice.since === since && choice.asOf === asOf}
            onClick={() => {
              // Both days are written, also the latest: whoever gets the address sees what its sender saw.
              change({ since: choice.since, asOf: choice.asOf });
              onChosen?.();
            }}
          >
            <span>{choice.label}</span>
            <span className="quiet">{spanWords(choice)}</span>
            <span className="quiet">{formatNumber(choice.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Custom({ since, asOf, coverage }: Pick<RecordView, "since" | "asOf" | "coverage">) {
  const id = useId();
  const change = useChangeView();
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [first, last] = [String(form.get("after")), String(form.get("up-to"))];
    const isCovered = (day: string) => isDay(day) && day >= coverage.first && day <= coverage.last;
    const bad = changesPageText.badDays(formatDay(coverage.first), formatDay(coverage.last));
    const found = !isCovered(first) || !isCovered(last) ? bad : first > last ? changesPageText.reversed : null;
    setFault(found);
    if (found === null) change({ since: first, asOf: last });
  };
  return (
    <form className="period" key={`${since} ${asOf}`} onSubmit={submit} noValidate aria-label={changesPageText.custom}>
      <span>{changesPageText.custom}:</span>
      {(
        [
          ["after", changesPageText.customSince, since],
          ["up-to", changesPageText.customUpTo, asOf],
        ] as const
      ).map(([name, label, day]) => (
        <span key={name} className="labelled">
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            name={name}
            type="date"
            defaultValue={day}
            min={coverage.first}
            max={coverage.last}
          />
        </span>
      ))}
      <button type="submit">{changesPageText.show}</button>
      {fault !== null && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </form>
  );
}

/** What is known of the last visit, in words: the record may have grown, been mended, or be the same. */
function visitNotes(visit: Visit | null, { whole, asOf, coverage: { last } }: RecordView): string[] {
  // A day set back has no last visit: that is about the record of today.
  if (asOf !== last) return [];
  if (visit === null) return [changesPageText.visitFirst];
  const { digest, coverage } = whole.meta;
  const day = formatOwnDay(visit.at);
  if (visit.digest === digest) return [changesPageText.visitSame(day)];
  return [
    changesPageText.visitNew(day, formatDay(visit.latestSource)),
    changesPageText.visitRevised(
      `${visit.latestSource}+${visit.digest.slice(0, 8)}`,
      `${coverage.last}+${digest.slice(0, 8)}`,
    ),
  ];
}

interface SpansProps {
  readonly record: RecordView;
  readonly choices: readonly SpanChoice[];
  readonly visit: Visit | null;
}

/** Between which two days: those that are often asked for, and any other two. */
export const Spans = memo(function Spans({ record, choices, visit }: SpansProps) {
  const { since, asOf, coverage } = record;
  return (
    <section className="spans" aria-labelledby="spans">
      <h2 id="spans">{changesPageText.spans}</h2>
      <SpanList choices={choices} since={since} asOf={asOf} />
      <Custom since={since} asOf={asOf} coverage={coverage} />
      {visitNotes(visit, record).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </section>
  );
});
