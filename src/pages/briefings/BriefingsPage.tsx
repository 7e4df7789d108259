import { briefingsText } from "../../text/enBuilder.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { OfflineTools } from "./OfflineTools.tsx";
import { OwnBriefings } from "./OwnBriefings.tsx";
import { ReadyMade } from "./ReadyMade.tsx";
import { Shared } from "./Shared.tsx";
import "./briefings.css";

/** The reader's own briefings, the ready-made ones, and one that a link brought along. */
export function BriefingsPage() {
  return (
    <>
      <PageHead title={briefingsText.title} lead={briefingsText.lead} />
      <Shared />
      <OwnBriefings />
      <ReadyMade />
      <OfflineTools />
    </>
  );
}
