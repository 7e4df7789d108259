import type { Standing } from "../core/closedLists.ts";
/** Words of the Road map and of an item's page. Apart from the others, so that they come with the pages that say them. */
import { capitalise } from "./dates.ts";
import { slipWords } from "./enTerms.ts";
import { countOf, formatNumber, numberWord } from "./numbers.ts";

export const roadMapText = {
  title: (total: number, { delivered, late, unreported }: Record<Standing, number>) =>
    total === 0
      ? "No item of the road map on record"
      : `${delivered === 0 ? "None" : capitalise(numberWord(delivered))} of ${numberWord(total)} ${total === 1 ? "item" : "items"} delivered, ${late === 0 ? "none" : numberWord(late)} late, ${unreported === 0 ? "none" : numberWord(unreported)} without a report`,
  lead: "Every dated word on each item of the road map. A dot is a statement, a ring a promised date, a disc a delivery; an orange line is slippage.",
  finding: (shown: number, total: number) =>
    shown === total
      ? `All ${formatNumber(total)} items, by what was said and when`
      : `${formatNumber(shown)} of ${formatNumber(total)} items`,
  subtitle: (first: string, last: string, withLine: boolean) =>
    `Shown from ${first} to ${last}${withLine ? "; the line marks the day as of which it is shown" : ""}`,
  outsideHeading: "Not all of the time asked for is on the road map",
  outside: (first: string, last: string) => `It reaches from ${first} to ${last}. What lies outside is left out.`,
  showWhole: "Show the usual years",
  description: (counts: string) =>
    `A row for each item of the road map with its statements, promised dates and delivery. ${counts}`,
  counts: (counts: Record<Standing, number>) =>
    `${formatNumber(counts.delivered)} done, ${formatNumber(counts.late)} late, ${formatNumber(counts.unreported)} without a report, ${formatNumber(counts.open)} open, ${formatNumber(counts.stalled)} stalled.`,
  filters: {
    tracks: "Track",
    clusters: "Cluster",
    chairmanships: "Chairmanship",
    standings: "Status",
    leads: "Lead",
  },
  all: "all",
  chosen: (n: number) => `${n} chosen`,
  sort: "Sort",
  network: "What rests on what: the network of meetings, documents and bodies",
  empty: "No item meets these filters.",
  one: "item",
  compared: { delivered: "delivered", total: "on record", late: "late", unreported: "without a report" },
  none: "No source on record had spoken of an item by this day.",
  statement: (title: string, status: string, said: string) => `${title}: ${status}, said ${said}`,
  target: (title: string, when: string) => `${title}: promised for ${when}`,
  firstTarget: (title: string, when: string) => `${title}: first promised for ${when}`,
  delivered: (title: string, when: string) => `${title}: delivered ${when}`,
  slip: (title: string, days: number) => `${title}: ${slipWords(days)}`,
  columns: {
    item: "Item",
    track: "Track",
    status: "Status",
    first: "First promise",
    current: "Promise in force",
    delivered: "Delivered",
    slip: "Slip, days at least",
    said: "Last said",
  },
  asOf: (day: string) => `as of ${day}`,
  zoom: "Time",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  earlier: "Earlier",
  later: "Later",
  whole: "All years",
  legend: {
    statement: "statement",
    target: "promised",
    delivered: "delivered",
    slip: "slippage",
    silence: "no report since the time promised",
    first: "first promise, since slipped",
  },
} as const;

export const initiativeText = {
  back: "Road map",
  lead: "Lead",
  cluster: (n: number) => `Cluster ${n} of the Road Map for CICA Transformation`,
  planned: "Planned against actual",
  inShort: "The plan in short",
  firstTarget: "First promised for",
  currentTarget: "Now promised for",
  achieved: "Delivered",
  slip: "Slippage",
  history: "What was said, in order",
  historySubtitle: "Each statement with the day on which it was said and the time of which it speaks",
  said: "Said",
  speaks: "Speaks of",
  statement: "Statement",
  status: "Status",
  source: "Source",
  previous: "Previous",
  next: "Next",
  never: "no date promised",
  notReported: "not reported",
  noSlip: "none on record",
  slipUnknown: "not known: no later source tells",
  description: (n: number) => `${countOf(n, "statement")} in the order in which they were said.`,
  finding: (n: number, first: string, last: string) =>
    n === 1 ? `One statement, ${first}` : `${capitalise(numberWord(n))} statements, ${first} to ${last}`,
} as const;
