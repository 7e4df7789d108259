import type * as z from "zod/mini";
import type { Path } from "./yaml-file.ts";

type Schema = z.core.$ZodType;

/** The definition of a schema, told apart by `type`. Zod types a schema in hand by the general one only. */
const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema of a value that is there: without "may be absent" and "may be null". */
export function unwrap(schema: Schema): Schema {
  const definition = definitionOf(schema);
  return definition.type === "optional" || definition.type === "nullable" ? unwrap(definition.innerType) : schema;
}

/** True where the value may be absent or null. */
export function isOptional(schema: Schema): boolean {
  return unwrap(schema) !== schema;
}

/** The schema of a list's entries; undefined for what is no list. */
export function elementOf(schema: Schema): Schema | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === "array" ? definition.element : undefined;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields that a mapping of this schema knows; undefined for what is no mapping. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === "object" ? definition.shape : undefined;
}

/** The schema of the value at `path` below a schema. */
export function findSchema(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const step of path) {
    if (found === undefined) return undefined;
    const definition = definitionOf(unwrap(found));
    if (definition.type === "array") found = definition.element;
    else found = fieldsOf(found)?.[String(step)];
  }
  return found;
}

/** What to put in place of a value; undefined to keep it and go on into it. */
type Replace = (schema: Schema, value: unknown, path: Path) => { readonly by: unknown } | undefined;

/** Copies a value along its schema, with some values replaced. Fields that the schema doesn't know stay as they are. */
export function replaceWithin(schema: Schema, value: unknown, path: Path, replace: Replace): unknown {
  if (value === undefined || value === null) return value;
  const inner = unwrap(schema);
  const replaced = replace(inner, value, path);
  if (replaced !== undefined) return replaced.by;
  const definition = definitionOf(inner);
  if (definition.type === "array" && Array.isArray(value)) {
    return value.map((item, index) => replaceWithin(definition.element, item, [...path, index], replace));
  }
  if (definition.type === "object" && isMapping(value)) {
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const field = definition.shape[key];
      copy[key] = field === undefined ? item : replaceWithin(field, item, [...path, key], replace);
    }
    return copy;
  }
  return value;
}

/** Shows every value of a record with its schema and path. */
export function visit(schema: Schema, value: unknown, see: (schema: Schema, value: unknown, path: Path) => void): void {
  replaceWithin(schema, value, [], (inner, item, path) => {
    see(inner, item, path);
    return undefined;
  });
}
