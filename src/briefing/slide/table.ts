import type { TableModel, TableRow } from "../../core/figure.ts";
import { text as siteText } from "../../text/en.ts";
import { formatNumber } from "../../text/numbers.ts";
import type { Room } from "./labels.ts";
import { fewLinesOf, linesOf, widthOf } from "./measure.ts";

export interface SlideTable {
  readonly size: 28 | 24 | 20 | 18;
  readonly columns: readonly {
    readonly label: string;
    readonly isNumeric: boolean;
    readonly width: number;
    readonly nth: number;
  }[];
  readonly rows: readonly { readonly row: TableRow; readonly cells: readonly SlideCell[] }[];
  readonly moreRows: number;
  readonly moreColumns: number;
  /** The words of a cell had no room. */
  readonly isCut: boolean;
}

export interface SlideCell {
  readonly text: string;
  /** No source states it. */
  readonly isUnknown: boolean;
}

const cellGap = 22;
const rowPadding = 13;
const leastColumn = 84;
/** Lines of a cell at each size: large type may take more of them, since only a table that fits whole is set in it. */
const mostLines = { 28: 4, 24: 4, 20: 3, 18: 2 } as const;

export function cellText(cell: string | number | null): string {
  if (cell === null) return siteText.notStated;
  return typeof cell === "number" ? formatNumber(cell) : cell;
}

/** The first columns that have room, each as wide as these rows need it or as its share allows. */
function fitColumns(table: TableModel, rows: readonly TableRow[], width: number, size: number) {
  const wanted = table.columns.map((column, i) => {
    const cells = rows.map((row) => widthOf(cellText(row.cells[i] ?? null), size));
    const words = rows.flatMap((row) => cellText(row.cells[i] ?? null).split(/\s+/));
    const longestWord = Math.max(
      // One that is very long is broken: an address, say.
      ...words.map((word) => Math.min(220, widthOf(word, size) * 1.03)),
      ...column.label.split(/\s+/).map((word) => widthOf(word, size - 1, "bold") * 1.05 + 2),
    );
    return {
      most: Math.max(longestWord, Math.min(widthOf(column.label, size - 1, "bold"), 170), ...cells) + cellGap,
      least: Math.max(leastColumn, longestWord + cellGap),
    };
  });
  let count = wanted.length;
  const leastOf = (n: number) => wanted.slice(0, n).reduce((sum, { most, least }) => sum + Math.min(most, least), 0);
  while (count > 1 && leastOf(count) > width) count -= 1;
  const kept = wanted.slice(0, count);
  const total = kept.reduce((sum, { most }) => sum + most, 0);
  if (total <= width) {
    // What is left goes to the columns of words, so that numbers stay near their names.
    const spare = Math.min(width - total, 140 * count);
    return kept.map(({ most }) => most + spare / count);
  }
  // The widest give way first, until all fit.
  const widths = kept.map(({ most }) => most);
  for (let over = total - width; over > 0.5; ) {
    const widest = widths.reduce((at, wide, i) => (wide > (widths[at] ?? 0) ? i : at), 0);
    const next = Math.max(...widths.map((wide, i) => (i === widest ? 0 : wide)));
    const least = kept[widest]?.least ?? leastColumn;
    const cut = Math.min(over, Math.max(4, (widths[widest] ?? 0) - Math.max(next, least)));
    widths[widest] = (widths[widest] ?? 0) - cut;
    over -= cut;
  }
  return widths;
}

/** A table with the rows and columns that have room, in type that a room can read. */
export function layoutTable(table: TableModel, { width, height }: Room): SlideTable {
  const attempt = (size: 28 | 24 | 20 | 18): SlideTable => {
    const line = size * 1.3;
    // A table can have hundreds of rows: those below the slide's end don't widen its columns.
    const seen = table.rows.slice(0, Math.ceil(height / (line + rowPadding)));
    const widths = fitColumns(table, seen, width, size);
    const headLines = Math.max(
      1,
      ...widths.map((wide, i) => linesOf(table.columns[i]?.label ?? "", wide - cellGap, size - 1, "bold").length),
    );
    let isCut = false;
    let used = headLines * line + 18;
    const rows: { row: TableRow; cells: SlideCell[] }[] = [];
    for (const [nth, row] of table.rows.entries()) {
      const cells = widths.map((wide, i) => {
        const cell = row.cells[i] ?? null;
        const lines = fewLinesOf(cellText(cell), (wide - cellGap) * 0.98, size, mostLines[size]);
        isCut ||= lines.at(-1)?.endsWith("…") === true;
        return { text: lines.join(" "), lines: lines.length, isUnknown: cell === null };
      });
      const high = Math.max(1, ...cells.map(({ lines }) => lines)) * line + rowPadding;
      const isLast = nth === table.rows.length - 1;
      if (used + high + (isLast ? 0 : 34) > height) break;
      used += high;
      rows.push({ row, cells: cells.map(({ text, isUnknown }) => ({ text, isUnknown })) });
    }
    return {
      size,
      columns: widths.map((wide, nth) => ({
        label: table.columns[nth]?.label ?? "",
        isNumeric: table.columns[nth]?.numeric === true,
        width: Math.floor(wide),
        nth,
      })),
      rows,
      moreRows: table.rows.length - rows.length,
      moreColumns: table.columns.length - widths.length,
      isCut,
    };
  };
  const sizes = [28, 24, 20] as const;
  const fits = sizes.map(attempt).find((found) => found.moreRows === 0 && found.moreColumns === 0 && !found.isCut);
  return fits ?? attempt(18);
}
