import { describe, expect, it } from "vitest";
import { matrixModel, parseOrder } from "../../../../src/figures/participation/model.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const filter = { dimensions: [], from: null, to: null };
function matrix(order: string, cut: "area" | "dimension" | "body" = "area", asOf = latestDay) {
  return matrixModel(smallDataset, { cut, filter, order, asOf });
}

describe("matrixModel", () => {
  it("has a row for each Member State of the day and a column for each area, under its dimension", () => {
    const model = matrix("name");
    expect(model.rows.map(({ state }) => state)).toEqual(["AZE", "CHN", "KAZ", "KWT", "LKA", "TUR"]);
    expect(model.groups).toEqual([
      { label: "Economic", dimension: "economic", span: 2 },
      { label: "New challenges", dimension: "new-challenges", span: 1 },
    ]);
    expect(matrix("name", "area", "2022-10-12").rows.map(({ state }) => state)).not.toContain("KWT");
  });

  it("counts as members those of the last day of the period, or of the day shown where that is earlier", () => {
    const until = (to: string | null, asOf = latestDay) => {
      const model = matrixModel(smallDataset, { cut: "area", filter: { ...filter, to }, order: "-total", asOf });
      return [model.rows, model.answer?.notNamed.map(({ id }) => ({ state: id }))].map((states) =>
        states?.some(({ state }) => state === "KWT"),
      );
    };
    expect(until("2022-10-12")).toEqual([false, false]);
    expect(until("2022-10-13")).toEqual([true, true]);
    expect(until(null)).toEqual([true, true]);
    expect(until("2025-01-01", "2022-10-12")).toEqual([false, false]);
  });

  it("orders by a column from the most, and turned round from the least; equal numbers by name", () => {
    const states = (order: string) => matrix(order).rows.map(({ state }) => state);
    expect(states("ict-security")).toEqual(["CHN", "KAZ", "AZE", "KWT", "LKA", "TUR"]);
    expect(states("-ict-security")).toEqual(["AZE", "KWT", "LKA", "TUR", "CHN", "KAZ"]);
    expect(states("total")[0]).toBe("KAZ");
    expect(states("-name")[0]).toBe("TUR");
  });

  it("answers who is named in nothing of the chosen column", () => {
    expect(matrix("-ict-security").answer).toMatchObject({
      label: "Security of ICT",
      events: 1,
      states: 6,
      notNamed: [{ id: "AZE" }, { id: "KWT" }, { id: "LKA" }, { id: "TUR" }],
      opens: "participation/all/area/ict-security",
    });
    expect(matrix("tourism").answer).toMatchObject({ events: 0 });
    expect(matrix("name").answer).toBeNull();
  });

  it("says each number in words and leads to its events", () => {
    const cell = matrix("name").rows[2]?.cells[0];
    expect(cell).toEqual({
      column: "finance",
      count: 1,
      level: 1,
      label: "Kazakhstan, Finance: named in 1 event",
      opens: "participation/KAZ/area/finance",
    });
  });
});

describe("parseOrder", () => {
  it("takes an order by a column of another cut for none", () => {
    expect(parseOrder("-finance", ["finance"])).toEqual({ by: "finance", natural: false });
    expect(parseOrder("-finance", ["human"])).toEqual({ by: "name", natural: true });
  });
});
