import type { Dataset } from "../../data/schema/dataset.ts";
import type { Source } from "../../data/schema/sources.ts";
import type { Day } from "./days.ts";
import { oncePer } from "./once.ts";

/**
 * From this day on public pages were gone through year by year for events. Of earlier times the record has what later
 * sources mention, which is a small and uneven part.
 */
export const surveyedFrom: Day = "2020-01-01";

/** The periods that the sources report of, of those that state both ends. */
const reportedPeriods = oncePer((sources: readonly Source[]) =>
  sources.flatMap(({ period }) =>
    period?.first == null || period.last == null ? [] : [{ first: period.first, last: period.last }],
  ),
);

/**
 * True where a digest on record reports of any part of a stretch of time. Elsewhere few things are known, which is not
 * that few happened.
 */
export function isCovered(dataset: Dataset, stretch: { readonly first: Day; readonly last: Day }): boolean {
  return reportedPeriods(dataset.sources).some(({ first, last }) => first <= stretch.last && last >= stretch.first);
}
