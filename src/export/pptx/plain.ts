import { stripControls } from "../xml.ts";

/** As one line. */
export function toLine(words: string): string {
  return stripControls(words).replace(/\s+/g, " ").trim();
}

/** As lines, the empty ones at either end left out. */
export function toLines(words: string): string[] {
  return stripControls(words)
    .trim()
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(/\t/g, " ").trimEnd());
}
