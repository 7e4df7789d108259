import { describe, expect, it } from "vitest";
import { isCovered } from "../../../src/core/coverage.ts";
import { smallDataset } from "../smallDataset.ts";

describe("isCovered", () => {
  it.each([
    ["within a digest's period", "2021-02-01", "2021-02-28", true],
    ["over its whole period and more", "2020-01-01", "2022-12-31", true],
    ["on its first day", "2020-12-01", "2021-01-01", true],
    ["on its last day", "2021-06-30", "2021-12-31", true],
    ["between two digests", "2021-07-01", "2024-12-31", false],
    ["before all", "2011-01-01", "2020-12-31", false],
    ["after all", "2025-04-01", "2025-06-30", false],
  ])("says of a stretch %s, %s to %s: %s", (_, first, last, covered) => {
    expect(isCovered(smallDataset, { first, last })).toBe(covered);
  });

  it("takes a document without a period for no coverage, though it was published then", () => {
    expect(isCovered(smallDataset, { first: "2024-09-18", last: "2024-09-18" })).toBe(false);
    expect(isCovered({ ...smallDataset, sources: [] }, { first: "2021-01-01", last: "2025-12-31" })).toBe(false);
  });

  it("takes a period with an open end for none", () => {
    const sources = smallDataset.sources.map((source) =>
      source.period === undefined ? source : { ...source, period: { ...source.period, last: null } },
    );
    expect(isCovered({ ...smallDataset, sources }, { first: "2021-01-01", last: "2025-12-31" })).toBe(false);
  });
});
