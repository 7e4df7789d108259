import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { periodUnits } from "../../../../src/core/closedLists.ts";
import { everyEvent, selectEvents } from "../../../../src/core/events.ts";
import { type CountsModel, countsModel } from "../../../../src/figures/counts/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { event, latestDay, smallDataset, when } from "../../smallDataset.ts";

const request = { filter: everyEvent, unit: "quarter", asOf: latestDay, withNone: true } as const;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const stacked = (model: CountsModel) => sum(model.columns.map(({ total }) => total));

describe("countsModel", () => {
  it("counts per quarter without a gap, from the first dated event to the last", () => {
    const { columns, most } = countsModel(smallDataset, request);
    expect(columns.map(({ id, total }) => [id, total])).toEqual([
      ["2024-Q1", 1],
      ["2024-Q2", 0],
      ["2024-Q3", 0],
      ["2024-Q4", 0],
      ["2025-Q1", 5],
    ]);
    expect(most).toBe(5);
  });

  it("keeps the axis when filters change", () => {
    const filter = { ...everyEvent, dimensions: ["new-challenges"] as const };
    const ids = (model: CountsModel) => model.columns.map(({ id }) => id);
    expect(ids(countsModel(smallDataset, { ...request, filter }))).toEqual(ids(countsModel(smallDataset, request)));
  });

  it("leaves events of no dimension out where asked to, and says how many", () => {
    const model = countsModel(smallDataset, { ...request, withNone: false });
    expect(model.series.map(({ key }) => key)).not.toContain("none");
    expect(stacked(model)).toBe(4);
    expect(model.subtitle).toBe("Events per quarter, by dimension; 2 more belong to none");
    expect(countsModel(smallDataset, request).subtitle).toBe("Events per quarter, by dimension");
  });

  it("has a series for each dimension that is asked for, in their order", () => {
    const filter = { ...everyEvent, dimensions: ["human", "economic"] as const };
    const { series } = countsModel(smallDataset, { ...request, filter });
    expect(series).toEqual([
      { key: "economic", label: "Economic", total: 2 },
      { key: "human", label: "Human", total: 1 },
    ]);
  });

  it("counts a date known by its year in that year only, and says so elsewhere", () => {
    const filter = { ...everyEvent, dimensions: ["human"] as const };
    const byQuarter = countsModel(smallDataset, { ...request, filter });
    expect(stacked(byQuarter)).toBe(0);
    expect(byQuarter.notes).toContain("1 event dated too broadly for a quarter is only in the list.");
    const byYear = countsModel(smallDataset, { ...request, unit: "year", filter });
    expect(byYear.columns.map(({ id, total }) => [id, total])).toEqual([
      ["2024", 1],
      ["2025", 0],
    ]);
    expect(byYear.notes.join(" ")).not.toContain("too broadly");
  });

  it("has a column by year for an event known by a year before all others", () => {
    const events = [event({ id: "early", start: when("2019") }), ...smallDataset.events];
    const model = countsModel({ ...smallDataset, events }, { ...request, unit: "year" });
    expect(stacked(model)).toBe(events.length);
    expect(model.notes.join(" ")).not.toContain("too broadly");
  });

  it("has a column by year where no event is dated more closely", () => {
    const events = [event({ id: "only", start: when("2024") })];
    expect(stacked(countsModel({ ...smallDataset, events }, { ...request, unit: "year" }))).toBe(1);
  });

  it("tells which columns no digest covers, and which is unfinished", () => {
    const model = countsModel(smallDataset, { ...request, asOf: "2025-03-30" });
    expect(model.columns.map(({ covered }) => covered)).toEqual([false, false, false, false, true]);
    expect(model.columns.map(({ unfinished }) => unfinished)).toEqual([false, false, false, false, true]);
    expect(model.table.rows.at(-1)?.cells[0]).toBe("Q1 2025 (unfinished)");
    expect(countsModel(smallDataset, request).columns.some(({ unfinished }) => unfinished)).toBe(false);
    expect(model.notes).toContain("Hatched ground: no digest on record covers this time, so it is known less fully.");
  });

  it("says for how many the dimension is stated, and for how many assigned", () => {
    expect(countsModel(smallDataset, request).notes[0]).toBe(
      "Dimension stated by the source for 3 events, assigned by us for 2.",
    );
  });

  it("gives the table the same numbers as the columns, with addresses of their events", () => {
    const { columns, series, table } = countsModel(smallDataset, request);
    expect(table.columns.map(({ label }) => label)).toEqual(["Quarter", ...series.map(({ label }) => label), "Total"]);
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(columns.map(({ total }) => total));
    expect(table.rows.map(({ cells }) => cells.slice(1, -1))).toEqual(
      columns.map(({ counts }) => series.map(({ key }) => counts[key])),
    );
    expect(table.rows.at(-1)?.opens).toBe("events/all/2025-Q1");
  });

  it("names the sources of the events that it counts", () => {
    const filter = { ...everyEvent, areas: ["finance"] };
    expect(countsModel(smallDataset, { ...request, filter }).sources.map(({ id, marks }) => [id, marks])).toEqual([
      ["digest-2025", 1],
      ["statement-2024", 1],
    ]);
  });
});

describe("countsModel: finding", () => {
  const finding = (filter: Partial<typeof everyEvent>) =>
    countsModel(smallDataset, { ...request, filter: { ...everyEvent, ...filter } }).finding;

  it("names the dimension that leads", () => {
    expect(finding({})).toMatch(/^Economic leads with 2 of /);
  });

  it("names all that lead", () => {
    expect(finding({ dimensions: ["human", "environmental"] })).toBe("Environmental and Human lead, with 1 event each");
  });

  it("counts the one dimension that there is", () => {
    expect(finding({ dimensions: ["economic"] })).toBe("2 events, economic");
    expect(finding({ dimensions: ["none"] })).toBe("2 events, no dimension");
  });

  it("says where nothing meets the filters", () => {
    expect(finding({ text: "nothing of the kind" })).toBe("No event meets these filters");
  });
});

describe("countsModel: an empty record", () => {
  it("has no column and says so", () => {
    const model = countsModel({ ...smallDataset, events: [] }, request);
    expect(model).toMatchObject({ columns: [], most: 0, description: "No event to count.", notes: [], sources: [] });
  });
});

describe("countsModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it.each(periodUnits)("stacks by %s as many events as the list has, but for those that it names", (unit) => {
    const filters = [
      everyEvent,
      { ...everyEvent, dimensions: ["economic", "human"] as const },
      { ...everyEvent, text: "meeting" },
    ];
    for (const filter of filters) {
      const model = countsModel(record, { ...request, unit, filter });
      const listed = selectEvents(record.events, filter).length;
      const named = model.notes
        .filter((one) => /too broadly|by year only/.test(one))
        .map((one) => Number.parseInt(one, 10));
      expect(stacked(model) + sum(named)).toBe(listed);
      expect(sum(model.series.map(({ total }) => total))).toBe(listed);
    }
  });

  it("begins by quarter where the record was surveyed, earlier where the filter asks for it, by year with the first event", () => {
    const first = (unit: "year" | "quarter", from: string | null) =>
      countsModel(record, { ...request, unit, filter: { ...everyEvent, from } }).columns[0]?.id;
    expect(first("quarter", null)).toBe("2020-Q1");
    expect(first("quarter", "2014-05-01")).toBe("2014-Q2");
    expect(Number(first("year", null))).toBeLessThan(2000);
    expect(countsModel(record, request).notes.join()).toMatch(/events before 2020 are drawn by year only/);
  });

  it("stacks each column from its dimensions", () => {
    for (const { counts, total } of countsModel(record, request).columns)
      expect(sum(Object.values(counts))).toBe(total);
  });
});
