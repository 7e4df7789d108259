import { PageHead } from "../../ui/PageHead.tsx";

export function NetworkPage() {
  return <PageHead title="Network" lead="" />;
}
