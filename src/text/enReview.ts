import type { Day } from "../core/days.ts";
import { capitalise, formatDay, formatShortDay } from "./dates.ts";
import { countOf, formatNumber, listWords, numberWord } from "./numbers.ts";

/** "2025", "2026 so far", "since 17 Dec 2024", "1 Jan 2025 to 31 Mar 2025", "all time". */
function periodWords(from: Day | null, to: Day | null, asOf: Day): string {
  if (from === null) return to === null ? "all time" : `up to ${formatShortDay(to)}`;
  if (to === null) return `since ${formatShortDay(from)}`;
  const year = from.slice(0, 4);
  if (from !== `${year}-01-01` || to !== `${year}-12-31`) return `${formatShortDay(from)} to ${formatShortDay(to)}`;
  return from <= asOf && asOf < to ? `${year} so far` : year;
}

const events = (n: number) => (n === 0 ? "no event on record" : countOf(n, "event"));

/** Words of the review of one dimension. */
export const reviewText = {
  title: (dimension: string, period: string, n: number, filled: number, areas: number) =>
    `${dimension}, ${period}: ${events(n)}${n === 0 || areas < 2 ? "" : ` in ${formatNumber(filled)} of ${formatNumber(areas)} priority areas`}`,
  lead: (asOf: Day) =>
    `What the sources had said by ${formatDay(asOf)}. An event counts where it began, as on the Events page; one whose date is too broad for a period stands in none.`,
  back: "All events",
  dimensions: "Dimensions",
  reviews: "Review of one dimension:",
  inEvents: "The same events in Events, with filters",
  print: "Print",
  period: "Period",
  allTime: "All time",
  chairmanship: "This chairmanship",
  periodWords,
  paper: {
    heading: "Review of one dimension of confidence building measures",
    facts: (period: string, asOf: Day, basis: string) =>
      `Period: ${period}. As known on ${formatDay(asOf)}. Rests on: ${basis}.`,
    version: (digest: string) => `Record version ${digest}.`,
  },
  noArea: "No priority area stated",
  before: (id: string) => id.replace("-", " "),
  until: (day: Day) => `–${day.slice(0, 4)}`,
  years: {
    none: (period: string) => `${capitalise(period)}: no event on record`,
    one: (area: string, n: number, total: number) =>
      n === total
        ? `All ${events(total)} stand under ${area}`
        : `${capitalise(numberWord(n))} of ${events(total)} stand under ${area}`,
    most: (names: readonly string[], n: number, empty: number) =>
      `${listWords(names)} ${names.length === 1 ? "has" : "have"} the most events, ${formatNumber(n)}${names.length === 1 ? "" : " each"}${empty === 0 ? "" : `; ${numberWord(empty)} ${empty === 1 ? "area has" : "areas have"} none on record`}`,
    without: (n: number) => `${countOf(n, "event")}, none with a stated priority area`,
    subtitle: (period: string | null) =>
      `Events by priority area and year${period === null ? "" : `; framed and summed at the right: ${period}`}`,
    description: (areas: number, first: string, last: string) =>
      `${countOf(areas, "row")}, one for each priority area, from ${first} to ${last}.`,
    row: "Priority area",
    total: "Period",
    all: "All",
    cell: (area: string, year: string, n: number) => `${area}, ${year}: ${events(n)}`,
    empty: (areas: readonly string[]) =>
      `No event on record in the period for ${listWords(areas)}. No source on record reports one; that is not to say that nothing was done.`,
    rowEmpty: (area: string) => `${area}: no event on record`,
    unfinished: (year: string, asOf: Day) =>
      `${year} is not over: it is counted up to ${formatDay(asOf)}, and drawn pale.`,
    broad: (n: number) =>
      `${countOf(n, "event")} dated too broadly for one year ${n === 1 ? "is" : "are"} in no year, but in the count of all time.`,
  },
  who: {
    finding: (named: number, members: number) =>
      `${formatNumber(named)} of ${countOf(members, "Member State")} are named`,
    none: "No state is named",
    subtitle: "Events of the period in which a source names the state as taking part, organising or hosting",
    description: (states: number) => `${countOf(states, "state")}, most often named first.`,
    row: "State",
    named: "Named in events",
    leading: "Of these, as organiser or host",
    standing: "Member State on that day",
    yes: "yes",
    no: "no",
    mark: (state: string, n: number, leading: number) =>
      `${state}: named in ${countOf(n, "event")}${leading === 0 ? "" : `, ${formatNumber(leading)} of them as organiser or host`}`,
    other: (state: string) => `${state} (not a member)`,
    notNamed: (states: readonly string[]) =>
      `Not named in these events: ${listWords(states)}. Not named is not absent: few sources list who took part.`,
    allNamed: "Every Member State is named in at least one of these events.",
    listed: (n: number, total: number) =>
      `For ${formatNumber(n)} of ${events(total)} a source names at least one state.`,
  },
  formats: {
    none: "No event to tell a format of",
    subtitle: "Events of the period by format, as far as a source states it",
    description: (total: number) => `${countOf(total, "event")} by format.`,
    row: "Format",
  },
  kinds: {
    none: "No event to tell a kind of",
    subtitle: "Events of the period by kind",
    description: (total: number) => `${countOf(total, "event")} by kind.`,
    row: "Kind",
  },
  bars: {
    finding: (leaders: readonly string[], n: number, total: number, notStated: number) =>
      n === 0
        ? `Not stated for any of ${countOf(total, "event")}`
        : `${listWords(leaders)}: ${formatNumber(n)}${leaders.length === 1 ? "" : " each"} of ${countOf(total, "event")}${notStated === 0 ? "" : `; ${formatNumber(notStated)} not stated`}`,
    n: "Events",
    mark: (label: string, n: number) => `${label}: ${countOf(n, "event")}`,
  },
  areas: {
    finding: (areas: number, n: number) =>
      `${areas === 1 ? "Its priority area" : "The areas one by one"}: who leads, and ${events(n)}`,
    subtitle: "Coordinators in the period, then the events, latest first. Numbers lead to the sources below.",
    description: (n: number) => `${countOf(n, "event")} by priority area.`,
    list: (area: string, n: number) => `${area}: ${events(n)}`,
    count: (n: number) => capitalise(`${events(n)} in the period.`),
    namedIn: "Named as a priority area in",
    role: { coordinator: "Coordinator", "co-coordinator": "Co-coordinator" },
    noCoordinator: "none on record",
    ended: (when: string) => `ended ${when}`,
    undated: "Where no date stands with a role, no source gives one.",
    column: "Priority area",
  },
  sources: {
    heading: (n: number) => (n === 0 ? "No source to cite" : `The sources of this page: ${formatNumber(n)}`),
    subtitle: "In the order in which they are cited above",
    by: (publisher: string, published: string) => `${publisher}, ${published}`,
    to: (n: number) => `Source ${formatNumber(n)}`,
  },
  evidence: (dimension: string, what: string, period: string) => `${dimension}, ${what}, ${period}`,
} as const;
