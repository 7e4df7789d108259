import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FigureModel } from "../../../src/core/figure.ts";
import { toRecordView } from "../../../src/dataset/record.ts";
import { aboutOf, fileName } from "../../../src/export/about.ts";
import { formatCsv } from "../../../src/export/csv.ts";
import { toFileTable } from "../../../src/export/fileTable.ts";
import { toJson } from "../../../src/export/rows.ts";
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

const request = { dataset: record, address: "https://x.example/events/?as-of=2026-03-11" };

describe("toFileTable", () => {
  it("gives the list of events one thing to a cell, with days that a machine reads, sources and ids", () => {
    const { columns, rows } = toFileTable(list, request);
    const read = parse(formatCsv(columns, rows), { columns: true }) as Record<string, string>[];
    expect(read.length).toBe(record.events.length);
    const sources = new Map(record.sources.map(({ id, shortTitle }) => [id, shortTitle]));
    for (const event of record.events) {
      const row = read.find((one) => one["Id"] === event.id);
      expect(row, event.id).toMatchObject({
        "First day": event.start.first ?? "",
        "Last day": event.end.last ?? "",
        Title: event.title,
        "Codes of Member States named": event.states.join("; "),
        "Ids of sources": [...new Set(event.cites.map(({ source }) => source))].join("; "),
      });
      for (const { source, at } of event.cites) {
        expect(row?.["Sources"]).toContain(sources.get(source));
        expect(row?.["Sources"]).toContain(at);
      }
    }
    const joint = read.find((row) => row["Id"] === "2008-06-09-senior-officials-committee");
    expect(joint?.["Meeting of"]).toBe("Senior Officials Committee; Special Working Group");
    const human = read.find((row) => record.events.find(({ id }) => id === row["Id"])?.dimension === "human");
    expect(human?.["Dimension"]).toBe("Human");
    expect(human?.["Date (EDTF)"]).toMatch(/^\d{4}/);
    expect(human?.["Address of the evidence"]).toBe(`${request.address}&open=events%2F${human?.["Id"]}`);
    const named = read.find((row) => row["Codes of Member States named"] === "KAZ");
    if (named !== undefined) expect(named["Member States named"]).toBe("Kazakhstan");
  });

  it("keeps a spreadsheet from running a cell, leaves numbers alone and names each column once", () => {
    const { columns, rows } = toFileTable(small, request);
    expect(parse(formatCsv(columns, rows))).toEqual([
      ["Name", "Name 2"],
      [`'=HYPERLINK("x")`, ""],
      ["plain", "-3"],
    ]);
  });
});

describe("toJson", () => {
  it("holds the rows with all that has to be known of them", () => {
    expect(JSON.parse(toJson(small, toFileTable(small, request), about("?dimension=human&from=2021-01-01")))).toEqual({
      title: "Two rows",
      subtitle: "Per year",
      filter: "Human; from 1 January 2021",
      asOf: record.meta.latestSource,
      basis: "CICA’s documents and public pages",
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
