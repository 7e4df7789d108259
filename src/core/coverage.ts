import type { Dataset } from "../../data/schema/dataset.ts";
import type { Day } from "./days.ts";

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
