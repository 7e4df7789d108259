import { scaleBand, scaleLinear } from "d3-scale";
import type { DimensionKey } from "../../core/closedLists.ts";
import { type StackedSegment, stackSegments } from "../stack.ts";
import type { CountsColumn, CountsModel } from "./model.ts";

/** Along the time axis places are shares of the width in per cent, so that a drawing fits any width unmeasured. */
export type PlacedSegment = StackedSegment<DimensionKey>;

export interface PlacedColumn {
  readonly column: CountsColumn;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  /** Where the step of the axis that holds this column starts, and how wide it is. */
  readonly stepX: number;
  readonly stepWidth: number;
  readonly segments: readonly PlacedSegment[];
  /** True for the first column of its year, which carries the year; of many years every second or fifth carries it. */
  readonly opensYear: boolean;
  /** True where its year has no other column: too little room for the year on a narrow screen. */
  readonly aloneInYear: boolean;
}

export interface CountsLayout {
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Pixels from the top of the plot to its base. */
const plotHeight = 240;

/** Between the years that are written: each has room for its four digits on a phone and in a picture too. */
function yearStep(columns: readonly CountsColumn[]): number {
  const years = new Set(columns.map(({ year }) => year)).size;
  return years > 20 ? 5 : years > 10 ? 2 : 1;
}

/** Places the stacks in a plot of `height` pixels. Bars start at zero; ticks are whole numbers. */
export function layoutCounts(model: CountsModel, height = plotHeight): CountsLayout {
  const band = scaleBand<string>()
    .domain(model.columns.map((column) => column.id))
    .range([0, 100])
    .paddingInner(0.18)
    .paddingOuter(0.09);
  const top = Math.max(4, model.most);
  const value = scaleLinear().domain([0, top]).nice(4).range([height, 0]);
  const step = band.step();
  const everyYear = yearStep(model.columns);
  const yearAt = (i: number) => model.columns[i]?.year;
  const columns = model.columns.map((column, i) => {
    const x = band(column.id) ?? 0;
    const segments = stackSegments(model.series, column.counts, value);
    return {
      column,
      x,
      width: band.bandwidth(),
      centre: x + band.bandwidth() / 2,
      stepX: x - (step - band.bandwidth()) / 2,
      stepWidth: step,
      segments,
      opensYear: column.year % everyYear === 0 && yearAt(i - 1) !== column.year,
      aloneInYear: yearAt(i - 1) !== column.year && yearAt(i + 1) !== column.year,
    };
  });
  const ticks = value
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => ({ value: tick, y: value(tick) }));
  return { height, columns, ticks };
}
