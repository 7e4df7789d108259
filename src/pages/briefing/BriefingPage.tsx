import { PageHead } from "../../ui/PageHead.tsx";

export function BriefingPage() {
  return <PageHead title="Briefing" lead="" />;
}
