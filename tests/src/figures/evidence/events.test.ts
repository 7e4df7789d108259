import { describe, expect, it } from "vitest";
import { dimensionKeys } from "../../../../src/core/closedLists.ts";
import { event, smallDataset, when } from "../../smallDataset.ts";
import { factsOf, keys, open } from "./openEvidence.ts";

describe("findEvidence: events", () => {
  it("gives one event with all that is on record of it", () => {
    expect(open("events/finance-seminar")).toMatchObject({
      title: "Finance seminar",
      more: 0,
      records: [{ when: "20 Feb 2024" }],
    });
    expect(factsOf("events/finance-seminar")).toEqual({
      Kind: "Confidence building measure",
      Dimension: "Economic (stated by the source)",
      "Priority area": "Finance",
      Place: "Geneva, Switzerland",
      Format: "In person",
      "Organised by": "Türkiye",
      "Named as taking part": "Azerbaijan, Kazakhstan",
      "Stated attendance": "over 16 Member States",
    });
  });

  it("gives each place in a source, with the day and how it was fixed", () => {
    expect(open("events/council")?.records[0]?.cites).toEqual([
      { source: "digest-2025", title: "digest-2025", at: "p. 2, Ministers meet", said: "21 Jan 2025", basis: "dated" },
    ]);
  });

  it("says where a dimension is assigned by us, and where there is none", () => {
    expect(factsOf("events/trade-forum")["Dimension"]).toBe("Economic (assigned by us)");
    expect(factsOf("events/trade-forum")["Others taking part"]).toBe("Japan, United Nations");
    expect(factsOf("events/council")["Dimension"]).toBe("No dimension");
  });

  it("gives the events of a dimension and a period: a segment of the stack", () => {
    expect(open("events/economic/2025-Q1")).toMatchObject({
      title: "Economic, Q1 2025",
      records: [{ key: "trade-forum" }],
      events: { dimensions: ["economic"], from: "2025-01-01", to: "2025-03-31" },
    });
    expect(keys("events/none/2025-01")).toEqual(["council"]);
    expect(keys("events/human/2024")).toEqual(["youth-year"]);
    expect(keys("events/human/2024-Q1")).toEqual([]);
  });

  it("gives all dimensions or any time, latest first", () => {
    expect(keys("events/all/2025-Q1")).toEqual(["ict-drill", "trade-forum", "water-workshop", "council", "reception"]);
    expect(open("events/economic/all")).toMatchObject({
      title: "Economic, any time",
      events: { dimensions: ["economic"], from: null, to: null },
    });
    expect(keys("events/all/all")).toHaveLength(7);
  });

  it("keeps to the filter under which the events were counted", () => {
    expect(keys("events/all/2025-Q1", { formats: ["hybrid"] })).toEqual(["ict-drill", "council"]);
  });

  it("narrows the filter to the segment for the page of events", () => {
    expect(open("events/any/2025-Q1", { from: "2025-02-01", kinds: ["cbm"] })).toMatchObject({
      title: "Events with a dimension, Q1 2025",
      events: { dimensions: [...dimensionKeys], from: "2025-02-01", to: "2025-03-31" },
    });
    expect(open("events/all/all", { to: "2025-02-28", dimensions: ["human"] })?.events).toEqual({
      dimensions: ["human"],
      from: null,
      to: "2025-02-28",
    });
    expect(keys("events/economic/all", { dimensions: ["human"] })).toEqual([]);
    expect(keys("events/any/2025-Q1")).toEqual(["ict-drill", "trade-forum", "water-workshop"]);
  });

  it("names the period also where it has no event", () => {
    expect(open("events/all/2024-Q3")).toMatchObject({
      title: "All events, Q3 2024",
      records: [],
      events: { from: "2024-07-01", to: "2024-09-30" },
    });
  });

  it("lists sixty and counts the rest", () => {
    const events = Array.from({ length: 75 }, (_, i) => event({ id: `event-${i}`, start: when("2025-01-20") }));
    const found = open("events/all/all", {}, { ...smallDataset, events });
    expect([found?.records.length, found?.more]).toEqual([60, 15]);
  });
});
