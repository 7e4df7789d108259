import type { Dataset } from "../../../data/schema/dataset.ts";
import { keepAnswers } from "../../core/answers.ts";
import { eventsOverTime, type OverTimeAsked } from "../../figures/counts/context.ts";
import { layoutCounts } from "../../figures/counts/layout.ts";

/** The chart for what is asked, worked out once. */
export const overTime = keepAnswers((dataset: Dataset, asked: OverTimeAsked) => {
  const model = eventsOverTime(dataset, asked);
  return { model, layout: layoutCounts(model) };
});
