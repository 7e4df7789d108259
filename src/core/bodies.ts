import type { Body } from "../../data/schema/bodies.ts";
import { latest } from "./days.ts";

/**
 * The status in the standing of which a source spoke last; of those of one day, the last as typed.
 * @throws RangeError without a standing: nothing is known of the body.
 */
export function bodyStatus(standings: Body["standings"]): Body["status"] {
  const said = standings.map(({ cites }) => latest(cites.map((cite) => cite.said)) ?? "");
  const last = standings[said.lastIndexOf(latest(said) ?? "")];
  if (last === undefined) throw new RangeError("a body without a standing");
  return last.status;
}
