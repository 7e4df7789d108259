import * as z from "zod/mini";
import type { DataFile } from "../schema/dataset.ts";
import { dataset as datasetSchema } from "../schema/dataset.ts";
import type { Collections } from "./derive.ts";
import { fileOf, formatTable, toTables } from "./tables.ts";

/** What a JSON file holds of a value. */
export const toText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The text of dataset.schema.json. */
export const schemaText = (): string => toText(z.toJSONSchema(datasetSchema));

/**
 * The files that lie beside the dataset, with their sizes, and the dataset itself.
 * @param textWith what dataset.json would hold if it told of these files.
 */
export function describeFiles(collections: Collections, textWith: (files: DataFile[]) => string): DataFile[] {
  const others = [
    { path: "dataset.schema.json", bytes: Buffer.byteLength(schemaText()) },
    ...toTables(collections).map((table) => ({
      path: fileOf(table),
      rows: table.rows.length,
      bytes: Buffer.byteLength(formatTable(table)),
    })),
  ];
  // It tells its own size, so the number of digits counts in what it tells.
  let bytes = 0;
  for (;;) {
    const files = [{ path: "dataset.json", bytes }, ...others];
    const size = Buffer.byteLength(textWith(files));
    if (size === bytes) return files;
    bytes = size;
  }
}
