import type { Dataset } from "../../data/schema/dataset.ts";
import type { Day } from "./days.ts";

/**
 * The day to compare with where none is chosen: the last statement or press release before `asOf`, which is the last
 * time that somebody took stock in public; else the first day of the record.
 */
export function defaultSince(dataset: Dataset, asOf: Day): Day {
  const stocktakings = dataset.sources
    .filter((source) => (source.kind === "statement" || source.kind === "press-release") && source.said < asOf)
    .map((source) => source.said)
    .toSorted();
  return stocktakings.at(-1) ?? dataset.meta.coverage.first;
}
