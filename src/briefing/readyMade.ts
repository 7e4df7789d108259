import type { Dataset } from "../../data/schema/dataset.ts";
import type { Briefing } from "../core/briefing.ts";
import type { DimensionKey } from "../core/closedLists.ts";

/**
 * The ready-made briefings of the record, each with its slides as they follow from the record today.
 * @param dimension of which the annual review is.
 */
export function selectReadyMade(_dataset: Dataset, _dimension: DimensionKey = "human"): Briefing[] {
  return [];
}
