import { latest } from "../../src/core/days.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkEntries } from "./check.ts";
import { deriveCollections } from "./derive.ts";
import { readEntries } from "./entries.ts";
import { checkReferences } from "./link.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { readRecords } from "./read.ts";
import { readFiles } from "./record-files.ts";
import { checkIds, Register } from "./register.ts";
import { sealDataset } from "./seal.ts";

/** A dataset where there is no problem, else all problems in order of place. */
export interface Compiled {
  readonly problems: readonly Problem[];
  readonly dataset?: Dataset;
}

/**
 * Compiles the texts of the record files, by their names within the folder of the records.
 * @param shownAs the path of that folder as problems show it.
 */
export function compileTexts(texts: ReadonlyMap<string, string>, shownAs = "data/records"): Compiled {
  const reading = readRecords(texts, shownAs);
  const register = new Register(reading);
  const { entries, said, problems: dateProblems } = readEntries(reading);
  const problems = [
    ...reading.problems,
    ...checkIds(reading, register),
    ...checkReferences(reading, register),
    ...dateProblems,
    ...checkEntries(entries, register),
  ];
  const asOf = latest(said);
  if (problems.length > 0 || asOf === undefined) return { problems: problems.sort(compareProblems) };
  return { problems, dataset: sealDataset(deriveCollections(entries, asOf), said) };
}

/** Compiles the records in a folder. */
export async function compile(recordsDir: string, shownAs?: string): Promise<Compiled> {
  return compileTexts(await readFiles(recordsDir), shownAs);
}
