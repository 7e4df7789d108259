import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CicaEvent } from "../../../data/schema/events.ts";
import { dimensionKeys, eventFormats, periodUnits } from "../../../src/core/closedLists.ts";
import { indexEvents } from "../../../src/core/eventIndex.ts";
import {
  countFacets,
  type EventFilter,
  everyEvent,
  facets,
  periodOfEvent,
  selectEvents,
} from "../../../src/core/events.ts";
import { eventKinds } from "../../../src/view/parameters.ts";
import { compileRecord } from "../realRecord.ts";
import { event, smallDataset, when } from "../smallDataset.ts";

const ids = (events: readonly CicaEvent[]) => events.map(({ id }) => id);

const dates = ["2024", "2024-02", "2024-03-01", "2024-02-29", "2023-12-31/2024-01-02", "../2024-03", "2024-02/.."];
const anyEvents = fc
  .array(
    fc.record({
      start: fc.constantFrom(...dates).map(when),
      kind: fc.constantFrom(...eventKinds),
      dimension: fc.constantFrom(null, ...dimensionKeys),
      priorityArea: fc.constantFrom(null, "finance", "tourism"),
      format: fc.constantFrom(null, "online" as const, "hybrid" as const),
      states: fc.subarray(["AZE", "CHN", "KAZ"]),
      country: fc.constantFrom(null, "TUR", "KAZ", "France"),
      title: fc.constantFrom("Forum on trade", "Trade fair", "Youth forum", "Ankara for TÜRKİYE"),
    }),
    { maxLength: 70 },
  )
  .map((all) => all.map((fields, i) => event({ id: `e${i}`, ...fields })));

const anyDay = fc.constantFrom(
  null,
  "2023-12-31",
  "2024-01-01",
  "2024-02-29",
  "2024-03-01",
  "2024-03-31",
  "2024-12-31",
);
const anyFilter: fc.Arbitrary<EventFilter> = fc.record({
  dimensions: fc.subarray([...dimensionKeys, "none" as const]),
  areas: fc.subarray(["finance", "tourism", "nowhere"]),
  kinds: fc.subarray([...eventKinds]),
  formats: fc.subarray([...eventFormats]),
  states: fc.subarray(["AZE", "CHN", "KAZ", "TUR", "JPN"]),
  chairmanships: fc.subarray(["aze-2024", "kaz-2022"]),
  from: anyDay,
  to: anyDay,
  // "a" and "for" are in several words, "a" three times in one; "mon" is in none, but would be over two.
  text: fc.constantFrom("", " ", "trade", "turkiye", "forum trade", "tra", "a", "for", "mon", ".*"),
});
/** Most filters of many parts find nothing: these ask something of a few parts. */
const fewParts = fc
  .tuple(anyFilter, fc.subarray(Object.keys(everyEvent) as (keyof EventFilter)[], { maxLength: 3 }))
  .map(
    ([filter, keys]): EventFilter => ({
      ...everyEvent,
      ...Object.fromEntries(keys.map((key) => [key, filter[key]])),
    }),
  );
const filters = fc.oneof(anyFilter, fewParts);

describe("indexEvents", () => {
  it("selects and counts what a plain filter does", () => {
    fc.assert(
      fc.property(anyEvents, fc.array(filters, { minLength: 1, maxLength: 4 }), (events, asked) => {
        const index = indexEvents(events);
        for (const filter of asked) {
          const plain = selectEvents(events, filter);
          expect(ids(index.select(filter))).toEqual(ids(plain));
          expect(index.count(filter)).toBe(plain.length);
          const counts = countFacets(events, filter);
          const ours = index.countFacets(filter);
          for (const facet of facets)
            expect(Object.fromEntries(ours[facet])).toEqual(Object.fromEntries(counts[facet]));
        }
      }),
    );
  });

  it("counts the periods under all but the time of the filter", () => {
    fc.assert(
      fc.property(anyEvents, filters, fc.constantFrom(...periodUnits), (events, filter, unit) => {
        const plain = selectEvents(events, { ...filter, from: null, to: null });
        const counts = indexEvents(events).countPeriods(filter, unit);
        for (const id of new Set(events.map((one) => periodOfEvent(one, unit)?.id))) {
          if (id === undefined) continue;
          expect(counts.get(id)).toBe(plain.filter((one) => periodOfEvent(one, unit)?.id === id).length);
        }
      }),
    );
  });

  it("says of each part in force how many events there would be without it", () => {
    fc.assert(
      fc.property(anyEvents, filters, (events, filter) => {
        for (const { part, count } of indexEvents(events).countWithout(filter)) {
          const loosened =
            part === "time" ? { from: null, to: null } : part === "words" ? { text: "" } : { [part]: [] };
          expect(count).toBe(selectEvents(events, { ...filter, ...loosened }).length);
        }
      }),
    );
  });

  it("names the parts in force alone, the most helpful first", () => {
    const index = indexEvents(smallDataset.events);
    expect(index.countWithout(everyEvent)).toEqual([]);
    const found = index.countWithout({ ...everyEvent, dimensions: ["human"], formats: ["hybrid"], to: "2030-01-01" });
    const counts = found.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ part }) => part))).toEqual(new Set(["dimensions", "formats", "time"]));
  });

  it("answers as a plain filter does over the real record", async () => {
    const { events, states, priorityAreas, chairmanships } = await compileRecord();
    const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 3 });
    const real = fc
      .record({
        dimensions: fc.subarray([...dimensionKeys, "none" as const], { maxLength: 3 }),
        areas: some(priorityAreas.map(({ id }) => id)),
        kinds: fc.subarray([...eventKinds], { maxLength: 3 }),
        states: some(states.map(({ id }) => id)),
        chairmanships: some(chairmanships.map(({ id }) => id)),
        from: fc.constantFrom(null, "2021-01-01", "2024-06-15"),
        to: fc.constantFrom(null, "2022-12-31", "2025-03-31"),
        text: fc.constantFrom("", "forum", "Türkiye"),
      })
      .map((filter): EventFilter => ({ ...everyEvent, ...filter }));
    fc.assert(
      fc.property(real, (filter) => {
        expect(ids(indexEvents(events).select(filter))).toEqual(ids(selectEvents(events, filter)));
        const [ours, plain] = [indexEvents(events).countFacets(filter), countFacets(events, filter)];
        for (const facet of facets) expect(Object.fromEntries(ours[facet])).toEqual(Object.fromEntries(plain[facet]));
      }),
    );
  });
});
