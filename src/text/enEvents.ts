import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord } from "./numbers.ts";

/** Words of the chart of events by dimension and time. */
export const countsText = {
  finding: (name: string, n: number, total: number, since: number | null) =>
    total === 0
      ? "No event meets these filters"
      : `${name} leads with ${formatNumber(n)} of the ${formatNumber(total)} events${since === null ? "" : ` since ${since}`} that have a dimension`,
  none: "No event on record yet",
  noDimension: "No event on record has a dimension",
  only: (name: string, total: number) => `${countOf(total, "event")}, ${name}`,
  tie: (names: string, n: number) => `${names} lead, with ${countOf(n, "event")} each`,
  subtitle: (unit: string, since: number | null) =>
    `Events per ${unit}, by dimension${since === null ? "" : `, since ${since}`}`,
  subtitleWithout: (unit: string, since: number | null, without: number) =>
    `Events per ${unit}, by dimension${since === null ? "" : `, since ${since}`}; ${formatNumber(without)} more belong to none`,
  undated: (n: number, unit: string) =>
    `${countOf(n, "event")} dated too broadly for a ${unit} ${n === 1 ? "is" : "are"} only in the list.`,
  earlier: (n: number, year: number) =>
    `${countOf(n, "event")} before ${year} ${n === 1 ? "is" : "are"} drawn by year only.`,
  uncovered: "Hatched ground: no digest on record covers this time, so it is known less fully",
  description: (first: string, last: string, total: number, peak: string, most: number) =>
    `${countOf(total, "event")} from ${first} to ${last}. The most in one period: ${formatNumber(most)}, ${peak}.`,
  empty: "No event to count.",
  period: (unit: string) => capitalise(unit),
  total: "Total",
  unfinished: "(unfinished)",
  basis: (stated: number, inferred: number) =>
    `Dimension stated by the source for ${countOf(stated, "event")}, assigned by us for ${formatNumber(inferred)}.`,
} as const;

/** Words of the page of events: filters and list. */
export const eventsText = {
  compared: "on record",
  title: (n: number, dimensions: string | null, period: string) =>
    `${countOf(n, "event")}${dimensions === null ? "" : ` in ${dimensions}`}${period}`,
  dimensionsWord: (names: readonly string[]) =>
    names.length === 1 ? `the ${names[0]?.toLowerCase() ?? ""} dimension` : `${numberWord(names.length)} dimensions`,
  since: (day: string) => ` begun on or after ${day}`,
  until: (day: string) => ` begun by ${day}`,
  between: (from: string, to: string) => ` begun from ${from} to ${to}`,
  lead: "Every event on record, by dimension and time. An event counts where it began; one whose date is too broad for a period stands in none. Choose filters: the chart and the list follow.",
  filters: "Filters",
  skipFilters: "Skip the filters",
  by: "By",
  from: "Begun from",
  to: "Begun by",
  words: "Words in the title, place or note",
  one: "event",
  list: (n: number) => (n === 0 ? "No event meets these filters" : `The list: ${countOf(n, "event")}`),
  listSubtitle: "Latest first. “Named” lists Member States that a source names; absence means not named, not absent.",
  listDescription: (n: number) => `${countOf(n, "event")}, latest first.`,
  columns: { date: "Date", event: "Event", place: "Place", stated: "Stated", named: "Named", source: "Sources" },
  more: (n: number) => `Show ${formatNumber(n)} more`,
  none: "No source on record had reported an event by this day.",
  results: (n: number) => `${countOf(n, "event")} found`,
  titleUnder: (title: string, under: string) => `${title} (${under})`,
  online: "online",
  allFacet: (n: number) => `Show all ${n}`,
  fewerFacet: "Show fewer",
  named: (n: number) => `${n} named`,
} as const;
