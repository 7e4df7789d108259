import type { CollectionName } from "../schema/dataset.ts";
import { collections as collectionSchemas } from "../schema/dataset.ts";
import { cite } from "../schema/fields.ts";
import { type Column, columnsOf, type Field } from "./columns.ts";
import { type Cell, toCsv } from "./csv.ts";
import type { Collections } from "./derive.ts";
import { collectionNames, stems } from "./record-files.ts";
import { elementOf, isMapping } from "./shape.ts";

type Schema = Parameters<typeof columnsOf>[0];

/** Columns whose values are ids of another table. */
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A table of the dataset, as one CSV file. */
export interface Table {
  /** `events`, `events-attendance`; the file's name without its ending. */
  readonly name: string;
  readonly collection: CollectionName | "citations";
  /** The list within an entry of the collection that it holds; undefined where it holds the entries. */
  readonly nested?: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What one entry is called: the column that holds its id in the tables of what is nested in it. */
const entryNames: Readonly<Record<CollectionName, string>> = {
  sources: "source",
  dimensions: "dimension",
  priorityAreas: "priorityArea",
  states: "state",
  organisations: "organisation",
  chairmanships: "chairmanship",
  events: "event",
  initiatives: "initiative",
  convention: "convention",
  contributions: "contribution",
  contributionTotals: "contributionTotal",
  projects: "project",
  bodies: "body",
  links: "link",
  discrepancies: "discrepancy",
  briefings: "briefing",
};

/** The id of the Convention, which is one and has none in the dataset. */
const conventionId = "convention";

interface Entry {
  readonly id: string;
  readonly value: unknown;
}

/** Something that has citations, with its place. */
interface Cited extends Entry {
  readonly table: string;
  /** Place among what is nested in the entry, from 1; 0 for the entry itself. */
  readonly n: number;
}

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = isMapping(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

function entriesOf(collections: Collections, collection: CollectionName): Entry[] {
  if (collection === "convention") return [{ id: conventionId, value: collections.convention }];
  return collections[collection].map((value) => ({ id: value.id, value }));
}

function foreignKeysOf(columns: readonly Column[]): ForeignKey[] {
  return columns.flatMap(({ field, refersTo }) => {
    if (refersTo === undefined) return [];
    const resource = stems[refersTo as CollectionName];
    return [{ fields: field.name, reference: { resource, fields: "id" } }];
  });
}

const idField = (name: string, description: string, unique = false): Field => ({
  name,
  type: "string",
  description,
  constraints: { required: true, ...(unique && { unique }) },
});
const placeField = (name: string, description: string, minimum: number): Field => ({
  name,
  type: "integer",
  description,
  constraints: { required: true, minimum },
});

/** The table of a collection and those of what is nested in its entries. Adds to `cited` what has citations. */
function tablesOfCollection(collection: CollectionName, entries: readonly Entry[], cited: Cited[]): Table[] {
  const all = collectionSchemas[collection];
  const { columns, nested, isCited } = columnsOf(elementOf(all) ?? all);
  const name = stems[collection];
  const own = columns.some(({ field }) => field.name === "id");
  if (isCited) cited.push(...entries.map((entry) => ({ ...entry, table: name, n: 0 })));
  const main: Table = {
    name,
    collection,
    fields: [
      ...(own ? [] : [idField("id", "Always the same: there is one", true)]),
      ...columns.map(({ field }) => field),
    ],
    primaryKey: ["id"],
    foreignKeys: foreignKeysOf(columns),
    rows: entries.map(({ id, value }) => [...(own ? [] : [id]), ...columns.map(({ read }) => read(value))]),
  };
  const parent = entryNames[collection];
  return [main, ...nested.map(({ key, schema }) => nestedTable(main, parent, key, schema, entries, cited))];
}

function nestedTable(
  main: Table,
  parent: string,
  key: string,
  schema: Schema,
  entries: readonly Entry[],
  cited: Cited[],
): Table {
  const { columns, nested, isCited } = columnsOf(schema);
  const name = `${main.name}-${key}`;
  if (nested.length > 0) throw new RangeError(`${name}: lists of mappings nest one deep, ${nested[0]?.key} is deeper`);
  const items = entries.flatMap(({ id, value }) =>
    listAt(value, key).map((item, i) => ({ id, value: item, n: i + 1, table: name })),
  );
  if (isCited) cited.push(...items);
  return {
    name,
    collection: main.collection,
    nested: key,
    fields: [
      idField(parent, `Id of the entry in ${main.name}.csv`),
      placeField("position", `Place among the ${key} of its entry`, 1),
      ...columns.map(({ field }) => field),
    ],
    primaryKey: [parent, "position"],
    foreignKeys: [{ fields: parent, reference: { resource: main.name, fields: "id" } }, ...foreignKeysOf(columns)],
    rows: items.map(({ id, n, value }) => [id, n, ...columns.map(({ read }) => read(value))]),
  };
}

function citationsTable(cited: readonly Cited[]): Table {
  const { columns } = columnsOf(cite);
  return {
    name: "citations",
    collection: "citations",
    fields: [
      {
        ...idField("table", "The table that holds what the citation supports"),
        constraints: { required: true, enum: [...new Set(cited.map(({ table }) => table))] },
      },
      idField("id", "Id of the entry that it supports, or in which it supports something"),
      placeField("position", "Place of what it supports, as in its table; 0: the entry itself", 0),
      placeField("cite", "Place among the citations of what it supports", 1),
      ...columns.map(({ field }) => field),
    ],
    primaryKey: ["table", "id", "position", "cite"],
    foreignKeys: foreignKeysOf(columns),
    rows: cited.flatMap(({ table, id, n, value }) =>
      listAt(value, "cites").map((one, i) => [table, id, n, i + 1, ...columns.map(({ read }) => read(one))]),
    ),
  };
}

/**
 * The collections as tables: one for each, one for each list of mappings in its entries, and one for all citations. Made from
 * the schema of the dataset, so that no field can be in the one and missing in the other.
 */
export function toTables(collections: Collections): Table[] {
  const cited: Cited[] = [];
  const tables = collectionNames.flatMap((name) => tablesOfCollection(name, entriesOf(collections, name), cited));
  return [...tables, citationsTable(cited)];
}

export const fileOf = (table: Pick<Table, "name">): string => `${table.name}.csv`;

export function formatTable({ fields, rows }: Table): string {
  return toCsv(
    fields.map(({ name }) => name),
    rows,
  );
}
