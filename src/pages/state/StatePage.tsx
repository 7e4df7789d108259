import { PageHead } from "../../ui/PageHead.tsx";

export function StatePage() {
  return <PageHead title="State" lead="" />;
}
