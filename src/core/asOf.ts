import type { Dataset } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import { type Day, earliest } from "./days.ts";
import { oncePer } from "./once.ts";
import { restrict } from "./restrict.ts";

/**
 * The dataset as it was known on `day`: only what a source had said by then, each initiative and body in the standing
 * that it had then. An event that is reported later is not there yet; a target that is superseded later is in force.
 * Sources stay where something that is known cites them. `meta.latestSource` becomes `day`.
 */
export function asOf(dataset: Dataset, day: Day): Dataset {
  const wasSaid = (cite: Cite) => cite.said <= day;
  const view = restrict(dataset, { facts: wasSaid, names: wasSaid }, day);
  const sources = dataset.sources.filter((source) => (firstUse(dataset).get(source.id) ?? source.said) <= day);
  return { ...view, sources, meta: { ...dataset.meta, latestSource: day } };
}

/** The first day on which something that cites a source was said. A digest has articles from long before its last day. */
const firstUse = oncePer((dataset: Dataset): ReadonlyMap<string, Day> => {
  const uses = new Map<string, Day>();
  for (const cite of citesIn(dataset)) {
    const first = earliest([cite.said, uses.get(cite.source) ?? cite.said]);
    if (first !== undefined) uses.set(cite.source, first);
  }
  return uses;
});

/** Every citation in the dataset, wherever it stands. */
export function* citesIn(value: unknown): Generator<Cite> {
  if (Array.isArray(value)) {
    for (const item of value) yield* citesIn(item);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "cites") yield* item as Cite[];
      else yield* citesIn(item);
    }
  }
}
