import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { CollectionName } from "../schema/dataset.ts";

/** Name of each collection in file names. Events, initiatives and briefings are folders of files, the others one file. */
export const stems: Readonly<Record<CollectionName, string>> = {
  sources: "sources",
  dimensions: "dimensions",
  priorityAreas: "priority-areas",
  states: "states",
  organisations: "organisations",
  chairmanships: "chairmanships",
  events: "events",
  initiatives: "initiatives",
  convention: "convention",
  contributions: "contributions",
  contributionTotals: "contribution-totals",
  projects: "projects",
  bodies: "bodies",
  links: "links",
  discrepancies: "discrepancies",
  briefings: "briefings",
};

/** All collections, in the order of the dataset. */
export const collectionNames = Object.keys(stems) as CollectionName[];

/** Collections of which a file holds one entry and no list. */
export function isOneToFile(collection: CollectionName): boolean {
  return collection === "convention" || collection === "briefings";
}

/** What the files of a collection are called. */
export function filePattern(collection: CollectionName): string {
  if (collection === "sources") return "sources.yaml";
  if (collection === "events") return "events/<year>.yaml";
  if (collection === "briefings") return "briefings/<briefing>.yaml";
  return collection === "initiatives" ? "initiatives/<track>.yaml" : `${stems[collection]}.yaml`;
}

const patterns: readonly (readonly [RegExp, CollectionName])[] = [
  [/^sources(-[^/]+)?\.yaml$/, "sources"],
  [/^events\/\d{4}(-[^/]+)?\.yaml$/, "events"],
  [/^initiatives\/[^/]+\.yaml$/, "initiatives"],
  [/^briefings\/[^/]+\.yaml$/, "briefings"],
];
const inFolders: ReadonlySet<CollectionName> = new Set(["events", "initiatives", "briefings"]);
const byFileName: ReadonlyMap<string, CollectionName> = new Map(
  collectionNames.filter((name) => !inFolders.has(name)).map((name) => [`${stems[name]}.yaml`, name] as const),
);

/** The collection that a file holds, by its name within the folder of the records. */
export function collectionOf(name: string): CollectionName | undefined {
  return byFileName.get(name) ?? patterns.find(([pattern]) => pattern.test(name))?.[1];
}

/** Texts of all files in the folder of the records, by name with forward slashes, in order of name. */
export async function readFiles(recordsDir: string): Promise<Map<string, string>> {
  const found = await readdir(recordsDir, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.relative(recordsDir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(recordsDir, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}
