import type { CollectionName, Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import type { Source } from "../../../data/schema/sources.ts";
import { type CitingRecord, selectCitingRecords } from "../../core/citations.ts";
import type { FigureModel } from "../../core/figure.ts";
import { selectSourceGroups } from "../../core/quality.ts";
import { capitalise, formatShortDay, formatWhen } from "../../text/dates.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { sourcesText } from "../../text/enSources.ts";
import { termsText } from "../../text/enTerms.ts";
import { type Names, namesOf } from "../names.ts";
import { aboutWords } from "./disagreementsModel.ts";

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly kind: string;
  /** Records that cite it, each once. */
  readonly records: number;
}

/** What the record rests on: documents, then web pages by title. */
export interface SourcesModel extends FigureModel {
  readonly rows: readonly SourceRow[];
  /** The same rows: documents, laws, the pages of each publisher with several, those of all others. */
  readonly groups: readonly { readonly key: string; readonly label: string; readonly rows: readonly SourceRow[] }[];
}

/** Pages that a publisher must have for a group of its own. */
const leastPages = 3;

function groupsOf(dataset: Dataset, rows: readonly SourceRow[]): SourcesModel["groups"] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const groups = selectSourceGroups(dataset, leastPages).map(({ id, kind, sources }) => ({
    id,
    kind,
    rows: sources.flatMap((source) => rowOf.get(source.id) ?? []).toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b)),
  }));
  const documents = groups.filter(({ kind }) => kind === "document").flatMap((group) => group.rows);
  const labelOf = ({ kind, rows: own }: (typeof groups)[number]) => {
    if (kind === "laws") return sourcesText.laws(own.length);
    return kind === "publisher"
      ? sourcesText.pagesOf(own[0]?.publisher ?? "", own.length)
      : sourcesText.pagesOfOthers(new Set(own.map(({ publisher }) => publisher)).size, own.length);
  };
  return [
    {
      key: "documents",
      label: sourcesText.documents(documents.length),
      rows: rows.filter((row) => documents.includes(row)),
    },
    ...groups
      .filter(({ kind }) => kind !== "document")
      .map((group) => ({ key: group.id, label: labelOf(group), rows: group.rows })),
  ];
}

const kindOrder: readonly Source["kind"][] = ["digest", "statement", "press-release", "law", "web-page"];

/** Documents by kind and the latest first; web pages by title. */
function sortedSources(sources: readonly Source[]): Source[] {
  return sources.toSorted((a, b) => {
    const byKind = kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
    const byDate = a.kind === "web-page" ? 0 : b.said.localeCompare(a.said);
    return byKind || byDate || a.title.localeCompare(b.title, "en");
  });
}

export function sourcesModel(dataset: Dataset): SourcesModel {
  const { columns } = sourcesText;
  const rows = sortedSources(dataset.sources).map((source) => ({
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: capitalise(formatWhen(source.published)),
    kind: sourcesText.kinds[source.kind],
    records: selectCitingRecords(dataset, source.id).length,
  }));
  const uses = rows.map(({ id, records }) => ({
    id,
    title: dataset.sources.find((source) => source.id === id)?.shortTitle ?? id,
    marks: records,
  }));
  return {
    id: "source-list",
    finding: sourcesText.list,
    subtitle: sourcesText.listSubtitle,
    description: sourcesText.listDescription(rows.length),
    basis: null,
    sources: uses.toSorted((a, b) => b.marks - a.marks || a.title.localeCompare(b.title, "en")),
    table: {
      caption: sourcesText.list,
      columns: [
        { label: columns.source },
        { label: columns.publisher },
        { label: columns.published },
        { label: columns.kind },
        { label: columns.records, numeric: true },
      ],
      rows: rows.map((row) => ({
        key: row.id,
        cells: [row.title, row.publisher, row.published, row.kind, row.records],
      })),
    },
    rows,
    groups: groupsOf(dataset, rows),
  };
}

export interface CitingRow {
  readonly key: string;
  readonly title: string;
  readonly places: readonly { readonly at: string; readonly said: string }[];
  /** Evidence address. Null where none answers to this collection. */
  readonly opens: string | null;
}

export interface CitingGroup {
  readonly collection: CollectionName;
  readonly label: string;
  readonly rows: readonly CitingRow[];
}

/** What rests on one source, in groups. */
export interface CitingModel extends FigureModel {
  readonly groups: readonly CitingGroup[];
}

function titleOf(dataset: Dataset, citing: CitingRecord, names: Names): string {
  const words = sourcesText;
  switch (citing.collection) {
    case "initiatives":
      return words.statement(citing.record.shortTitle, citing.statement.text);
    case "convention":
      return citing.action === null
        ? words.ofConvention
        : words.act(names.state(citing.action.state), termsText.treatyAction[citing.action.action]);
    case "contributions":
      return words.contribution(names.party(citing.record.contributor), citing.record.description);
    case "contributionTotals": {
      const { contributor, currency, amount } = citing.record;
      return words.total(names.party(contributor), contributionsText.amount(currency, amount));
    }
    case "events":
    case "projects":
      return citing.record.title;
    case "discrepancies":
      return aboutWords(dataset, citing.record.about, names);
    case "links":
      return citing.record.text;
    case "states":
    case "organisations":
    case "bodies":
    case "chairmanships":
    case "dimensions":
    case "priorityAreas":
      return citing.record.name;
  }
}

/** Where the evidence panel has a record by itself. */
function evidenceOf(citing: CitingRecord): string | null {
  switch (citing.collection) {
    case "initiatives":
      return `initiatives/${citing.record.id}/${citing.index}`;
    case "convention":
      return citing.action === null ? null : `states/${citing.action.state}`;
    case "contributions":
    case "contributionTotals":
      return `contributions/${citing.record.id}`;
    case "events":
    case "states":
    case "projects":
    case "links":
    case "discrepancies":
      return `${citing.collection}/${citing.record.id}`;
    case "organisations":
    case "bodies":
    case "chairmanships":
    case "dimensions":
    case "priorityAreas":
      return null;
  }
}

/** Each place with the day that counts for it, once. */
function placesWithDay(cites: readonly Cite[]): CitingRow["places"] {
  const places = cites.map(({ at, said }) => ({ at, said: formatShortDay(said) }));
  return [...new Map(places.map((place) => [`${place.at} ${place.said}`, place])).values()];
}

export function citingModel(dataset: Dataset, source: Source): CitingModel {
  const names = namesOf(dataset);
  const records = selectCitingRecords(dataset, source.id);
  const rows = records.map((citing, i) => ({
    collection: citing.collection,
    key: `${citing.collection} ${i}`,
    title: titleOf(dataset, citing, names),
    places: placesWithDay(citing.cites),
    opens: evidenceOf(citing),
  }));
  const groups = [...new Set(rows.map((row) => row.collection))].map((collection) => {
    const members = rows.filter((row) => row.collection === collection);
    return { collection, label: sourcesText.group(termsText.collection[collection], members.length), rows: members };
  });
  const { recordColumns: columns, groupColumn } = sourcesText;
  return {
    id: "citing-records",
    finding: sourcesText.records(records.length),
    subtitle: sourcesText.recordsSubtitle,
    description: sourcesText.recordsDescription(records.length),
    basis: null,
    sources: [{ id: source.id, title: source.shortTitle, marks: records.length }],
    table: {
      caption: sourcesText.recordsSubtitle,
      columns: [{ label: columns.record }, { label: groupColumn }, { label: columns.where }, { label: columns.said }],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [
          row.title,
          termsText.collection[row.collection],
          row.places.map((place) => place.at).join("; "),
          [...new Set(row.places.map((place) => place.said))].join("; "),
        ],
        ...(row.opens === null ? {} : { opens: row.opens }),
      })),
    },
    groups,
  };
}
