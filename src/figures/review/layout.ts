import { scaleBand, scaleLinear } from "d3-scale";
import type { BarsModel } from "./bars.ts";
import type { YearCell, YearsModel } from "./years.ts";

/** Across, places are shares of the width in per cent; down, pixels. */
export interface PlacedCell extends YearCell {
  readonly x: number;
  readonly width: number;
  readonly unfinished: boolean;
  readonly framed: boolean;
}

export interface YearsLayout {
  readonly height: number;
  readonly cellHeight: number;
  readonly tickY: number;
  readonly rows: readonly {
    readonly key: string;
    /** The label stands above its row, in as many lines as a narrow screen needs, each with its base line. */
    readonly lines: readonly { readonly words: string; readonly y: number }[];
    /** Top of the cells. */
    readonly y: number;
    readonly cells: readonly PlacedCell[];
    readonly total: YearCell;
  }[];
  readonly ticks: readonly {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    readonly strong: boolean;
  }[];
  /** Where the sums end. */
  readonly totalX: number;
}

const lineHeight = 16;
const lineLength = 56;
const rowGap = 8;
const cellHeight = 22;
const headHeight = 20;
const totalWidth = 13;

/** Words in lines that fit a phone, by their signs. */
function toLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places the years side by side, the sums at the right edge, a row for each area under its name. */
export function layoutYears(model: YearsModel): YearsLayout {
  const band = scaleBand<string>()
    .domain(model.columns.map(({ id }) => id))
    .range([0, 100 - totalWidth])
    .paddingInner(0.06);
  const place = (id: string) => ({ x: band(id) ?? 0, width: band.bandwidth() });
  let bottom = headHeight;
  const rows = model.rows.map(({ key, label, cells, total }) => {
    const lines = toLines(label).map((words, nth) => ({ words, y: bottom + (nth + 1) * lineHeight - 4 }));
    const y = bottom + lines.length * lineHeight;
    bottom = y + cellHeight + rowGap;
    return {
      key,
      lines,
      y,
      cells: cells.map((cell, nth) => ({
        ...cell,
        ...place(cell.column),
        unfinished: model.columns[nth]?.unfinished ?? false,
        framed: model.columns[nth]?.framed ?? false,
      })),
      total,
    };
  });
  return {
    height: bottom,
    cellHeight,
    tickY: headHeight - 6,
    rows,
    ticks: model.columns.map(({ id, tick, framed }) => {
      const { x, width } = place(id);
      return { key: id, text: tick, x: x + width / 2, strong: framed };
    }),
    totalX: 100,
  };
}

export interface BarsLayout {
  readonly height: number;
  readonly barHeight: number;
  /** Where the bars begin. */
  readonly x: number;
  readonly bars: readonly { readonly y: number; readonly width: number }[];
}

const barStep = 24;
const barHeight = 16;
const labelShare = 48;
/** Room at the right for the number. */
const numberShare = 8;

/** Places a bar under the other; lengths start at zero. */
export function layoutBars(model: BarsModel): BarsLayout {
  const most = Math.max(1, ...model.bars.map(({ n }) => n));
  const length = scaleLinear()
    .domain([0, most])
    .range([0, 100 - labelShare - numberShare]);
  return {
    height: model.bars.length * barStep,
    barHeight,
    x: labelShare,
    bars: model.bars.map(({ n }, i) => ({ y: i * barStep + (barStep - barHeight) / 2, width: length(n) })),
  };
}
