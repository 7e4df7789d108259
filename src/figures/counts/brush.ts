import type { CountsInContext } from "./context.ts";
import type { CountsLayout } from "./layout.ts";

/** A stretch of columns, from the one where it was begun to the one where it ends: either may come first. */
export interface Stretch {
  readonly anchor: number;
  readonly head: number;
}

/** First and last column of a stretch. */
export function endsOf({ anchor, head }: Stretch): readonly [first: number, last: number] {
  return anchor <= head ? [anchor, head] : [head, anchor];
}

function within(column: number, columns: number): number {
  return Math.min(columns - 1, Math.max(0, column));
}

/** The column that holds a place along the axis, a share from 0 to 1; the nearest one beyond its ends. */
export function columnAt(share: number, columns: number): number {
  return within(Math.floor(share * columns), columns);
}

/**
 * The stretch after a key with Shift, as in a spreadsheet: its anchor stays, its head moves. Undefined for a key that says
 * nothing here.
 */
export function extend(stretch: Stretch | null, from: number, key: string, columns: number): Stretch | undefined {
  const { anchor, head } = stretch ?? { anchor: from, head: from };
  const to = { ArrowLeft: head - 1, ArrowRight: head + 1, Home: 0, End: columns - 1 }[key];
  return to === undefined ? undefined : { anchor, head: within(to, columns) };
}

/** What a period leaves outside, drawn on top of the stack of its column. */
export interface PlacedOutside {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export function placeOutside(model: CountsInContext, layout: CountsLayout): PlacedOutside[] {
  const tick = layout.ticks.at(-1);
  if (tick === undefined || tick.value === 0) return [];
  const perEvent = (layout.height - tick.y) / tick.value;
  return layout.columns.flatMap(({ column, x, width }, i) => {
    const count = model.outside[i] ?? 0;
    if (count === 0) return [];
    const height = count * perEvent;
    return [{ id: column.id, x, width, y: layout.height - column.total * perEvent - height, height }];
  });
}
