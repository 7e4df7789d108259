import { parse } from "csv-parse/sync";
import { describe, expect, inject, it } from "vitest";
import { unguardText } from "../../../data/compile/csv.ts";
import { collectionNames, stems } from "../../../data/compile/record-files.ts";
import { formatTable, type Table, toTables } from "../../../data/compile/tables.ts";

const record = inject("record");
const tables = toTables(record);

type Row = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, unknown>>;

/** The rows of a table's file as a reader of the field gives them. */
function readBack(table: Table): Row[] {
  const rows: Row[] = parse(formatTable(table), { columns: true, record_delimiter: "\r\n" });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, unguardText(text)])));
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The cells that an entry of the dataset should have, worked out here from the entry and not from its schema. */
function cellsOf(value: Mapping, before = ""): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    const name = `${before}${key}`;
    if (Array.isArray(item)) {
      if (!item.some(isMapping)) cells[name] = item.join("|");
    } else if (!isMapping(item)) cells[name] = item === null ? "" : String(item);
    else if ("edtf" in item) {
      const { edtf, first, last } = item;
      Object.assign(cells, { [`${name}_edtf`]: edtf, [`${name}_first`]: first ?? "", [`${name}_last`]: last ?? "" });
    } else Object.assign(cells, cellsOf(item, `${name}_`));
  }
  return cells;
}

/** What a whole row should be: cells of the entry, and nothing in the columns of which the entry says nothing. */
const rowOf = (table: Table, cells: Mapping) =>
  Object.fromEntries(table.fields.map(({ name }) => [name, cells[name] ?? ""])) as Row;

const entriesOf = (name: (typeof collectionNames)[number]): Mapping[] =>
  name === "convention" ? [{ id: "convention", ...record.convention }] : record[name];

const tableOf = (name: string): Table => {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

/** The lists of mappings in the entries of a collection, but for citations. */
const nestedIn = (entries: readonly Mapping[]) => [
  ...new Set(
    entries.flatMap((entry) =>
      Object.entries(entry)
        .filter(([key, item]) => key !== "cites" && Array.isArray(item) && item.some(isMapping))
        .map(([key]) => key),
    ),
  ),
];

describe("toTables", () => {
  for (const collection of collectionNames) {
    it(`is read back from CSV to the ${collection} of the dataset, with all that is nested in them`, () => {
      const entries = entriesOf(collection);
      const main = tableOf(stems[collection]);
      const expected = entries.map((entry) => cellsOf(entry));
      const columns = main.fields.map(({ name }) => name);
      const stated = expected.flatMap((cells) => Object.keys(cells).filter((key) => cells[key] !== ""));
      expect(stated.filter((key) => !columns.includes(key))).toEqual([]);
      expect(readBack(main)).toEqual(expected.map((cells) => rowOf(main, cells)));
      for (const key of nestedIn(entries)) {
        const nested = tableOf(`${stems[collection]}-${key}`);
        const parent = nested.fields[0]?.name ?? "";
        const items = entries.flatMap((entry) =>
          (entry[key] as Mapping[]).map((item, i) =>
            rowOf(nested, { ...cellsOf(item), [parent]: entry["id"], position: String(i + 1) }),
          ),
        );
        expect(items.length).toBeGreaterThan(0);
        expect(readBack(nested)).toEqual(items);
      }
    });
  }

  it("has every citation of the dataset, with the place of what it supports", () => {
    const table = tableOf("citations");
    const citesOf = (holder: Mapping, name: string, id: unknown, position: number) =>
      ((holder["cites"] ?? []) as Mapping[]).map((cite, i) =>
        rowOf(table, { ...cellsOf(cite), table: name, id, position: String(position), cite: String(i + 1) }),
      );
    const expected = collectionNames.flatMap((collection) =>
      entriesOf(collection).flatMap((entry) => [
        ...citesOf(entry, stems[collection], entry["id"], 0),
        ...nestedIn([entry]).flatMap((key) =>
          (entry[key] as Mapping[]).flatMap((item, i) =>
            citesOf(item, `${stems[collection]}-${key}`, entry["id"], i + 1),
          ),
        ),
      ]),
    );
    const byPlace = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(byPlace(readBack(table))).toEqual(byPlace(expected));
    expect(expected.length).toBe(JSON.stringify(record).split('"saidBasis"').length - 1 - record.sources.length);
  });

  it("gives each column of a table a name of its own", () => {
    for (const { name, fields } of tables) {
      const names = fields.map((field) => field.name);
      expect([name, ...new Set(names)]).toEqual([name, ...names]);
    }
  });

  it("leads by keys that hold to the tables of other collections", () => {
    const keys = tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map(({ fields, reference }) => `${name}.${fields} ${reference.resource}`),
    );
    expect(keys).toContain("events.dimension dimensions");
    expect(keys).toContain("events.priorityArea priority-areas");
    expect(keys).toContain("events.chairmanship chairmanships");
    expect(keys).toContain("events-attendance.event events");
    expect(keys).toContain("convention-actions.state states");
    expect(keys).toContain("bodies.initiative initiatives");
    expect(keys).toContain("citations.source sources");
  });
});
