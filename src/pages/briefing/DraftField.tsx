import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { builderText } from "../../text/enBuilder.ts";

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly help?: ReactNode;
  /** Lines of a field for more than one; left out for one line. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** In characters: what the briefing's file takes. */
  readonly longest: number;
}

interface Pending {
  readonly words: string;
  /** What was stored when the draft began. */
  readonly from: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** After so long a rest what was typed is one act, which one undo takes back. */
const rest = 800;

/**
 * A field whose words become the briefing's at a rest, when it is left, and before the page goes. What another tab wrote
 * meanwhile is shown below it, to be taken up by hand; undo leads back to it too.
 */
export function DraftField({ label, value, onCommit, help, rows, placeholder, longest }: DraftFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const pending = useRef<Pending | null>(null);
  const latest = useRef({ value, onCommit });
  useEffect(() => {
    latest.current = { value, onCommit };
  });
  const flush = useCallback(() => {
    const last = pending.current;
    if (last === null) return;
    clearTimeout(last.timer);
    pending.current = null;
    const { value: stored, onCommit: commit } = latest.current;
    if (stored !== last.from && stored !== last.words) setElsewhere(stored);
    commit(last.words);
    setDraft(null);
  }, []);
  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);
  const onChange = (words: string) => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    else setElsewhere(null);
    pending.current = { words, from: pending.current?.from ?? value, timer: setTimeout(flush, rest) };
    setDraft(words);
  };
  const shared = {
    id,
    value: draft ?? value,
    placeholder,
    maxLength: longest,
    "aria-describedby": help === undefined ? undefined : `${id}-help`,
    onBlur: flush,
  };
  return (
    <div className="draft-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea rows={rows} {...shared} onChange={({ target }) => onChange(target.value)} />
      )}
      {elsewhere !== null && (
        <p role="alert" className="note">
          {builderText.otherTab(elsewhere)}
        </p>
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className="note">
          {help}
        </p>
      )}
    </div>
  );
}
