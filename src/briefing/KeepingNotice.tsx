import type { Briefing } from "../core/briefing.ts";
import { useBriefings } from "../mine/briefings.ts";
import { keepingText } from "../text/enBuilder.ts";
import { Notice } from "../ui/Notice.tsx";
import { saveBriefing } from "./saveBriefing.ts";

/** Says where the browser does not keep what is shown, and offers the file; nothing where it does. */
export function KeepingNotice({ briefing }: { readonly briefing: Briefing | undefined }) {
  const keeping = useBriefings((mine) => mine.keeping);
  if (keeping === "kept") return null;
  return (
    <Notice heading={keepingText[keeping]} kind="failure">
      <p>{keeping === "full" ? keepingText.fullHelp : keepingText.unavailableHelp}</p>
      {briefing !== undefined && (
        <p>
          <button type="button" onClick={() => saveBriefing(briefing)}>
            {keepingText.saveFile}
          </button>
        </p>
      )}
    </Notice>
  );
}
