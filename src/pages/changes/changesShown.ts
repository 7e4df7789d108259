import type { Dataset } from "../../../data/schema/dataset.ts";
import { type AnyChange, type ChangeFilter, filterChanges } from "../../core/allChanges.ts";
import { keepAnswers } from "../../core/answers.ts";
import type { Day } from "../../core/days.ts";
import { layoutChangesOverTime } from "../../figures/changesOverTime/layout.ts";
import { changesOverTimeModel } from "../../figures/changesOverTime/model.ts";

/** What became known between two days. */
interface Ground {
  readonly dataset: Dataset;
  readonly all: readonly AnyChange[];
  readonly since: Day;
  readonly asOf: Day;
}

/** The changes that a filter leaves and their chart, worked out once. */
export const changesShown = keepAnswers(
  ({ dataset, all, since, asOf }: Ground, { filter }: { readonly filter: ChangeFilter }) => {
    const shown = filterChanges(all, filter);
    const chart = changesOverTimeModel(dataset, shown, { since, asOf });
    return { shown, chart, layout: layoutChangesOverTime(chart) };
  },
);
