import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { dimensionKeys, periodUnits } from "../../../src/core/closedLists.ts";
import {
  countByPeriod,
  countFacets,
  type EventFilter,
  everyEvent,
  periodOfEvent,
  selectEvents,
  spanOfEvents,
} from "../../../src/core/events.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { event, smallDataset, when } from "../smallDataset.ts";

const { events } = smallDataset;

function find(id: string) {
  const found = events.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

describe("periodOfEvent", () => {
  it.each([
    ["2024", "year", "2024"],
    ["2024", "quarter", undefined],
    ["2024", "month", undefined],
    ["2025-33", "quarter", "2025-Q1"],
    ["2025-33", "month", undefined],
    ["2025-21", "quarter", undefined],
    ["2025-21", "year", "2025"],
    ["2025-24", "year", undefined],
    ["2025-02", "month", "2025-02"],
    ["2024-12-31/2025-01-01", "year", undefined],
    ["2025-01-15/2025-01-17", "month", "2025-01"],
    ["../2025-01", "year", undefined],
    ["2025-01/..", "year", undefined],
  ] as const)("puts %s by %s into %s", (edtf, unit, id) => {
    expect(periodOfEvent(event({ id: "one", start: when(edtf) }), unit)?.id).toBe(id);
  });

  it("is where the event began, however long it lasted", () => {
    const long = event({ id: "one", start: when("2024-12-31"), end: when("2025-01-02") });
    expect(periodOfEvent(long, "year")?.id).toBe("2024");
  });
});

describe("countByPeriod", () => {
  const span = { first: "2024-02-20", last: "2025-03-31" };

  it("counts by dimension, without a gap", () => {
    const { periods, undated } = countByPeriod(events, "quarter", span);
    expect(periods.map(({ period, total }) => [period.id, total])).toEqual([
      ["2024-Q1", 1],
      ["2024-Q2", 0],
      ["2024-Q3", 0],
      ["2024-Q4", 0],
      ["2025-Q1", 5],
    ]);
    expect(periods.at(-1)?.counts).toEqual({
      "military-political": 0,
      economic: 1,
      environmental: 1,
      human: 0,
      "new-challenges": 1,
      none: 2,
    });
    expect(undated).toBe(1);
  });

  it("never counts a date known by its year in a quarter or month", () => {
    const yearOnly = [find("youth-year")];
    for (const unit of ["quarter", "month"] as const) {
      const { periods, undated } = countByPeriod(yearOnly, unit, { first: "2024-01-01", last: "2024-12-31" });
      expect(periods.reduce((sum, { total }) => sum + total, 0)).toBe(0);
      expect(undated).toBe(1);
    }
    expect(countByPeriod(yearOnly, "year", span).undated).toBe(0);
  });

  it("counts an event outside of the span in no row, and not among the undated", () => {
    const { periods, undated } = countByPeriod(events, "quarter", { first: "2025-01-01", last: "2025-03-31" });
    expect([periods.reduce((sum, { total }) => sum + total, 0), undated]).toEqual([5, 1]);
  });

  it("counts every event once, in a period or among the undated", () => {
    for (const unit of periodUnits) {
      const { periods, undated } = countByPeriod(events, unit, span);
      expect(periods.reduce((sum, { total }) => sum + total, undated)).toBe(events.length);
    }
  });
});

describe("spanOfEvents", () => {
  it("runs from the first day to the last on which one began", () => {
    expect(spanOfEvents(events)).toEqual({ first: "2024-01-01", last: "2025-03-31" });
    expect(spanOfEvents([find("trade-forum")])).toEqual({ first: "2025-03-12", last: "2025-03-12" });
  });

  it("is none for no event", () => {
    expect(spanOfEvents([])).toBeUndefined();
  });
});

describe("events on record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("are each counted once, in a period or among the undated", () => {
    const span = spanOfEvents(record.events);
    if (span === undefined) throw new Error("no event on record");
    for (const unit of periodUnits) {
      const { periods, undated } = countByPeriod(record.events, unit, span);
      expect(periods.reduce((sum, { total }) => sum + total, undated)).toBe(record.events.length);
    }
  });

  it("are divided by dimension without rest", () => {
    const counts = countFacets(record.events, everyEvent).dimensions;
    expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(record.events.length);
    for (const key of counts.keys()) expect([...dimensionKeys, "none"]).toContain(key);
  });

  it("of two dimensions are those of the one and those of the other", () => {
    const of = (...dimensions: EventFilter["dimensions"]) =>
      selectEvents(record.events, { ...everyEvent, dimensions }).length;
    expect(of("economic", "human")).toBe(of("economic") + of("human"));
  });
});
