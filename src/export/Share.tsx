import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { FigureModel } from "../core/figure.ts";
import type { RecordView } from "../dataset/useRecord.ts";
import { takeText } from "../text/enTake.ts";
import { formatView } from "../view/codec.ts";
import { embedAddress } from "../view/embed.ts";
import type { View } from "../view/parameters.ts";
import { relativeAddress } from "../view/routes.ts";
import { iframeCode } from "./share.ts";

interface CopyProps {
  readonly label: string;
  readonly action: string;
  readonly done: string;
  readonly words: string;
}

/** A text to copy, which can be copied by hand too: not every page may write to the clipboard. */
function Copy({ label, action, done, words }: CopyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have not been copied yet
  useEffect(() => setStatus(""), [words]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setStatus(done);
    } catch {
      field.current?.select();
      setStatus(takeText.notCopied);
    }
  };
  return (
    <>
      <label className="take-code">
        {label}
        <textarea ref={field} readOnly rows={5} value={words} spellCheck={false} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {action}
      </button>{" "}
      <span role="status">{status}</span>
    </>
  );
}

/** The present view as a link, and its figure as code for another page: as it is now, or always the latest. */
export function Share({ model, view, record }: { model: FigureModel; view: View; record: RecordView }) {
  const { pathname } = useLocation();
  const isSetBack = view.asOf !== null;
  const [isPinned, setIsPinned] = useState(isSetBack);
  const { asOf, since } = record;
  const clock = isPinned ? { asOf, since } : { asOf: null, since: isSetBack ? null : view.since };
  const search = formatView({ ...view, ...clock, open: null });
  const siteAddress = (path: string) => new URL(relativeAddress(pathname, path) + search, location.href).href;
  const embedded = embedAddress(pathname, model.id);
  const shown = document.getElementById(`${model.id}-finding`)?.closest(".figure");
  return (
    <section aria-labelledby="take-link">
      <h3 id="take-link">{takeText.link}</h3>
      <fieldset>
        <legend className="sr-only">{takeText.which}</legend>
        {[false, true].map((pinned) => (
          <label key={String(pinned)}>
            <input type="radio" name="take-which" checked={isPinned === pinned} onChange={() => setIsPinned(pinned)} />
            {pinned ? takeText.pinned(asOf) : takeText.latest}
          </label>
        ))}
      </fieldset>
      <Copy
        label={takeText.address}
        action={takeText.copyLink}
        done={takeText.linkCopied}
        words={siteAddress(pathname)}
      />
      {embedded !== null && (
        <>
          <h3>{takeText.embed}</h3>
          <Copy
            label={takeText.embedCode}
            action={takeText.copyCode}
            done={takeText.codeCopied}
            words={iframeCode(siteAddress(embedded), model.finding, (shown?.clientHeight ?? 480) + 100)}
          />
        </>
      )}
    </section>
  );
}
