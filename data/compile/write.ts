import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { type Dataset, dataset as datasetSchema, recordSchemas } from "../schema/dataset.ts";
import { collectionNames, stems } from "./record-files.ts";

const toText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** JSON Schema of what a record file holds, for editors: a list of records, or the one of the Convention. */
function editorSchema(collection: (typeof collectionNames)[number]): unknown {
  const schema: z.core.$ZodType = recordSchemas[collection];
  return z.toJSONSchema(collection === "convention" ? schema : z.array(schema), { io: "input" });
}

/** Texts of all files that are made from the records, by their path in `public/data`. */
export function toFiles(dataset: Dataset): Map<string, string> {
  return new Map([
    ["dataset.json", toText(dataset)],
    ["dataset.schema.json", toText(z.toJSONSchema(datasetSchema))],
    ...collectionNames.map((name) => [`records/${stems[name]}.schema.json`, toText(editorSchema(name))] as const),
  ]);
}

/** Writes the dataset and its schemas. All texts are on the disk before the first of them takes its name. */
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
