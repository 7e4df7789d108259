import * as z from "zod/mini";
import { dimensionId } from "../schema/dimensions.ts";
import { cite, compiled, day, listSeparator, stateId, when } from "../schema/fields.ts";
import type { Cell } from "./csv.ts";
import { elementOf, fieldsOf, isMapping, isOptional, unwrap } from "./shape.ts";

type Schema = z.core.$ZodType;

/** A field of a Table Schema (https://datapackage.org/standard/table-schema). */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly format?: "uri";
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A column of a table: its field, and how an entry's value is read. */
export interface Column {
  readonly field: Field;
  readonly read: (entry: unknown) => Cell;
  /** The collection whose ids it holds. */
  readonly refersTo?: string;
}

/** What an entry becomes: its columns, the lists in it that become tables of their own, and whether it has citations. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly nested: readonly { readonly key: string; readonly schema: Schema }[];
  readonly isCited: boolean;
}

/** Collections to whose ids a field leads by its name; others by their schema. */
const references: Readonly<Record<string, string>> = {
  source: "sources",
  priorityArea: "priorityAreas",
  initiative: "initiatives",
  chairmanship: "chairmanships",
};

function collectionReferredTo(key: string, schema: Schema): string | undefined {
  if (key === "id") return undefined;
  if (schema === stateId) return "states";
  return schema === dimensionId ? "dimensions" : references[key];
}

const valueAt = (entry: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), entry);

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(listSeparator);
  throw new TypeError(`a cell can't hold ${JSON.stringify(value)}`);
}

/** What a Table Schema says of a value, from the JSON Schema of its zod schema. */
function leafOf(schema: Schema): { type: Field["type"]; format?: "uri"; constraints: Record<string, unknown> } {
  if (schema === day) return { type: "date", constraints: {} };
  const json = z.toJSONSchema(schema);
  if (json.type === "boolean") return { type: "boolean", constraints: {} };
  if (json.type === "integer" || json.type === "number") {
    const minimum = json.exclusiveMinimum === 0 && json.type === "integer" ? 1 : json.minimum;
    const { maximum } = json;
    return {
      type: json.type,
      constraints: {
        ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { minimum }),
        ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
      },
    };
  }
  if (json.type !== "string") throw new TypeError(`no column for ${JSON.stringify(json)}`);
  const { format, pattern, maxLength } = json;
  return {
    type: "string",
    ...(format === "uri" && { format }),
    constraints: {
      ...(json.enum !== undefined && { enum: json.enum }),
      ...(pattern !== undefined && { pattern }),
      ...(maxLength !== undefined && { maxLength }),
    },
  };
}

function toField(name: string, schema: Schema, required: boolean, description?: string): Field {
  const { constraints, ...type } = leafOf(schema);
  const all = { ...(required && { required }), ...(name === "id" && { unique: true }), ...constraints };
  return {
    name,
    ...type,
    ...(description !== undefined && { description }),
    ...(Object.keys(all).length > 0 && { constraints: all }),
  };
}

const dateParts = [
  { key: "edtf", schema: z.string(), description: "Date as precise as its source, in EDTF (ISO 8601-2)" },
  { key: "first", schema: day, description: "First day on which it can lie; empty: open" },
  { key: "last", schema: day, description: "Last day on which it can lie; empty: open" },
] as const;

function dateColumns(path: readonly string[], required: boolean): Column[] {
  return dateParts.map(({ key, schema, description }) => ({
    field: toField([...path, key].join("_"), schema, required && key === "edtf", description),
    read: (entry) => toCell(valueAt(entry, [...path, key])),
  }));
}

/**
 * The columns of an entry, by its compiled schema, in the order of its fields. A date becomes three, a mapping one for each
 * of its fields, joined by an underscore (`about_id`), a list of values one; a list of mappings a table of its own.
 */
export function columnsOf(schema: Schema, path: readonly string[] = [], within = true): Columns {
  const columns: Column[] = [];
  const nested: { key: string; schema: Schema }[] = [];
  let isCited = false;
  for (const [key, wrapped] of Object.entries(fieldsOf(schema) ?? {})) {
    const inner = unwrap(wrapped);
    const here = [...path, key];
    const name = here.join("_");
    const required = within && !isOptional(wrapped);
    const element = elementOf(inner);
    if (inner === when) columns.push(...dateColumns(here, required));
    else if (inner === compiled.cites || element === cite) isCited = true;
    else if (element !== undefined && fieldsOf(element) !== undefined) nested.push({ key, schema: element });
    else if (element !== undefined) {
      const description = `Entries joined by ${listSeparator}; empty: none stated`;
      columns.push({
        field: { name, type: "string", description },
        read: (entry) => toCell(valueAt(entry, here)),
      });
    } else if (fieldsOf(inner) !== undefined) columns.push(...columnsOf(inner, here, required).columns);
    else {
      const refersTo = collectionReferredTo(key, inner);
      columns.push({
        field: toField(name, inner, required),
        read: (entry) => toCell(valueAt(entry, here)),
        ...(refersTo !== undefined && { refersTo }),
      });
    }
  }
  return { columns, nested, isCited };
}
