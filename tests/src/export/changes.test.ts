import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { selectAllChanges } from "../../../src/core/allChanges.ts";
import { changesFileName, changesTable, formatChangesText } from "../../../src/export/changes.ts";
import { formatCsv } from "../../../src/export/csv.ts";
import { type ChangeListModel, changeListModel } from "../../../src/figures/changeList/model.ts";
import { latestDay, smallDataset } from "../smallDataset.ts";

const address = `https://host.example/site/changes/?as-of=${latestDay}&since=2025-03-07`;
const changes = selectAllChanges(smallDataset, "2025-03-07", latestDay);
const model = changeListModel(smallDataset, changes);
const head = {
  title: "Some changes",
  lead: "After a day.",
  address,
  version: "2025-03-31+00000000",
  filters: [],
  isOnDocuments: false,
};

describe("formatChangesText", () => {
  it("begins with what it is and where it can be seen", () => {
    expect(formatChangesText(model, head).split("\n").slice(0, 7)).toEqual([
      "CICA Transformation: changes",
      "Some changes",
      "After a day.",
      `Address: ${address}`,
      "Record: version 2025-03-31+00000000",
      "",
      "Road map (3)",
    ]);
    expect(formatChangesText(model, { ...head, filters: ["Events"], isOnDocuments: true })).toContain(
      "Filters: Events\nOnly CICA’s own documents are counted, no public pages.\n",
    );
  });

  it("has each change with its source and the place in it, by page", () => {
    const text = formatChangesText(model, head);
    expect(text.match(/^- /gm)).toHaveLength(changes.length);
    expect(text.match(/^ {2}Source: \S/gm)).toHaveLength(changes.length);
    expect(text).toContain(
      "- 17 Mar 2025, ratified: Türkiye: ratification of the Convention (by Mar 2023) becomes known\n  Source: digest-2025, p. 1, Some heading\n",
    );
  });
});

function csvOf(list: ChangeListModel): Record<string, string>[] {
  const { columns, rows } = changesTable(list, address);
  return parse(formatCsv(columns, rows), { columns: true });
}

describe("changesTable", () => {
  it("reads back to the same changes, each with the address of its evidence", () => {
    const rows = csvOf(model);
    expect(rows).toHaveLength(changes.length);
    expect(rows.map((row) => row["Became known"]).toSorted()).toEqual(changes.map(({ day }) => day).toSorted());
    expect(rows.find((row) => row["Kind"] === "target moved")).toMatchObject({
      Page: "Road map",
      "Moved by at least (days)": "21",
      "Address of the evidence": `${address}&open=initiatives%2Fheadquarters%2F1`,
    });
  });

  it("has no cell that a spreadsheet would run", () => {
    const [gift] = smallDataset.contributions;
    if (gift === undefined) throw new Error("no gift");
    const events = smallDataset.events.map((event) => ({ ...event, title: "=HYPERLINK(1)" }));
    const dataset = { ...smallDataset, events };
    const own = changeListModel(dataset, selectAllChanges(dataset, "2025-03-07", latestDay));
    const rows = csvOf(own);
    expect(rows.filter((row) => row["Change"] === "'=HYPERLINK(1)").length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe("changesFileName", () => {
  it("says from when to when", () => {
    expect(changesFileName("2024-09-18", latestDay)).toBe("cica-changes-2024-09-18-to-2025-03-31");
  });
});
