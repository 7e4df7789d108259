import type { Dataset } from "../../../data/schema/dataset.ts";
import type { PeriodUnit } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import type { EventFilter } from "../../core/events.ts";
import { keepLast, oncePer } from "../../core/once.ts";
import { type CountsInContext, eventsOverTime } from "../../figures/counts/context.ts";
import { type CountsLayout, layoutCounts } from "../../figures/counts/layout.ts";

/** What the chart of events over time is asked. */
export interface Asked {
  readonly filter: EventFilter;
  readonly unit: PeriodUnit;
  readonly asOf: Day;
  /** See `countsModel`. */
  readonly frame: Dataset | null;
}

export interface OverTimeAnswer {
  readonly model: CountsInContext;
  readonly layout: CountsLayout;
}

/** Of presses and of the choices that a pointer went over. */
const mostAnswers = 100;

const answersOf = oncePer((_: Dataset) => new Map<string, OverTimeAnswer>());

function answer(dataset: Dataset, asked: Asked): OverTimeAnswer {
  const model = eventsOverTime(dataset, asked);
  return { model, layout: layoutCounts(model) };
}

/** The chart for what is asked, worked out once: maybe ahead, for a choice that is not pressed yet. */
export function overTime(dataset: Dataset, asked: Asked): OverTimeAnswer {
  const { filter, unit, asOf, frame } = asked;
  const answers = answersOf(dataset);
  // A record of a past day has one frame: that there is one says which.
  const key = JSON.stringify([filter, unit, asOf, frame !== null]);
  return answers.get(key) ?? keepLast(answers, key, answer(dataset, asked), mostAnswers);
}
