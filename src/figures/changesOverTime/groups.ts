import type { ChangeKind } from "../../core/changeKinds.ts";
import type { ChangeGroup } from "../../text/enChangesPage.ts";

/** From the foot of a column upwards. */
export const changeGroups = [
  "done",
  "promised",
  "standing",
  "given",
  "held",
  "said",
] as const satisfies readonly ChangeGroup[];

const groups: Record<ChangeKind, ChangeGroup> = {
  ratified: "done",
  delivered: "done",
  acted: "done",
  moved: "promised",
  promised: "promised",
  status: "standing",
  joined: "standing",
  named: "standing",
  new: "standing",
  contributed: "given",
  held: "held",
  disagreed: "said",
  published: "said",
  reported: "said",
};

export function groupOf(kind: ChangeKind): ChangeGroup {
  return groups[kind];
}
