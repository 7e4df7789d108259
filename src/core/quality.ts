import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { When } from "../../data/schema/fields.ts";
import type { Source } from "../../data/schema/sources.ts";
import { periodOfEvent } from "./events.ts";
import { type Period, periodsBetween } from "./periods.ts";

/** Sources that are shown as one: a document by itself, laws together, web pages by publisher. */
export interface SourceGroup {
  /** A source's id, `laws`, `web-<publisher>` or `web-others`. */
  readonly id: string;
  readonly kind: "document" | "laws" | "publisher" | "others";
  readonly sources: readonly Source[];
}

const slugOf = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Publishers of web pages with their pages, those with most first. */
export function selectPublishers(dataset: Dataset): { publisher: string; sources: Source[] }[] {
  const byPublisher = new Map<string, Source[]>();
  for (const source of dataset.sources.filter(({ kind }) => kind === "web-page")) {
    const pages = byPublisher.get(source.publisher) ?? [];
    byPublisher.set(source.publisher, [...pages, source]);
  }
  return [...byPublisher]
    .map(([publisher, sources]) => ({ publisher, sources }))
    .toSorted((a, b) => b.sources.length - a.sources.length || a.publisher.localeCompare(b.publisher, "en"));
}

/** Documents by day, then laws, then the pages of each publisher that has at least `least`, then all other pages. */
export function selectSourceGroups(dataset: Dataset, least: number): SourceGroup[] {
  const { sources } = dataset;
  const documents = sources.filter(({ kind }) => kind !== "web-page" && kind !== "law");
  const laws = sources.filter(({ kind }) => kind === "law");
  const publishers = selectPublishers(dataset);
  const others = publishers.filter((one) => one.sources.length < least).flatMap((one) => one.sources);
  const groups: SourceGroup[] = [
    ...documents.map((source) => ({ id: source.id, kind: "document" as const, sources: [source] })),
    { id: "laws", kind: "laws", sources: laws },
    ...publishers
      .filter((one) => one.sources.length >= least)
      .map((one) => ({ id: `web-${slugOf(one.publisher)}`, kind: "publisher" as const, sources: one.sources })),
    { id: "web-others", kind: "others", sources: others },
  ];
  return groups.filter((group) => group.sources.length > 0);
}

/** The key of the column for what began before the first quarter shown. */
export const before = "before";

/** The quarters of the coverage figure: from the start of the first digest's year, else of the last five years. */
export function quartersOf(dataset: Dataset): Period[] {
  const { latestSource } = dataset.meta;
  const digests = dataset.sources.flatMap(({ period }) => period?.first ?? []).toSorted();
  const year = (digests[0] ?? `${Number(latestSource.slice(0, 4)) - 4}`).slice(0, 4);
  return periodsBetween(
    `${Math.min(Number(year), Number(latestSource.slice(0, 4))) - 1}-01-01`,
    latestSource,
    "quarter",
  );
}

/** The column of an event; undefined where its date is too broad for one quarter. */
export function quarterKeyOf(event: CicaEvent, quarters: readonly Period[]): string | undefined {
  const first = quarters[0];
  const { last } = event.start;
  if (first !== undefined && last !== null && last < first.first) return before;
  const period = periodOfEvent(event, "quarter");
  return quarters.find((one) => one.id === period?.id)?.id;
}

/** How precisely a date is known, from a day to not at all. */
export const precisions = ["day", "month", "part", "year", "span", "open", "none"] as const;
export type PrecisionKey = (typeof precisions)[number];

/** `part` is a season, quarter or half; `span` an interval with both ends; `open` one that lacks one. */
export function precisionOf(when: When | null | undefined): PrecisionKey {
  if (when === null || when === undefined) return "none";
  if (when.first === null || when.last === null) return "open";
  switch (when.precision) {
    case "day":
    case "month":
    case "year":
      return when.precision;
    case "season":
    case "quarter":
    case "half":
      return "part";
    case "interval":
      return "span";
  }
}
