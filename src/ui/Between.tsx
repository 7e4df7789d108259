import { memo, type ReactNode, useId, useRef, useState } from "react";
import { type Day, isDay } from "../core/days.ts";
import { text } from "../text/en.ts";
import { useChangeView, useView } from "../view/ViewProvider.tsx";
import "./filters.css";

interface BetweenProps {
  /** Label of the first day. */
  readonly from: string;
  /** Label of the last day. */
  readonly to: string;
  /** Other controls of the same line. */
  readonly children?: ReactNode;
}

type End = "from" | "to";

/** What the fields hold that is not written: half a day, or a period that is reversed. */
interface Draft {
  /** The period written when it was begun. Another one, from wherever it comes, ends the draft. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reversed: boolean;
}

/**
 * True for a day that somebody means. While a year is typed, a browser gives 0002, 0020 and 0202: such a day counts only
 * once the field is left.
 */
function isPlausible(day: string): day is Day {
  return isDay(day) && day >= "1990-01-01" && day <= "2100-12-31";
}

interface FieldsProps extends BetweenProps {
  /** The days asked for. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** The two fields, drawn anew only for another period. */
const Fields = memo(function Fields({ from, to, first, last, children }: FieldsProps) {
  const id = useId();
  const change = useChangeView();
  const asked = { from: first, to: last };
  const written = `${first} ${last}`;
  const empty: Draft = { of: written, from: null, to: null, reversed: false };
  const [kept, setDraft] = useState(empty);
  const draft = kept.of === written ? kept : empty;
  /** True once the field that has the focus has written a day: a better one takes its place in the history. */
  const hasWritten = useRef(false);
  const write = (key: End, value: string) => {
    const days = { from: draft.from || asked.from, to: draft.to || asked.to, [key]: value === "" ? null : value };
    if (days.from !== null && days.to !== null && days.to < days.from) {
      setDraft({ ...days, of: written, reversed: true });
      return;
    }
    setDraft(empty);
    if (days.from === asked.from && days.to === asked.to) return;
    change(days, { replace: hasWritten.current });
    hasWritten.current = true;
  };
  const type = (key: End, { value, validity }: HTMLInputElement) => {
    const isWhole = value === "" ? !validity.badInput : isPlausible(value);
    if (isWhole) write(key, value);
    else setDraft({ ...draft, [key]: value, reversed: false });
  };
  const finish = (key: End, { value, validity }: HTMLInputElement) => {
    // Half a day is none: the field goes back to the one that is written.
    if (validity.badInput) setDraft(empty);
    else if (value === "" || isDay(value)) write(key, value);
  };
  return (
    <div className="period">
      {(["from", "to"] as const).map((key) => (
        <span key={key} className="labelled">
          <label htmlFor={`${id}-${key}`}>{key === "from" ? from : to}</label>
          <input
            id={`${id}-${key}`}
            type="date"
            value={draft[key] ?? asked[key] ?? ""}
            onChange={({ target }) => type(key, target)}
            onKeyDown={({ key: pressed, currentTarget }) => {
              if (pressed === "Enter") finish(key, currentTarget);
            }}
            onBlur={({ currentTarget }) => {
              finish(key, currentTarget);
              hasWritten.current = false;
            }}
          />
        </span>
      ))}
      {children}
      {draft.reversed && (
        <span className="fault" role="alert">
          {text.reversed}
        </span>
      )}
    </div>
  );
});

/** The period asked for, first and last day. A reversed period is said, not written, and stays in the fields. */
export function Between(props: BetweenProps) {
  const { view } = useView();
  return <Fields {...props} first={view.from} last={view.to} />;
}
