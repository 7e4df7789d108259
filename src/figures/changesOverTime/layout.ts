import type { ChangeGroup } from "../../text/enChangesPage.ts";
import { type StackedSegment, stackSegments } from "../stack.ts";
import type { ChangesColumn, ChangesOverTimeModel } from "./model.ts";

/** Along the time axis places are shares of the width in per cent; from the top, pixels. */
export interface PlacedChanges {
  readonly column: ChangesColumn;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  readonly segments: readonly StackedSegment<ChangeGroup>[];
  /** True for the first column of its year, which carries the year. */
  readonly opensYear: boolean;
}

export interface ChangesOverTimeLayout {
  readonly height: number;
  readonly columns: readonly PlacedChanges[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** The widest step of the axis in per cent: a single month is a column, not a wall. */
const widestStep = 8;

/** The share of a step that its column fills. */
const fill = 0.8;

/** A round number of which three steps or fewer reach `most`: 1, 2 or 5, by powers of ten. */
function tickStep(most: number): number {
  const rough = Math.max(1, most / 3);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((one) => one * power >= rough) ?? 10);
}

/**
 * Places the stacks in a plot of `height` pixels. Columns start at zero; ticks are whole numbers. Plain arithmetic: a library
 * of scales would weigh more than the whole page.
 */
export function layoutChangesOverTime(model: ChangesOverTimeModel, height = 160): ChangesOverTimeLayout {
  const step = Math.min(widestStep, 100 / Math.max(1, model.columns.length));
  const tick = tickStep(model.most);
  const steps = Math.max(1, Math.ceil(model.most / tick));
  const value = (count: number) => height * (1 - count / (tick * steps));
  const columns = model.columns.map((column, i) => {
    const x = step * (i + (1 - fill) / 2);
    const segments = stackSegments(model.series, column.counts, value);
    return {
      column,
      x,
      width: step * fill,
      centre: step * (i + 0.5),
      segments,
      opensYear: model.columns[i - 1]?.year !== column.year,
    };
  });
  const ticks = Array.from({ length: steps + 1 }, (_, i) => ({ value: tick * i, y: value(tick * i) }));
  return { height, columns, ticks };
}
