import type { When } from "../../schema/fields.ts";
import type { Entries } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";
import { collectionNames } from "../record-files.ts";
import { isMapping } from "../shape.ts";
import type { Path } from "../yaml-file.ts";

const ends = [
  ["start", "end"],
  ["since", "until"],
] as const;

const isWhen = (value: unknown): value is When => isMapping(value) && "edtf" in value && "last" in value;

function* reversedIn(value: unknown, path: Path): Generator<{ path: Path; from: When; to: When }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* reversedIn(item, [...path, index]);
  } else if (isMapping(value)) {
    for (const [first, last] of ends) {
      const { [first]: from, [last]: to } = value;
      if (!isWhen(from) || !isWhen(to) || to.last === null || from.first === null) continue;
      if (to.last < from.first) yield { path: [...path, last], from, to };
    }
    for (const [key, item] of Object.entries(value)) yield* reversedIn(item, [...path, key]);
  }
}

/** Whatever has a start and an end, at any depth, ends no earlier than it starts. */
export function* checkSpans(entries: Entries): Generator<Problem> {
  for (const collection of collectionNames) {
    for (const { record, value } of entries[collection]) {
      for (const { path, from, to } of reversedIn(value, [])) {
        yield problemAt(record, path, `${to.edtf} is before the start, expected ${from.edtf} or later`);
      }
    }
  }
}
