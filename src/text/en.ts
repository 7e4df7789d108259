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
const field: Readonly<Record<string, string>> = {
  achieved: "delivery",
  approved: "date of approval",
  cites: "wording",
  city: "place",
  end: "end date",
  established: "date of establishment",
  memberships: "membership",
  note: "detail",
  relations: "relation to CICA",
  standings: "standing",
  start: "start date",
  states: "participants",
  statements: "what was said",
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
  field,
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

  roadmap: {
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
    showWhole: "Show all years",
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
    clear: "Clear all",
    empty: "No item meets these filters.",
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
  },

  initiative: {
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

  contributions: {
    title: (shown: number, total: number, pledged: number, undisclosed: number) => {
      const counted =
        shown === total
          ? `${countOf(total, "contribution")} on record`
          : `${formatNumber(shown)} of ${countOf(total, "contribution")}`;
      const only = pledged === 0 ? "," : `, ${formatNumber(pledged)} of them only pledged;`;
      return shown === 0
        ? counted
        : `${counted}${only} ${undisclosed === shown ? "none" : formatNumber(shown - undisclosed)} with a disclosed amount`;
    },
    lead: "What states and organisations have given or pledged to the Secretariat, the CICA Fund and the common work, as far as the sources say. An undisclosed amount is not zero: it is counted, never added. Money told of twice counts once.",
    filters: { kinds: "Kind", recipients: "To", contributors: "Contributor" },
    clear: "Clear all",
    amount: (currency: string, amount: number) => `${currency} ${formatNumber(amount)}`,
    undisclosed: "not disclosed",
    partOf: (contributor: string, when: string) =>
      `part of the contribution of ${contributor}, ${when}; not counted again`,
    hatched: "hatched: amount not disclosed",
    time: {
      finding: (years: string, n: number, several: boolean) =>
        `Of those dated to one year, most fall in ${years}: ${formatNumber(n)}${several ? " each" : ""}`,
      none: "No contribution dated to one year",
      subtitle: "Contributions per year, by kind; counted, not summed",
      description: (n: number, undated: number) =>
        `${countOf(n, "contribution")} by year and kind. ${formatNumber(undated)} more ${undated === 1 ? "is" : "are"} dated too broadly for one year.`,
      undated: (n: number) =>
        `${countOf(n, "contribution")} dated too broadly for one year (“by 7 Mar 2025”) ${n === 1 ? "is" : "are"} only in the table and the list.`,
      undatedRow: "Not dated to one year",
      uncovered: "Hatched ground: no digest on record covers this year, so few or no contributions are known.",
    },
    who: {
      finding: (names: string, n: number, several: boolean) =>
        `${names} ${several ? "are" : "is"} named most often, with ${countOf(n, "contribution")}${several ? " each" : ""}`,
      tie: (contributors: number, n: number) =>
        `${capitalise(numberWord(contributors))} contributors are named most often, with ${countOf(n, "contribution")} each`,
      subtitle: "Contributions by contributor and kind; counted, not summed",
      description: (n: number) => `${countOf(n, "contributor")} with the number of contributions of each kind.`,
    },
    amounts: {
      finding: (sums: string, n: number, undisclosed: number) =>
        `Disclosed: ${sums} in ${countOf(n, "contribution")}${undisclosed > 0 ? `; ${formatNumber(undisclosed)} without an amount` : ""}`,
      none: (undisclosed: number) =>
        undisclosed === 0 ? "No disclosed amount" : `No disclosed amount in ${countOf(undisclosed, "contribution")}`,
      subtitle:
        "As the sources give them; a cumulative total is not added to single contributions, nor one currency to another",
      empty: "No source states an amount for these contributions.",
      columns: { contributor: "Contributor", amount: "Amount", time: "Time", scope: "Counts", what: "What" },
      single: "one contribution",
      cumulative: "cumulative total, as stated",
      description: (n: number) => `${countOf(n, "disclosed amount")}.`,
    },
    list: {
      finding: (n: number, parts: number) =>
        `The list: ${countOf(n, "contribution")}${parts === 0 ? "" : `, and ${formatNumber(parts)} that ${parts === 1 ? "is" : "are"} part of another`}`,
      subtitle:
        "Latest first, by the last day on which each can have been made. Received: a source tells of the handover or the use. Reported: a source speaks of it as given. Pledged: no source says that it was given",
      description: (n: number) => `${countOf(n, "contribution")}, latest first.`,
      columns: {
        date: "Date",
        contributor: "Contributor",
        kind: "Kind",
        recipient: "To",
        amount: "Amount",
        standing: "Standing",
        what: "What",
        source: "Sources",
      },
      of: (contributor: string, when: string) => `for ${contributor}, ${when}`,
    },
    projects: {
      finding: (n: number) => `The CICA Fund and its projects: ${countOf(n, "project")} on record`,
      subtitle: "What the Fund has approved, with its stated figures",
      description: (n: number) =>
        `${countOf(n, "project")} of the CICA Fund with proposer, partners, financing and figures.`,
      empty: "No project of the Fund to show.",
      columns: { project: "Project", figure: "Figure", value: "Value", unit: "Unit" },
      status: "Standing of the Fund",
      facts: {
        approved: "Approved",
        proposedBy: "Proposed by",
        partners: "Partners",
        financedBy: "Financed by",
        place: "Place",
      },
      sources: "Sources of this project",
    },
    columns: {
      year: "Year",
      contributor: "Contributor",
      total: "Total",
      undisclosed: "Of these undisclosed",
      disclosed: "Disclosed amounts",
    },
    unfinished: "(unfinished)",
    mark: (group: string, kind: string, n: number, undisclosed: number, sums: string) => {
      const unknown = undisclosed === n ? "not disclosed" : `${formatNumber(undisclosed)} not disclosed`;
      const amounts = [sums, ...(undisclosed > 0 ? [unknown] : [])].filter(Boolean).join(", ");
      return `${group}, ${kind.toLowerCase()}: ${countOf(n, "contribution")}, ${amounts}`;
    },
    chartLoading: "Drawing the chart …",
    chartFailed: "The chart could not be loaded. The table holds the same figures.",
    none: "No contribution to show",
  },

  sources: {
    title: (n: number) => `${capitalise(numberWord(n))} sources carry the record`,
    lead: "Each document and page that the record rests on, what was taken from it, and where sources disagree.",
    list: "Documents and pages",
    listSubtitle: "With the number of records that cite each",
    listDescription: (n: number) => `${countOf(n, "source")} with publisher, date and number of records.`,
    columns: { source: "Source", publisher: "Publisher", published: "Published", kind: "Kind", records: "Records" },
    kinds: {
      digest: "Digest",
      statement: "Statement",
      "press-release": "Press release",
      "web-page": "Web page",
      law: "Law",
    },
    documents: "Documents",
    webPages: "Web pages",
    contents: "On this page",
    records: (n: number) =>
      n === 0 ? "No record rests on it" : `${countOf(n, "record")} ${n === 1 ? "rests" : "rest"} on it`,
    recordsSubtitle: "Every record that cites this source, with the place in it",
    recordsDescription: (n: number) => `${countOf(n, "record")}, grouped by what they are.`,
    recordColumns: { record: "Record", where: "Where in it", said: "Said" },
    group: (collection: string, n: number) => `${collection} (${formatNumber(n)})`,
    groupColumn: "Group",
    ofConvention: "The Convention itself",
    statement: (item: string, words: string) => `${item}: ${words}`,
    act: (state: string, act: string) => `${state}: ${act.toLowerCase()}`,
    total: (contributor: string, amount: string) => `${contributor}: ${amount} in all`,
    contribution: (contributor: string, words: string) => `${contributor}: ${words}`,
    by: (publisher: string, when: string) => `${publisher}, ${when}`,
    facts: {
      kind: "Kind",
      period: "Covers",
      said: "Counts as said on",
      note: "Note",
      address: "Address",
    },
    said: (day: string, basis: string) => `${day} (${basis})`,
    disagreements: (n: number) =>
      n === 0
        ? "No disagreement on record"
        : `${capitalise(numberWord(n))} ${n === 1 ? "disagreement" : "disagreements"} between sources`,
    disagreementsSubtitle: "Each claim is kept, with its source; what we show, and why, stands beside it",
    disagreementsDescription: (n: number) =>
      `${countOf(n, "disagreement")} with the claims, their sources and what is shown.`,
    about: (record: string, field: string) => `${record}: ${field}`,
    take: "Take the record away",
    takeBody: "The whole dataset is one file, with the schema that it keeps to. Use it without this dashboard.",
    dataset: "Dataset (JSON)",
    schema: "Its schema (JSON Schema)",
    licence:
      "Licence: CC BY 4.0 for our records and wording. Names, figures and dates are facts; the documents remain with their publishers.",
    cite: "How to cite",
    citation: (day: string, digest: string) =>
      `CICA Transformation: a record of the road map, the Convention, contributions and events. Record up to ${day}, version ${digest}.`,
    back: "Sources",
    disagreementColumns: { about: "About", claims: "Claims", used: "What we show, and why" },
  },
} as const;

/** "at least 21 days late", "9 days early", "on time". */
export function slipWords(days: number | null): string {
  if (days === null) return "no date promised";
  if (days === 0) return "on time";
  return days > 0 ? `at least ${countOf(days, "day")} late` : `at least ${countOf(-days, "day")} early`;
}
