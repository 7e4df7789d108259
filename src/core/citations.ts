import type { Convention, TreatyAction } from "../../data/schema/convention.ts";
import type { Dataset, ListName } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Initiative, Statement } from "../../data/schema/initiatives.ts";
import { citesIn } from "./asOf.ts";
import { oncePer } from "./once.ts";

type WholeName = Exclude<ListName, "sources" | "initiatives" | "briefings">;

/** A record that is cited as a whole, with whatever stands in it. */
type WholeRecord = { [K in WholeName]: { readonly collection: K; readonly record: Dataset[K][number] } }[WholeName];

interface StatementRecord {
  readonly collection: "initiatives";
  readonly record: Initiative;
  readonly statement: Statement;
  /** Place among the initiative's statements, from 0. */
  readonly index: number;
}

interface ConventionRecord {
  readonly collection: "convention";
  readonly record: Convention;
  /** Null for what is said of the Convention itself. */
  readonly action: TreatyAction | null;
}

/** One thing on record: a statement of an initiative, an act on the Convention, else an entry of a collection. */
export type CitedRecord = WholeRecord | StatementRecord | ConventionRecord;

/** A record that rests on a source, with the places in that source. */
export type CitingRecord = CitedRecord & { readonly cites: readonly Cite[] };

function wholes<K extends WholeName>(collection: K, records: readonly Dataset[K][number][]) {
  return records.map((record) => ({ collection, record }));
}

/** Everything on record that has citations, each once, in the order in which a reader meets it. */
function recordsOf(dataset: Dataset): CitedRecord[] {
  const { convention, initiatives } = dataset;
  return [
    ...wholes("events", dataset.events),
    ...initiatives.flatMap((record) =>
      record.statements.map((statement, index) => ({ collection: "initiatives", record, statement, index }) as const),
    ),
    { collection: "convention", record: convention, action: null },
    ...convention.actions.map((action) => ({ collection: "convention", record: convention, action }) as const),
    ...wholes("contributions", dataset.contributions),
    ...wholes("contributionTotals", dataset.contributionTotals),
    ...wholes("projects", dataset.projects),
    ...wholes("bodies", dataset.bodies),
    ...wholes("links", dataset.links),
    ...wholes("chairmanships", dataset.chairmanships),
    ...wholes("states", dataset.states),
    ...wholes("organisations", dataset.organisations),
    ...wholes("dimensions", dataset.dimensions),
    ...wholes("priorityAreas", dataset.priorityAreas),
    ...wholes("discrepancies", dataset.discrepancies),
  ];
}

function citesOf(cited: CitedRecord): Iterable<Cite> {
  if (cited.collection === "initiatives") return cited.statement.cites;
  if (cited.collection === "convention") return (cited.action ?? cited.record).cites;
  return citesIn(cited.record);
}

/** The records that cite each source, by the source's id. */
const citationsOf = oncePer((dataset: Dataset): ReadonlyMap<string, readonly CitingRecord[]> => {
  const bySource = new Map<string, CitingRecord[]>();
  for (const cited of recordsOf(dataset)) {
    const cites = [...citesOf(cited)];
    for (const source of new Set(cites.map((cite) => cite.source))) {
      const list = bySource.get(source) ?? [];
      list.push({ ...cited, cites: cites.filter((cite) => cite.source === source) });
      bySource.set(source, list);
    }
  }
  return bySource;
});

/** The records that rest on a source, each once however often it cites it. */
export function selectCitingRecords(dataset: Dataset, sourceId: string): readonly CitingRecord[] {
  return citationsOf(dataset).get(sourceId) ?? [];
}
