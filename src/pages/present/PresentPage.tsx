import { PageHead } from "../../ui/PageHead.tsx";

export function PresentPage() {
  return <PageHead title="Presenting" lead="" />;
}
