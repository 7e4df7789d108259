import { type FileTable, formatCsv } from "./csv.ts";

/**
 * Hands a file to the reader, who keeps it where the browser keeps downloads. Only ever called by a press.
 * @param name with its ending, of plain characters.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the browser keeps the content as long as it needs it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file of words, in UTF-8. @param type its media type, like text/csv. */
export function saveText(name: string, type: string, words: string): void {
  saveFile(name, new Blob([words], { type: `${type};charset=utf-8` }));
}

/** A table as CSV. Its first sign says that it is UTF-8: without it Excel misreads the ü of Türkiye. */
export function saveCsv(name: string, { columns, rows }: FileTable): void {
  saveText(name, "text/csv", `\ufeff${formatCsv(columns, rows)}`);
}
