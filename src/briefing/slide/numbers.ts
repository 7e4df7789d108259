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
const gap = 40;

/** A few numbers as large as the longest of them allows. */
export function layoutNumbers(items: readonly SlideNumber[], { width, height }: Room): SlideNumbers {
  const isNarrow = width < 800;
  const most = isNarrow ? 4 : 8;
  const shown = items.slice(0, most);
  const n = shown.length;
  const columns = isNarrow ? (n <= 1 ? 1 : 2) : n <= 1 ? 1 : n === 2 || n === 4 ? 2 : n === 3 || n <= 6 ? 3 : 4;
  const rows = Math.max(1, Math.ceil(n / columns));
  const room = ((width - gap * (columns - 1)) / columns) * 0.97;
  const heightAt = (item: SlideNumber, size: number) =>
    15 +
    size * 1.1 +
    6 +
    linesOf(item.label, room, 22).length * 29 +
    (item.note === "" ? 0 : 6 + linesOf(item.note, room, 18).length * 24);
  const fits = (size: number) =>
    shown.every(
      (item) => widthOf(item.value, size, "serif") <= room && heightAt(item, size) * rows + 36 * (rows - 1) <= height,
    );
  return { columns, size: sizes.find(fits) ?? 32, items: shown, more: items.length - n };
}
