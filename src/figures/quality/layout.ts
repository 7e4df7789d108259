import { scaleBand } from "d3-scale";
import type { GridCell, GridModel } from "./model.ts";

/** Across, places are shares of the width in per cent; down, pixels. */
export interface PlacedCell extends GridCell {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface GridLayout {
  readonly height: number;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** Base line of the label, which stands above its row: so it has room on any screen. */
    readonly labelY: number;
    readonly cells: readonly PlacedCell[];
  }[];
  readonly ticks: readonly { readonly key: string; readonly text: string; readonly x: number }[];
  readonly tickY: number;
}

const pitch = 44;
const labelHeight = 16;
const cellHeight = 22;

/** Places a row for each row of the model, its label above it, and the ticks below all. */
export function layoutGrid(model: GridModel): GridLayout {
  const band = scaleBand<string>()
    .domain(model.columns.map(({ key }) => key))
    .range([0, 100])
    .paddingInner(0.06);
  const place = (key: string) => band(key) ?? 0;
  const width = band.bandwidth();
  const bottom = model.rows.length * pitch;
  return {
    height: bottom + 20,
    rows: model.rows.map(({ key, label, cells }, i) => ({
      key,
      label,
      labelY: i * pitch + labelHeight - 4,
      cells: cells.map((cell) => ({
        ...cell,
        x: place(cell.column),
        width,
        y: i * pitch + labelHeight,
        height: cellHeight,
      })),
    })),
    ticks: model.columns.filter(({ tick }) => tick !== "").map(({ key, tick }) => ({ key, text: tick, x: place(key) })),
    tickY: bottom + 8,
  };
}
