import path from "node:path";
import { compile } from "../../data/compile/compile.ts";
import type { Dataset } from "../../data/schema/dataset.ts";

/** The record of this repository, compiled. */
export async function compileRecord(): Promise<Dataset> {
  const { dataset, problems } = await compile(path.resolve(import.meta.dirname, "../../data/records"));
  if (dataset === undefined) throw new Error(`the records have ${problems.length} problems: run npm run data`);
  return dataset;
}
