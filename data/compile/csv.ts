/** A value of a table. Null is what no source states. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet takes for the start of a formula, in its full-width forms too, after any number of quotes. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * A text that no spreadsheet runs: one that would begin a formula gets an apostrophe before it, and so does one that
 * already begins with such apostrophes, so that `unguardText` gives back every text as it was.
 */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** A cell between its commas: quoted where it holds a comma, a quote or a line break (RFC 4180). */
function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guardText(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it: a header, a line for each row, each ended by CR and LF. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
