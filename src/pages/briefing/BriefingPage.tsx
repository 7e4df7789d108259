import { KeepingNotice } from "../../briefing/KeepingNotice.tsx";
import { useBriefing } from "../../briefing/useBriefing.ts";
import { briefingsText, builderText } from "../../text/enBuilder.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import { Builder } from "./Builder.tsx";
import { Reader } from "./Reader.tsx";
import "./builder.css";

/** One briefing: the reader's own to be changed, a ready-made one to be looked at and copied. */
export function BriefingPage() {
  const asked = useBriefing({ isToEdit: true });
  if (asked.state === "found") {
    const { briefing } = asked;
    return asked.isOwn ? <Builder key={briefing.id} briefing={briefing} /> : <Reader briefing={briefing} />;
  }
  if (asked.state === "reading") return <PageHead title={builderText.title} lead={builderText.reading} />;
  return (
    <>
      <PageHead title={builderText.missing} lead={builderText.missingHelp} />
      <KeepingNotice briefing={undefined} />
      <p>
        <PageLink to={routes.briefings()}>{briefingsText.title}</PageLink>
      </p>
    </>
  );
}
