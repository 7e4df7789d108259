import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { type Day, earliest, latest } from "../../src/core/days.ts";
import { type Dataset, dataset, type Meta } from "../schema/dataset.ts";
import { schemaVersion } from "../schema/version.ts";
import type { Collections } from "./derive.ts";
import { describeFiles, toText } from "./files.ts";

const collectionsSchema = z.omit(dataset, { meta: true });

function countEntries(collections: Collections): Meta["counts"] {
  const lists = Object.entries(collections).filter(([, value]) => Array.isArray(value));
  return Object.fromEntries(lists.map(([name, list]) => [name, Array.isArray(list) ? list.length : 0]));
}

/**
 * Adds the dataset's description of itself, and holds it against its own schema, which also puts the fields in the
 * order of the schema: the same records give the same bytes.
 * @param said the day of every citation, at least one.
 * @throws if the compiler made what its schema rejects, which is a mistake in the compiler and not in the records.
 */
export function sealDataset(derived: Collections, said: readonly Day[]): Dataset {
  const collections = z.parse(collectionsSchema, derived);
  const [first, last] = [earliest(said), latest(said)];
  if (first === undefined || last === undefined) throw new RangeError("records without a citation passed the checks");
  const described: Omit<Meta, "files"> = {
    schemaVersion,
    title: "CICA Transformation",
    licence: "CC-BY-4.0",
    coverage: { first, last },
    latestSource: last,
    digest: createHash("sha256").update(JSON.stringify(collections)).digest("hex"),
    counts: countEntries(collections),
  };
  const seal = (files: Meta["files"]): Dataset => ({
    meta: z.parse(dataset.shape.meta, { ...described, files }),
    ...collections,
  });
  return seal(describeFiles(collections, (files) => toText(seal(files))));
}
