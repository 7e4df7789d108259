/** A value of a table. Null is what no source states: an empty cell. */
export type CsvCell = string | number | boolean | null;

/** The rows of a file, for machines and spreadsheets: one thing to a cell. */
export interface FileTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** What a spreadsheet takes for the start of a formula, in its full-width forms too, after any number of apostrophes. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * A text that no spreadsheet runs: one that would begin a formula gets an apostrophe before it, and so does one that
 * already begins with such apostrophes, so that taking one away gives back every text as it was. The tables that the
 * compiler writes keep to the same rule (`data/compile/csv.ts`, which the browser never loads).
 */
function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell between its commas: quoted where it holds a comma, a quote or a line break (RFC 4180). Numbers stay numbers. */
function formatCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guardText(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it: a line of column names, a line for each row, each ended by CR and LF. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
