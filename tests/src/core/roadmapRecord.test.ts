import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { asOf } from "../../../src/core/asOf.ts";
import { onDocuments } from "../../../src/core/basis.ts";
import { countStandings, selectMilestones, standingOf } from "../../../src/core/roadmap.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";

describe("the road map on record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("counts every item in one standing", () => {
    const counts = Object.values(countStandings(record.initiatives, record.meta.latestSource));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(record.initiatives.length);
  });

  it("calls late only what a source says is late: the Finance Summit that wasn't counted in 2024", () => {
    const late = record.initiatives.filter((one) => standingOf(one, record.meta.latestSource) === "late");
    expect(late.map(({ id, slipDays }) => [id, slipDays])).toEqual([
      // Promised for December 2023, not known to have been held on 18 September 2024.
      ["finance-summit-fourth", 262],
    ]);
  });

  it("has the headquarters 21 days late on 31 March 2025, promised for spring, then for 21 June at the earliest; 32 once it opened", () => {
    const headquarters = (day: string) => asOf(record, day).initiatives.find(({ id }) => id === "new-headquarters");
    expect(headquarters("2025-03-31")).toMatchObject({ slipDays: 21, achieved: null });
    expect(headquarters("2025-07-02")).toMatchObject({ slipDays: 32, achieved: { edtf: "2025-07-02" } });
  });

  it("has promises of which no source has spoken since their time passed", () => {
    const silent = record.initiatives.filter((one) => standingOf(one, record.meta.latestSource) === "unreported");
    expect(silent.length).toBeGreaterThan(5);
    expect(silent.map(({ id }) => id)).toContain("smart-agriculture-seminars-2021");
    for (const { slipDays } of silent) expect(slipDays).toBeNull();
  });

  it("has on 31 October 2024 the rally of volunteers delivered, by the documents alone without a report", () => {
    const standing = (dataset: Dataset) => {
      const rally = asOf(dataset, "2024-10-31").initiatives.find(({ id }) => id === "volunteer-leaders-rally");
      return rally && standingOf(rally, "2024-10-31");
    };
    expect(standing(record)).toBe("delivered");
    expect(standing(onDocuments(record))).toBe("unreported");
  });

  it("has the Ministerial Council of Baku in time for its first promise, 2024, and two days early by the documents alone", () => {
    const slip = (dataset: Dataset) =>
      dataset.initiatives.find(({ id }) => id === "seventh-ministerial-council")?.slipDays;
    expect(slip(record)).toBe(0);
    expect(slip(onDocuments(record))).toBe(-2);
  });

  it("gives a number of days where something was promised and a source says how it went, and only there", () => {
    for (const one of record.initiatives) {
      const isKnown = one.firstTarget !== null && standingOf(one, record.meta.latestSource) !== "unreported";
      expect([one.id, one.slipDays !== null]).toEqual([one.id, isKnown]);
    }
  });

  it("has no delivered or stalled item among the milestones", () => {
    const milestones = selectMilestones(record.initiatives, record.meta.latestSource);
    expect(milestones.length).toBeGreaterThan(10);
    for (const { standing, initiative: item } of milestones) {
      expect(["late", "open", "unreported"]).toContain(standing);
      expect(item.achieved).toBeNull();
    }
  });
});
