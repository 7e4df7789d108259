import type { Dataset } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Source } from "../../data/schema/sources.ts";
import { type BasisCount, countBasis, documentIds } from "./basis.ts";
import { oncePer } from "./once.ts";

/**
 * What every figure says, as plain data. The drawing, the table twin, the spoken description and every export read it,
 * so none can leave out what another shows.
 */
export interface FigureModel {
  /** Unique on a page; the heading's id. */
  readonly id: string;
  /** The heading: what the figure shows, in words. */
  readonly finding: string;
  /** What is counted, in which unit and under which filter. */
  readonly subtitle: string;
  /** For readers who don't see the drawing. */
  readonly description: string;
  readonly sources: readonly SourceUse[];
  /** How many of the records that it counts a document supports, and how many only pages. Null where it counts sources. */
  readonly basis: BasisCount | null;
  readonly table: TableModel;
}

/** A source that a figure rests on, and how many of its marks. */
export interface SourceUse {
  readonly id: string;
  readonly title: string;
  readonly marks: number;
}

/** The same rows as the drawing, for reading and copying. */
export interface TableModel {
  /** True where a page was built without the rows, which come with the record when somebody asks for them. */
  readonly awaited?: true;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
  /** Dates and single words: kept on one line where there is room. */
  readonly brief?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** One for each column. Null is what no source states. */
  readonly cells: readonly (string | number | null)[];
  /** Evidence address of the row. */
  readonly opens?: string;
}

/** The sources that a record cites, each once. */
const citedBy = oncePer((cites: readonly Cite[]) => [...new Set(cites.map(({ source }) => source))]);

const titlesOf = oncePer(
  (sources: readonly Source[]) => new Map(sources.map(({ id, shortTitle }) => [id, shortTitle])),
);

/** The sources of a figure's records, most used first. */
export function selectSourceUses({ sources }: Dataset, citations: Iterable<readonly Cite[]>): SourceUse[] {
  const marks = new Map<string, number>();
  for (const cites of citations) {
    for (const id of citedBy(cites)) marks.set(id, (marks.get(id) ?? 0) + 1);
  }
  const titles = titlesOf(sources);
  return [...marks]
    .map(([id, count]) => ({ id, title: titles.get(id) ?? id, marks: count }))
    .toSorted((a, b) => b.marks - a.marks || a.title.localeCompare(b.title, "en"));
}

/** What a figure rests on: the citations of each record that it counts, as its sources and as documents against pages. */
export function restsOn(
  dataset: Dataset,
  citations: Iterable<readonly Cite[]>,
): { readonly sources: readonly SourceUse[]; readonly basis: BasisCount } {
  const all = [...citations];
  return { sources: selectSourceUses(dataset, all), basis: countBasis(documentIds(dataset), all) };
}
