import type { Dataset } from "../../data/schema/dataset.ts";
import type { Day } from "./days.ts";

/**
 * From this day on public pages were gone through year by year for events. Of earlier times the record has what later
 * sources mention, which is a small and uneven part.
 */
export const surveyedFrom: Day = "2020-01-01";

/**
 * True where a digest on record reports of any part of a stretch of time. Elsewhere few things are known, which is not
 * that few happened.
 */
export function isCovered(dataset: Dataset, stretch: { readonly first: Day; readonly last: Day }): boolean {
  return dataset.sources.some(
    ({ period }) =>
      period?.first != null && period.last != null && period.first <= stretch.last && period.last >= stretch.first,
  );
}
