import { describe, expect, it } from "vitest";
import { indexEvents } from "../../../../src/core/eventIndex.ts";
import { type EventFilter, everyEvent } from "../../../../src/core/events.ts";
import { columnAt, endsOf, extend, placeOutside } from "../../../../src/figures/counts/brush.ts";
import { inContext } from "../../../../src/figures/counts/context.ts";
import { layoutCounts } from "../../../../src/figures/counts/layout.ts";
import { countsModel } from "../../../../src/figures/counts/model.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

describe("columnAt", () => {
  it.each([
    [0, 0],
    [0.24, 0],
    [0.25, 1],
    [0.99, 3],
    [-3, 0],
    [1, 3],
    [7, 3],
  ])("finds the column that holds the share %d of the axis", (share, column) => {
    expect(columnAt(share, 4)).toBe(column);
  });
});

describe("extend", () => {
  it("begins at the mark and moves the head alone", () => {
    const begun = extend(null, 2, "ArrowRight", 5);
    expect(begun).toEqual({ anchor: 2, head: 3 });
    expect(extend(begun ?? null, 2, "ArrowLeft", 5)).toEqual({ anchor: 2, head: 2 });
    expect(extend(null, 2, "Home", 5)).toEqual({ anchor: 2, head: 0 });
    expect(extend(null, 2, "End", 5)).toEqual({ anchor: 2, head: 4 });
  });

  it("stays within the axis", () => {
    expect(extend({ anchor: 3, head: 4 }, 3, "ArrowRight", 5)).toEqual({ anchor: 3, head: 4 });
    expect(extend(null, 0, "ArrowLeft", 5)).toEqual({ anchor: 0, head: 0 });
  });

  it("says nothing to other keys", () => {
    expect(extend(null, 2, "a", 5)).toBeUndefined();
  });
});

describe("endsOf", () => {
  it("puts the earlier column first", () => {
    expect([endsOf({ anchor: 1, head: 3 }), endsOf({ anchor: 3, head: 1 })]).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });
});

describe("inContext", () => {
  const of = (filter: Partial<EventFilter>) => {
    const asked = { ...everyEvent, ...filter };
    const model = countsModel(smallDataset, { filter: asked, unit: "year", asOf: latestDay, withNone: true });
    return { model, context: inContext(model, asked, indexEvents(smallDataset.events).countPeriods(asked, "year")) };
  };

  it("leaves the counts as they are where no period is chosen", () => {
    const { model, context } = of({ dimensions: ["economic"] });
    expect(context).toEqual({ ...model, outside: model.columns.map(() => 0) });
  });

  it("adds what the other filters leave outside of the period", () => {
    const { model, context } = of({ from: "2025-01-01", to: "2025-12-31" });
    const { context: whole } = of({});
    expect(context.columns.map(({ total }, i) => total + (context.outside[i] ?? 0))).toEqual(
      whole.columns.map(({ total }) => total),
    );
    expect(context.outside[context.columns.findIndex(({ id }) => id === "2025")]).toBe(0);
    expect(context.outside.some((n) => n > 0)).toBe(true);
    expect(context.table.rows.map(({ cells }) => cells.at(-1))).toEqual(context.outside);
    expect(context.notes).toHaveLength(model.notes.length + 1);
  });

  it("is drawn on top of the stack, to the same measure", () => {
    const { context } = of({ from: "2025-01-01", to: "2025-01-31" });
    const layout = layoutCounts(context);
    for (const { id, y, height } of placeOutside(context, layout)) {
      const column = layout.columns.find((one) => one.column.id === id);
      const top = Math.min(layout.height, ...(column?.segments.map((segment) => segment.y) ?? []));
      expect(y + height).toBeCloseTo(top);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });
});
