import type { Dataset } from "../../../data/schema/dataset.ts";
import { type DimensionKey, dimensionKeys } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import { type Facet, facets, latestFirst, selectEvents, valuesOf } from "../../core/events.ts";
import { findPeriod } from "../../core/periods.ts";
import { formatPeriod } from "../../text/dates.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { facetLabel } from "../facets/labels.ts";
import type { Names } from "../names.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { eventRecord } from "./records.ts";

const isIn = (asked: readonly DimensionKey[]) => (key: DimensionKey) => asked.length === 0 || asked.includes(key);

/** The narrower of two bounds, of which either may be open. */
function later(a: Day | null, b: Day | undefined): Day | null {
  return a === null || (b !== undefined && b > a) ? (b ?? null) : a;
}

function earlier(a: Day | null, b: Day | undefined): Day | null {
  return a === null || (b !== undefined && b < a) ? (b ?? null) : a;
}

/** The events of one value of a facet under the other parts of the filter, as the bar of that value counts them. */
function facetEvidence(
  dataset: Dataset,
  facet: Facet,
  value: string,
  { filter }: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  const within = { [facet]: [value] };
  const known = dataset.events.some((event) => valuesOf(facet, event).includes(value));
  if (!known) return undefined;
  const found = selectEvents(dataset.events, { ...filter, ...within });
  return {
    ...list(
      facetLabel(dataset, facet, value),
      latestFirst(found).map((event) => eventRecord(event, names)),
    ),
    events: within,
  };
}

/** The events of one segment of the chart: the filter that it was counted under, narrowed to it; so its page counts alike. */
export function eventsEvidence(
  dataset: Dataset,
  key: string,
  periodId: string,
  request: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  const facet = facets.find((one) => one === key);
  if (facet !== undefined) return facetEvidence(dataset, facet, periodId, request, names);
  const dimension = [...dimensionKeys, "none" as const].find((one) => one === key);
  const period = findPeriod(periodId);
  const isGroup = key === "all" || key === "any";
  if ((dimension === undefined && !isGroup) || (period === undefined && periodId !== "all")) return undefined;
  const { filter } = request;
  const asked = key === "any" ? dimensionKeys : dimension === undefined ? [] : [dimension];
  const within = {
    dimensions: filter.dimensions.length === 0 ? asked : filter.dimensions.filter(isIn(asked)),
    from: later(filter.from, period?.first),
    to: earlier(filter.to, period?.last),
  };
  // A mark of a dimension that the filter leaves out stands for nothing.
  const isEmpty = filter.dimensions.length > 0 && within.dimensions.length === 0;
  const found = isEmpty ? [] : selectEvents(dataset.events, { ...filter, ...within });
  const what = { all: evidenceText.allEvents, any: evidenceText.anyDimension };
  const title = evidenceText.ofDimensionInPeriod(
    dimension === undefined ? what[key === "any" ? "any" : "all"] : names.dimension(dimension),
    period === undefined ? evidenceText.anyTime : formatPeriod(period),
  );
  return {
    ...list(
      title,
      latestFirst(found).map((event) => eventRecord(event, names)),
    ),
    events: within,
  };
}
