import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { layoutSteps } from "../../../../src/figures/steps/layout.ts";
import { stepsModel } from "../../../../src/figures/steps/model.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const model = stepsModel(smallDataset, latestDay);
const layout = layoutSteps(model, 210);

describe("layoutSteps", () => {
  it("spans the time in which each can have been done", () => {
    for (const { x0, x1 } of layout.steps) {
      expect(x0).toBeGreaterThanOrEqual(0);
      expect(x1).toBeGreaterThan(x0);
      expect(x1).toBeLessThanOrEqual(layout.asOfX);
    }
  });

  it("rises by one on the last day on which each can have been done", () => {
    expect(layout.rises.map(({ x }) => x)).toEqual(layout.steps.map(({ x1 }) => x1));
    for (const { y0, y1 } of layout.rises) expect(y0 - y1).toBeCloseTo(30);
  });

  it("runs from the base to the day shown without a gap", () => {
    expect(layout.runs).toHaveLength(model.steps.length + 1);
    expect(layout.runs[0]).toMatchObject({ x0: 0, y: layout.baseY });
    for (const [i, run] of layout.runs.entries()) {
      expect(run.x1).toBeGreaterThanOrEqual(run.x0);
      expect(layout.runs[i + 1]?.x0 ?? layout.asOfX).toBe(run.x1);
    }
  });

  it("counts from zero at the foot to one above the threshold", () => {
    expect(layout.ticks.map(({ value, y }) => [value, Math.round(y)])).toEqual([
      [0, 210],
      [3, 120],
      [6, 30],
    ]);
    expect(layout.thresholdY).toBeCloseTo(30);
    expect(layout.baseY).toBeCloseTo(150);
  });

  it("marks every year from the start of the axis, and leaves room after the day shown", () => {
    expect(layout.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(layout.years[0]?.x).toBe(0);
    expect(layout.asOfX).toBeLessThan(100);
    expect(layout.asOfX).toBeGreaterThan(90);
  });

  it("is one flat run where nothing is recent", () => {
    const early = layoutSteps(stepsModel(asOf(smallDataset, "2023-06-20"), "2023-06-20"));
    expect(early.steps).toEqual([]);
    expect(early.runs).toEqual([{ x0: 0, x1: early.asOfX, y: early.baseY }]);
  });
});
