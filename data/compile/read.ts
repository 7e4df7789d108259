import * as z from "zod/mini";
import { type CollectionName, recordSchemas } from "../schema/dataset.ts";
import { expectation, toProblems } from "./issue.ts";
import { findNearest, hintAt } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { collectionNames, collectionOf, filePattern, isOneToFile } from "./record-files.ts";
import { isMapping } from "./shape.ts";
import { type Path, parseYaml, problemIn, type YamlFile } from "./yaml-file.ts";

/** One record as typed, with its place. */
export interface ReadRecord {
  readonly collection: CollectionName;
  readonly file: YamlFile;
  /** Leads from the top of the file to the record; empty for a file that is one mapping. */
  readonly base: Path;
  readonly raw: Readonly<Record<string, unknown>>;
  /** True where each field holds the kind of value that the rules read, though perhaps not an allowed one. */
  readonly sound: boolean;
}

/** All that was read, right or wrong. */
export interface Reading {
  readonly records: readonly ReadRecord[];
  /** Collections of which a part could not be read: what refers to them can't be judged. */
  readonly incomplete: ReadonlySet<CollectionName>;
  readonly problems: readonly Problem[];
}

/** A problem at a field of a record. */
export function problemAt(record: ReadRecord, path: Path, message: string, point: "key" | "value" = "value"): Problem {
  return problemIn(record.file, [...record.base, ...path], message, point);
}

function readRecord(collection: CollectionName, file: YamlFile, base: Path, raw: unknown) {
  const schema: z.core.$ZodType = recordSchemas[collection];
  const { error } = z.safeParse(schema, raw, { error: expectation });
  const issues = error?.issues ?? [];
  const problems = issues.flatMap((issue) => toProblems(issue, schema, raw, file, base));
  const sound = issues.every((issue) => issue.code !== "invalid_type" && issue.code !== "invalid_union");
  return { problems, record: isMapping(raw) ? { collection, file, base, raw, sound } : undefined };
}

function entriesOf(collection: CollectionName, file: YamlFile): { base: Path; raw: unknown }[] | string {
  const { content } = file;
  if (isOneToFile(collection)) return [{ base: [], raw: content }];
  if (Array.isArray(content)) return content.map((raw: unknown, index) => ({ base: [index], raw }));
  return content === null
    ? "empty file, expected a list of records; write [] if there is none"
    : "expected a list of records, each starting with a dash";
}

function missingFiles(found: ReadonlySet<CollectionName>, shownAs: string): Problem[] {
  return (
    collectionNames
      // The record is whole without briefings.
      .filter((collection) => collection !== "briefings" && !found.has(collection))
      .map((collection) => ({
        file: `${shownAs}/${filePattern(collection)}`,
        line: 1,
        column: 1,
        message: `missing file, expected the records of ${collection}${isOneToFile(collection) ? "" : "; write [] in it if there is none"}`,
      }))
  );
}

function unknownFile(name: string, shownAs: string): Problem {
  const patterns = collectionNames.map(filePattern);
  const message = `unknown file, expected one of ${patterns.join(", ")} or sources-<what>.yaml`;
  return { file: `${shownAs}/${name}`, line: 1, column: 1, message: message + hintAt(findNearest(name, patterns)) };
}

/** Reads the files of the records: YAML, then each record against the schema of its collection. */
export function readRecords(texts: ReadonlyMap<string, string>, shownAs: string): Reading {
  const records: ReadRecord[] = [];
  const problems: Problem[] = [];
  const found = new Set<CollectionName>();
  const incomplete = new Set<CollectionName>();
  for (const [name, text] of texts) {
    const collection = collectionOf(name);
    if (collection === undefined) {
      problems.push(unknownFile(name, shownAs));
      continue;
    }
    found.add(collection);
    const { file, problems: broken } = parseYaml(name, `${shownAs}/${name}`, text);
    problems.push(...broken);
    if (!file.whole) {
      incomplete.add(collection);
      continue;
    }
    const entries = entriesOf(collection, file);
    if (typeof entries === "string") {
      problems.push(problemIn(file, [], entries));
      incomplete.add(collection);
      continue;
    }
    for (const { base, raw } of entries) {
      const one = readRecord(collection, file, base, raw);
      for (const problem of one.problems) problems.push(problem);
      if (one.record !== undefined) records.push(one.record);
    }
  }
  for (const problem of missingFiles(found, shownAs)) problems.push(problem);
  for (const collection of collectionNames) if (!found.has(collection)) incomplete.add(collection);
  return { records, incomplete, problems };
}
