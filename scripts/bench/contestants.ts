import crossfilter from "crossfilter2";
import type { CicaEvent } from "../../data/schema/events.ts";
import { indexEvents } from "../../src/core/eventIndex.ts";
import {
  beganWithin,
  countFacets,
  type EventFilter,
  everyEvent,
  type Facet,
  facets,
  foldText,
  periodOfEvent,
  searchableText,
  searchTerms,
  selectEvents,
  valuesOf,
} from "../../src/core/events.ts";

/** What a page of events shows after a filter changes: the events, the counts of each facet and those over time. */
export interface Answer {
  readonly chosen: readonly CicaEvent[];
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly periods: ReadonlyMap<string, number>;
}

/** One way to answer: made once for a list of events, then asked filter after filter. */
export interface Contestant {
  readonly name: string;
  readonly build: (events: readonly CicaEvent[]) => (filter: EventFilter) => Answer;
}

const unit = "quarter";

const bitSets: Contestant = {
  name: "ours (bit sets)",
  build: (events) => {
    const index = indexEvents(events);
    // What is made at the first question of its kind is part of the build.
    index.countPeriods(everyEvent, unit);
    index.count({ ...everyEvent, text: "forum" });
    return (filter) => ({
      chosen: index.select(filter),
      facets: index.countFacets(filter),
      periods: index.countPeriods(filter, unit),
    });
  },
};

const plain: Contestant = {
  name: "Array.filter",
  build: (events) => (filter) => {
    const periods = new Map<string, number>();
    for (const event of selectEvents(events, { ...filter, from: null, to: null })) {
      const id = periodOfEvent(event, unit)?.id;
      if (id !== undefined) periods.set(id, (periods.get(id) ?? 0) + 1);
    }
    return { chosen: selectEvents(events, filter), facets: countFacets(events, filter), periods };
  },
};

/** A filter of crossfilter's own, set only where it changed: setting it again would cost it a pass for nothing. */
function makeSetter<T>(set: (wanted: T) => void): (wanted: T) => void {
  let last: string | undefined;
  return (wanted) => {
    const now = JSON.stringify(wanted);
    if (now === last) return;
    last = now;
    set(wanted);
  };
}

function toMap(groups: readonly { readonly key: unknown; readonly value: unknown }[]): Map<string, number> {
  return new Map(groups.flatMap(({ key, value }) => (key === "" || value === 0 ? [] : [[String(key), Number(value)]])));
}

const crossfilter2: Contestant = {
  name: "crossfilter2",
  build: (events) => {
    const all = crossfilter([...events]);
    const ofFacet = facets.map((facet) => {
      const dimension =
        facet === "states"
          ? all.dimension((event: CicaEvent) => [...valuesOf(facet, event)] as unknown as string, true)
          : all.dimension((event: CicaEvent) => valuesOf(facet, event)[0] ?? "");
      const set = makeSetter((wanted: readonly string[]) => {
        const values = new Set(wanted);
        if (values.size === 0) dimension.filterAll();
        else dimension.filterFunction((value) => values.has(String(value)));
      });
      return { facet, set, group: dimension.group<string, number>().reduceCount() };
    });
    // Its groups have to follow the order of its values, so a value begins with the period that it is counted in.
    const timeOf = (event: CicaEvent) =>
      `${periodOfEvent(event, unit)?.id ?? ""}/${event.start.first ?? ""}/${event.start.last ?? ""}`;
    const time = all.dimension(timeOf);
    const byPeriod = time.group<string, number>((value) => String(value).split("/")[0] ?? "").reduceCount();
    const startOf = new Map(events.map((event) => [timeOf(event), event]));
    const setTime = makeSetter(({ from, to }: Pick<EventFilter, "from" | "to">) => {
      if (from === null && to === null) time.filterAll();
      else
        time.filterFunction((value) => {
          const event = startOf.get(String(value));
          return event !== undefined && beganWithin(event, from, to);
        });
    });
    const words = all.dimension((event: CicaEvent) => foldText(searchableText(event)));
    const setWords = makeSetter((terms: readonly string[]) => {
      if (terms.length === 0) words.filterAll();
      else words.filterFunction((value) => terms.every((term) => String(value).includes(term)));
    });
    return (filter) => {
      for (const { facet, set } of ofFacet) set(filter[facet]);
      setTime({ from: filter.from, to: filter.to });
      setWords(searchTerms(filter.text));
      return {
        chosen: all.allFiltered(),
        facets: Object.fromEntries(
          ofFacet.map(({ facet, group }) => [facet, toMap(group.all())]),
        ) as unknown as Answer["facets"],
        periods: toMap(byPeriod.all()),
      };
    };
  },
};

export const contestants: readonly Contestant[] = [bitSets, plain, crossfilter2];
