import { PageHead } from "../../ui/PageHead.tsx";

export function PrintPage() {
  return <PageHead title="Print" lead="" />;
}
