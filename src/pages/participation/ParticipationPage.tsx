import { PageHead } from "../../ui/PageHead.tsx";

export function ParticipationPage() {
  return <PageHead title="Participation" lead="" />;
}
