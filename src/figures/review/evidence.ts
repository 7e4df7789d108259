import type { Dataset } from "../../../data/schema/dataset.ts";
import { eventFormats } from "../../core/closedLists.ts";
import { type EventFilter, everyEvent, latestFirst, selectEvents } from "../../core/events.ts";
import { findReviewPeriod, groupByArea, type ReviewPeriod, selectReviewed } from "../../core/review.ts";
import { reviewText } from "../../text/enReview.ts";
import { termsText } from "../../text/enTerms.ts";
import { type Evidence, type EvidenceRequest, list } from "../evidence/evidence.ts";
import { eventRecord } from "../evidence/records.ts";
import { namesOf } from "../names.ts";

/** The part of a filter that one mark of a review adds, and its name; undefined where nothing on record answers to it. */
function findPart(
  dataset: Dataset,
  what: string,
  value: string,
): { name: string; part: Partial<EventFilter> } | undefined {
  const names = namesOf(dataset);
  if (what === "area") return { name: names.area(value), part: { areas: [value] } };
  if (what === "state") return { name: names.state(value), part: { states: [value] } };
  const format = eventFormats.find((one) => one === value);
  if (what === "format" && format !== undefined)
    return { name: termsText.eventFormat[format], part: { formats: [format] } };
  const kind = dataset.events.find((event) => event.kind === value)?.kind;
  return what === "kind" && kind !== undefined
    ? { name: termsText.eventKind[kind], part: { kinds: [kind] } }
    : undefined;
}

/**
 * The events of one mark of a review: `review/<dimension>/<area, state, format or kind>/<value>[/<period>]`. Without a
 * period, that of the view.
 */
export function reviewEvidence(
  dataset: Dataset,
  address: readonly string[],
  request: EvidenceRequest,
): Evidence | undefined {
  const [, dimensionId, what = "", value = "", periodId] = address;
  const dimension = dataset.dimensions.find(({ id }) => id === dimensionId);
  const period: ReviewPeriod | undefined = periodId === undefined ? request.filter : findReviewPeriod(periodId);
  if (dimension === undefined || period === undefined) return undefined;
  const names = namesOf(dataset);
  const { from, to } = period;
  const titleOf = (name: string) =>
    reviewText.evidence(dimension.shortName, name, reviewText.periodWords(from, to, request.asOf));
  if (what === "area" && value === "none") {
    const others = groupByArea(dataset, dimension.id, selectReviewed(dataset, dimension.id, period)).find(
      ({ area }) => area === null,
    );
    return list(
      titleOf(reviewText.noArea),
      latestFirst(others?.events ?? []).map((event) => eventRecord(event, names)),
    );
  }
  const found = findPart(dataset, what, value);
  if (found === undefined) return undefined;
  const filter: EventFilter = { ...everyEvent, dimensions: [dimension.id], from, to, ...found.part };
  const events = selectEvents(dataset.events, filter);
  // An id that has no name and no event is none of ours.
  if (events.length === 0 && found.name === value) return undefined;
  return {
    ...list(
      titleOf(found.name),
      latestFirst(events).map((event) => eventRecord(event, names)),
    ),
    events: filter,
  };
}
