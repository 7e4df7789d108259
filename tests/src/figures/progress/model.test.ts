import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { progressModel } from "../../../../src/figures/progress/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

describe("progressModel", () => {
  it("has a dot for each ratification and an open one for each still missing, and its table says the same", () => {
    const { dots, table } = progressModel(smallDataset, latestDay);
    const { threshold } = smallDataset.convention;
    expect(dots).toHaveLength(threshold);
    expect(table.rows.map(({ opens = null }) => opens)).toEqual(dots.map(({ opens }) => opens));
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(table.rows.at(-1)?.cells).toEqual(["not on record", "", ""]);
  });

  it("has no open dot beyond the threshold", () => {
    const convention = { ...smallDataset.convention, threshold: 1 };
    const { dots, finding } = progressModel({ ...smallDataset, convention }, latestDay);
    expect(dots.every(({ opens }) => opens !== null)).toBe(true);
    expect(finding).toBe(`${dots.length} of 1 ratifications`);
  });
});

describe("progressModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("names its sources and keys each dot apart", () => {
    const { dots, sources, finding } = progressModel(record, record.meta.latestSource);
    expect(finding).toMatch(/^\d+ of 14 ratifications$/);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(dots.map(({ key }) => key)).size).toBe(dots.length);
  });
});
