import type { ContributionKind, ContributionRecipient, ContributionStanding } from "../../data/schema/contributions.ts";
import type { TreatyActionKind } from "../../data/schema/convention.ts";
import type { CollectionName } from "../../data/schema/dataset.ts";
import type { EventKind } from "../../data/schema/events.ts";
import type { InitiativeStatus, Track } from "../../data/schema/initiatives.ts";
import type { Facet, FormatKey } from "../core/events.ts";
import type { PeriodUnit } from "../core/periods.ts";
import type { Standing } from "../core/roadmap.ts";
import type { RegisterOrder, RoadMapOrder } from "../view/parameters.ts";
import type { NavigationPage } from "../view/routes.ts";
import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord, signed } from "./numbers.ts";

const navigation: Record<NavigationPage, string> = {
  overview: "Overview",
  roadmap: "Road map",
  convention: "Convention",
  contributions: "Contributions",
  events: "Events",
  participation: "Participation",
  changes: "Changes",
  sources: "Sources",
};

const standing: Record<Standing, string> = {
  delivered: "done",
  late: "late",
  unreported: "no report",
  open: "open",
  stalled: "stalled",
};

const status: Record<InitiativeStatus, string> = {
  proposed: "proposed",
  drafting: "drafting",
  negotiating: "negotiating",
  agreed: "agreed",
  adopted: "adopted",
  operational: "operational",
  postponed: "postponed",
  frozen: "frozen",
  ended: "ended",
};

const track: Record<Track, string> = {
  "founding-instruments": "Founding instruments",
  secretariat: "Secretariat",
  institutions: "Institutions",
  "cbm-reform": "Confidence building measures",
  "thematic-documents": "Thematic documents",
  membership: "Membership and partners",
  meetings: "Meetings",
};

const eventKind: Record<EventKind, string> = {
  cbm: "Confidence building measure",
  "governing-body": "Governing body",
  "advisory-body": "Advisory body",
  consultation: "Consultation or visit",
  "external-forum": "Forum of others",
  ceremony: "Ceremony",
  outreach: "Outreach",
};

const eventFormat: Record<FormatKey, string> = {
  "in-person": "In person",
  online: "Online",
  hybrid: "Hybrid",
  "not-stated": "Not stated",
};

const facet: Record<Facet, string> = {
  dimensions: "Dimension",
  areas: "Priority area",
  kinds: "Kind",
  formats: "Format",
  states: "State",
  chairmanships: "Chairmanship",
};

const unit: Record<PeriodUnit, string> = { year: "year", quarter: "quarter", month: "month" };

const treatyAction: Record<TreatyActionKind, string> = {
  signature: "Signature",
  ratification: "Ratification",
  acceptance: "Acceptance",
  approval: "Approval",
  accession: "Accession",
  deposit: "Instrument handed over",
};

const contributionKind: Record<ContributionKind, string> = {
  cash: "Cash",
  "in-kind": "In kind",
  secondment: "Secondment",
  premises: "Premises",
};

const contributionRecipient: Record<ContributionRecipient, string> = {
  secretariat: "Secretariat",
  fund: "CICA Fund",
  headquarters: "Headquarters",
  "member-states": "Member States",
  bodies: "Bodies of CICA",
};

const contributionStanding: Record<ContributionStanding, string> = {
  pledged: "pledged",
  reported: "reported as given",
  received: "received",
};

const collection: Record<CollectionName, string> = {
  sources: "Sources",
  dimensions: "Dimensions",
  priorityAreas: "Priority areas",
  states: "States",
  organisations: "Organisations",
  chairmanships: "Chairmanships",
  events: "Events",
  initiatives: "Road map: statements",
  convention: "Convention",
  contributions: "Contributions",
  contributionTotals: "Cumulative contributions",
  projects: "Projects of the Fund",
  bodies: "Bodies",
  links: "Links",
  discrepancies: "Disagreements",
};

const roadMapOrder: Record<RoadMapOrder, string> = { track: "track", date: "next date", slip: "slippage" };
const registerOrder: Record<RegisterOrder, string> = {
  state: "Participant",
  signature: "Signature",
  ratification: "Ratification",
  deposit: "Deposit",
};

/** Every word that a reader sees, in English. Another language is another object of this type. */
export const text = {
  site: "CICA Transformation",
  navigation,
  standing,
  /** The standing with the status that the last word gives; what is stalled says so itself. */
  standingOf: (key: Standing, of: InitiativeStatus) =>
    key === "stalled" ? status[of] : `${standing[key]} (${status[of]})`,
  status,
  track,
  eventKind,
  eventFormat,
  facet,
  unit,
  treatyAction,
  contributionKind,
  contributionRecipient,
  contributionStanding,
  collection,
  roadMapOrder,
  registerOrder,
  noDimension: "No dimension",
  notStated: "not stated",

  shell: {
    skip: "Skip to the content",
    pages: "Pages",
    menu: "Menu",
    asOf: "As of",
    asOfLabel: (day: string) => `As of ${day}: change the date`,
    asOfTitle: "Show what was known on",
    asOfHelp: (first: string, last: string) =>
      `A day from ${first} to ${last}. Every page then shows only what a source had said by then.`,
    sinceTitle: "Compare with",
    sinceHelp: "Figures and changes are counted from the day after.",
    basisTitle: "Rest on",
    basis: { all: "CICA’s documents and public pages", documents: "CICA’s documents only" },
    basisHelp:
      "The documents: three digests, a press release and a statement. Who is a member is taken from all sources.",
    basisNote: "Only what CICA’s own documents say is shown, without public pages.",
    allSources: "Show all sources",
    apply: "Show",
    latest: "Latest source",
    play: "Play …",
    badDay: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
    sinceAfter: "The day to compare with comes after the day shown.",
    themeLabel: (now: string) => `Colours: ${now}. Change`,
    themeTitle: (now: string, next: string) => `Light or dark colours. Now: ${now}. Press for: ${next}`,
    theme: { system: "as the system", light: "light", dark: "dark" },
    asOfNote: (day: string) => `Set back to what was known on ${day}.`,
    backToLatest: "Show the latest",
    footer: (day: string, digest: string) => `Record up to ${day}, version ${digest}.`,
    licence: "Our wording and records: CC BY 4.0. Sources remain with their publishers.",
    independent: "Compiled from published documents. Not an official publication of CICA or of any Member State.",
  },

  repairs: {
    heading: "Part of the address was left out",
    unknown: (name: string, value: string) => `${name}: “${value}” is not known here`,
    contradicts: (name: string, value: string) => `${name}: “${value}” contradicts another part`,
    "not-a-parameter": (name: string) => `“${name}” means nothing here`,
    dismiss: "Dismiss",
  },

  failure: {
    heading: "The record could not be shown",
    unreachable: "The dataset did not arrive. The network or the server may be down.",
    truncated: "The dataset arrived incomplete or damaged.",
    version: (found: string, expected: string) =>
      `The dataset has shape ${found}, and this page reads shape ${expected}. Reload to get the page that belongs to it.`,
    invalid: (where: string) => `The dataset does not have the shape that its schema promises: ${where}.`,
    page: "This page met an error of ours.",
    retry: "Try again",
    reload: "Reload the page",
    detail: "Detail",
  },
  loading: "Reading the record …",
  search: "Search",
  reversed: "The period ends before it starts.",

  notFound: {
    title: "Nothing at this address",
    body: "The page may have been renamed, or the address mistyped.",
    initiative: (id: string) => `The road map has no item “${id}”. It may not have been known on the day shown.`,
    source: (id: string) => `The record cites no source “${id}”.`,
    dimension: (id: string) => `CICA has no dimension “${id}”.`,
    state: (id: string) => `The record names no state “${id}”.`,
    lead: "Go on with one of these:",
  },

  figure: {
    sources: (names: string) => `Sources: ${names}`,
    noSources: "No source on record",
    moreSources: (n: number) => `${n} more`,
    basis: (documents: number, pages: number) =>
      `Of the records counted, ${formatNumber(documents)} stand in CICA’s documents, ${formatNumber(pages)} on public pages only.`,
    pagesOnly: "From public pages only.",
    table: "Table",
    chart: "Chart",
    take: "Download or share",
    tableOf: (caption: string) => `Table: ${caption}`,
    keys: "Arrow keys move between marks; Enter opens the sources.",
  },

  overview: {
    title: (ratified: number, threshold: number) =>
      `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)} ratifications on record`,
    lead: (asOf: string, since: string) =>
      `Where the transformation of CICA stands on ${asOf}, and what has changed since ${since}.`,
    headlines: "In four figures",
    reviews: "Reviews",
    of: (n: number) => `of ${formatNumber(n)}`,
    ratifications: "ratifications of the Convention on Privileges and Immunities",
    delivered: "road map items delivered",
    members: (observers: number, partners: number) =>
      `Member States, ${numberWord(observers)} Observer ${observers === 1 ? "State" : "States"}, ${numberWord(partners)} partner ${partners === 1 ? "organisation" : "organisations"}`,
    events: (year: string) => `events on record since ${year}, with and without a dimension`,
    noChange: "no change",
    change: (n: number, since: string) => `${signed(n)} became known since ${since}`,
    unreported: (n: number) => `${formatNumber(n)} without a report`,
    late: (n: number) => `${formatNumber(n)} late`,
  },

  milestones: {
    heading: "What comes next, and what is late",
    subtitle: "Promises of the road map that no source reports as kept",
    description: (late: number, open: number, unreported: number) =>
      `${countOf(late, "late promise")}, ${countOf(open, "open promise")}, ${formatNumber(unreported)} without a report.`,
    lists: {
      late: (n: number) => `Late: ${formatNumber(n)}`,
      open: (n: number) => `Next: ${formatNumber(n)}`,
    },
    undone: (day: string) => `not reported as done by ${day}, when a source last spoke of it`,
    unreported: (n: number) =>
      `${capitalise(numberWord(n))} more ${n === 1 ? "promise has" : "promises have"} passed without a report: no later source says whether ${n === 1 ? "it was" : "they were"} kept`,
    moved: (first: string) => `first promised for ${first}`,
    columns: { due: "Promised for", item: "Item", status: "Status", slip: "Slip, days at least" },
    rest: (n: number) => `and ${formatNumber(n)} more`,
    empty: "No open promise on record.",
  },
} as const;

/** "at least 21 days late", "9 days early", "on time". */
export function slipWords(days: number | null): string {
  if (days === null) return "no date promised";
  if (days === 0) return "on time";
  return days > 0 ? `at least ${countOf(days, "day")} late` : `at least ${countOf(-days, "day")} early`;
}
