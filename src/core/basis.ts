import type { Dataset } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Source } from "../../data/schema/sources.ts";
import { citesIn } from "./asOf.ts";
import { latest } from "./days.ts";
import { restrict } from "./restrict.ts";

/** A digest, statement or press release of CICA's own; not a web page or a law. */
export function isDocument({ kind }: Pick<Source, "kind">): boolean {
  return kind === "digest" || kind === "statement" || kind === "press-release";
}

const keptIds = new WeakMap<readonly Source[], ReadonlySet<string>>();

/** Ids of the sources that are documents. */
export function documentIds({ sources }: Pick<Dataset, "sources">): ReadonlySet<string> {
  const known = keptIds.get(sources) ?? new Set(sources.filter(isDocument).map(({ id }) => id));
  keptIds.set(sources, known);
  return known;
}

const kept = new WeakMap<Dataset, Dataset>();

/**
 * The dataset as the documents alone have it: a fact that only a public page reports is not there. Who is a member,
 * observer, coordinator or chair stays as all sources have it: the documents take it as known, and "x of y" needs it.
 */
export function onDocuments(dataset: Dataset): Dataset {
  const known = kept.get(dataset);
  if (known !== undefined) return known;
  const documents = documentIds(dataset);
  const isOfDocument = (cite: Cite) => documents.has(cite.source);
  const last = latest([...citesIn(dataset)].filter(isOfDocument).map(({ said }) => said));
  const day = last ?? dataset.meta.latestSource;
  const view = restrict(dataset, { facts: isOfDocument, names: () => true }, day);
  const result = { ...view, meta: { ...dataset.meta, latestSource: day } };
  kept.set(dataset, result);
  return result;
}

/** How many of a figure's records a document supports, and how many only public pages do. */
export interface BasisCount {
  readonly documents: number;
  readonly pages: number;
}

/** Counts records by what supports them. */
export function countBasis(documents: ReadonlySet<string>, citations: Iterable<readonly Cite[]>): BasisCount {
  let [inDocuments, onPages] = [0, 0];
  for (const cites of citations) {
    if (cites.some(({ source }) => documents.has(source))) inDocuments += 1;
    else onPages += 1;
  }
  return { documents: inDocuments, pages: onPages };
}
