import type { ChangeFilter } from "../../core/allChanges.ts";
import type { Basis } from "../../core/closedLists.ts";
import type { ContributionFilter } from "../../core/contributions.ts";
import type { Day } from "../../core/days.ts";
import type { EventFilter } from "../../core/events.ts";
import type { EvidenceRecord } from "./records.ts";

/** What a figure, mark or row rests on. */
export interface Evidence {
  readonly title: string;
  readonly records: readonly EvidenceRecord[];
  /** Records beyond those listed. */
  readonly more: number;
  /** The filter that shows the same events on their page. */
  readonly events?: Partial<EventFilter>;
  /** The page of what it is about. */
  readonly page?: { readonly to: string; readonly label: string };
}

/** What is asked beside the address: the day shown, and the filters under which events and contributions were counted. */
export interface EvidenceRequest {
  readonly asOf: Day;
  readonly filter: EventFilter;
  readonly contributions: ContributionFilter;
  /** What became known after which day was counted, under which filter; absent where no changes are. */
  readonly changes?: { readonly since: Day; readonly basis: Basis; readonly filter: ChangeFilter };
}

const listed = 60;

/** Under a title, as many records as a panel shows at once. */
export function list(title: string, records: readonly EvidenceRecord[]): Evidence {
  return { title, records: records.slice(0, listed), more: Math.max(0, records.length - listed) };
}
