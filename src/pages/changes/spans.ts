import type { Dataset } from "../../../data/schema/dataset.ts";
import { selectAllChanges } from "../../core/allChanges.ts";
import type { Basis } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import { type Span, selectSpans } from "../../core/spans.ts";
import type { RecordView } from "../../dataset/record.ts";
import { namesOf } from "../../figures/names.ts";
import type { Visit } from "../../mine/visits.ts";
import { formatOwnDay, formatShortDay } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";

/** A span that the page offers, with both of its days, so that its address shows the same at any later time. */
export interface SpanChoice {
  readonly key: string;
  readonly label: string;
  readonly since: Day;
  readonly asOf: Day;
  /** How many changes became known in it. */
  readonly count: number;
}

function labelOf(span: Span, dataset: Dataset): string {
  const { spanKinds } = changesPageText;
  const names = namesOf(dataset);
  switch (span.kind) {
    case "digest":
    case "stocktaking":
      return spanKinds[span.kind](names.source(span.source));
    case "meeting":
      return spanKinds.meeting(span.event.title);
    case "chairmanship":
      return spanKinds.chairmanship(names.state(span.term.state));
    case "year":
      return spanKinds.year;
  }
}

/** The last visit's record ends on a day that this basis may not reach. */
function sinceVisit({ latestSource }: Visit, { first, last }: RecordView["coverage"]): Day {
  if (latestSource > last) return last;
  return latestSource < first ? first : latestSource;
}

/** What the page offers to start from: the reader's last visit, then what the record itself knows of. */
export function spanChoices(record: RecordView, basis: Basis, visit: Visit | null): SpanChoice[] {
  const { dataset, asOf, coverage } = record;
  const count = (since: Day) => selectAllChanges(dataset, since, asOf, basis).length;
  const choices = selectSpans(dataset, asOf, coverage.first).map((span) => ({
    key: "event" in span ? span.event.id : span.kind,
    label: labelOf(span, dataset),
    since: span.since,
    asOf,
    count: count(span.since),
  }));
  // A visit is about the record of today, whatever day is shown.
  if (visit === null || asOf !== coverage.last) return choices;
  const since = sinceVisit(visit, coverage);
  const own = { key: "visit", label: changesPageText.visit(formatOwnDay(visit.at)), since, asOf, count: count(since) };
  return [own, ...choices];
}

/** "after 31 Mar 2025". */
export function spanWords({ since }: SpanChoice): string {
  return changesPageText.after(formatShortDay(since));
}
