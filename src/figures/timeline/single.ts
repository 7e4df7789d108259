import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Day } from "../../core/days.ts";
import { initiativeText } from "../../text/enRoadMap.ts";
import { type TimelineModel, timelineModel } from "./model.ts";

/** One item of the road map by itself: planned against actual. */
export function singleTimelineModel(dataset: Dataset, initiative: Initiative, asOf: Day): TimelineModel {
  const filter = { tracks: [], standings: [], leads: [], clusters: [], terms: [] };
  const model = timelineModel(
    { ...dataset, initiatives: [initiative] },
    { filter, order: "date", asOf, from: null, to: null },
  );
  return { ...model, finding: initiativeText.planned };
}
