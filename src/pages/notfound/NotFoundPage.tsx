import { NotFound } from "../../ui/NotFound.tsx";

/** For an address that no page has. */
export function NotFoundPage() {
  return <NotFound />;
}
