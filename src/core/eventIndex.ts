import type { CicaEvent } from "../../data/schema/events.ts";
import {
  addAll,
  addBit,
  allBits,
  type Bits,
  countBits,
  countBoth,
  eachBit,
  join,
  meet,
  noBits,
  toBits,
} from "./bits.ts";
import type { PeriodUnit } from "./closedLists.ts";
import type { Day } from "./days.ts";
import {
  type EventFilter,
  type Facet,
  type FacetCounts,
  facets,
  foldText,
  periodOfEvent,
  readStates,
  searchableText,
  searchTerms,
  valuesOf,
} from "./events.ts";
import { oncePer } from "./once.ts";

/** A part of a filter that can be taken away by itself: a facet, the time or the words. */
export type FilterPart = Facet | "time" | "words";

/**
 * Events made ready once for any number of filters. Its answers are those of `selectEvents` and `countFacets`; it gives
 * them without touching a record, by a set of bits for each value of each facet.
 */
export interface EventIndex {
  /** Events that meet the filter, in the order given. */
  readonly select: (filter: EventFilter) => CicaEvent[];
  readonly count: (filter: EventFilter) => number;
  /** See `countFacets` in `events.ts`. */
  readonly countFacets: (filter: EventFilter) => FacetCounts;
  /** By id of the period in which they began, the events that meet all of the filter but its time. */
  readonly countPeriods: (filter: EventFilter, unit: PeriodUnit) => ReadonlyMap<string, number>;
  /** For each part that the filter asks something of, how many events there would be without it; the most first. */
  readonly countWithout: (filter: EventFilter) => readonly { readonly part: FilterPart; readonly count: number }[];
  /** Reads the words of all events, as the first question for words does: for a moment in which nobody waits. */
  readonly readWords: () => void;
}

/** A day as a number that sorts as the day does, and costs less to make than the count of days. */
function sortable(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

const openStart = -1;
const openEnd = 0x7fffffff;

/** The first and last day on which each event can have begun: the columns that the time of a filter is asked of. */
function timeColumns(events: readonly CicaEvent[]) {
  const [first, last] = [new Int32Array(events.length), new Int32Array(events.length)];
  events.forEach(({ start }, i) => {
    first[i] = start.first === null ? openStart : sortable(start.first);
    last[i] = start.last === null ? openEnd : sortable(start.last);
  });
  return { first, last };
}

function valueSets(events: readonly CicaEvent[], facet: Facet): ReadonlyMap<string, Bits> {
  const sets = new Map<string, Bits>();
  events.forEach((event, i) => {
    for (const value of facet === "states" ? readStates(event) : valuesOf(facet, event)) {
      let set = sets.get(value);
      if (set === undefined) {
        set = noBits(events.length);
        sets.set(value, set);
      }
      addBit(set, i);
    }
  });
  return sets;
}

/** The period of each event as its place in `ids`, from 1; 0 for an event that is dated too broadly. */
function periodColumn(events: readonly CicaEvent[], unit: PeriodUnit) {
  const ids: string[] = [];
  const places = new Map<string, number>();
  const ofDates = new Map<string, number>();
  const placeOf = (event: CicaEvent): number => {
    const id = periodOfEvent(event, unit)?.id;
    if (id === undefined) return 0;
    const place = places.get(id) ?? ids.push(id);
    places.set(id, place);
    return place;
  };
  const column = new Uint32Array(events.length);
  events.forEach((event, i) => {
    const dates = `${event.start.first}/${event.start.last}`;
    const place = ofDates.get(dates) ?? placeOf(event);
    ofDates.set(dates, place);
    column[i] = place;
  });
  return { ids, column };
}

/** The different words of the events' texts, folded, in one text: to search it costs far less than to search each. */
interface Words {
  /** Each word with a line break after it. */
  readonly text: string;
  /** For each character of the text, which word it is of. */
  readonly wordAt: Uint32Array;
  /** For each word, the events that have it. */
  readonly having: readonly (readonly number[] | Bits)[];
}

function readAllWords(events: readonly CicaEvent[]): Words {
  const folded = new Map<string, string>();
  const lists = new Map<string, number[]>();
  events.forEach((event, i) => {
    for (const written of searchableText(event).split(/\s+/)) {
      const word = folded.get(written) ?? foldText(written);
      folded.set(written, word);
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  const words = [...lists.keys()];
  const text = words.map((word) => `${word}\n`).join("");
  const wordAt = new Uint32Array(text.length);
  let at = 0;
  for (const [nth, word] of words.entries()) {
    const next = at + word.length + 1;
    wordAt.fill(nth, at, next);
    at = next;
  }
  // A list as long as the set has words is the slower of the two to join.
  const isCommon = (list: readonly number[]) => list.length > events.length / 32;
  const having = [...lists.values()].map((list) => (isCommon(list) ? toBits(list, events.length) : list));
  return { text, wordAt, having };
}

/** The events that have a term in some word. A term is never empty and has no space, so it can't reach over two words. */
function findTerm(term: string, { text, wordAt, having }: Words, size: number): Bits {
  const found = noBits(size);
  let at = text.indexOf(term);
  while (at >= 0) {
    const of = having[wordAt[at] ?? 0];
    if (of instanceof Uint32Array) addAll(found, of);
    else for (const i of of ?? []) addBit(found, i);
    // On to the next word: the events of this one are in.
    at = text.indexOf(term, text.indexOf("\n", at));
  }
  return found;
}

function buildIndex(events: readonly CicaEvent[]): EventIndex {
  const size = events.length;
  const whole = allBits(size);
  const sets = Object.fromEntries(facets.map((facet) => [facet, valueSets(events, facet)])) as Record<
    Facet,
    ReadonlyMap<string, Bits>
  >;
  const { first, last } = timeColumns(events);
  // Nobody may ever look for words, and a record of this size is read in a moment.
  let read: Words | undefined;
  const wordsOf = () => {
    read ??= readAllWords(events);
    return read;
  };
  const periods = new Map<PeriodUnit, ReturnType<typeof periodColumn>>();

  const began = (from: Day | null, to: Day | null): Bits => {
    const found = noBits(size);
    const [low, high] = [from === null ? openStart : sortable(from), to === null ? openEnd : sortable(to)];
    for (let i = 0; i < size; i += 1) {
      if ((first[i] ?? 0) >= low && (last[i] ?? 0) <= high) addBit(found, i);
    }
    return found;
  };

  /** What was looked for last: a filter's words are asked for several times, one after the other. */
  let lookedFor: { readonly text: string; readonly found: Bits | null } = { text: "", found: null };
  /** Null where no word is asked for. */
  const findWords = (text: string): Bits | null => {
    if (text === lookedFor.text) return lookedFor.found;
    const terms = searchTerms(text);
    const findAll = () => terms.map((term) => findTerm(term, wordsOf(), size));
    lookedFor = { text, found: terms.length === 0 ? null : meet(findAll(), whole) };
    return lookedFor.found;
  };

  /** The events that meet each part of the filter that asks something. */
  const partsOf = (filter: EventFilter): Map<FilterPart, Bits> => {
    const parts = new Map<FilterPart, Bits>();
    for (const facet of facets) {
      const wanted: readonly string[] = filter[facet];
      if (wanted.length > 0)
        parts.set(
          facet,
          join(
            wanted.flatMap((value) => sets[facet].get(value) ?? []),
            size,
          ),
        );
    }
    if (filter.from !== null || filter.to !== null) parts.set("time", began(filter.from, filter.to));
    const found = findWords(filter.text);
    if (found !== null) parts.set("words", found);
    return parts;
  };

  const meetBut = (parts: ReadonlyMap<FilterPart, Bits>, but?: FilterPart): Bits =>
    meet(
      [...parts].flatMap(([part, bits]) => (part === but ? [] : [bits])),
      whole,
    );

  return {
    select: (filter) => {
      const chosen: CicaEvent[] = [];
      eachBit(meetBut(partsOf(filter)), (i) => {
        const event = events[i];
        if (event !== undefined) chosen.push(event);
      });
      return chosen;
    },
    count: (filter) => countBits(meetBut(partsOf(filter))),
    countFacets: (filter) => {
      const parts = partsOf(filter);
      const all = meetBut(parts);
      const counts = facets.map((facet) => {
        const under = parts.has(facet) ? meetBut(parts, facet) : all;
        const ofFacet = [...sets[facet]].map(([value, bits]) => [value, countBoth(bits, under)] as const);
        return [facet, new Map(ofFacet.filter(([, count]) => count > 0))] as const;
      });
      return Object.fromEntries(counts) as unknown as FacetCounts;
    },
    countPeriods: (filter, unit) => {
      const { ids, column } = periods.get(unit) ?? periodColumn(events, unit);
      periods.set(unit, { ids, column });
      const counts = new Uint32Array(ids.length + 1);
      eachBit(meetBut(partsOf(filter), "time"), (i) => {
        const place = column[i] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      });
      return new Map(ids.map((id, i) => [id, counts[i + 1] ?? 0]));
    },
    countWithout: (filter) => {
      const parts = partsOf(filter);
      return [...parts.keys()]
        .map((part) => ({ part, count: countBits(meetBut(parts, part)) }))
        .toSorted((a, b) => b.count - a.count);
    },
    readWords: () => {
      wordsOf();
    },
  };
}

/** The index of a list of events, made once for each list. */
export const indexEvents: (events: readonly CicaEvent[]) => EventIndex = oncePer(buildIndex);
