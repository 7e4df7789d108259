import type { Entries, Entry } from "../entries.ts";
import { findNearest, hintAt } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";
import { collectionNames, filePattern } from "../record-files.ts";
import type { Register } from "../register.ts";

function* checkAbout({ record, value }: Entry<"discrepancies">, register: Register): Generator<Problem> {
  const { about } = value;
  const collection = collectionNames.find((name) => name === about.collection);
  if (collection === undefined) {
    const message = `unknown collection ${about.collection}, expected one of ${collectionNames.join(", ")}`;
    yield problemAt(record, ["about", "collection"], message + hintAt(findNearest(about.collection, collectionNames)));
    return;
  }
  if (about.id === undefined) return;
  if (collection === "convention") {
    yield problemAt(
      record,
      ["about", "id"],
      `unknown id ${about.id}, expected none: the Convention is one; leave id out`,
    );
  } else if (!register.mayHave(collection, about.id)) {
    const nearest = hintAt(register.findNearest(about.id, collection));
    yield problemAt(
      record,
      ["about", "id"],
      `unknown id ${about.id}, expected an id in ${filePattern(collection)}${nearest}`,
    );
  }
}

/** A discrepancy is about something that is in the record. */
export function* checkDiscrepancies({ discrepancies }: Entries, register: Register): Generator<Problem> {
  for (const entry of discrepancies) yield* checkAbout(entry, register);
}
