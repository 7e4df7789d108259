import type { TableModel } from "../../core/figure.ts";
import type { SlideItem } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { countLines } from "./fit.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen, TableCell } from "./pen.ts";
import { toLine } from "./plain.ts";

/** Not smaller: a slide is read from the back of the room. The rest is counted below. */
const sizes = [22, 20, 18, 16, 15] as const;
const padding = 26;

/** Widths by what stands in the columns: a column of long words gets more, none so much that another starves. */
function shareWidth(cells: readonly (readonly string[])[], width: number): number[] {
  const columns = cells[0]?.length ?? 0;
  const wishes = Array.from({ length: columns }, (_, column) => {
    const lengths = cells.map((row) => row[column]?.length ?? 0);
    const longestWord = Math.max(
      4,
      ...cells.flatMap((row) => (row[column] ?? "").split(" ").map((word) => Math.min(16, word.length))),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    return Math.max(longestWord + 3, Math.min(60, (Math.max(...lengths) + mean) / 2 + 3));
  });
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.map((wish) => (wish / total) * width);
}

interface Fitted {
  readonly size: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** As many rows as the box has room for, at the largest letters at which all fit, else at the smallest. */
function fitRows(
  cells: readonly (readonly string[])[],
  box: Box,
  keeps: number,
  widthsAt: (size: number) => readonly number[],
): Fitted {
  const heightsAt = (size: number) => {
    const widths = widthsAt(size);
    return cells.map((row) => {
      const lines = row.map((cell, column) => countLines(cell, (widths[column] ?? 0) - padding, size));
      return Math.max(1, ...lines) * size * 1.22 + (size > 16 ? 14 : 9);
    });
  };
  for (const size of sizes) {
    const heights = heightsAt(size);
    if (heights.reduce((sum, height) => sum + height, 0) <= box.h) return { size, widths: widthsAt(size), heights };
  }
  const size = sizes.at(-1) ?? 15;
  const kept: number[] = [];
  let used = 28;
  for (const [at, height] of heightsAt(size).entries()) {
    if (at >= keeps && used + height > box.h) break;
    used += height;
    kept.push(height);
  }
  return { size, widths: widthsAt(size), heights: kept };
}

function drawMore(pen: Pen, box: Box, heights: readonly number[], words: string): void {
  const y = box.y + heights.reduce((sum, height) => sum + height, 0) + 4;
  pen.text({ x: box.x, y, w: box.w, h: 24 }, words, { name: words, size: 16, colour: colours.quiet });
}

function toWords(cell: string | number | null): string {
  if (cell === null) return pptxText.notStated;
  return typeof cell === "number" ? cell.toLocaleString("en-GB") : toLine(cell);
}

/** A table of PowerPoint's own. What it has no room for is counted below it. */
export function drawTable(pen: Pen, box: Box, { columns, rows }: TableModel, alt: string): void {
  const heads = columns.map(({ label }) => toLine(label));
  const words = rows.map(({ cells }) => columns.map((_, at) => toWords(cells[at] ?? null)));
  const { size, widths, heights } = fitRows([heads, ...words], box, 2, () => shareWidth([heads, ...words], box.w));
  const shown = heights.length - 1;
  const isRight = (at: number) => columns[at]?.numeric === true;
  const body = rows.slice(0, shown).map(({ cells }, row) =>
    columns.map((_, at): TableCell => {
      const isUnknown = (cells[at] ?? null) === null;
      return { text: words[row]?.[at] ?? "", isRight: isRight(at), ...(isUnknown ? { colour: colours.quiet } : {}) };
    }),
  );
  const header = heads.map((text, at): TableCell => ({ text, isBold: true, isRight: isRight(at) }));
  if (columns.length === 0) return;
  pen.table(
    { ...box, h: heights.reduce((sum, height) => sum + height, 0) },
    { name: pptxText.names.table, alt, size, widths, heights, rows: [header, ...body] },
  );
  if (rows.length > shown) drawMore(pen, box, heights, pptxText.moreRows(rows.length - shown));
}

/** Wide enough for the longest of some words on one line, but not wider than a part of the box. */
function widthOf(words: readonly string[], size: number, most: number): number {
  return Math.min(most, Math.max(0, ...words.map((one) => one.length)) * size * 0.55 + padding);
}

/** A list as a table without heads: its date, its words, its remark. */
export function drawList(pen: Pen, box: Box, items: readonly SlideItem[], more: number, alt: string): void {
  if (items.length === 0) {
    if (more > 0) drawMore(pen, box, [], pptxText.more(more));
    return;
  }
  const isNarrow = box.w < 700;
  const hasLead = items.some(({ lead }) => lead !== "");
  const hasNote = !isNarrow && items.some(({ note }) => note !== "");
  const words = items.map(({ lead, text, note }) => [
    ...(hasLead ? [toLine(lead)] : []),
    isNarrow && note !== "" ? `${toLine(text)} · ${toLine(note)}` : toLine(text),
    ...(hasNote ? [toLine(note)] : []),
  ]);
  const widthsAt = (size: number) => {
    const first = hasLead
      ? widthOf(
          items.map(({ lead }) => toLine(lead)),
          size,
          box.w * 0.3,
        )
      : 0;
    const last = hasNote
      ? widthOf(
          items.map(({ note }) => toLine(note)),
          size,
          box.w * 0.26,
        )
      : 0;
    return [...(hasLead ? [first] : []), box.w - first - last, ...(hasNote ? [last] : [])];
  };
  const room = more > 0 ? { ...box, h: box.h - 28 } : box;
  const { size, widths, heights } = fitRows(words, room, 1, widthsAt);
  const rows = items.slice(0, heights.length).map(({ tone }, row) =>
    (words[row] ?? []).map((text, at, { length }): TableCell => {
      const isQuiet = (hasLead && at === 0) || (hasNote && at === length - 1);
      return { text, ...(at === 0 ? { mark: toneColours[tone] } : {}), ...(isQuiet ? { colour: colours.quiet } : {}) };
    }),
  );
  pen.table(
    { ...box, h: heights.reduce((sum, height) => sum + height, 0) },
    { name: pptxText.names.list, alt, size, widths, heights, rows },
  );
  const left = more + items.length - heights.length;
  if (left > 0) drawMore(pen, box, heights, pptxText.more(left));
}
