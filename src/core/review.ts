import type { Dataset } from "../../data/schema/dataset.ts";
import type { DimensionId, PriorityArea } from "../../data/schema/dimensions.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import { surveyedFrom } from "./coverage.ts";
import { addDays, type Day } from "./days.ts";
import { everyEvent, selectEvents, statesOf } from "./events.ts";
import { lastDayOf, selectMembers } from "./membership.ts";
import { findPeriod, periodOf, periodsBetween } from "./periods.ts";

/** The time under review, first and last day; null is open. */
export interface ReviewPeriod {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const allTime: ReviewPeriod = { from: null, to: null };

/** The events of a dimension that surely began in a period: those that the Events page counts under the same filter. */
export function selectReviewed(dataset: Dataset, dimension: DimensionId, { from, to }: ReviewPeriod): CicaEvent[] {
  return selectEvents(dataset.events, { ...everyEvent, dimensions: [dimension], from, to });
}

/** Columns of a review: the years from where the record was surveyed, and one for all that came before. */
export interface ReviewYear extends ReviewPeriod {
  /** `2025`, or `before-2020` for the time before the others. */
  readonly id: string;
  /** True where the day shown lies inside it. */
  readonly unfinished: boolean;
}

/** From the first year surveyed to that of the day shown, with the time before them; of an earlier day, that year alone. */
export function reviewYears(asOf: Day): ReviewYear[] {
  const first = asOf < surveyedFrom ? asOf : surveyedFrom;
  const years = periodsBetween(first, asOf, "year");
  const start = periodOf(first, "year").first;
  return [
    { id: `before-${start.slice(0, 4)}`, from: null, to: addDays(start, -1), unfinished: false },
    ...years.map((year) => ({ id: year.id, from: year.first, to: year.last, unfinished: asOf < year.last })),
  ];
}

/** The time that an evidence address names: `all`, `before-2020`, or a year, quarter or month. */
export function findReviewPeriod(id: string): ReviewPeriod | undefined {
  if (id === "all") return allTime;
  const year = /^before-(\d{4})$/.exec(id)?.[1];
  if (year !== undefined) return { from: null, to: addDays(`${year}-01-01`, -1) };
  const period = findPeriod(id);
  return period && { from: period.first, to: period.last };
}

/** A priority area of the dimension under review, or null for events whose area no source states. */
export interface AreaReview {
  readonly area: PriorityArea | null;
  readonly events: readonly CicaEvent[];
}

/**
 * The events of a dimension by its priority areas, in the order of the Catalogue, each area that the dataset knows (see
 * `asOf`), whether or not it has any. Those without an area come last, and only where there are some.
 */
export function groupByArea(dataset: Dataset, dimension: DimensionId, events: readonly CicaEvent[]): AreaReview[] {
  const areas = dataset.priorityAreas.filter((area) => area.dimension === dimension);
  const ids = new Set(areas.map(({ id }) => id));
  const others = events.filter(({ priorityArea }) => priorityArea === null || !ids.has(priorityArea));
  return [
    ...areas.map((area) => ({ area, events: events.filter(({ priorityArea }) => priorityArea === area.id) })),
    ...(others.length > 0 ? [{ area: null, events: others }] : []),
  ];
}

/** Priority areas of a dimension in which no event is on record. */
export function selectEmptyAreas(groups: readonly AreaReview[]): PriorityArea[] {
  return groups.flatMap(({ area, events }) => (area !== null && events.length === 0 ? [area] : []));
}

type Coordinator = PriorityArea["coordinators"][number];

/**
 * Who may have led an area at some time of a period. A role without a first or last day on record is open at that end:
 * absence of a date says nothing of when it began or ended.
 */
export function selectCoordinators(area: PriorityArea, period: ReviewPeriod, asOf: Day): Coordinator[] {
  const last = lastDayOf(period, asOf);
  const held = area.coordinators.filter(
    ({ since, until }) =>
      (since?.first == null || since.first <= last) &&
      (until?.last == null || period.from === null || until.last >= period.from),
  );
  return held.toSorted((a, b) => Number(b.role === "coordinator") - Number(a.role === "coordinator"));
}

/** A state and the events in which a source names it. */
export interface Participant {
  readonly state: string;
  /** False for an observer, another state, or a member of later or former days. */
  readonly isMember: boolean;
  /** As taking part, organising or hosting. */
  readonly named: number;
  /** Of these, as organising or hosting. */
  readonly leading: number;
}

export interface Participation {
  /** Most often named first. */
  readonly named: readonly Participant[];
  /** Member States whom no source names in any of the events; that says nothing of who attended. */
  readonly notNamed: readonly string[];
  /** Member States on the last day of the period: the y of "x of y". */
  readonly members: number;
}

/** Who is named in events. @param day on which membership counts. */
export function countParticipants(dataset: Dataset, events: readonly CicaEvent[], day: Day): Participation {
  const members = selectMembers(dataset, day);
  const memberIds = new Set(members.map(({ id }) => id));
  const counts = new Map<string, { named: number; leading: number }>();
  for (const event of events) {
    for (const state of statesOf(event)) {
      const count = counts.get(state) ?? { named: 0, leading: 0 };
      count.named += 1;
      if (event.country === state || event.organisers.includes(state)) count.leading += 1;
      counts.set(state, count);
    }
  }
  const order = new Map(dataset.states.map(({ id }, i) => [id, i]));
  const named = [...counts].map(([state, count]) => ({ state, isMember: memberIds.has(state), ...count }));
  return {
    named: named.toSorted(
      (a, b) => b.named - a.named || (order.get(a.state) ?? order.size) - (order.get(b.state) ?? order.size),
    ),
    notNamed: members.filter(({ id }) => !counts.has(id)).map(({ id }) => id),
    members: members.length,
  };
}

/** Ids of sources in the order in which they are first cited: a source's number is its place, from 1. */
export function numberSources(
  citations: Iterable<readonly { readonly source: string }[]>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const cites of citations) {
    for (const { source } of cites) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}
