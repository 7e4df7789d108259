import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useDataset } from "../../dataset/DatasetProvider.tsx";
import { useRecordIfReady } from "../../dataset/useRecord.ts";
import { text } from "../../text/en.ts";
import { oneFileText } from "../../text/enOneFile.ts";
import { searchText } from "../../text/enSearch.ts";
import { takeText } from "../../text/enTake.ts";
import { CopyField, WhichDay } from "../../ui/copy.tsx";
import { addressOf } from "../../view/address.ts";
import { isOneFile } from "../../view/oneFile.ts";
import { useView } from "../../view/ViewProvider.tsx";

/** The address of the view, to be copied: as it is shown now, or always the latest. */
export function LinkToView() {
  const { view } = useView();
  const { pathname } = useLocation();
  const record = useRecordIfReady();
  const { error } = useDataset();
  const [isPinned, setIsPinned] = useState(true);
  const body = useRef<HTMLDivElement>(null);
  const isReady = record !== undefined;
  useEffect(() => {
    if (isReady) body.current?.querySelector("button")?.focus();
  }, [isReady]);
  if (record === undefined)
    return <p role="status">{error === undefined ? text.loading : takeText.failed(error.message)}</p>;
  const words = addressOf(view, record, { isPinned, here: { href: location.href, pathname } });
  return (
    <div className="search-list" ref={body}>
      {isOneFile && <p className="note">{oneFileText.links}</p>}
      <WhichDay asOf={record.asOf} isPinned={isPinned} onChange={setIsPinned} />
      <CopyField
        label={searchText.link.field}
        action={takeText.copyLink}
        done={isPinned ? searchText.link.copied : takeText.linkCopied}
        words={words}
      />
    </div>
  );
}
