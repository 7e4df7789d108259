import type { toRecordView } from "./record.ts";

type Reader = typeof toRecordView;

let reader: Reader | undefined;

/** Sets what reads a dataset by a view. It is as large as a page and comes with the dataset: a first view does without both. */
export function provideReader(given: Reader): void {
  reader = given;
}

/** @throws Error where a dataset is there without its reader: a mistake of the programmer. */
export function readerThere(): Reader {
  if (reader === undefined) throw new Error("readerThere: a dataset came without its reader");
  return reader;
}
