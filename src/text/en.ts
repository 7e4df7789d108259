import type { ContributionKind, ContributionRecipient } from "../../data/schema/contributions.ts";
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

const standing: Record<Standing, string> = { delivered: "done", late: "late", open: "open", stalled: "stalled" };

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

/** What the files hold that lie beside the dataset, by their names. */
const sourceFiles: Readonly<Record<string, string>> = {
  "dataset.json": "The whole dataset",
  "dataset.schema.json": "Its JSON Schema",
  "sources.csv": "Documents and pages that are cited",
  "dimensions.csv": "The five dimensions",
  "priority-areas.csv": "Priority areas",
  "priority-areas-coordinators.csv": "Coordinators and co-coordinators of priority areas",
  "states.csv": "Member and Observer States",
  "states-memberships.csv": "Their memberships and observerships",
  "organisations.csv": "Organisations",
  "organisations-relations.csv": "Their relations to CICA",
  "chairmanships.csv": "Terms of the Chairmanship",
  "events.csv": "Events",
  "events-attendance.csv": "Stated attendance at events",
  "initiatives.csv": "Items of the road map",
  "initiatives-statements.csv": "Dated statements on them",
  "convention.csv": "The Convention",
  "convention-actions.csv": "Acts of states on it",
  "contributions.csv": "Contributions",
  "contribution-totals.csv": "Cumulative contributions as stated",
  "projects.csv": "Projects of the CICA Fund",
  "projects-figures.csv": "Their stated figures",
  "bodies.csv": "Bodies and institutions",
  "bodies-standings.csv": "Their standing over time",
  "discrepancies.csv": "Disagreements between sources",
  "discrepancies-claims.csv": "What each source claims",
  "citations.csv": "Every citation of every record",
};

/** Every word that a reader sees, in English. Another language is another object of this type. */
export const text = {
  site: "CICA Transformation",
  navigation,
  standing,
  status,
  track,
  eventKind,
  eventFormat,
  facet,
  unit,
  treatyAction,
  contributionKind,
  contributionRecipient,
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
    apply: "Show",
    latest: "Latest source",
    badDay: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
    sinceAfter: "The day to compare with comes after the day shown.",
    themeLabel: (now: string) => `Colours: ${now}. Change`,
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
    table: "Table",
    chart: "Chart",
    sourcesOf: "Sources of this row",
    showSources: (what: string) => `Sources: ${what}`,
    keys: "Arrow keys move between marks; Enter opens the sources.",
  },

  evidence: {
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
      note: "Note",
      used: "What we show",
      why: "Why",
      financedBy: "Financed by",
      partners: "Partners",
    },
    undisclosed: "not disclosed",
    ofDimensionInPeriod: (dimension: string, period: string) => `${dimension}, ${period}`,
    allEvents: "All events",
    anyTime: "any time",
    ratifications: "Ratifications on record",
    members: "Member States",
    observers: "Observer States",
    partners: "Partner organisations",
    items: (word: string) => `Road map items: ${word}`,
    member: (when: string | null) => (when === null ? "member" : `member since ${when}`),
    observer: (when: string | null) => (when === null ? "observer" : `observer since ${when}`),
  },

  overview: {
    title: (missing: number) =>
      missing === 0
        ? "Enough ratifications for entry into force"
        : `${capitalise(numberWord(missing))} ${missing === 1 ? "ratification" : "ratifications"} from entry into force`,
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
    atLeast: (least: number, most: number, since: string) =>
      least === most ? `${signed(least)} since ${since}` : `${signed(least)} to ${signed(most)} since ${since}`,
    late: (n: number) => `${formatNumber(n)} late`,
  },

  counts: {
    finding: (name: string, n: number, total: number) =>
      total === 0
        ? "No event meets these filters"
        : `${name} leads with ${formatNumber(n)} of the ${formatNumber(total)} events that have a dimension`,
    only: (name: string, total: number) => `${countOf(total, "event")}, ${name}`,
    tie: (names: string, n: number) => `${names} lead, with ${countOf(n, "event")} each`,
    subtitle: (unit: string) => `Events per ${unit}, by dimension`,
    subtitleWithout: (unit: string, without: number) =>
      `Events per ${unit}, by dimension; ${formatNumber(without)} more belong to none`,
    undated: (n: number, unit: string) =>
      `${countOf(n, "event")} dated too broadly for a ${unit} ${n === 1 ? "is" : "are"} only in the list`,
    uncovered: "Hatched ground: no digest on record covers this time, so few or no events are known",
    description: (first: string, last: string, total: number, peak: string, most: number) =>
      `${countOf(total, "event")} from ${first} to ${last}. The most in one period: ${formatNumber(most)}, ${peak}.`,
    empty: "No event to count.",
    mark: (dimension: string, period: string, n: number) => `${dimension}, ${period}: ${countOf(n, "event")}`,
    period: (unit: string) => capitalise(unit),
    total: "Total",
    unfinished: "(unfinished)",
    basis: (stated: number, inferred: number) =>
      `Dimension stated by the source for ${countOf(stated, "event")}, assigned by us for ${formatNumber(inferred)}.`,
  },

  convention: {
    title: (ratified: number, threshold: number) =>
      `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)}`,
    missing: (n: number) =>
      n === 0 ? "no instrument missing" : `${numberWord(n)} ${n === 1 ? "instrument" : "instruments"} missing`,
    notRatified: (n: number, members: number) =>
      `${formatNumber(n)} of ${formatNumber(members)} Member States have not ratified, as far as the sources say`,
    progress: (ratified: number, threshold: number) => `${ratified} of ${threshold} ratifications`,
    ratifiedBy: (state: string, date: string) => `${state}, ratified ${date}`,
    stillMissing: "still missing",
  },

  steps: {
    finding: (n: number, from: string, to: string) =>
      `${capitalise(numberWord(n))} ${n === 1 ? "ratification" : "ratifications"} from ${from} to ${to}`,
    none: "No dated ratification on record",
    subtitle: "Ratifications, cumulative. A bar spans the time in which a date known only by its year can lie",
    needed: (n: number) => `${n} needed for entry into force`,
    description: (n: number, threshold: number, undated: number) =>
      `A step line rises to ${n} of the ${threshold} ratifications needed. ${undated} of them have no date more precise than an upper bound and form the first step.`,
    mark: (state: string, when: string, nth: number) => `${state}, ${when}: number ${nth}`,
    earlier: (n: number) => `${formatNumber(n)} earlier, or of unknown date`,
    columns: { nth: "Number", state: "State", date: "Ratified", said: "First said" },
    axis: "States that have ratified",
  },

  tiles: {
    finding: (n: number) =>
      n === 0
        ? "Every Member State has ratified"
        : `${capitalise(numberWord(n))} Member ${n === 1 ? "State has" : "States have"} not ratified`,
    subtitle: "Filled: ratified. Open: not ratified, or not known to have",
    description: (ratified: string, missing: string) =>
      `Ratified: ${ratified || "none"}. Not ratified or not known: ${missing || "none"}.`,
    ratified: (state: string, when: string) => `${state}: ratified ${when}`,
    notRatified: (state: string) => `${state}: no ratification on record`,
    columns: { code: "Code", state: "State", ratified: "Ratified" },
  },

  register: {
    finding: "Participants",
    subtitle: "As in a treaty register; “not stated” is what no source on record gives",
    order: "Order by",
    description: (n: number) =>
      `${countOf(n, "state")} with the dates of signature, ratification and deposit, as far as a source gives them.`,
    source: "Source",
    noAct: "no act on record",
    onlyActed: "with an act on record",
    all: "all Member States",
  },

  roadmap: {
    title: (delivered: number, total: number, late: number) =>
      `${delivered === 0 ? "None" : capitalise(numberWord(delivered))} of ${numberWord(total)} items delivered, ${late === 0 ? "none" : numberWord(late)} late`,
    lead: "Every dated word on each item of the road map. A dot is a statement, a ring a promised date, a disc a delivery; an orange line is slippage.",
    finding: (shown: number, total: number) =>
      shown === total
        ? `All ${formatNumber(total)} items, by what was said and when`
        : `${formatNumber(shown)} of ${formatNumber(total)} items`,
    subtitle: (first: string, last: string) => `${first} to ${last}; the line marks the day shown`,
    description: (counts: string) =>
      `A row for each item of the road map with its statements, promised dates and delivery. ${counts}`,
    counts: (delivered: number, late: number, open: number, stalled: number) =>
      `${formatNumber(delivered)} done, ${formatNumber(late)} late, ${formatNumber(open)} open, ${formatNumber(stalled)} stalled.`,
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
      first: "first promise",
    },
  },

  initiative: {
    back: "Road map",
    lead: "Lead",
    cluster: (n: number) => `Cluster ${n} of the Road Map for CICA Transformation`,
    planned: "Planned against actual",
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
    notYet: "not yet",
    description: (n: number) => `${countOf(n, "statement")} in the order in which they were said.`,
    finding: (n: number, first: string, last: string) =>
      n === 1 ? `One statement, ${first}` : `${capitalise(numberWord(n))} statements, ${first} to ${last}`,
  },

  milestones: {
    finding: (late: number, next: string | null) =>
      late > 0
        ? `${capitalise(numberWord(late))} ${late === 1 ? "promise is" : "promises are"} late`
        : next === null
          ? "No open promise on record"
          : `Next: ${next}`,
    heading: "What comes next, and what is late",
    subtitle: "Open promises of the road map, the late ones first",
    description: (n: number) => `${countOf(n, "open promise")}.`,
    late: "Late",
    overdue: (promised: string) => `promised for ${promised}, not reported as delivered`,
    moved: (first: string) => `first promised for ${first}`,
    columns: { due: "Promised for", item: "Item", status: "Status", slip: "Slip, days at least" },
    rest: (n: number) => `${formatNumber(n)} more on the road map`,
    empty: "No open promise on record.",
  },

  changes: {
    heading: (since: string) => `Since ${since}`,
    subtitle: (n: number) =>
      `${countOf(n, "step")} became known: promised, moved, delivered, ratified, given, met. Latest first`,
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
    ratified: (state: string, nth: string) => `${state} ratifies the Convention (${nth})`,
    acted: (state: string, action: string) => `${state}: ${action}`,
    moved: (title: string, from: string, to: string) => `${title}: promise moved from ${from} to ${to}`,
    said: (title: string, words: string) => `${title}: ${words}`,
    empty: "Nothing new became known in this time.",
    rest: (n: number) => `and ${formatNumber(n)} more`,
  },

  events: {
    title: (n: number, dimensions: string | null, period: string) =>
      `${countOf(n, "event")}${dimensions === null ? "" : ` in ${dimensions}`}${period}`,
    dimensionsWord: (n: number) => `${numberWord(n)} ${n === 1 ? "dimension" : "dimensions"}`,
    since: (day: string) => ` since ${day}`,
    until: (day: string) => ` until ${day}`,
    between: (from: string, to: string) => `, ${from} to ${to}`,
    lead: "Every event on record, by dimension and time. Choose filters: the chart and the list follow.",
    filters: "Filters",
    by: "By",
    from: "From",
    to: "To",
    words: "Words in the title, place or note",
    clear: "Clear all",
    remove: (what: string) => `Remove filter: ${what}`,
    active: "Filters in force",
    list: (n: number) => (n === 0 ? "No event meets these filters" : `The list: ${countOf(n, "event")}`),
    listSubtitle: "Latest first. “Named” lists Member States that a source names; absence means not named, not absent.",
    listDescription: (n: number) => `${countOf(n, "event")}, latest first.`,
    columns: { date: "Date", event: "Event", place: "Place", stated: "Stated", named: "Named", source: "Sources" },
    more: (n: number) => `Show ${formatNumber(n)} more`,
    empty: "Nothing meets all of these filters. Take one away:",
    results: (n: number) => `${countOf(n, "event")} found`,
    online: "online",
    allFacet: (n: number) => `Show all ${n}`,
    fewerFacet: "Show fewer",
    reversed: "The period ends before it starts.",
    named: (n: number) => `${n} named`,
  },

  contributions: {
    title: (shown: number, total: number, undisclosed: number) => {
      const counted =
        shown === total
          ? `${countOf(total, "contribution")} on record`
          : `${formatNumber(shown)} of ${countOf(total, "contribution")}`;
      return shown === 0
        ? counted
        : `${counted}, ${undisclosed === shown ? "none" : formatNumber(shown - undisclosed)} with a disclosed amount`;
    },
    lead: "What states and organisations have given to the Secretariat, the CICA Fund and the common work. An undisclosed amount is not zero: it is counted, never added.",
    filters: { kinds: "Kind", recipients: "To", contributors: "Contributor" },
    clear: "Clear all",
    amount: (currency: string, amount: number) => `${currency} ${formatNumber(amount)}`,
    undisclosed: "not disclosed",
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
      finding: (n: number) => `The list: ${countOf(n, "contribution")}`,
      subtitle: "Latest first, by the last day on which each can have been made",
      description: (n: number) => `${countOf(n, "contribution")}, latest first.`,
      columns: {
        date: "Date",
        contributor: "Contributor",
        kind: "Kind",
        recipient: "To",
        amount: "Amount",
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
      empty: "No project of the Fund meets these filters.",
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
    none: "No contribution meets these filters",
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
    takeBody:
      "The whole dataset is one file, with the schema that it keeps to. The same as tables, one file each, is described by a Frictionless Data Package. Use them without this dashboard.",
    takeTables:
      "Tables are CSV in UTF-8, parted by commas; in a spreadsheet, import them as such. An empty cell is what no source states. The Data Package tells what each column holds.",
    dataset: "Dataset (JSON)",
    schema: "Its schema (JSON Schema)",
    package: "Data Package (JSON)",
    fileColumns: { file: "File", holds: "Holds", rows: "Rows", size: "Size" },
    tables: "Tables",
    version: "Version",
    versionIs: (version: string, digest: string) => `${version} (SHA-256 of the content: ${digest})`,
    copy: "Copy the citation",
    copied: "Copied",
    notCopied: "The browser did not allow it: select the text instead",
    files: sourceFiles,
    licence:
      "Licence: CC BY 4.0 for our records and wording. Names, figures and dates are facts; the documents remain with their publishers.",
    cite: "How to cite",
    citation: (year: string, day: string, version: string) =>
      `CICA Transformation contributors (${year}). CICA Transformation: a record of the road map, the Convention, contributions and events [data set]. Record up to ${day}, version ${version}. CC BY 4.0.`,
    abstract:
      "What was promised, decided, ratified, given and held on the way of the Conference on Interaction and Confidence Building Measures in Asia (CICA) from a conference to an organisation: road map, Convention on Privileges and Immunities, contributions, and events by dimension, each with the published sources that say so.",
    keywords: ["CICA", "Asia", "confidence building measures", "international organisations", "treaties"],
    documents: (n: number) => `${capitalise(numberWord(n))} ${n === 1 ? "document" : "documents"}`,
    laws: (n: number) => `Laws and orders of states: ${formatNumber(n)}`,
    pagesOf: (publisher: string, n: number) => `${publisher}: ${countOf(n, "web page")}`,
    pagesOfOthers: (publishers: number, n: number) =>
      `Other publishers: ${countOf(n, "web page")} of ${formatNumber(publishers)}`,
    find: "Find a source by its words or publisher",
    found: (n: number) => (n === 0 ? "No source has these words" : `${countOf(n, "source")} found`),
    disagreementsAbout: (collection: string, n: number) => `${collection}: ${formatNumber(n)}`,
    claimed: "Claims",
    shown: "What we show",
    back: "Sources",
    disagreementColumns: { about: "About", claims: "Claims", used: "What we show, and why" },
  },

  quality: {
    heading: "How good the record is",
    cell: (row: string, column: string, n: number) => `${row}, ${column}: ${formatNumber(n)}`,
    laws: (n: number) => `Laws and orders (${formatNumber(n)})`,
    publisher: (name: string, n: number) => `${name} (${countOf(n, "web page")})`,
    otherPages: (n: number) => `Other publishers (${countOf(n, "web page")})`,
    coverage: {
      row: "Source",
      before: (year: number) => `before ${year}`,
      beforeTick: "Before",
      finding: (onlyWeb: number, events: number, documents: number) =>
        `${formatNumber(events - onlyWeb)} of ${countOf(events, "event")} stand in the ${numberWord(documents)} documents, ${formatNumber(onlyWeb)} only in public pages and laws`,
      subtitle:
        "Events by the quarter in which they began and the source that reports them; one event may have several",
      description: (rows: number, columns: number) =>
        `A grid of ${formatNumber(rows)} sources or groups of sources by ${formatNumber(columns)} times.`,
      framed:
        "Framed: the time that a digest covers. Elsewhere a blank is not a quiet quarter: it may be an unread one.",
      broad: (n: number) =>
        `${countOf(n, "event")} dated too broadly for a quarter ${n === 1 ? "is" : "are"} left out here.`,
    },
    basis: {
      row: "Dimension",
      finding: (stated: number, all: number) =>
        all === 0
          ? "No event has a dimension"
          : `A source states the dimension of ${formatNumber(Math.round((100 * stated) / all))}% of events that have one`,
      subtitle: (inferred: number, without: number) =>
        `Events by whose word their dimension is; ${formatNumber(inferred)} were assigned by us, ${formatNumber(without)} belong to none`,
      description: (events: number) => `${countOf(events, "event")} by dimension and basis.`,
      columns: { stated: "Stated by a source", inferred: "Assigned by us", none: "No dimension" },
      ticks: { stated: "Stated", inferred: "Assigned", none: "None" },
      note: "Stated: a source names the dimension or the priority area. Assigned: we placed it by its subject.",
    },
    precision: {
      row: "Date of",
      finding: (exact: number, all: number, undated: number) =>
        all === 0
          ? "No dated record"
          : `${formatNumber(Math.round((100 * exact) / all))}% of dates are known to the day; ${formatNumber(undated)} ${undated === 1 ? "is" : "are"} not stated at all`,
      subtitle: "Records by how precisely their date is known",
      description: (n: number) => `${countOf(n, "date")} by kind of record and precision.`,
      columns: {
        day: "day",
        month: "month",
        part: "season, quarter or half",
        year: "year",
        span: "from one date to another",
        open: "by or from a date",
        none: "no date stated",
      },
      ticks: {
        day: "Day",
        month: "Month",
        part: "Season",
        year: "Year",
        span: "Span",
        open: "Bound",
        none: "None",
      },
      note: "Season: also a quarter or half of a year. Span: somewhere between two dates. Bound: only “by” or “from” a date. None: no source on record gives it.",
    },
    dated: {
      events: "Events: start",
      targets: "Road map: what was promised",
      happened: "Road map: what happened",
      acts: "Convention: acts of states",
      contributions: "Contributions",
      memberships: "States: since when",
      relations: "Organisations: since when",
      coordinators: "Coordinators: since when",
      standings: "Bodies: standing since when",
    },
  },
} as const;

/** "at least 21 days late", "9 days early", "on time". */
export function slipWords(days: number | null): string {
  if (days === null) return "no date promised";
  if (days === 0) return "on time";
  return days > 0 ? `at least ${countOf(days, "day")} late` : `at least ${countOf(-days, "day")} early`;
}
