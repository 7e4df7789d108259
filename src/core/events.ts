import type { CicaEvent, EventKind } from "../../data/schema/events.ts";
import type { DimensionKey, FormatKey, PeriodUnit } from "./closedLists.ts";
import type { Day } from "./days.ts";
import { oncePer } from "./once.ts";
import { type Period, periodOf, periodsBetween } from "./periods.ts";

/** What is asked of an event. An empty list asks nothing; several values of one list mean any of them. */
export interface EventFilter {
  readonly dimensions: readonly DimensionKey[];
  readonly areas: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly formats: readonly FormatKey[];
  /** State ids, named as taking part, organising or hosting. */
  readonly states: readonly string[];
  readonly chairmanships: readonly string[];
  /** First and last day on which it can have begun; see `beganWithin`. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Words that all occur in the title, place, note or area. */
  readonly text: string;
}

export const everyEvent: EventFilter = {
  dimensions: [],
  areas: [],
  kinds: [],
  formats: [],
  states: [],
  chairmanships: [],
  from: null,
  to: null,
  text: "",
};

export function dimensionOf(event: CicaEvent): DimensionKey {
  return event.dimension ?? "none";
}

export function formatOf(event: CicaEvent): FormatKey {
  return event.format ?? "not-stated";
}

/** States that had a part in an event, each once: named as taking part, organiser or host. Read anew each time. */
export function readStates(event: CicaEvent): readonly string[] {
  const parties = [...event.states, ...event.organisers, ...event.others, ...(event.country ? [event.country] : [])];
  return [...new Set(parties.filter((party) => /^[A-Z]{3}$/.test(party)))];
}

/** As `readStates`, worked out once for each event. */
export const statesOf = oncePer(readStates);

/** Lower case without diacritics, so that "Turkiye" finds "Türkiye". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

type Test = (event: CicaEvent) => boolean;

/**
 * True where an event surely began from one day to another: the rule of every count, see `periodOfEvent`. An event that
 * began before the period and went on in it lies outside, and so does one dated too broadly to tell.
 */
export function beganWithin({ start: { first, last } }: CicaEvent, from: Day | null, to: Day | null): boolean {
  return (from === null || (first !== null && first >= from)) && (to === null || (last !== null && last <= to));
}

/** A facet of the filter: one list of values that an event has one of. */
export type Facet = "dimensions" | "areas" | "kinds" | "formats" | "states" | "chairmanships";
export const facets = [
  "dimensions",
  "areas",
  "kinds",
  "formats",
  "states",
  "chairmanships",
] as const satisfies readonly Facet[];

/** The one value of each facet that holds one; states are several and have a test of their own. */
const singleValueOf: Record<Exclude<Facet, "states">, (event: CicaEvent) => string | null> = {
  dimensions: dimensionOf,
  areas: (event) => event.priorityArea,
  kinds: (event) => event.kind,
  formats: formatOf,
  chairmanships: (event) => event.chairmanship,
};

/** The values of a facet that an event has: several of the states, at most one of any other. */
export function valuesOf(facet: Facet, event: CicaEvent): readonly string[] {
  if (facet === "states") return statesOf(event);
  const value = singleValueOf[facet](event);
  return value === null ? [] : [value];
}

/** The test of one facet; undefined where the filter asks nothing of it. */
function facetTest(filter: EventFilter, facet: Facet): Test | undefined {
  const wanted: readonly string[] = filter[facet];
  if (wanted.length === 0) return undefined;
  if (facet === "states") return (event) => statesOf(event).some((state) => wanted.includes(state));
  return (event) => wanted.includes(singleValueOf[facet](event) ?? "");
}

/** The text in which the words of a filter are looked for, as it is written. */
export function searchableText(event: CicaEvent): string {
  return [event.title, event.city, event.note, event.priorityArea?.replaceAll("-", " ")].filter(Boolean).join(" ");
}

const searchedText = oncePer((event: CicaEvent) => foldText(searchableText(event)));

/** The folded words of a filter, all of which have to occur. */
export function searchTerms(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

/** The tests of the parts of a filter that are no facets: time and words. */
function otherTests({ from, to, text }: EventFilter): Test[] {
  const terms = searchTerms(text);
  const tests: Test[] = [];
  if (from !== null || to !== null) tests.push((event) => beganWithin(event, from, to));
  if (terms.length > 0) tests.push((event) => terms.every((term) => searchedText(event).includes(term)));
  return tests;
}

/** Events that meet the filter, in the order given. */
export function selectEvents(events: readonly CicaEvent[], filter: EventFilter): CicaEvent[] {
  const tests = [...facets.flatMap((facet) => facetTest(filter, facet) ?? []), ...otherTests(filter)];
  return tests.length === 0 ? [...events] : events.filter((event) => tests.every((test) => test(event)));
}

/** For each facet, how many events each of its values would leave under the other facets. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The number beside each choice of each facet: how many events it would leave under the filter's other facets. Values
 * that no event has are absent. One pass: an event counts in every facet if it meets all tests, in one if it fails only
 * the test of that one.
 */
export function countFacets(events: readonly CicaEvent[], filter: EventFilter): FacetCounts {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const asked = facets.flatMap((facet) => {
    const test = facetTest(filter, facet);
    return test === undefined ? [] : [{ facet, test }];
  });
  const others = otherTests(filter);
  for (const event of events) {
    if (!others.every((test) => test(event))) continue;
    const failed = asked.filter(({ test }) => !test(event));
    if (failed.length > 1) continue;
    for (const facet of failed[0] === undefined ? facets : [failed[0].facet]) {
      const ofFacet = counts[facet];
      for (const value of valuesOf(facet, event)) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Events of one period, counted by dimension. */
export interface PeriodCount {
  readonly period: Period;
  readonly counts: Readonly<Record<DimensionKey, number>>;
  readonly total: number;
}

/** Counts over time, and how many events are dated too broadly to stand in one period of that width. */
export interface EventCounts {
  readonly periods: readonly PeriodCount[];
  readonly undated: number;
}

/** The period of `unit` in which an event began. Undefined where its date covers several. */
export function periodOfEvent(event: CicaEvent, unit: PeriodUnit): Period | undefined {
  return periodReaders[unit](event);
}

function periodReader(unit: PeriodUnit) {
  return oncePer(({ start: { first, last } }: CicaEvent) => {
    if (first === null || last === null) return undefined;
    const period = periodOf(first, unit);
    return last <= period.last ? period : undefined;
  });
}

const periodReaders = { year: periodReader("year"), quarter: periodReader("quarter"), month: periodReader("month") };

/**
 * Counts events by the period in which they began and by dimension, without a gap between the first and the last period
 * of `span`. Events outside of it are in no row.
 */
export function countByPeriod(
  events: readonly CicaEvent[],
  unit: PeriodUnit,
  span: { readonly first: Day; readonly last: Day },
): EventCounts {
  const rows = new Map(
    periodsBetween(span.first, span.last, unit).map((period) => [
      period.id,
      {
        period,
        counts: { "military-political": 0, economic: 0, environmental: 0, human: 0, "new-challenges": 0, none: 0 },
        total: 0,
      },
    ]),
  );
  let undated = 0;
  for (const event of events) {
    const period = periodOfEvent(event, unit);
    if (period === undefined) undated += 1;
    const row = period && rows.get(period.id);
    if (row === undefined) continue;
    row.counts[dimensionOf(event)] += 1;
    row.total += 1;
  }
  return { periods: [...rows.values()], undated };
}

/** First and last day on which a dated event of the list began. Undefined for an empty list. */
export function spanOfEvents(events: readonly CicaEvent[]): { first: Day; last: Day } | undefined {
  let first: Day | undefined;
  let last: Day | undefined;
  for (const { start } of events) {
    if (start.first !== null && (first === undefined || start.first < first)) first = start.first;
    if (start.last !== null && (last === undefined || start.last > last)) last = start.last;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

const byTitle = new Intl.Collator("en");

/** Events, latest first. */
export function latestFirst(events: readonly CicaEvent[]): CicaEvent[] {
  return events.toSorted((a, b) => {
    const [first, second] = [a.start.first ?? "", b.start.first ?? ""];
    return first === second ? byTitle.compare(a.title, b.title) : first < second ? 1 : -1;
  });
}
