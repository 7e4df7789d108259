import { countOf, formatNumber, listWords } from "./numbers.ts";

/** Words of the figures by which events are filtered, and of what filters find. */
export const facetsText = {
  leads: (names: readonly string[], n: number) =>
    names.length === 1
      ? `${names[0]} leads with ${formatNumber(n)}`
      : `${listWords(names)} lead with ${formatNumber(n)} each`,
  named: (names: readonly string[], n: number) =>
    names.length === 1
      ? `${names[0]} is named most often: ${formatNumber(n)}`
      : `${listWords(names)} are named most often: ${formatNumber(n)} each`,
  tied: (count: number, n: number) => `${formatNumber(count)} lead with ${formatNumber(n)} each`,
  noEvent: "No event meets the other filters",
  noValue: "None on record for these events",
  subtitle: (facet: string, underOthers: boolean) =>
    `Events by ${facet.toLowerCase()}${underOthers ? ", under the other filters" : ""}`,
  description: (bars: number, most: string | undefined, n: number) =>
    most === undefined ? "No bar." : `${countOf(bars, "bar")}, the longest ${most} with ${countOf(n, "event")}.`,
  choice: (label: string, n: number) => `${label}, ${countOf(n, "event")}`,
  mark: (label: string, n: number) => `${label}: ${countOf(n, "event")}, open their sources`,
  events: "Events",
  hint: "Press a bar to filter by it, its number to see what it counts.",
  brush: "Drag over the chart to choose a period; by keys, Shift with left or right on a mark, then Enter.",
  choosing: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  chosen: (first: string, last: string) => `Period chosen: ${facetsText.choosing(first, last)}`,
  dropped: "No period chosen.",
  outside: "Outside the period",
  outsideNote: (n: number) => `Grey: ${countOf(n, "event")} outside the period, under the other filters.`,
  time: "the period",
  words: (words: string) => `the words “${words}”`,
  values: (facet: string, values: readonly string[]) => `${facet.toLowerCase()} ${listWords(values)}`,
} as const;
