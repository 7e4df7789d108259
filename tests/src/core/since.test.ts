import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { defaultSince } from "../../../src/core/since.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { latestDay, smallDataset } from "../smallDataset.ts";

describe("defaultSince", () => {
  it.each([
    [latestDay, "2024-09-18"],
    ["2024-09-19", "2024-09-18"],
    ["2024-09-18", "2023-06-20"],
    ["2023-06-20", "2011-11-28"],
    ["2011-11-28", "2011-11-28"],
  ])("is the last time before %s that somebody took stock: %s", (asOf, since) => {
    expect(defaultSince(smallDataset, asOf)).toBe(since);
  });
});

describe("defaultSince on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("is the statement of 18 September 2024", () => {
    expect(defaultSince(record, record.meta.latestSource)).toBe("2024-09-18");
  });
});
