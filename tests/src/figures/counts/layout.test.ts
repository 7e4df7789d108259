import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../../src/core/events.ts";
import { layoutCounts } from "../../../../src/figures/counts/layout.ts";
import { countsModel } from "../../../../src/figures/counts/model.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const model = countsModel(smallDataset, { filter: everyEvent, unit: "quarter", asOf: latestDay, withNone: true });
const layout = layoutCounts(model, 200);

describe("layoutCounts", () => {
  it("places every column in order, within the width", () => {
    expect(layout.columns.map(({ column }) => column.id)).toEqual(model.columns.map(({ id }) => id));
    for (const [i, { x, width, stepX, stepWidth, centre }] of layout.columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100);
      expect(centre).toBeCloseTo(x + width / 2);
      expect(stepX).toBeCloseTo(i * stepWidth);
      expect(layout.columns[i + 1]?.x ?? 100).toBeGreaterThan(x + width);
    }
  });

  it("stacks segments on one another from zero, as high as their counts", () => {
    const { segments } = layout.columns.at(-1) ?? { segments: [] };
    expect(segments.map(({ key, count }) => [key, count])).toEqual([
      ["economic", 1],
      ["environmental", 1],
      ["new-challenges", 1],
      ["none", 2],
    ]);
    let top = layout.height;
    const unit = segments[0]?.height ?? 0;
    for (const { y, height, count } of segments) {
      expect(y + height).toBeCloseTo(top);
      expect(height).toBeCloseTo(count * unit);
      top = y;
    }
    expect(top).toBeGreaterThanOrEqual(0);
  });

  it("draws nothing for a count of zero", () => {
    expect(layout.columns[1]?.segments).toEqual([]);
  });

  it("puts the year at the first of its columns", () => {
    expect(layout.columns.map(({ opensYear }) => opensYear)).toEqual([true, false, false, false, true]);
    expect(layout.columns.map(({ aloneInYear }) => aloneInYear)).toEqual([false, false, false, false, true]);
  });

  it("has whole numbers on its axis, from zero at the base", () => {
    expect(layout.ticks[0]).toEqual({ value: 0, y: 200 });
    for (const { value, y } of layout.ticks) {
      expect(Number.isInteger(value)).toBe(true);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });

  it("keeps an axis where there is nothing to count", () => {
    const empty = countsModel(
      { ...smallDataset, events: [] },
      { filter: everyEvent, unit: "year", asOf: latestDay, withNone: true },
    );
    const { columns, ticks } = layoutCounts(empty, 200);
    expect(columns).toEqual([]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });
});
