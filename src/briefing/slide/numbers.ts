import type { SlideNumber } from "../../core/slide.ts";
import type { Room } from "./labels.ts";
import { linesOf, widthOf } from "./measure.ts";

export interface SlideNumbers {
  readonly columns: 1 | 2 | 3 | 4;
  /** Of the values: the same for all. */
  readonly size: number;
  readonly items: readonly SlideNumber[];
  readonly more: number;
}

const sizes = [140, 104, 84, 64, 52, 40, 32] as const;
/** Between columns, and between rows. */
export const numberGaps = { across: 40, down: 36 } as const;
/** Of what a number counts, and of its remark. */
export const numberLabel = { size: 22, line: 29 } as const;
export const numberNote = { size: 18, line: 24 } as const;

/** How high a number stands in a column with its words. @param size of its value. */
export function numberHeight({ label, note }: SlideNumber, column: number, size: number): number {
  const linesAt = (words: string, at: number) => linesOf(words, column * 0.97, at).length;
  const below = note === "" ? 0 : 6 + linesAt(note, numberNote.size) * numberNote.line;
  return 15 + size * 1.1 + 6 + linesAt(label, numberLabel.size) * numberLabel.line + below;
}

/** A few numbers as large as the longest of them allows. */
export function layoutNumbers(items: readonly SlideNumber[], { width, height }: Room): SlideNumbers {
  const isNarrow = width < 800;
  const attempts = Array.from({ length: Math.min(items.length, isNarrow ? 4 : 8) }, (_, i) => i + 1).toReversed();
  const found = attempts.map((n) => layoutFirst(items, n, { width, height })).find(({ size }) => size !== null);
  return found === undefined || found.size === null
    ? { ...layoutFirst(items, 1, { width, height }), size: 32 }
    : { ...found, size: found.size };
}

/** How many stand side by side, so that no row has much less than another. */
function columnsOf(n: number, isNarrow: boolean): SlideNumbers["columns"] {
  if (n <= 1) return 1;
  if (isNarrow || n === 2 || n === 4) return 2;
  return n <= 6 ? 3 : 4;
}

/** The first `n`; without a size where they have no room. */
function layoutFirst(items: readonly SlideNumber[], n: number, { width, height }: Room) {
  const shown = items.slice(0, n);
  // What is left out is said below.
  const rest = items.length > n ? 34 : 0;
  const columns = columnsOf(n, width < 800);
  const rows = Math.max(1, Math.ceil(n / columns));
  const column = (width - numberGaps.across * (columns - 1)) / columns;
  const fits = (size: number) =>
    shown.every(
      (item) =>
        widthOf(item.value, size, "serif") <= column * 0.97 &&
        numberHeight(item, column, size) * rows + numberGaps.down * (rows - 1) + rest <= height,
    );
  return { columns, size: sizes.find(fits) ?? null, items: shown, more: items.length - n };
}
