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
}

/** What is asked beside the address: the day shown, and the filters under which events and contributions were counted. */
export interface EvidenceRequest {
  readonly asOf: Day;
  readonly filter: EventFilter;
  readonly contributions: ContributionFilter;
}

const listed = 60;

/** Under a title, as many records as a panel shows at once. */
export function list(title: string, records: readonly EvidenceRecord[]): Evidence {
  return { title, records: records.slice(0, listed), more: Math.max(0, records.length - listed) };
}
