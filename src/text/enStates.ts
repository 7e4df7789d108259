import type { Cut } from "../core/closedLists.ts";
import type { RoleKey } from "../core/participation.ts";
import { countOf, formatNumber } from "./numbers.ts";

const role: Record<RoleKey, string> = {
  hosted: "Host country",
  organised: "Organiser",
  tookPart: "Named as taking part",
};

/** Words of the pages of states. */
export const statesText = {
  openPage: (name: string) => `Open the page of ${name}`,
  title: (name: string, n: number, total: number, isFiltered: boolean) =>
    `${name}: named in ${n === 0 ? "none" : formatNumber(n)} of ${countOf(total, "event")} ${isFiltered ? "under these filters" : "on record"}`,
  titleOfTwo: (a: string, b: string) => `${a} and ${b}`,
  lead: (status: string) =>
    `${status}. Below is what the sources on record say; what they leave out may have happened all the same.`,
  maybe: "The sources do not list everybody: a state that none of them names may have taken part all the same.",
  noStanding: "Neither member nor observer on the day shown",
  back: "Participation of all Member States",
  compare: "Compare with another state",
  nobody: "no other state",
  letGo: "Show one state alone",
  swap: "Swap the two",
  role,
  facts: {
    finding: (name: string) => `${name} in CICA`,
    findingOfTwo: (a: string, b: string) => `${a} and ${b} in CICA, side by side`,
    subtitle: "Membership, roles, the Convention, contributions and events, as far as a source names them",
    description: (n: number) => `A table of ${countOf(n, "row")}.`,
    what: "What",
    membership: "Membership",
    chairmanship: "Chairmanship",
    coordination: "Coordinates",
    convention: "Convention",
    contributions: "Contributions",
    named: "Named in events",
    none: "none on record",
    noAct: "no act on record",
    term: (from: string, to: string) => `${from} to ${to}`,
    coordinator: "coordinator",
    "co-coordinator": "co-coordinator",
    area: (area: string, role: string, time: string) => `${area}: ${role}${time}`,
    act: (act: string, when: string) => `${act}: ${when}`,
    notRatified: "no ratification on record",
    given: (n: number) => `${countOf(n, "contribution")} given`,
    pledged: (n: number) => `${countOf(n, "contribution")} only pledged`,
    undisclosed: (n: number) => `the amount of ${formatNumber(n)} is not disclosed`,
    disclosed: (sums: string) => `disclosed: ${sums}`,
    cumulative: (amount: string, time: string) => `cumulative total as stated: ${amount}, ${time}`,
    events: (n: number) => countOf(n, "event"),
    overlap: "One event can name a state in several parts; “named in events” counts it once.",
  },
  years: {
    finding: (name: string, n: number) =>
      n === 0 ? `${name}: named in no event` : `${name}: named in ${countOf(n, "event")}`,
    subtitle: "Events per year in which a source names the state as host, organiser or participant, by dimension",
    sameScale: "Both charts have the same scale.",
  },
  areas: {
    noArea: "No source had named a priority area yet",
    finding: (name: string, n: number, total: number) =>
      `${name} is named in events on ${formatNumber(n)} of ${countOf(total, "priority area")}`,
    findingOfTwo: (a: string, n: number, b: string, m: number, total: number) =>
      `Of ${countOf(total, "priority area")}, ${a} is named in events on ${formatNumber(n)}, ${b} on ${formatNumber(m)}`,
    subtitle:
      "Events in which the state is named, by priority area. Not named in the sources is not the same as absent.",
    description: (n: number) => `A table of ${countOf(n, "priority area")}.`,
    area: "Priority area",
    dimension: "Dimension",
    onRecord: "Events on record",
    notNamed: "not named in the sources",
    noEvent: "no event on record",
    total: "All priority areas",
    cell: (name: string, area: string, n: number) => `${name}, ${area}: named in ${countOf(n, "event")}`,
  },
  list: {
    one: (name: string, n: number) =>
      n === 0
        ? `No event on record names ${name}`
        : `The list: ${countOf(n, "event")} that ${n === 1 ? "names" : "name"} ${name}`,
    both: (a: string, b: string, n: number) =>
      n === 0
        ? `No event on record names both ${a} and ${b}`
        : `The list: ${countOf(n, "event")} in which both ${a} and ${b} are named`,
  },
} as const;

const cut: Record<Cut, string> = { area: "priority area", dimension: "dimension", body: "body" };
const cutOn: Record<Cut, string> = {
  area: "on a priority area",
  dimension: "in a dimension",
  body: "of a governing or advisory body",
};

/** Words of the participation matrix. */
export const participationText = {
  others: "Other states on record:",
  title: (states: number, events: number, by: Cut) =>
    `Who is named in what: ${countOf(states, "Member State")}, ${countOf(events, "event")} ${cutOn[by]}`,
  lead: "In how many events a source names each Member State as host, organiser or participant. A state that is not named may have taken part all the same: the sources do not list everybody.",
  by: "By",
  cut,
  governing: "Governing bodies",
  advisory: "Advisory bodies",
  from: "Begun from",
  to: "Begun by",
  dimension: "Dimension",
  choose: "Who is named in nothing on",
  nothing: "choose a column",
  matrix: {
    finding: (name: string, n: number, total: number) =>
      `${name} is named most often: in ${formatNumber(n)} of ${countOf(total, "event")}`,
    none: "No event on record meets these filters",
    subtitle: (by: Cut) =>
      `Events in which each Member State is named, by ${cut[by]}. A dash: not named in the sources.`,
    bodyRule:
      "Counts a body’s meetings and those of its board. Left out: what is only about it or held by it, and decisions that no source places at a meeting.",
    description: (rows: number, columns: number) =>
      `A table of ${countOf(rows, "Member State")} and ${countOf(columns, "column")}. Press the head of a column to order by it.`,
    state: "Member State",
    total: "Distinct events",
    events: "Events on record",
    named: (n: number) => `Member States named, of ${formatNumber(n)}`,
    cell: (name: string, column: string, n: number) => `${name}, ${column}: named in ${countOf(n, "event")}`,
    row: (name: string, n: number) => `${name}: named in ${countOf(n, "distinct event")} of all columns`,
    columnEvents: (column: string, n: number) => `${column}: ${countOf(n, "event")} on record`,
    notNamed: "not named",
    levels: ["1 event", "2 or 3", "4 to 6", "7 or more"],
    allColumns: "All columns",
  },
  answer: {
    words: (column: string, without: number, states: number, events: number) =>
      events === 0
        ? `No event on record: ${column}. So no state is named.`
        : without === 0
          ? `${column}: each of the ${countOf(states, "Member State")} is named in at least one of ${countOf(events, "event")}.`
          : `${column}: ${formatNumber(without)} of ${countOf(states, "Member State")} ${without === 1 ? "is" : "are"} not named in the sources on ${events === 1 ? "the 1 event" : `any of the ${formatNumber(events)} events`} on record:`,
    caution: "Not named is not the same as absent.",
    events: (n: number) => `Show the ${countOf(n, "event")}`,
    total: (by: Cut) => ({ area: "All priority areas", dimension: "All dimensions", body: "All bodies" })[by],
  },
  evidence: {
    everybody: "All events",
    title: (state: string, what: string) => `${state}: ${what}`,
    inPeriod: (what: string, period: string) => `${what}, ${period}`,
    everyEvent: "named in events",
    of: { area: "events on a priority area", dimension: "events with a dimension", body: "events of a body" },
  },
} as const;
