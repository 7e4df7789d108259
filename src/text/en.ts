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
  discrepancies: "Disagreements",
};

/** Fields of records, where their names in the dataset are not words enough. */

const roadMapOrder: Record<RoadMapOrder, string> = { track: "track", date: "next date", slip: "slippage" };
const registerOrder: Record<RegisterOrder, string> = {
  state: "Participant",
  signature: "Signature",
  ratification: "Ratification",
  deposit: "Deposit",
};

/** What the files hold that lie beside the dataset, by their names. */

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

  notFound: {
    title: "Nothing at this address",
    body: "The page may have been renamed, or the address mistyped.",
    initiative: (id: string) => `The road map has no item “${id}”. It may not have been known on the day shown.`,
    source: (id: string) => `The record cites no source “${id}”.`,
    lead: "Go on with one of these:",
  },

  figure: {
    sources: (names: string) => `Sources: ${names}`,
    noSources: "No source yet",
    moreSources: (n: number) => `${n} more`,
    basis: (documents: number, pages: number) =>
      `Of the records counted, ${formatNumber(documents)} stand in CICA’s documents, ${formatNumber(pages)} on public pages only.`,
    pagesOnly: "From public pages only.",
    table: "Table",
    chart: "Chart",
    tableOf: (caption: string) => `Table: ${caption}`,
    keys: "Arrow keys move between marks; Enter opens the sources.",
  },

  evidence: {
    heading: "Sources",
    close: "Close",
    source: "Source",
    where: "Where in it",
    said: "Said",
    happened: "Date",
    basis: {
      dated: "the article’s own date",
      event: "day of the event that the article reports",
      published: "date of the document",
      "period-end": "the article is undated: last day of the digest’s period",
      "latest-reported": "the page is undated: latest day that it reports",
    },
    openPage: "Open its page",
    showInEvents: "Show these in Events",
    missing: "Nothing on record answers to this address on the day shown.",
    none: "No record.",
    records: (n: number) => countOf(n, "record"),
    more: (n: number) => `${n} more are not listed here.`,
    dimensionStated: "stated by the source",
    dimensionInferred: "assigned by us",
    facts: {
      dimension: "Dimension",
      area: "Priority area",
      place: "Place",
      format: "Format",
      organisers: "Organised by",
      states: "Named as taking part",
      others: "Others taking part",
      attendance: "Stated attendance",
      target: "Promised for",
      happened: "Happened",
      status: "Standing",
      kind: "Kind",
      recipient: "To",
      amount: "Amount",
      partOf: "Part of",
      note: "Note",
      used: "What we show",
      why: "Why",
      financedBy: "Financed by",
      partners: "Partners",
      until: "Until",
    },
    undisclosed: "not disclosed",
    ofDimensionInPeriod: (dimension: string, period: string) => `${dimension}, ${period}`,
    allEvents: "All events",
    anyDimension: "Events with a dimension",
    anyTime: "any time",
    ratifications: "Ratifications on record",
    knownOn: (day: string) => `Contributions that became known on ${day}`,
    members: "Member States",
    observers: "Observer States",
    partners: "Partner organisations",
    items: (word: string) => `Road map items: ${word}`,
    membershipStatus: { member: "member", observer: "observer", pending: "application pending" },
    membership: (status: string, since: string | null, until: string | null) =>
      `${status}${since === null ? "" : ` ${since}`}${until === null ? "" : `, until ${until}`}`,
  },

  overview: {
    title: (ratified: number, threshold: number) =>
      `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)} ratifications on record`,
    lead: (asOf: string, since: string) =>
      `Where the transformation of CICA stands on ${asOf}, and what has changed since ${since}.`,
    headlines: "In four figures",
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

  counts: {
    finding: (name: string, n: number, total: number) =>
      total === 0
        ? "No event meets these filters"
        : `${name} leads with ${formatNumber(n)} of the ${formatNumber(total)} events that have a dimension`,
    none: "No event on record yet",
    noDimension: "No event on record has a dimension",
    only: (name: string, total: number) => `${countOf(total, "event")}, ${name}`,
    tie: (names: string, n: number) => `${names} lead, with ${countOf(n, "event")} each`,
    subtitle: (unit: string, since: number | null) =>
      `Events per ${unit}, by dimension${since === null ? "" : `, since ${since}`}`,
    subtitleWithout: (unit: string, since: number | null, without: number) =>
      `Events per ${unit}, by dimension${since === null ? "" : `, since ${since}`}; ${formatNumber(without)} more belong to none`,
    undated: (n: number, unit: string) =>
      `${countOf(n, "event")} dated too broadly for a ${unit} ${n === 1 ? "is" : "are"} only in the list`,
    earlier: (n: number, year: number) =>
      `${countOf(n, "event")} before ${year} ${n === 1 ? "is" : "are"} drawn by year only`,
    uncovered: "Hatched ground: no digest on record covers this time, so it is known less fully",
    description: (first: string, last: string, total: number, peak: string, most: number) =>
      `${countOf(total, "event")} from ${first} to ${last}. The most in one period: ${formatNumber(most)}, ${peak}.`,
    empty: "No event to count.",
    mark: (dimension: string, period: string, n: number) => `${dimension}, ${period}: ${countOf(n, "event")}`,
    period: (unit: string) => capitalise(unit),
    total: "Total",
    unfinished: "(unfinished)",
    pale: "pale: not over yet",
    basis: (stated: number, inferred: number) =>
      `Dimension stated by the source for ${countOf(stated, "event")}, assigned by us for ${formatNumber(inferred)}.`,
  },

  convention: {
    title: (ratified: number, threshold: number) =>
      `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)} on record`,
    missing: (n: number) =>
      n === 0
        ? "as many ratifications on record as entry into force needs"
        : `${numberWord(n)} ${n === 1 ? "ratification" : "ratifications"} missing, as far as the record goes`,
    notRatified: (n: number, members: number) =>
      `no ratification on record for ${formatNumber(n)} of ${formatNumber(members)} Member States`,
    progress: (ratified: number, threshold: number) => `${ratified} of ${threshold} ratifications`,
    ratifiedBy: (state: string, date: string) => `${state}, ratified ${date}`,
    stillMissing: "not on record",
    description: (ratified: number, missing: number) =>
      `A row of dots: ${formatNumber(ratified)} full ones for ratifications, ${formatNumber(missing)} open ones for those still missing.`,
  },

  steps: {
    finding: (n: number, from: string, to: string) =>
      `${capitalise(numberWord(n))} ${n === 1 ? "ratification" : "ratifications"} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
    none: "No dated ratification on record",
    subtitle: "Ratifications, cumulative. A bar spans the time in which a date known only by its year can lie",
    needed: (n: number) => `${n} needed for entry into force`,
    description: (n: number, threshold: number, undated: number) =>
      `A step line rises to ${n} of the ${threshold} ratifications needed. ${undated} of them have no date more precise than an upper bound and form the first step.`,
    mark: (state: string, when: string, place: string | null) =>
      place === null ? `${state}, ${when}` : `${state}, ${when}: number ${place} in order of time`,
    place: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
    earlier: (n: number) => `${formatNumber(n)} earlier, or of unknown date`,
    columns: { state: "State", date: "Ratified", place: "Place in order of time", said: "First said" },
    axis: "States that have ratified",
  },

  tiles: {
    finding: (n: number) =>
      n === 0
        ? "A ratification on record for every Member State"
        : `No ratification on record for ${numberWord(n)} Member ${n === 1 ? "State" : "States"}`,
    subtitle: "Filled: a source reports the ratification. Open: none does",
    description: (ratified: string, missing: string) =>
      `Ratified: ${ratified || "none"}. No ratification on record: ${missing || "none"}.`,
    ratified: (state: string, when: string) => `${state}: ratified ${when}`,
    notRatified: (state: string) => `${state}: no ratification on record`,
    columns: { code: "Code", state: "State", ratified: "Ratified" },
  },

  register: {
    finding: (ratified: number, members: number) =>
      `${ratified === 0 ? "None" : formatNumber(ratified)} of ${formatNumber(members)} Member States ${ratified === 1 ? "is" : "are"} on record as having ratified`,
    subtitle: "As in a treaty register; “not stated” is what no source on record gives",
    order: "Order by",
    description: (n: number) =>
      `${countOf(n, "state")} with the dates of signature, ratification and deposit, as far as a source gives them.`,
    source: "Source",
    noAct: "no act on record",
    all: "all Member States",
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

  changes: {
    heading: (since: string) => `Since ${since}`,
    subtitle: (n: number) =>
      `${countOf(n, "step")} became known: promised, moved, delivered, ratified, given, met. Weightiest shown, latest first`,
    description: (n: number) => `${countOf(n, "change")} in the record.`,
    columns: { day: "Said", change: "Change", kind: "Kind" },
    kinds: {
      delivered: "delivered",
      promised: "promised",
      moved: "target moved",
      reported: "reported",
      ratified: "ratified",
      acted: "treaty act",
      contributed: "contributed",
      held: "held",
    },
    ratified: (state: string, action: TreatyActionKind, when: string) =>
      `${state}: ${treatyAction[action].toLowerCase()} ${action === "accession" ? "to" : "of"} the Convention (${when}) becomes known`,
    ratifications: (states: string) => `Ratifications of the Convention become known: ${states}`,
    dated: (states: string, when: string) => `${states} (${when})`,
    contributions: (n: number, givers: string) => `${countOf(n, "contribution")} by ${givers} become known`,
    acted: (state: string, action: string, when: string) => `${state}: ${action} (${when})`,
    moved: (title: string, from: string, to: string) => `${title}: promise moved from ${from} to ${to}`,
    said: (title: string, words: string) => `${title}: ${words}`,
    empty: "Nothing new became known in this time.",
    rest: (n: number) => `and ${formatNumber(n)} more`,
    fewer: "show only the weightiest",
  },

  events: {
    title: (n: number, dimensions: string | null, period: string) =>
      `${countOf(n, "event")}${dimensions === null ? "" : ` in ${dimensions}`}${period}`,
    dimensionsWord: (n: number) => `${numberWord(n)} ${n === 1 ? "dimension" : "dimensions"}`,
    since: (day: string) => ` begun on or after ${day}`,
    until: (day: string) => ` begun by ${day}`,
    between: (from: string, to: string) => ` begun from ${from} to ${to}`,
    lead: "Every event on record, by dimension and time. An event counts where it began; one whose date is too broad for a period stands in none. Choose filters: the chart and the list follow.",
    filters: "Filters",
    by: "By",
    from: "Begun from",
    to: "Begun by",
    words: "Words in the title, place or note",
    clear: "Clear all",
    remove: (what: string) => `Remove filter: ${what}`,
    active: "Filters in force",
    list: (n: number) => (n === 0 ? "No event meets these filters" : `The list: ${countOf(n, "event")}`),
    listSubtitle: "Latest first. “Named” lists Member States that a source names; absence means not named, not absent.",
    listDescription: (n: number) => `${countOf(n, "event")}, latest first.`,
    columns: { date: "Date", event: "Event", place: "Place", stated: "Stated", named: "Named", source: "Sources" },
    more: (n: number) => `Show ${formatNumber(n)} more`,
    empty: "Nothing meets all of them together. Take one away:",
    none: "No source on record had reported an event by this day.",
    results: (n: number) => `${countOf(n, "event")} found`,
    titleUnder: (title: string, under: string) => `${title} (${under})`,
    online: "online",
    allFacet: (n: number) => `Show all ${n}`,
    fewerFacet: "Show fewer",
    reversed: "The period ends before it starts.",
    named: (n: number) => `${n} named`,
  },
} as const;

/** "at least 21 days late", "9 days early", "on time". */
export function slipWords(days: number | null): string {
  if (days === null) return "no date promised";
  if (days === 0) return "on time";
  return days > 0 ? `at least ${countOf(days, "day")} late` : `at least ${countOf(-days, "day")} early`;
}
