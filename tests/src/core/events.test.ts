import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countFacets,
  dimensionOf,
  type EventFilter,
  everyEvent,
  type Facet,
  foldText,
  formatOf,
  latestFirst,
  selectEvents,
  statesOf,
} from "../../../src/core/events.ts";
import { event, smallDataset, when } from "../smallDataset.ts";

const { events } = smallDataset;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const chosen = (filter: Partial<EventFilter>) => ids(selectEvents(events, { ...everyEvent, ...filter }));

function find(id: string) {
  const found = events.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

describe("selectEvents", () => {
  it("takes all where nothing is asked", () => {
    expect(chosen({})).toEqual(ids(events));
  });

  it("takes any of several dimensions", () => {
    expect(chosen({ dimensions: ["human", "environmental"] })).toEqual(["youth-year", "water-workshop"]);
    expect(chosen({ dimensions: ["none", "human"] })).toEqual(["youth-year", "reception", "council"]);
  });

  it("takes what meets every part", () => {
    expect(chosen({ dimensions: ["economic"], formats: ["in-person"], states: ["KAZ"] })).toEqual(["finance-seminar"]);
    expect(chosen({ dimensions: ["economic"], kinds: ["governing-body"] })).toEqual([]);
  });

  it("takes a format that no source states as a format", () => {
    expect(chosen({ formats: ["not-stated"] })).toEqual(["youth-year", "reception"]);
  });

  it.each([
    ["names as taking part", "CHN", ["water-workshop", "ict-drill"]],
    ["hosts", "TUR", ["finance-seminar", "trade-forum"]],
    ["lists beside the Member States", "JPN", ["trade-forum"]],
  ])("takes the events in which a state had a part: one that a source %s", (_, state, expected) => {
    expect(chosen({ states: [state] })).toEqual(expected);
  });

  it("takes the events of any of several states", () => {
    expect(chosen({ states: ["JPN", "CHN"] })).toEqual(["water-workshop", "trade-forum", "ict-drill"]);
  });

  it("takes a priority area and a term of the Chairmanship", () => {
    expect(chosen({ areas: ["ict-security", "finance"] })).toEqual(["finance-seminar", "ict-drill"]);
    expect(chosen({ chairmanships: ["kaz-2022"] })).toEqual(["youth-year", "finance-seminar"]);
  });
});

describe("selectEvents: from and to", () => {
  it("takes both days", () => {
    expect(chosen({ from: "2025-03-20", to: "2025-03-20", dimensions: ["new-challenges"] })).toEqual(["ict-drill"]);
    expect(chosen({ from: "2025-03-21", dimensions: ["new-challenges"] })).toEqual([]);
    expect(chosen({ to: "2025-03-19", dimensions: ["new-challenges"] })).toEqual([]);
  });

  it("takes an event where it began, however long it lasted", () => {
    expect(chosen({ from: "2025-03-12", to: "2025-03-12", dimensions: ["economic"] })).toEqual(["trade-forum"]);
    expect(chosen({ from: "2025-03-13", to: "2025-03-14", dimensions: ["economic"] })).toEqual([]);
  });

  it("leaves out an event dated too broadly to tell", () => {
    expect(chosen({ from: "2025-02-28", to: "2025-02-28" })).toEqual([]);
    expect(chosen({ from: "2024-01-01", to: "2024-12-30", dimensions: ["human"] })).toEqual([]);
    expect(chosen({ from: "2024-01-02", dimensions: ["human"] })).toEqual([]);
    expect(chosen({ from: "2024-01-01", to: "2024-12-31", dimensions: ["human"] })).toEqual(["youth-year"]);
  });

  it("leaves out an event whose date is open on the side that is asked for", () => {
    const open = [event({ id: "since", start: when("2025-01/..") }), event({ id: "by", start: when("../2025-01") })];
    const of = (filter: Partial<EventFilter>) => ids(selectEvents(open, { ...everyEvent, ...filter }));
    expect([of({ from: "2024-01-01" }), of({ to: "2026-01-01" })]).toEqual([["since"], ["by"]]);
  });
});

describe("selectEvents: text", () => {
  it.each([
    ["turkiye", ["trade-forum"]],
    ["TÜRKİYE", ["trade-forum"]],
    ["  forum   trade ", ["trade-forum"]],
    ["trade forum seminar", []],
    ["ankara", ["trade-forum"]],
    ["phishing", ["ict-drill"]],
    ["ict security", ["ict-drill"]],
    ["   ", ids(events)],
    [".*", []],
  ])("finds %j in title, place, note and area", (text, expected) => {
    expect(chosen({ text })).toEqual(expected);
  });
});

describe("foldText", () => {
  it.each([
    ["Türkiye", "turkiye"],
    ["Đà Nẵng", "đa nang"],
    ["CICA", "cica"],
  ])("folds %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("folds what is composed and what is not alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(text.normalize("NFC")) === foldText(text)),
    );
  });
});

describe("statesOf", () => {
  it("has each state once, whatever its parts", () => {
    expect(
      statesOf(event({ id: "one", start: when("2025"), states: ["TUR"], organisers: ["TUR"], country: "TUR" })),
    ).toEqual(["TUR"]);
  });

  it("has no organisation and no country that the record knows by name only", () => {
    expect(statesOf(find("water-workshop"))).toEqual(["CHN"]);
    expect(statesOf(find("finance-seminar"))).toEqual(["AZE", "KAZ", "TUR"]);
  });
});

describe("dimensionOf", () => {
  it("has a key for what belongs to none", () => {
    expect([dimensionOf(find("council")), dimensionOf(find("ict-drill"))]).toEqual(["none", "new-challenges"]);
  });
});

describe("formatOf", () => {
  it("has a key for what is not stated", () => {
    expect([formatOf(find("reception")), formatOf(find("council"))]).toEqual(["not-stated", "hybrid"]);
  });
});

describe("countFacets", () => {
  const count = (facet: Facet, filter: Partial<EventFilter> = {}) =>
    Object.fromEntries(countFacets(events, { ...everyEvent, ...filter })[facet]);

  it("counts each value that some event has", () => {
    expect(count("dimensions")).toEqual({ human: 1, economic: 2, none: 2, environmental: 1, "new-challenges": 1 });
    expect(count("areas")).toEqual({ finance: 1, "ict-security": 1 });
  });

  it("counts under the other facets, not under its own", () => {
    expect(count("dimensions", { dimensions: ["human"] })).toEqual(count("dimensions"));
    expect(count("dimensions", { dimensions: ["human"], formats: ["hybrid"] })).toEqual({
      none: 1,
      "new-challenges": 1,
    });
    expect(count("formats", { dimensions: ["economic"], formats: ["online"] })).toEqual({ "in-person": 2 });
  });

  it("counts under time and words too", () => {
    expect(count("dimensions", { from: "2025-03-01", text: "o" })).toEqual({ economic: 1 });
    expect(count("dimensions", { from: "2025-01-01", text: "o" })).toEqual({ none: 2, economic: 1, environmental: 1 });
  });

  it("counts hosting as a part, once for each event", () => {
    expect(count("states")).toEqual({ AZE: 3, KAZ: 2, TUR: 2, CHN: 2, JPN: 1 });
  });

  it("promises what choosing the value then shows", () => {
    const facets = ["dimensions", "areas", "kinds", "formats", "states", "chairmanships"] as const;
    const anyFilter = fc.record({
      dimensions: fc.subarray(["economic", "human", "none"] as const),
      formats: fc.subarray(["hybrid", "in-person", "not-stated"] as const),
      states: fc.subarray(["TUR", "KAZ", "CHN"]),
    });
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...facets), (some, facet) => {
        const filter = { ...everyEvent, ...some };
        for (const [value, n] of countFacets(events, filter)[facet]) {
          expect(selectEvents(events, { ...filter, [facet]: [value] })).toHaveLength(n);
        }
      }),
    );
  });
});

describe("latestFirst", () => {
  it("sorts by the first day, and of one day by title", () => {
    const same = [
      event({ id: "b", title: "B", start: when("2025-03-20") }),
      event({ id: "a", title: "A", start: when("2025-03-20") }),
    ];
    expect(ids(latestFirst([...events, ...same]))).toEqual([
      "a",
      "b",
      "ict-drill",
      "trade-forum",
      "water-workshop",
      "council",
      "reception",
      "finance-seminar",
      "youth-year",
    ]);
  });
});
