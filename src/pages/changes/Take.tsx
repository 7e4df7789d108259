import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { type ChangesHead, changesFileName, formatChangesText } from "../../export/changes.ts";
import { saveText } from "../../export/save.ts";
import type { ChangeListModel } from "../../figures/changeList/model.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { useCopy } from "../../ui/copy.tsx";
import { addressOf, toCitable } from "../../view/address.ts";
import { useView } from "../../view/ViewProvider.tsx";

interface TakeProps {
  /** The changes shown, in words. */
  readonly listed: () => ChangeListModel;
  readonly head: Omit<ChangesHead, "address">;
  readonly since: string;
  readonly asOf: string;
  /** Of the record that is shown. */
  readonly version: string;
}

function SelectedText({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} className="changes-text" aria-label={changesPageText.asText} readOnly value={text} />;
}

/** The changes shown, to be copied or kept as a text. The figure of the list gives them as a table. */
export function Take({ listed, head, since, asOf, version }: TakeProps) {
  const { view } = useView();
  const { pathname } = useLocation();
  const { copied, copy } = useCopy();
  // Asked for when it is needed: a page that is being built has no address yet.
  const textOf = () => {
    const here = { href: location.href, pathname };
    const address = addressOf(view, { since, asOf, version }, { isPinned: true, here });
    return formatChangesText(listed(), { ...head, address: toCitable(address) });
  };
  return (
    <>
      <p className="filter-bar">
        <button type="button" onClick={() => copy(textOf())}>
          {changesPageText.copy}
        </button>
        <button type="button" onClick={() => saveText(`${changesFileName(since, asOf)}.txt`, "text/plain", textOf())}>
          {changesPageText.saveText}
        </button>
        <span role="status">
          {copied?.state === "copied" && changesPageText.copied}
          {copied?.state === "failed" && changesPageText.selected}
        </span>
      </p>
      {copied?.state === "failed" && <SelectedText key={copied.words} text={copied.words} />}
    </>
  );
}
