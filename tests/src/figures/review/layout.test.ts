import { describe, expect, it } from "vitest";
import type { DimensionId } from "../../../../data/schema/dimensions.ts";
import type { EventFormat } from "../../../../data/schema/events.ts";
import { formatsModel, participantsModel } from "../../../../src/figures/review/bars.ts";
import { areasModel } from "../../../../src/figures/review/document.ts";
import { layoutBars, layoutYears } from "../../../../src/figures/review/layout.ts";
import { toReview } from "../../../../src/figures/review/request.ts";
import { yearsModel } from "../../../../src/figures/review/years.ts";
import { event, latestDay, smallDataset, when } from "../../smallDataset.ts";

function reviewOf(id: DimensionId, from: string | null = null, to: string | null = null) {
  const dimension = smallDataset.dimensions.find((one) => one.id === id);
  if (dimension === undefined) throw new Error(`no dimension ${id}`);
  return toReview(smallDataset, dimension, { from, to }, latestDay);
}

describe("yearsModel", () => {
  it("counts each area in each year and sums the period", () => {
    const { columns, rows } = yearsModel(reviewOf("economic", "2025-01-01", "2025-12-31"));
    expect(columns.map(({ id }) => id)).toEqual(["before-2020", "2020", "2021", "2022", "2023", "2024", "2025"]);
    expect(rows.map(({ label, cells, total }) => [label, cells.slice(-2).map(({ n }) => n), total.n])).toEqual([
      ["Finance: no event on record", [1, 0], 0],
      ["Tourism: no event on record", [0, 0], 0],
      ["No priority area stated", [0, 1], 1],
    ]);
    expect(columns.filter(({ framed }) => framed).map(({ id }) => id)).toEqual(["2025"]);
    expect(columns.filter(({ unfinished }) => unfinished).map(({ id }) => id)).toEqual(["2025"]);
  });

  it("frames each year that the period touches, and none of all time", () => {
    const framed = (from: string | null, to: string | null) =>
      yearsModel(reviewOf("economic", from, to))
        .columns.filter((column) => column.framed)
        .map(({ id }) => id);
    expect(framed("2023-07-01", "2024-06-30")).toEqual(["2023", "2024"]);
    expect(framed(null, "2019-12-31")).toEqual(["before-2020"]);
    expect(framed("2024-12-17", null)).toEqual(["2024", "2025"]);
    expect(framed(null, null)).toEqual([]);
  });

  it("puts an event dated too broadly for a year into no year but into all time", () => {
    const dataset = {
      ...smallDataset,
      events: smallDataset.events.map((event) =>
        event.id === "finance-seminar"
          ? { ...event, start: { ...event.start, first: "2023-12-01", last: "2024-02-20" } }
          : event,
      ),
    };
    const { rows, notes } = yearsModel({ ...reviewOf("economic"), ...toReviewOf(dataset) });
    expect(rows[0]?.cells.every(({ n }) => n === 0)).toBe(true);
    expect(rows[0]?.total.n).toBe(1);
    expect(notes.join()).toContain("1 event dated too broadly");
  });
});

function toReviewOf(dataset: typeof smallDataset) {
  const [dimension] = dataset.dimensions.filter(({ id }) => id === "economic");
  if (dimension === undefined) throw new Error("no dimension");
  return toReview(dataset, dimension, { from: null, to: null }, latestDay);
}

describe("layoutYears", () => {
  it("keeps cells apart, within the drawing and clear of the sums", () => {
    const { rows, height } = layoutYears(yearsModel(reviewOf("economic")));
    for (const { cells, y } of rows) {
      expect(y + 22).toBeLessThanOrEqual(height);
      cells.forEach((cell, i) => {
        const next = cells[i + 1]?.x ?? 88;
        expect(cell.x + cell.width).toBeLessThanOrEqual(next);
      });
    }
  });

  it("breaks a long name into lines and makes room for them", () => {
    const model = yearsModel(reviewOf("economic"));
    const name = "Development of Secure and Effective Systems of Transportation Corridors: no event on record";
    const [first, ...others] = model.rows;
    if (first === undefined) throw new Error("no row");
    const { rows } = layoutYears({ ...model, rows: [{ ...first, label: name }, ...others] });
    const lines = rows[0]?.lines.map(({ words }) => words) ?? [];
    expect(lines.length).toBe(2);
    expect(lines.join(" ")).toBe(name);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(56);
    expect(rows[0]?.y).toBeGreaterThan(rows[0]?.lines[1]?.y ?? Number.NaN);
  });
});

describe("formatsModel", () => {
  const finding = (formats: readonly (EventFormat | null)[]) => {
    const events = formats.map((format, i) => event({ id: `e${i}`, start: when("2025-01-01"), format }));
    return formatsModel({ ...reviewOf("economic"), events }).finding;
  };

  it("leads with what is stated most, and says of how many nothing is", () => {
    expect(finding(["online", null, null])).toBe("Online: 1 of 3 events; 2 not stated");
    expect(finding(["online", "hybrid"])).toBe("Online and Hybrid: 1 each of 2 events");
    expect(finding([null])).toBe("Not stated for any of 1 event");
    expect(finding([])).toBe("No event to tell a format of");
  });
});

describe("layoutBars", () => {
  it("draws lengths in proportion from zero and leaves room for the number", () => {
    const model = formatsModel(reviewOf("economic"));
    const { x, bars } = layoutBars(model);
    expect(model.bars.map(({ key, n }) => [key, n])).toEqual([
      ["in-person", 2],
      ["online", 0],
      ["hybrid", 0],
      ["not-stated", 0],
    ]);
    expect(bars[1]?.width).toBe(0);
    expect(x + (bars[0]?.width ?? 100)).toBeLessThan(95);
  });
});

describe("participantsModel", () => {
  it("marks who is no member, and names whom no source names", () => {
    const { bars, notes, finding } = participantsModel(reviewOf("economic"));
    expect(bars.map(({ key, n, quiet }) => [key, n, quiet])).toEqual([
      ["AZE", 2, false],
      ["TUR", 2, false],
      ["JPN", 1, true],
      ["KAZ", 1, false],
    ]);
    expect(finding).toBe("3 of 6 Member States are named");
    expect(notes.at(-1)).toMatch(/^Not named in these events: China, Kuwait and Sri Lanka\. /);
  });
});

describe("areasModel", () => {
  it("numbers the sources as they are cited, and lists them", () => {
    const { entries, eventReferences, sections } = areasModel(reviewOf("economic"));
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
    const titles = (id: string) => eventReferences.get(id)?.map((number) => entries[number - 1]?.id);
    expect(titles("finance-seminar")?.toSorted()).toEqual(["digest-2025", "statement-2024"]);
    expect(sections.map(({ key, coordinators }) => [key, coordinators?.map(({ state }) => state) ?? null])).toEqual([
      ["finance", ["Türkiye", "Kazakhstan"]],
      ["tourism", []],
      ["none", null],
    ]);
  });

  it("has a row of its table for each event, with its area and its sources", () => {
    const { table, eventReferences } = areasModel(reviewOf("economic"));
    expect(table.rows.map(({ key, cells }) => [key, cells[0], cells.at(-1)])).toEqual([
      ["finance-seminar", "Finance", eventReferences.get("finance-seminar")?.join(" ")],
      ["trade-forum", "No priority area stated", eventReferences.get("trade-forum")?.join(" ")],
    ]);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });
});
