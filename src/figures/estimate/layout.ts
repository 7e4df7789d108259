import { scaleLinear } from "d3-scale";
import { addDays, type Day, dayNumber, earliest, latest } from "../../core/days.ts";
import type { EstimateModel, EstimateRow } from "./model.ts";

/** Places along time are shares of the width in per cent; heights are pixels from the top. */
export interface PlacedEstimate {
  readonly row: EstimateRow;
  readonly top: number;
  readonly labelHeight: number;
  readonly y: number;
  readonly range: { readonly x0: number; readonly x1: number } | null;
  /** True where the range goes on beyond the axis. */
  readonly goesOn: boolean;
  readonly middle: { readonly x0: number; readonly x1: number } | null;
  readonly came: { readonly x0: number; readonly x1: number } | null;
}

export interface EstimateLayout {
  readonly height: number;
  readonly rows: readonly PlacedEstimate[];
  readonly asOfX: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** On a narrow screen words need three lines, on the narrowest four. */
const rowHeights = { wide: { row: 52, label: 22, line: 34 }, narrow: { row: 112, label: 82, line: 92 } } as const;
export const axisHeight = 26;
/** Days after the one shown at which the axis ends, however far a range reaches. */
const horizon = 12 * 365;
/** Days before the first mark at which it begins, so that none stands on the edge. */
const margin = 150;

/** Places the ranges one under the other on one line of time. */
export function layoutEstimate({ rows, asOf }: EstimateModel, arrangement: "wide" | "narrow" = "wide"): EstimateLayout {
  const heights = rowHeights[arrangement];
  const firsts = rows.flatMap(({ outlook, came }) => [outlook?.range.first ?? [], came?.first ?? []].flat());
  const lasts = rows.flatMap(({ outlook }) => outlook?.range.last ?? []);
  const from = addDays(earliest([asOf, ...firsts]) ?? asOf, -margin);
  const limit = addDays(asOf, horizon);
  const far = latest([addDays(asOf, 365), ...lasts]) ?? limit;
  const to = `${Number((far < limit ? far : limit).slice(0, 4)) + 1}-01-01`;
  const time = scaleLinear()
    .domain([dayNumber(from), dayNumber(to)])
    .range([0, 100])
    .clamp(true);
  const x = (day: Day) => time(dayNumber(day));
  const place = ({ first, last }: { readonly first: Day; readonly last: Day }) => ({ x0: x(first), x1: x(last) });
  const [start, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const every = end - start > 20 ? 4 : end - start > 8 ? 2 : 1;
  return {
    height: rows.length * heights.row + axisHeight,
    asOfX: x(asOf),
    years: Array.from({ length: end - start + 1 }, (_, i) => start + i)
      .filter((year) => year % every === 0 && year > start && year < end)
      .map((year) => ({ year, x: x(`${year}-01-01`) })),
    rows: rows.map((row, i) => ({
      row,
      top: i * heights.row,
      labelHeight: heights.label,
      y: i * heights.row + heights.line,
      range: row.outlook && place(row.outlook.range),
      goesOn: row.outlook !== null && row.outlook.range.last > to,
      middle: row.outlook === null || row.outlook.middle.first > to ? null : place(row.outlook.middle),
      came: row.came && place(row.came),
    })),
  };
}
