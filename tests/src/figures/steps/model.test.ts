import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { axisEnd, stepsModel } from "../../../../src/figures/steps/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset, when } from "../../smallDataset.ts";

const model = stepsModel(smallDataset, latestDay);

describe("stepsModel", () => {
  it("has a step for each recent ratification, by the day on which each was done for certain", () => {
    expect(model.steps.map(({ state, nth, first, last }) => [state, nth, first, last])).toEqual([
      ["AZE", 3, "2024-01-01", "2024-09-17"],
      ["CHN", 4, "2024-01-01", "2024-12-31"],
      ["KWT", 5, "2025-01-01", "2025-03-20"],
    ]);
  });

  it("puts earlier ones and those without a first day into the base", () => {
    expect(model).toMatchObject({
      from: "2022-01-01",
      base: 2,
      baseLabel: "2 earlier, or of unknown date",
      threshold: 6,
    });
  });

  it("bounds a step by the day on which it was reported", () => {
    const actions = smallDataset.convention.actions.map((action) =>
      action.state === "CHN" ? { ...action, said: "2024-06-30" } : action,
    );
    const { steps } = stepsModel({ ...smallDataset, convention: { ...smallDataset.convention, actions } }, latestDay);
    expect(steps.map(({ state, last }) => [state, last])).toEqual([
      ["CHN", "2024-06-30"],
      ["AZE", "2024-09-17"],
      ["KWT", "2025-03-20"],
    ]);
  });

  it("counts neither signatures nor instruments handed over", () => {
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      [1, "Türkiye", "by Mar 2023", "17 Mar 2025"],
      [2, "Kazakhstan", "28 Nov 2011", "28 Nov 2011"],
      [3, "Azerbaijan", "1 Jan – 17 Sep 2024", "18 Sep 2024"],
      [4, "China", "2024", "14 Mar 2025"],
      [5, "Kuwait", "from 1 Jan 2025", "20 Mar 2025"],
    ]);
  });

  it("says what it shows", () => {
    expect(model.finding).toBe("Three ratifications from 2024 to 2025");
    expect(model.description).toContain("rises to 5 of the 6 ratifications needed. 1 of them");
    expect(model.steps[1]?.label).toBe("China, 2024: number 4");
  });

  it("says where no ratification is recent", () => {
    expect(stepsModel(asOf(smallDataset, "2023-06-20"), "2023-06-20")).toMatchObject({
      steps: [],
      base: 1,
      finding: "No dated ratification on record",
    });
    expect(stepsModel(asOf(smallDataset, "2011-11-27"), "2011-11-27")).toMatchObject({ steps: [], base: 0 });
  });

  it("gives a step the number that it has in the table, also where a span begins before the axis", () => {
    const [, kazakhstan] = smallDataset.convention.actions;
    if (kazakhstan === undefined) throw new Error("no ratification");
    const actions = [
      { ...kazakhstan, state: "CHN", date: when("2022-06") },
      { ...kazakhstan, state: "TUR", date: when("2021/2023") },
    ].map((action) => ({ ...action, said: "2025-03-14" }));
    const { steps, table } = stepsModel(
      { ...smallDataset, convention: { ...smallDataset.convention, actions } },
      latestDay,
    );
    for (const { state, nth } of steps) expect(table.rows.find(({ key }) => key === state)?.cells[0]).toBe(nth);
  });
});

describe("axisEnd", () => {
  it("leaves some room after the day shown", () => {
    expect(axisEnd({ from: "2022-01-01", asOf: "2025-03-31" })).toBe("2025-06-11");
    expect(axisEnd({ from: "2025-03-31", asOf: "2025-03-31" })).toBe("2025-04-01");
  });
});

describe("stepsModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("rises by years that are spans, not by first days of January", () => {
    const { base, steps } = stepsModel(record, record.meta.latestSource);
    expect(base).toBe(7);
    expect(steps.map(({ state, first, last }) => [state, first, last])).toEqual([
      ["BGD", "2023-01-01", "2023-12-31"],
      ["JOR", "2024-01-01", "2024-09-17"],
      ["CHN", "2024-01-01", "2024-12-31"],
      ["PAK", "2024-01-01", "2024-12-31"],
      ["TJK", "2025-01-01", "2025-03-04"],
      ["PSE", "2025-01-01", "2025-03-11"],
    ]);
    expect(steps.at(-1)?.nth).toBe(13);
  });
});
