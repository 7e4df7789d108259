import { scaleBand, scaleLinear } from "d3-scale";
import type { ChangeGroup } from "../../text/enChangesPage.ts";
import type { ChangesColumn, ChangesOverTimeModel } from "./model.ts";

/** Along the time axis places are shares of the width in per cent; from the top, pixels. */
export interface PlacedChanges {
  readonly column: ChangesColumn;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  readonly segments: readonly {
    readonly key: ChangeGroup;
    readonly count: number;
    /** Of its series, from the top: the same in every stack. */
    readonly row: number;
    readonly y: number;
    readonly height: number;
  }[];
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

/** Places the stacks in a plot of `height` pixels. Columns start at zero; ticks are whole numbers. */
export function layoutChangesOverTime(model: ChangesOverTimeModel, height = 160): ChangesOverTimeLayout {
  const band = scaleBand<string>()
    .domain(model.columns.map(({ id }) => id))
    .range([0, Math.min(100, widestStep * model.columns.length)])
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const value = scaleLinear()
    .domain([0, Math.max(3, model.most)])
    .nice(3)
    .range([height, 0]);
  const columns = model.columns.map((column, i) => {
    const x = band(column.id) ?? 0;
    let below = 0;
    const segments = model.series.flatMap(({ key }, nth) => {
      const count = column.counts[key];
      if (count === 0) return [];
      const y = value(below + count);
      const segment = { key, count, row: model.series.length - 1 - nth, y, height: value(below) - y };
      below += count;
      return [segment];
    });
    return {
      column,
      x,
      width: band.bandwidth(),
      centre: x + band.bandwidth() / 2,
      segments,
      opensYear: model.columns[i - 1]?.year !== column.year,
    };
  });
  const ticks = value
    .ticks(3)
    .filter(Number.isInteger)
    .map((tick) => ({ value: tick, y: value(tick) }));
  return { height, columns, ticks };
}
