import { PageHead } from "../../ui/PageHead.tsx";

export function ChangesPage() {
  return <PageHead title="Changes" lead="" />;
}
