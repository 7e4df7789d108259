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
  readonly dense: boolean;
  readonly ticks: readonly {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    /** True where it ends at its place: one in the last narrow column would leave the drawing. */
    readonly fromEnd: boolean;
    /** True where a narrow screen has no room for it beside the next. */
    readonly wideOnly: boolean;
  }[];
  readonly tickY: number;
}

const pitch = 44;
const labelHeight = 16;
const cellHeight = 22;
/** Share of a column that parts it from the next. */
const gap = 0.06;
/** More columns than these have no room for numbers on a narrow screen. */
const manyColumns = 12;

/** Places a row for each row of the model, its label above it, and the ticks below all. */
export function layoutGrid(model: GridModel): GridLayout {
  // Columns of one width need no scale, and the page stays light without its library.
  const step = 100 / Math.max(1, model.columns.length);
  const width = step * (1 - gap);
  const dense = model.columns.length > manyColumns;
  const bottom = model.rows.length * pitch;
  return {
    height: bottom + 20,
    dense,
    rows: model.rows.map(({ key, label, cells }, i) => ({
      key,
      label,
      labelY: i * pitch + labelHeight - 4,
      cells: cells.map((cell, column) => ({
        ...cell,
        x: column * step,
        width,
        y: i * pitch + labelHeight,
        height: cellHeight,
      })),
    })),
    ticks: model.columns.flatMap(({ key, tick }, column) => {
      if (tick === "") return [];
      const isLast = dense && column === model.columns.length - 1;
      return [{ key, text: tick, x: isLast ? 100 : column * step, fromEnd: isLast, wideOnly: dense && column === 0 }];
    }),
    tickY: bottom + 8,
  };
}
