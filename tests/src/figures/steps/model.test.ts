import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { axisEnd, stepsModel } from "../../../../src/figures/steps/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const model = stepsModel(smallDataset, latestDay);

describe("stepsModel", () => {
  it("has a step for each recent ratification, by the day on which each was done for certain", () => {
    expect(model.steps.map(({ state, count, first, last }) => [state, count, first, last])).toEqual([
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
      ["Kazakhstan", "28 Nov 2011", "1 to 2", "28 Nov 2011"],
      ["Türkiye", "by Mar 2023", null, "17 Mar 2025"],
      ["Azerbaijan", "1 Jan – 17 Sep 2024", "3 to 4", "18 Sep 2024"],
      ["China", "2024", "3 to 4", "14 Mar 2025"],
      ["Kuwait", "1 Jan 2025 or later", "5", "20 Mar 2025"],
    ]);
  });

  it("numbers none that no source bounds from below, and gives no one number where spans overlap", () => {
    expect(model.steps.map(({ label }) => label)).toEqual([
      "Azerbaijan, 1 Jan – 17 Sep 2024: number 3 to 4 in order of time",
      "China, 2024: number 3 to 4 in order of time",
      "Kuwait, 1 Jan 2025 or later: number 5 in order of time",
    ]);
  });

  it("says what it shows", () => {
    expect(model.finding).toBe("Three ratifications from 2024 to 2025");
    expect(model.description).toContain("rises to 5 of the 6 ratifications needed. 1 of them");
  });

  it("says where no ratification is recent", () => {
    expect(stepsModel(asOf(smallDataset, "2023-06-20"), "2023-06-20")).toMatchObject({
      steps: [],
      base: 1,
      finding: "No dated ratification on record",
    });
    expect(stepsModel(asOf(smallDataset, "2011-11-27"), "2011-11-27")).toMatchObject({ steps: [], base: 0 });
  });

  it("names one year where all fall in it", () => {
    const convention = {
      ...smallDataset.convention,
      actions: smallDataset.convention.actions.filter(({ state }) => state !== "KWT"),
    };
    expect(stepsModel({ ...smallDataset, convention }, latestDay).finding).toBe("Two ratifications in 2024");
  });
});

describe("axisEnd", () => {
  it("leaves some room after the day shown", () => {
    expect(axisEnd({ from: "2022-01-01", until: "2025-03-31" })).toBe("2025-06-11");
    expect(axisEnd({ from: "2025-03-31", until: "2025-03-31" })).toBe("2025-04-01");
  });
});

describe("stepsModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("knows of no act which it was in order, but where the years part them", () => {
    const { rows } = stepsModel(record, record.meta.latestSource).table;
    const places = Object.fromEntries(rows.map(({ key, cells }) => [key, cells[2]]));
    expect(places).toMatchObject({
      KAZ: "1 to 6",
      AZE: null,
      TUR: null,
      JOR: "9 to 10",
      // 2024 against 13 December 2024: either may have been the earlier.
      CHN: "9 to 11",
      PAK: "10 to 11",
      TJK: "12 to 13",
    });
  });

  it("rises by years that are spans, not by first days of January", () => {
    const { base, steps } = stepsModel(record, record.meta.latestSource);
    expect(base).toBe(7);
    expect(steps.map(({ state, first, last }) => [state, first, last])).toEqual([
      ["BGD", "2023-01-01", "2023-12-31"],
      ["JOR", "2024-01-01", "2024-09-17"],
      ["PAK", "2024-12-13", "2024-12-13"],
      ["CHN", "2024-01-01", "2024-12-31"],
      ["TJK", "2025-01-01", "2025-03-04"],
      ["PSE", "2025-01-01", "2025-03-11"],
    ]);
    expect(steps.at(-1)?.count).toBe(13);
  });
});
