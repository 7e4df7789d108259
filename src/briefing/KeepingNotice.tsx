import { useEffect } from "react";
import type { Briefing } from "../core/briefing.ts";
import { saveText } from "../export/save.ts";
import { useBriefings } from "../mine/briefings.ts";
import { storeText } from "../text/enBuilder.ts";
import { focusHeading } from "../ui/heading.ts";
import { Notice } from "../ui/Notice.tsx";
import { saveBriefing } from "./saveBriefing.ts";

/** Reads the browser's store once the page is there, and says what happened in it without the reader's doing. */
function StoreNotices() {
  const { read, notices, dismiss, bringBack } = useBriefings();
  useEffect(read, [read]);
  return notices.map(({ id, kind, text, briefing, raw }) => (
    <Notice key={id} heading={storeText.happened[kind]} kind="note">
      <p>{text}</p>
      <p className="acts">
        {kind === "removed" && briefing !== null && (
          <button
            type="button"
            onClick={() => {
              bringBack(briefing);
              dismiss(id);
              focusHeading();
            }}
          >
            {storeText.bringBack}
          </button>
        )}
        {raw !== undefined && (
          <button type="button" onClick={() => saveText(storeText.asideName, "text/plain", raw)}>
            {storeText.saveAside}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            dismiss(id);
            focusHeading();
          }}
        >
          {storeText.dismiss}
        </button>
      </p>
    </Notice>
  ));
}

/** Whether the browser keeps what is shown, with the file where it doesn't; and what else there is to say of its store. */
export function KeepingNotice({ briefing }: { readonly briefing: Briefing | undefined }) {
  const keeping = useBriefings((mine) => mine.keeping);
  return (
    <>
      <StoreNotices />
      {keeping !== "kept" && (
        <Notice heading={storeText[keeping]} kind="failure">
          <p>{keeping === "full" ? storeText.fullHelp : storeText.unavailableHelp}</p>
          {briefing !== undefined && (
            <p>
              <button type="button" onClick={() => saveBriefing(briefing)}>
                {storeText.saveFile}
              </button>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
