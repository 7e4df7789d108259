import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { readEntries } from "../compile/entries.ts";
import type { Problem } from "../compile/problem.ts";
import { readRecords } from "../compile/read.ts";
import { readFiles } from "../compile/record-files.ts";
import { audit, type Report } from "./check.ts";
import { readExplanations } from "./explained.ts";
import { type Text, toText } from "./text.ts";

const sectionStart = z.strictObject({
  from: z.int(),
  page: z.optional(z.int()),
  heading: z.optional(z.string()),
  part: z.optional(z.string()),
});
const cuts = z.record(
  z.string(),
  z.union([z.strictObject({ unit: z.enum(["slide", "paragraph"]) }), z.array(sectionStart)]),
);

/** What is read for an audit. */
export interface AuditFiles {
  readonly recordsDir: string;
  /** Texts by source: `<source id>.txt`. */
  readonly textsDir: string;
  readonly sectionsFile: string;
  readonly explanationsFile: string;
}

/** The files of this project, for texts in a folder. */
export const projectFiles = (projectDir: string, textsDir: string): AuditFiles => ({
  recordsDir: path.join(projectDir, "data/records"),
  textsDir,
  sectionsFile: path.join(projectDir, "data/audit/sections.yaml"),
  explanationsFile: path.join(projectDir, "data/audit/explained.yaml"),
});

/** The folder of the texts: told by CICA_TEXTS, else beside the project. Undefined where there is none: they aren't part of it. */
export function findTexts(projectDir: string): string | undefined {
  const folder = path.resolve(projectDir, process.env["CICA_TEXTS"] ?? "../shared/sources");
  return existsSync(folder) ? folder : undefined;
}

/** Reads the texts of a folder, as far as they are there. The list of sections says which there should be. */
export async function readTexts({ textsDir, sectionsFile }: AuditFiles): Promise<{
  readonly texts: ReadonlyMap<string, Text>;
  readonly problems: readonly Problem[];
}> {
  const wanted = z.parse(cuts, parse(await readFile(sectionsFile, "utf8")));
  const found = new Set(await readdir(textsDir));
  const texts = new Map<string, Text>();
  const problems: Problem[] = [];
  for (const [source, cut] of Object.entries(wanted)) {
    const file = `${source}.txt`;
    if (found.has(file)) texts.set(source, toText(source, await readFile(path.join(textsDir, file), "utf8"), cut));
    else problems.push({ file, line: 1, column: 1, message: `missing text, expected it in ${textsDir}` });
  }
  return { texts, problems };
}

/** Audits record files, given as texts by name, against the texts of the sources. */
export async function auditRecords(records: ReadonlyMap<string, string>, files: AuditFiles): Promise<Report> {
  const { entries } = readEntries(readRecords(records, "data/records"));
  const explanations = readExplanations("data/audit/explained.yaml", await readFile(files.explanationsFile, "utf8"));
  const { texts, problems } = await readTexts(files);
  return audit(entries, texts, { ...explanations, problems: [...explanations.problems, ...problems] });
}

/** Audits the records in their folder. */
export async function auditFolder(files: AuditFiles): Promise<Report> {
  return auditRecords(await readFiles(files.recordsDir), files);
}
