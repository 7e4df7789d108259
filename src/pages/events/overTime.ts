import type { Dataset } from "../../../data/schema/dataset.ts";
import { keepLast, oncePer } from "../../core/once.ts";
import { type CountsInContext, eventsOverTime, type OverTimeAsked } from "../../figures/counts/context.ts";
import { type CountsLayout, layoutCounts } from "../../figures/counts/layout.ts";

export interface OverTimeAnswer {
  readonly model: CountsInContext;
  readonly layout: CountsLayout;
}

/** Of presses and of the choices that a pointer went over. */
const mostAnswers = 100;

const answersOf = oncePer((_: Dataset) => new Map<string, OverTimeAnswer>());

function workOut(dataset: Dataset, asked: OverTimeAsked): OverTimeAnswer {
  const model = eventsOverTime(dataset, asked);
  return { model, layout: layoutCounts(model) };
}

/** The chart for what is asked, worked out once: maybe ahead, for a choice that is not pressed yet. */
export function overTime(dataset: Dataset, asked: OverTimeAsked): OverTimeAnswer {
  const { filter, unit, asOf, frame } = asked;
  const answers = answersOf(dataset);
  // A record of a past day has one frame: that there is one says which.
  const key = JSON.stringify([filter, unit, asOf, frame !== null]);
  return answers.get(key) ?? keepLast(answers, key, workOut(dataset, asked), mostAnswers);
}
