import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/days.ts";
import { selectDue, selectMilestones } from "../../../src/core/roadmap.ts";
import { toCalendar } from "../../../src/export/calendar.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();
const asOf = record.meta.latestSource;
const milestones = selectMilestones(record.initiatives, asOf);
const due = selectDue(milestones, new Set(record.initiatives.map(({ id }) => id)), asOf);
const request = { asOf, nameSource: (id: string) => id, pageOf: (id: string) => `https://x.example/roadmap/${id}/` };

function read(words: string) {
  const calendar = new ICAL.Component(ICAL.parse(words));
  return calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
}

describe("toCalendar", () => {
  it("has an all-day entry for each open or late promise, as long as what was promised, its end exclusive", () => {
    const entries = read(toCalendar(due, request));
    expect(entries.length).toBe(due.length);
    expect(entries.length).toBeGreaterThan(3);
    for (const [i, { initiative, target, standing }] of due.entries()) {
      const entry = entries[i];
      expect(entry?.uid).toBe(`${initiative.id}@cica-transformation`);
      expect(entry?.startDate.isDate).toBe(true);
      expect(entry?.startDate.toString()).toBe(target.first ?? target.last);
      expect(entry?.endDate.toString()).toBe(addDays(target.last ?? target.first ?? "", 1));
      expect(entry?.summary).toBe(`${standing === "late" ? "Late" : "Due"}: ${initiative.shortTitle}`);
      expect(entry?.description).toContain(`https://x.example/roadmap/${initiative.id}/`);
    }
  });

  it("is the same file each time, stamped with the day of what is known", () => {
    const words = toCalendar(due, request);
    expect(toCalendar(due, request)).toBe(words);
    const stamps = words.match(/DTSTAMP:\S+/g);
    expect(new Set(stamps)).toEqual(new Set([`DTSTAMP:${asOf.replaceAll("-", "")}T000000Z`]));
  });
});

describe("selectDue", () => {
  it("leaves out what passed without a report and what was not asked for", () => {
    expect(milestones.some(({ standing }) => standing === "unreported")).toBe(true);
    expect(due.every(({ standing }) => standing === "open" || standing === "late")).toBe(true);
    const [one] = due;
    // What was promised for a time that is over is no date to come.
    const passed = milestones.filter(({ standing, target }) => standing === "late" && (target.last ?? "9999") < asOf);
    expect(passed.length).toBeGreaterThan(0);
    expect(due.filter((entry) => passed.includes(entry))).toEqual([]);
    for (const entry of read(toCalendar(due, request))) expect(entry.endDate.toString() > asOf).toBe(true);
    expect(selectDue(milestones, new Set([one?.initiative.id ?? ""]), asOf)).toEqual([one]);
  });
});
