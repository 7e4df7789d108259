import { PageHead } from "../../ui/PageHead.tsx";

export function DimensionPage() {
  return <PageHead title="Dimension" lead="" />;
}
