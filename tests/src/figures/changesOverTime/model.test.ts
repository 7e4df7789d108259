import { describe, expect, it } from "vitest";
import { filterChanges, selectAllChanges } from "../../../../src/core/allChanges.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { layoutChangesOverTime } from "../../../../src/figures/changesOverTime/layout.ts";
import { changesOverTimeModel } from "../../../../src/figures/changesOverTime/model.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

const nothing = { pages: [], kinds: [] };

function modelOf(since: string, asOf: string) {
  return changesOverTimeModel(smallDataset, selectAllChanges(smallDataset, since, asOf), { since, asOf });
}

describe("changesOverTimeModel", () => {
  it("counts each change once, in the month in which it became known", () => {
    const since = "2024-09-17";
    const model = modelOf(since, latestDay);
    const all = selectAllChanges(smallDataset, since, latestDay);
    expect(model.unit).toBe("month");
    expect(model.columns.map(({ id }) => id)).toEqual([
      "2024-09",
      "2024-10",
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
      "2025-03",
    ]);
    for (const { id, total } of model.columns) {
      expect(total).toBe(all.filter(({ day }) => day.startsWith(id)).length);
    }
    expect(model.series.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
    const march = all.filter(({ day }) => day.startsWith("2025-03")).length;
    expect(model.finding).toBe(`March 2025 brought the most: ${march} of ${all.length} changes`);
  });

  it("marks the months of which only a part is asked for", () => {
    const isPartial = (since: string, asOf: string) => modelOf(since, asOf).columns.map((column) => column.isPartial);
    expect(isPartial("2025-01-31", "2025-03-31")).toEqual([false, false]);
    expect(isPartial("2025-01-30", "2025-03-30")).toEqual([true, false, true]);
  });

  it("goes over to quarters and years where months have no room", () => {
    expect(modelOf("2020-01-01", latestDay).unit).toBe("quarter");
    expect(modelOf("1999-01-01", latestDay).unit).toBe("year");
  });

  it("opens the changes that a column counts, under the same filter", () => {
    const since = "2024-09-17";
    for (const filter of [nothing, { pages: ["events" as const], kinds: [] }]) {
      const changes = filterChanges(selectAllChanges(smallDataset, since, latestDay), filter);
      const model = changesOverTimeModel(smallDataset, changes, { since, asOf: latestDay });
      const request = {
        asOf: latestDay,
        filter: everyEvent,
        contributions: everyContribution,
        changes: { since, basis: "all" as const, filter },
      };
      for (const { id, counts, total } of model.columns) {
        const count = (key: string) => findEvidence(smallDataset, `known/${key}/${id}`, request)?.records.length;
        expect(count("all")).toBe(total);
        expect(count("held")).toBe(counts.held);
        expect(count("said")).toBe(counts.said);
      }
      expect(findEvidence(smallDataset, "known/nonsense/2025-03", request)).toBeUndefined();
    }
  });
});

describe("layoutChangesOverTime", () => {
  it("stands each column on zero and reaches its height by its count", () => {
    const model = modelOf("2024-09-17", latestDay);
    const { columns, ticks, height } = layoutChangesOverTime(model, 100);
    const top = ticks.at(-1)?.value ?? 0;
    expect(ticks[0]).toEqual({ value: 0, y: height });
    expect(top).toBeGreaterThanOrEqual(model.most);
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
    for (const { column, segments } of columns) {
      const sum = segments.reduce((all, segment) => all + segment.height, 0);
      expect(sum).toBeCloseTo((column.total / top) * height);
    }
  });

  it("keeps within the plot, and makes no wall of a single month", () => {
    const many = layoutChangesOverTime(modelOf("2022-01-01", latestDay)).columns.at(-1);
    expect((many?.x ?? 0) + (many?.width ?? 0)).toBeLessThanOrEqual(100);
    const [one] = layoutChangesOverTime(modelOf("2025-03-10", "2025-03-20")).columns;
    expect(one?.width).toBeLessThan(10);
  });
});
