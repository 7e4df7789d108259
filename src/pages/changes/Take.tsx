import { useEffect, useRef, useState } from "react";
import { type ChangesHead, changesFileName, formatChangesCsv, formatChangesText } from "../../export/changes.ts";
import { saveText } from "../../export/save.ts";
import type { ChangeListModel } from "../../figures/changeList/model.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { formatView } from "../../view/codec.ts";
import { useView } from "../../view/ViewProvider.tsx";

interface TakeProps {
  readonly model: ChangeListModel;
  readonly head: Omit<ChangesHead, "address">;
  readonly since: string;
  readonly asOf: string;
}

/** What came of the copying: nothing yet, done, or the text itself where the browser forbade it. */
type Copy = { readonly state: "ready" | "copied" } | { readonly state: "selected"; readonly text: string };

function SelectedText({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} className="changes-text" aria-label={changesPageText.asText} readOnly value={text} />;
}

/** The changes shown, to be copied or kept. */
export function Take({ model, head, since, asOf }: TakeProps) {
  const { view } = useView();
  const [copy, setCopy] = useState<Copy>({ state: "ready" });
  // Both days, also where the view has them by default: the address is to show the same at any later time.
  const addressOf = () =>
    new URL(formatView({ ...view, since, asOf, open: null }), location.href.split(/[?#]/)[0]).href;
  const textOf = () => formatChangesText(model, { ...head, address: addressOf() });
  const name = changesFileName(since, asOf);
  const onCopy = () => {
    const text = textOf();
    // Absent where the page did not come over a safe connection.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard === undefined ? Promise.reject(new Error("no clipboard")) : clipboard.writeText(text);
    written.then(
      () => setCopy({ state: "copied" }),
      () => setCopy({ state: "selected", text }),
    );
  };
  return (
    <>
      <p className="filter-bar">
        <button type="button" onClick={onCopy}>
          {changesPageText.copy}
        </button>
        <button type="button" onClick={() => saveText(`${name}.txt`, "text/plain", textOf())}>
          {changesPageText.saveText}
        </button>
        <button type="button" onClick={() => saveText(`${name}.csv`, "text/csv", formatChangesCsv(model, addressOf()))}>
          {changesPageText.saveCsv}
        </button>
        <span role="status">
          {copy.state === "copied" && changesPageText.copied}
          {copy.state === "selected" && changesPageText.selected}
        </span>
      </p>
      {copy.state === "selected" && <SelectedText key={copy.text} text={copy.text} />}
    </>
  );
}
