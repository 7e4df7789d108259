import type { Dataset } from "../../data/schema/dataset.ts";
import type { DimensionId } from "../../data/schema/dimensions.ts";
import type { CicaEvent, EventFormat, EventKind } from "../../data/schema/events.ts";
import type { Day } from "./days.ts";
import { type Period, type PeriodUnit, periodOf, periodsBetween } from "./periods.ts";

/** A dimension, or `none` for events that belong to none. */
export type DimensionKey = DimensionId | "none";
export const dimensionKeys = [
  "military-political",
  "economic",
  "environmental",
  "human",
  "new-challenges",
] as const satisfies readonly DimensionId[];

export const eventFormats = ["in-person", "online", "hybrid", "not-stated"] as const;
export type FormatKey = EventFormat | "not-stated";

/** What is asked of an event. An empty list asks nothing; several values of one list mean any of them. */
export interface EventFilter {
  readonly dimensions: readonly DimensionKey[];
  readonly areas: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly formats: readonly FormatKey[];
  /** State ids, named as taking part, organising or hosting. */
  readonly states: readonly string[];
  readonly chairmanships: readonly string[];
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

/** States that had a part in an event, each once: named as taking part, organiser or host. */
export function statesOf(event: CicaEvent): string[] {
  const parties = [...event.states, ...event.organisers, ...event.others, ...(event.country ? [event.country] : [])];
  return [...new Set(parties.filter((party) => /^[A-Z]{3}$/.test(party)))];
}

/** Lower case without diacritics, so that "Turkiye" finds "Türkiye". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

type Test = (event: CicaEvent) => boolean;

function isAmong<T>(wanted: readonly T[], read: (event: CicaEvent) => T): Test | undefined {
  return wanted.length === 0 ? undefined : (event) => wanted.includes(read(event));
}

/**
 * An event lies in a period if it can have taken place in it: a date known by its month belongs to every day of that
 * month.
 */
function isWithin(event: CicaEvent, from: Day | null, to: Day | null): boolean {
  const first = event.start.first ?? event.start.last ?? "";
  const last = event.end.last ?? event.end.first ?? first;
  return (from === null || last >= from) && (to === null || first <= to);
}

function testsOf(filter: EventFilter): Test[] {
  const terms = foldText(filter.text).split(/\s+/).filter(Boolean);
  const searched = (event: CicaEvent) =>
    foldText([event.title, event.city, event.note, event.priorityArea?.replaceAll("-", " ")].filter(Boolean).join(" "));
  const tests = [
    isAmong(filter.dimensions, dimensionOf),
    isAmong(filter.areas, (event) => event.priorityArea ?? ""),
    isAmong(filter.kinds, (event) => event.kind),
    isAmong(filter.formats, formatOf),
    isAmong(filter.chairmanships, (event) => event.chairmanship ?? ""),
    filter.states.length === 0
      ? undefined
      : (event: CicaEvent) => statesOf(event).some((state) => filter.states.includes(state)),
    filter.from === null && filter.to === null
      ? undefined
      : (event: CicaEvent) => isWithin(event, filter.from, filter.to),
    terms.length === 0
      ? undefined
      : (event: CicaEvent) => {
          const text = searched(event);
          return terms.every((term) => text.includes(term));
        },
  ];
  return tests.filter((test) => test !== undefined);
}

/** Events that meet the filter, in the order given. */
export function selectEvents(events: readonly CicaEvent[], filter: EventFilter): CicaEvent[] {
  const tests = testsOf(filter);
  return events.filter((event) => tests.every((test) => test(event)));
}

/** A facet of the filter: one list of values that an event has one of. */
export type Facet = "dimensions" | "areas" | "kinds" | "formats" | "states" | "chairmanships";

const valuesOf: Record<Facet, (event: CicaEvent) => readonly string[]> = {
  dimensions: (event) => [dimensionOf(event)],
  areas: (event) => (event.priorityArea === null ? [] : [event.priorityArea]),
  kinds: (event) => [event.kind],
  formats: (event) => [formatOf(event)],
  states: statesOf,
  chairmanships: (event) => (event.chairmanship === null ? [] : [event.chairmanship]),
};

/**
 * How many events each value of a facet would leave under the filter's other facets: the number beside a choice.
 * Values that no event has are absent.
 */
export function countFacet(events: readonly CicaEvent[], filter: EventFilter, facet: Facet): Map<string, number> {
  const others = selectEvents(events, { ...filter, [facet]: [] });
  const counts = new Map<string, number>();
  for (const event of others) {
    for (const value of valuesOf[facet](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
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
  const { first, last } = event.start;
  if (first === null || last === null) return undefined;
  const period = periodOf(first, unit);
  return last <= period.last ? period : undefined;
}

/** Counts events by the period in which they began and by dimension, without a gap between the first and the last. */
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
    const row = period && rows.get(period.id);
    if (row === undefined) {
      undated += 1;
      continue;
    }
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

/** Events, latest first. */
export function latestFirst(events: readonly CicaEvent[]): CicaEvent[] {
  return events.toSorted(
    (a, b) => (b.start.first ?? "").localeCompare(a.start.first ?? "") || a.title.localeCompare(b.title),
  );
}

/** Priority areas, kinds and so on that some event of the dataset has, in the order of the dataset. */
export function areasWithEvents(dataset: Dataset): string[] {
  const used = new Set(dataset.events.map((event) => event.priorityArea));
  return dataset.priorityAreas.map((area) => area.id).filter((id) => used.has(id));
}
