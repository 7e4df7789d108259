import { createContext, useContext } from "react";
import type { Day } from "../../core/days.ts";
import type { FigureModel } from "../../core/figure.ts";
import type { OverviewModel } from "./model.ts";

/** What the Overview's page was built with, so that it stands before the dataset is there. */
export interface FirstView {
  readonly overview: OverviewModel;
  readonly coverage: { readonly first: Day; readonly last: Day };
  readonly latestSource: Day;
  readonly since: Day;
  readonly digest: string;
}

function withoutRows<T extends FigureModel>(model: T): T {
  return { ...model, table: { ...model.table, rows: [], awaited: true } };
}

/** The Overview's figures without the rows of their tables, which nobody sees before the record is there. */
export function toFirstFigures(model: OverviewModel): OverviewModel {
  return {
    ...model,
    counts: withoutRows(model.counts),
    milestones: withoutRows(model.milestones),
    steps: withoutRows(model.steps),
    tiles: withoutRows(model.tiles),
    changes: withoutRows(model.changes),
  };
}

export const FirstViewContext = createContext<FirstView | undefined>(undefined);

/** Undefined on every page but the Overview at its bare address. */
export function useFirstView(): FirstView | undefined {
  return useContext(FirstViewContext);
}
