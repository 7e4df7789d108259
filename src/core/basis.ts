import type { Dataset } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Source } from "../../data/schema/sources.ts";
import { citesIn } from "./asOf.ts";
import { latest } from "./days.ts";
import { oncePer } from "./once.ts";
import { restrict } from "./restrict.ts";

/** A digest, statement or press release of CICA's own; not a web page or a law. */
export function isDocument({ kind }: Pick<Source, "kind">): boolean {
  return kind === "digest" || kind === "statement" || kind === "press-release";
}

const documentsAmong = oncePer(
  (sources: readonly Source[]): ReadonlySet<string> => new Set(sources.filter(isDocument).map(({ id }) => id)),
);

/** Ids of the sources that are documents. */
export function documentIds({ sources }: Pick<Dataset, "sources">): ReadonlySet<string> {
  return documentsAmong(sources);
}

/**
 * The dataset as the documents alone have it: a fact that only a public page reports is not there. Who is a member,
 * observer, coordinator or chair stays as all sources have it: the documents take it as known, and "x of y" needs it.
 */
export const onDocuments: (dataset: Dataset) => Dataset = oncePer((dataset: Dataset) => {
  const documents = documentIds(dataset);
  const isOfDocument = (cite: Cite) => documents.has(cite.source);
  const last = latest([...citesIn(dataset)].filter(isOfDocument).map(({ said }) => said));
  const day = last ?? dataset.meta.latestSource;
  const view = restrict(dataset, { facts: isOfDocument, names: () => true }, day);
  return { ...view, meta: { ...dataset.meta, latestSource: day } };
});

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
