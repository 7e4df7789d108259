import type { Dataset } from "../../data/schema/dataset.ts";
import { asOf as datasetAsOf } from "./asOf.ts";
import type { Day } from "./days.ts";

/** A figure now and as it was known on another day. */
export interface Compared {
  readonly now: number;
  readonly before: number;
}

/**
 * Figures of the record of `now` against what was known on `since`, each counted in the same way on both days.
 * @param count the figures of a record as known on a day.
 */
export function compareCounts<K extends string>(
  dataset: Dataset,
  days: { readonly now: Day; readonly since: Day },
  count: (known: Dataset, day: Day) => Readonly<Record<K, number>>,
): Record<K, Compared> {
  const after = count(dataset, days.now);
  const before = count(datasetAsOf(dataset, days.since), days.since);
  const compared = Object.entries<number>(after).map(([key, now]) => [key, { now, before: before[key as K] }]);
  return Object.fromEntries(compared) as Record<K, Compared>;
}
