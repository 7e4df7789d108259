import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { toRecordView } from "../../../../src/dataset/record.ts";
import { overviewModel } from "../../../../src/figures/overview/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const bare = { asOf: null, since: null, basis: "all" } as const;

describe("overviewModel", () => {
  it("says how many ratifications are missing, on which day, and since when it counts", () => {
    const model = overviewModel(toRecordView(smallDataset, bare));
    expect(model.title).toBe("Five of six ratifications on record");
    expect(model.lead).toContain("on 31 March 2025");
    expect(model.lead).toContain("since 18 September 2024");
  });

  it("has every figure on one and the same day", () => {
    const model = overviewModel(toRecordView(smallDataset, { asOf: "2024-09-18", since: "2023-06-20", basis: "all" }));
    expect(model.title).toBe("Two of six ratifications on record");
    expect(model.headlines.map(({ value }) => value)).toEqual(["2", "1", "6", "1"]);
    expect(model.steps).toMatchObject({ asOf: "2024-09-18", base: 1, steps: [{ state: "AZE" }] });
    expect(model.tiles.tiles.filter(({ ratified }) => ratified)).toHaveLength(2);
    // Later quarters keep their places, empty.
    expect(model.counts.columns.filter(({ total }) => total > 0).map(({ id }) => id)).toEqual(["2024-Q1"]);
    expect(model.counts.columns.at(-1)?.id).toBe("2025-Q1");
    expect(model.milestones.lists.flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain("summit");
    expect(model.changes.finding).toBe("Since 20 June 2023");
  });

  it("stands on the first day of the record, when next to nothing was known", () => {
    const model = overviewModel(toRecordView(smallDataset, { asOf: "2011-11-28", since: null, basis: "all" }));
    expect(model.headlines.map(({ value }) => value)).toEqual(["1", "0", "0", "0"]);
    expect(model.counts.columns).toEqual([]);
    expect(model.milestones).toMatchObject({ lists: [], unreported: null });
    expect(model.counts.finding).toBe("No event on record yet");
  });

  it("gives figures ids that differ", () => {
    const { counts, milestones, steps, tiles, changes } = overviewModel(toRecordView(smallDataset, bare));
    const ids = [counts, milestones, steps, tiles, changes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is plain data that goes through JSON unchanged, as the built page needs", () => {
    const model = overviewModel(toRecordView(smallDataset, bare));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

describe("toRecordView", () => {
  it("is the whole record where no day is asked for", () => {
    const view = toRecordView(smallDataset, bare);
    expect(view.dataset).toBe(smallDataset);
    expect(view).toMatchObject({ asOf: latestDay, since: "2024-09-18" });
  });

  it("is what documents alone say where the reader asks for that, on the day of the last of them", () => {
    const view = toRecordView(smallDataset, { ...bare, basis: "documents" });
    expect(view.dataset).not.toBe(smallDataset);
    expect(view.dataset.sources).toBe(smallDataset.sources);
    expect(view.asOf).toBe(view.dataset.meta.latestSource);
    expect(view.coverage).toEqual({ first: smallDataset.meta.coverage.first, last: view.asOf });
  });

  it("is set back to the day asked for, and compares with the last time before it", () => {
    const view = toRecordView(smallDataset, { asOf: "2024-09-18", since: null, basis: "all" });
    expect(view.dataset.events).toHaveLength(1);
    expect(view.whole).toBe(smallDataset);
    expect(view.since).toBe("2023-06-20");
  });
});

describe("overviewModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("finds one ratification missing, and every figure with a source", () => {
    const model = overviewModel(toRecordView(record, bare));
    expect(model.title).toBe("Thirteen of fourteen ratifications on record");
    for (const figure of [model.counts, model.milestones, model.steps, model.tiles, model.changes]) {
      expect(figure.sources, figure.id).not.toHaveLength(0);
      expect(figure.finding, figure.id).not.toBe("");
      for (const { cells } of figure.table.rows) expect(cells).toHaveLength(figure.table.columns.length);
    }
  });
});
