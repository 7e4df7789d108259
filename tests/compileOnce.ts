import path from "node:path";
import type { TestProject } from "vitest/node";
import { compile } from "../data/compile/compile.ts";
import type { Dataset } from "../data/schema/dataset.ts";

declare module "vitest" {
  export interface ProvidedContext {
    record: Dataset;
  }
}

/** Compiles the record of this repository once for all test files. */
export async function setup(project: TestProject): Promise<void> {
  const { dataset, problems } = await compile(path.resolve(import.meta.dirname, "../data/records"));
  if (dataset === undefined) throw new Error(`the records have ${problems.length} problems: run npm run data`);
  project.provide("record", dataset);
}
