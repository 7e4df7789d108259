import type { Body } from "../../data/schema/bodies.ts";
import type { ChangeKind, ChangePage } from "../core/changeKinds.ts";
import { countOf, formatNumber, listWords } from "./numbers.ts";

const kinds: Record<ChangeKind, string> = {
  ratified: "Ratified",
  delivered: "Delivered",
  acted: "Other act on the Convention",
  moved: "Target moved",
  contributed: "Contributed or pledged",
  held: "Held",
  promised: "First date promised",
  status: "Status changed",
  joined: "Joined",
  named: "Named to a role",
  new: "New, without a date",
  disagreed: "Sources disagree",
  published: "New source",
  reported: "Further word",
};

/** The same beside a line. */
const lineKinds: Record<ChangeKind, string> = {
  ratified: "ratified",
  delivered: "delivered",
  acted: "treaty act",
  moved: "target moved",
  contributed: "contributed",
  held: "held",
  promised: "first date promised",
  status: "status changed",
  joined: "joined",
  named: "named to a role",
  new: "new",
  disagreed: "sources disagree",
  published: "new source",
  reported: "further word",
};

const pages: Record<ChangePage, string> = {
  roadmap: "Road map",
  convention: "Convention",
  contributions: "Contributions",
  events: "Events",
  states: "Members, partners and roles",
  bodies: "Bodies",
  sources: "Sources and disagreements",
};

/** The kinds as the chart stacks them: more colours than six nobody tells apart. */
export type ChangeGroup = "done" | "promised" | "standing" | "given" | "held" | "said";

const groups: Record<ChangeGroup, string> = {
  done: "Ratified, delivered, acts",
  promised: "Promised or moved",
  standing: "New, joined, named, status changed",
  given: "Contributed or pledged",
  held: "Held",
  said: "Sources, disagreements, further words",
};

const bodyStatus: Record<Body["status"], string> = {
  proposed: "proposed",
  established: "established",
  operational: "operational",
  frozen: "frozen",
  ended: "ended",
};

const changesOf = (n: number) => countOf(n, "change");

/** Words of the page of changes. */
export const changesPageText = {
  kinds,
  lineKinds,
  pledged: "pledged",
  pages,
  groups,
  bodyStatus,
  title: (n: number, since: string) =>
    n === 0 ? `Nothing new became known after ${since}` : `${changesOf(n)} became known after ${since}`,
  titleFiltered: (n: number, all: number, since: string) =>
    `${formatNumber(n)} of ${changesOf(all)} that became known after ${since}`,
  lead: (since: string, asOf: string) =>
    `What a source said for the first time after ${since} and up to ${asOf}. A thing counts on the day on which the first source told of it, which may be long after it happened. A new source is a line of its own only where no other line of its day rests on it.`,
  results: (n: number) => `${changesOf(n)} found`,

  spans: "Changes since",
  spanKinds: {
    digest: (source: string) => `The digest: ${source}`,
    stocktaking: (source: string) => `The last statement: ${source}`,
    meeting: (title: string) => title,
    chairmanship: (name: string) => `This chairmanship began: ${name}`,
    year: "Last 12 months",
  },
  after: (day: string) => `after ${day}`,
  visit: (day: string) => `My last visit, on ${day}`,
  visitSame: (day: string) =>
    `When you came last, on ${day}, the record was the one that you see now: nothing was added to it since.`,
  visitNew: (day: string, last: string) =>
    `When you came last, on ${day}, the record went up to ${last}. “My last visit” shows what sources have said after that day.`,
  visitRevised: (before: string, now: string) =>
    `The record itself was changed since (version ${before}, now ${now}). What was added to it or mended about earlier days is not told apart here: it stands with the day on which a source said it.`,
  visitFirst:
    "From your next visit on you can ask here for what is new since this one. The day is kept in this browser only.",
  custom: "Two days of your own",
  customSince: "After",
  customUpTo: "Up to",
  show: "Show",
  badDays: (first: string, last: string) => `Choose two days from ${first} to ${last}.`,
  reversed: "The first day comes after the second.",

  filters: "Filters",
  byPage: "By page",
  byKind: "By kind",
  one: "change",

  list: "What became known",
  listSubtitle: "By page, latest first. Each line opens its sources.",
  listDescription: (n: number, groupsOfList: number) =>
    `${changesOf(n)} in ${countOf(groupsOfList, "group")}, latest first.`,
  group: (page: string, n: number) => `${page} (${formatNumber(n)})`,
  more: (n: number) => `Show ${formatNumber(n)} more`,
  fewer: "Show fewer",
  morePlaces: (n: number) => `and ${formatNumber(n)} more`,
  moreOnPaper: (n: number) => `and ${formatNumber(n)} more, not printed`,
  from: (sources: string) => `Source: ${sources}`,
  place: (title: string, at: string) => `${title}, ${at}`,
  none: "Nothing new became known",
  noneBody: (since: string, asOf: string) => `No source on record said anything new after ${since} and up to ${asOf}.`,
  noneFiltered: "Nothing meets all filters together",
  withoutPages: (names: readonly string[]) => `page ${listWords(names)}`,
  withoutKinds: (names: readonly string[]) => `kind ${listWords(names)}`,
  wouldShow: "These would show something:",

  moved: {
    later: (days: number) => `at least ${countOf(days, "day")} later`,
    earlier: (days: number) => `at least ${countOf(days, "day")} earlier`,
    within: "within the time promised before",
  },
  withMove: (words: string, move: string) => `${words}, ${move}`,
  statusChanged: (words: string, before: string, now: string) => `${words} (from ${before} to ${now})`,
  body: (name: string, words: string) => `${name}: ${words}`,
  membership: (state: string, words: string) => `${state}: ${words}`,
  relationStatus: { observer: "observer", partner: "partner organisation", pending: "partnership pending" },
  coordinator: (state: string, role: string, area: string) => `${state}: ${role} of ${area}`,
  roles: { coordinator: "coordinator", "co-coordinator": "co-coordinator" },
  term: (state: string, when: string) => `${state}: chairmanship, ${when}`,
  project: (title: string) => `Project of the CICA Fund: ${title}`,
  total: (contributor: string, words: string) => `${contributor}, in all: ${words}`,
  wholeSource: "the whole of it",
  source: (title: string, publisher: string) => `${title} (${publisher})`,
  disagreement: (about: string, used: string) => `${about}. Shown: ${used}`,

  take: "Take it along",
  copy: "Copy as text",
  saveText: "Save as text",
  copied: "Copied",
  selected: "The browser did not allow it. The text is selected below: copy it with Ctrl-C.",
  asText: "The changes as text",
  site: "CICA Transformation: changes",
  address: (address: string) => `Address: ${address}`,
  version: (version: string) => `Record: version ${version}`,
  filteredBy: (words: string) => `Filters: ${words}`,
  basis: "Only CICA’s own documents are counted, no public pages.",
  columns: {
    day: "Became known",
    page: "Page",
    kind: "Kind",
    change: "Change",
    moved: "Moved by at least (days)",
    sources: "Sources",
    evidence: "Address of the evidence",
  },
} as const;

/** Words of the chart of changes over time. */
export const changesChartText = {
  none: "No change to count",
  finding: (label: string, n: number, total: number) =>
    n === total
      ? `All of it became known in ${label}`
      : `${label} brought the most: ${formatNumber(n)} of ${changesOf(total)}`,
  tie: (labels: string, n: number) => `${labels} brought the most: ${changesOf(n)} each`,
  even: (n: number, most: number) => `Never more than ${changesOf(most)} at a time, in ${formatNumber(n)} periods`,
  subtitle: (unit: string, since: string, asOf: string) =>
    `Changes per ${unit}, by kind, after ${since} and up to ${asOf}`,
  description: (total: number, columns: number, unit: string) => `${changesOf(total)} over ${countOf(columns, unit)}.`,
  mark: (group: string, period: string, n: number) => `${group}, ${period}: ${changesOf(n)}`,
  partial: "pale: only a part of it lies in this time",
  partialCell: "(in part)",
  total: "Total",
  evidence: (group: string, period: string) => `${group}: ${period}`,
} as const;
