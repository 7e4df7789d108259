import { describe, expect, it } from "vitest";
import { asOf as knownOn } from "../../../src/core/asOf.ts";
import { everyContribution } from "../../../src/core/contributions.ts";
import { everyEvent } from "../../../src/core/events.ts";
import { yearsModel } from "../../../src/figures/contributions/years.ts";
import { countsModel } from "../../../src/figures/counts/model.ts";
import { axisEnd, stepsModel } from "../../../src/figures/steps/model.ts";
import { timelineModel } from "../../../src/figures/timeline/model.ts";
import { compileRecord } from "../realRecord.ts";

const whole = await compileRecord();
const latest = whole.meta.latestSource;
const days = ["2021-06-30", "2023-06-30", "2024-12-16"];
const everyItem = { tracks: [], standings: [], leads: [], clusters: [], terms: [] };
const timelineOn = (day: string) =>
  timelineModel(knownOn(whole, day), {
    filter: everyItem,
    order: "track",
    asOf: day,
    from: null,
    to: null,
    frame: whole,
  });

describe("a frame that stays when the day moves", () => {
  it("gives the steps of the Convention one axis of time for all days", () => {
    const axes = days.map((day) => {
      const model = stepsModel(knownOn(whole, day), day, latest);
      return [model.from, axisEnd(model)];
    });
    expect(new Set(axes.map(String)).size).toBe(1);
  });

  it("gives the road map one axis and one place for each item, and nothing in the places of what is unknown", () => {
    const models = days.map(timelineOn);
    expect(new Set(models.map(({ domain }) => JSON.stringify(domain))).size).toBe(1);
    for (const [i, model] of models.entries()) {
      const slots = model.groups.flatMap((group) => group.slots);
      const known = knownOn(whole, days[i] ?? "").initiatives.length;
      expect(slots).toHaveLength(whole.initiatives.length);
      expect(slots.every(({ isShown }) => isShown)).toBe(true);
      expect(slots.filter(({ row }) => row !== null)).toHaveLength(known);
      expect(model.table.rows).toHaveLength(known);
    }
  });

  it("keeps no places where the filter follows from the day", () => {
    const model = timelineModel(knownOn(whole, "2021-06-30"), {
      filter: { ...everyItem, standings: ["open"] },
      order: "track",
      asOf: "2021-06-30",
      from: null,
      to: null,
      frame: whole,
    });
    for (const { rows, slots } of model.groups)
      expect(slots.filter(({ isShown }) => isShown).map(({ row }) => row)).toEqual(rows);
    expect(model.groups.flatMap(({ rows }) => rows)).toHaveLength(model.shown);
  });

  it.each(["year", "quarter", "month"] as const)("gives events by %s one axis of time and of numbers", (unit) => {
    const request = { filter: everyEvent, unit, withNone: true };
    const models = days.map((day) => countsModel(knownOn(whole, day), { ...request, asOf: day, frame: whole }));
    const now = countsModel(whole, { ...request, asOf: latest });
    for (const [i, { columns, most, table, description }] of models.entries()) {
      expect(columns.map(({ id }) => id)).toEqual(now.columns.map(({ id }) => id));
      expect(most).toBe(now.most);
      const later = columns.filter(({ id }) => id.slice(0, 4) > (days[i] ?? "").slice(0, 4));
      expect(later.length).toBeGreaterThan(0);
      for (const { total, covered, label } of later) {
        expect([total, covered]).toEqual([0, true]);
        expect(table.rows.map(({ cells }) => cells[0])).not.toContain(label);
        expect(description).not.toContain(label);
      }
    }
  });

  it("gives contributions one axis of years and of numbers, and no row for years that are still to come", () => {
    const models = days.map((day) =>
      yearsModel(knownOn(whole, day), { filter: everyContribution, asOf: day, frame: whole }),
    );
    expect(new Set(models.map(({ bars, most }) => `${bars.map(({ key }) => key)} ${most}`)).size).toBe(1);
    const rows = models[0]?.table.rows.map(({ key }) => key).filter((key) => key !== "undated");
    expect(rows).toEqual(["2021"]);
  });
});
