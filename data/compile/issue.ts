import * as z from "zod/mini";
import { findNearest, hintAt } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { fieldsOf, findSchema, isMapping } from "./shape.ts";
import { type Path, problemIn, type YamlFile } from "./yaml-file.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of fields",
};

/** What a schema expects that has no words of its own for it. Given to zod as its error map. */
export const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type": {
      const quotes =
        issue.expected === "string" && (typeof issue.input === "number" || typeof issue.input === "boolean");
      return `expected ${kinds[issue.expected] ?? issue.expected}${quotes ? "; put it in quotes" : ""}`;
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const hint = typeof issue.input === "string" ? hintAt(findNearest(issue.input, allowed)) : "";
      return `expected ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}${hint}`;
    }
    case "too_small":
      return `expected ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `expected ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
    default:
      return "expected another value";
  }
};

function show(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (isMapping(value)) return "a mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isMapping(found)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

const toSteps = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.core.$ZodType,
  file: YamlFile,
  base: Path,
): Problem[] {
  const known = Object.keys(fieldsOf(findSchema(schema, issue.path) ?? schema) ?? {});
  return issue.keys.map((key) => {
    const message = `unknown field ${key}, expected one of ${known.join(", ")}${hintAt(findNearest(key, known))}`;
    return problemIn(file, [...base, ...toSteps(issue.path), key], message, "key");
  });
}

/** What was expected. Of a text that is missing, its schema says more about an empty one than about none. */
function expectationOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, value: unknown): string {
  const field = value === undefined && issue.code === "invalid_type" && issue.expected === "string";
  const missing = field ? findSchema(schema, issue.path) : undefined;
  const [about] = missing === undefined ? [] : (z.safeParse(missing, "", { error: expectation }).error?.issues ?? []);
  return about?.message ?? issue.message;
}

/** The problems that a zod issue tells, at their places. `base` leads from the top of the file to the record. */
export function toProblems(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  record: unknown,
  file: YamlFile,
  base: Path,
): Problem[] {
  if (issue.code === "unrecognized_keys") return unknownFields(issue, schema, file, base);
  const path = toSteps(issue.path);
  const value = valueAt(record, path);
  const field = path.findLast((step) => typeof step === "string") ?? "record";
  const within = typeof path.at(-1) === "number" ? `entry of ${field}` : field;
  const what = value === undefined ? `missing field ${field}` : `${within} is ${show(value)}`;
  return [problemIn(file, [...base, ...path], `${what}, ${expectationOf(issue, schema, value)}`)];
}
