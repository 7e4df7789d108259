import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { type Dataset, recordSchemas } from "../schema/dataset.ts";
import { schemaText, toText } from "./files.ts";
import { toPackage } from "./package.ts";
import { collectionNames, isOneToFile, stems } from "./record-files.ts";
import { fileOf, formatTable, toTables } from "./tables.ts";

/** JSON Schema of what a record file holds, for editors: a list of records, or the one of the file. */
function editorSchema(collection: (typeof collectionNames)[number]): unknown {
  const schema: z.core.$ZodType = recordSchemas[collection];
  return z.toJSONSchema(isOneToFile(collection) ? schema : z.array(schema), { io: "input" });
}

/** Texts of all files that are made from the records, by their path in `public/data`. */
export function toFiles(dataset: Dataset): Map<string, string> {
  const tables = toTables(dataset);
  const datasetText = toText(dataset);
  return new Map([
    ["dataset.json", datasetText],
    ["dataset.schema.json", schemaText()],
    ["datapackage.json", `${JSON.stringify(toPackage(dataset, tables, datasetText), null, 1)}\n`],
    ...tables.map((table) => [fileOf(table), formatTable(table)] as const),
    ...collectionNames.map((name) => [`records/${stems[name]}.schema.json`, toText(editorSchema(name))] as const),
  ]);
}

/** Writes the dataset, its schemas and its tables. All texts are on the disk before the first of them takes its name. */
export async function writeDataset(dataset: Dataset, outDir: string): Promise<void> {
  const files = [...toFiles(dataset)].map(([name, text]) => {
    const final = path.join(outDir, name);
    return { final, draft: `${final}.${process.pid}.draft`, text };
  });
  await mkdir(path.join(outDir, "records"), { recursive: true });
  try {
    await Promise.all(files.map(({ draft, text }) => writeFile(draft, text)));
    for (const { draft, final } of files) await rename(draft, final);
  } finally {
    await Promise.all(files.map(({ draft }) => rm(draft, { force: true })));
  }
}
