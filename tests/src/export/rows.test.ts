import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FigureModel } from "../../../src/core/figure.ts";
import { toRecordView } from "../../../src/dataset/useRecord.ts";
import { aboutOf, fileName } from "../../../src/export/about.ts";
import { toCsv, toJson } from "../../../src/export/rows.ts";
import { eventListModel } from "../../../src/figures/eventList/model.ts";
import { initialView, parseView } from "../../../src/view/codec.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();
const list = eventListModel(record, record.events);

const small: FigureModel = {
  id: "counts",
  finding: "Two rows",
  subtitle: "Per year",
  description: "",
  sources: [{ id: "digest", title: "The digest", marks: 2 }],
  basis: null,
  table: {
    caption: "",
    columns: [{ label: "Name" }, { label: "Name" }],
    rows: [
      { key: "a", cells: ['=HYPERLINK("x")', null] },
      { key: "b", cells: ["plain", -3] },
    ],
  },
};

function about(search = "") {
  const { view } = parseView(search);
  const { asOf } = toRecordView(record, view);
  return aboutOf(small, { view, dataset: record, asOf, pathname: "/events/", address: `https://x.example/${search}` });
}

describe("toCsv", () => {
  it("gives back every row of a list to a reader of CSV", () => {
    const [columns, ...rows] = parse(toCsv(list)) as string[][];
    expect(columns).toEqual(list.table.columns.map(({ label }) => label));
    expect(rows).toEqual(list.table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? "" : String(cell)))));
    expect(rows.length).toBe(record.events.length);
  });

  it("keeps a spreadsheet from running a cell, leaves numbers alone and names each column once", () => {
    expect(parse(toCsv(small))).toEqual([
      ["Name", "Name 2"],
      [`'=HYPERLINK("x")`, ""],
      ["plain", "-3"],
    ]);
  });
});

describe("toJson", () => {
  it("holds the rows with all that has to be known of them", () => {
    expect(JSON.parse(toJson(small, about("?dimension=human&from=2021-01-01")))).toEqual({
      title: "Two rows",
      subtitle: "Per year",
      filter: "Human; from 1 January 2021",
      asOf: record.meta.latestSource,
      address: "https://x.example/?dimension=human&from=2021-01-01",
      licence: expect.stringContaining("CC BY 4.0"),
      sources: [{ id: "digest", title: "The digest" }],
      columns: ["Name", "Name 2"],
      rows: [
        { Name: '=HYPERLINK("x")', "Name 2": null },
        { Name: "plain", "Name 2": -3 },
      ],
    });
  });
});

describe("aboutOf", () => {
  it("says on which day and sources the figure rests, and no filter where nobody asked for one", () => {
    const { latestSource } = record.meta;
    const words = aboutOf(small, {
      view: { ...initialView, basis: "documents", dimensions: ["human"] },
      dataset: record,
      asOf: latestSource,
      pathname: "/convention/",
      address: "",
    });
    expect(words.asOfWords).toMatch(/^As of \d+ \w+ \d{4} · CICA’s documents only$/);
    expect(words.filter).toBeNull();
  });
});

describe("fileName", () => {
  it("says the figure and the day", () => {
    expect(fileName({ id: "counts" }, "2026-03-11", ".png")).toBe("cica-events-per-dimension-2026-03-11.png");
    expect(fileName({ id: "eventList x" }, "2026-03-11", ".csv")).toBe("cica-event-list-x-2026-03-11.csv");
  });
});
