import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { takeText } from "../text/enTake.ts";

/** What came of the copying, and of which words; "failed" where the browser forbade it. */
export interface Copied {
  readonly words: string;
  readonly state: "copied" | "failed";
}

/** Copies words. Undefined until something was copied or could not be. */
export function useCopy(): { readonly copied: Copied | undefined; readonly copy: (words: string) => void } {
  const [copied, setCopied] = useState<Copied>();
  const copy = (words: string) => {
    // Absent where the page came over a line that is not secure.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    const written = clipboard === undefined ? Promise.reject(new Error("no clipboard")) : clipboard.writeText(words);
    written.then(
      () => setCopied({ words, state: "copied" }),
      () => setCopied({ words, state: "failed" }),
    );
  };
  return { copied, copy };
}

interface CopyFieldProps {
  readonly label: ReactNode;
  /** Words of the button. */
  readonly action: string;
  readonly done: string;
  readonly words: string;
}

/** A text to copy, marked to be copied by hand where the browser does not let us. */
export function CopyField({ label, action, done, words }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy();
  // Other words have not been copied yet.
  const state = copied?.words === words ? copied.state : undefined;
  useEffect(() => {
    if (state !== "failed") return;
    field.current?.focus();
    field.current?.select();
  }, [state]);
  return (
    <>
      <label className="take-code">
        {label}
        <textarea ref={field} readOnly rows={5} value={words} spellCheck={false} />
      </label>
      <button type="button" onClick={() => copy(words)}>
        {action}
      </button>{" "}
      <span role="status">{state === "copied" ? done : state === "failed" ? takeText.notCopied : ""}</span>
    </>
  );
}

interface WhichDayProps {
  /** The day shown, in words. */
  readonly asOf: string;
  readonly isPinned: boolean;
  readonly onChange: (isPinned: boolean) => void;
}

/** Whether a link is to show what is shown now, or always the latest. */
export function WhichDay({ asOf, isPinned, onChange }: WhichDayProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{takeText.which}</legend>
      {[true, false].map((pinned) => (
        <label key={String(pinned)} className="check">
          <input type="radio" name={name} checked={isPinned === pinned} onChange={() => onChange(pinned)} />
          <span>{pinned ? takeText.pinned(asOf) : takeText.latest}</span>
        </label>
      ))}
    </fieldset>
  );
}
