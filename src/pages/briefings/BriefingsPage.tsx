import { PageHead } from "../../ui/PageHead.tsx";

export function BriefingsPage() {
  return <PageHead title="Briefings" lead="" />;
}
