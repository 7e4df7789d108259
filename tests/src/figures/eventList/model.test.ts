import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { everyEvent, selectEvents } from "../../../../src/core/events.ts";
import { countsModel } from "../../../../src/figures/counts/model.ts";
import { eventListModel } from "../../../../src/figures/eventList/model.ts";
import { cite, event, latestDay, smallDataset, when } from "../../smallDataset.ts";

const model = eventListModel(smallDataset, smallDataset.events);

describe("eventListModel", () => {
  it("lists events latest first, each with its time", () => {
    expect(model.rows.map(({ id, when }) => [id, when])).toEqual([
      ["ict-drill", "20 Mar 2025"],
      ["trade-forum", "12–14 Mar 2025"],
      ["water-workshop", "Feb 2025"],
      ["council", "20 Jan 2025"],
      ["reception", "Q1 2025"],
      ["finance-seminar", "20 Feb 2024"],
      ["youth-year", "2024"],
    ]);
  });

  it("puts each under its priority area, else its dimension, else its kind", () => {
    const under = Object.fromEntries(model.rows.map((row) => [row.id, row.under]));
    expect(under).toMatchObject({
      "ict-drill": "Security of ICT",
      "trade-forum": "Economic",
      council: "Governing body",
      reception: "Consultation or visit",
    });
  });

  it("places each in its city, else its country, or online, or nowhere", () => {
    const events = smallDataset.events.map((event) => (event.id === "trade-forum" ? { ...event, city: null } : event));
    const places = Object.fromEntries(eventListModel(smallDataset, events).rows.map(({ id, place }) => [id, place]));
    expect(places).toMatchObject({
      council: "Baku",
      "trade-forum": "Türkiye",
      "water-workshop": "online",
      reception: null,
    });
  });

  it("gives the attendance as stated, and none where none is stated", () => {
    const stated = Object.fromEntries(model.rows.map((row) => [row.id, row.stated]));
    expect(stated).toMatchObject({ "finance-seminar": "over 16 Member States", council: null });
  });

  it("has its rows and those of its table from one place", () => {
    expect(model.table.rows).toBe(model.rows);
    for (const { cells } of model.rows) expect(cells).toHaveLength(model.table.columns.length);
    expect(model.rows.find(({ id }) => id === "trade-forum")?.cells[1]).toMatch(/^.+ \(.+\)$/);
  });

  it("says of states only which are named", () => {
    const cells = Object.fromEntries(model.table.rows.map((row) => [row.key, row.cells.at(-1)]));
    expect(cells).toMatchObject({ "ict-drill": "CHN KAZ", "trade-forum": null });
  });

  it("counts as many as the stack above it and the events that it names", () => {
    for (const dimensions of [[], ["economic", "none"], ["human", "economic"]] as const) {
      const filter = { ...everyEvent, dimensions };
      const { rows } = eventListModel(smallDataset, selectEvents(smallDataset.events, filter));
      const counts = countsModel(smallDataset, { filter, unit: "year", asOf: latestDay, withNone: true });
      expect(counts.columns.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
    }
  });

  it("names a place as the record of the day names it, whatever day was shown before", () => {
    const inMorocco = event({
      id: "rabat",
      start: when("2024-02-01"),
      country: "MAR",
      cites: [cite("page-2022", "2024-02-02")],
    });
    const whole = { ...smallDataset, events: [inMorocco] };
    const early = asOf(whole, "2024-02-02");
    expect(early.events).toEqual([inMorocco]);
    expect(eventListModel(early, early.events).rows[0]?.place).toBe("MAR");
    expect(eventListModel(whole, whole.events).rows[0]?.place).toBe("Morocco");
  });

  it("says where nothing meets the filters", () => {
    expect(eventListModel(smallDataset, [])).toMatchObject({ rows: [], finding: "No event meets these filters" });
    expect(model.finding).toBe("The list: 7 events");
  });
});
