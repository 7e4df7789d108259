import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import { type DimensionKey, dimensionKeys } from "../../core/closedLists.ts";
import { dimensionOf } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import {
  before,
  precisionOf,
  precisions,
  quarterKeyOf,
  quartersOf,
  type SourceGroup,
  selectSourceGroups,
} from "../../core/quality.ts";
import { formatPeriod } from "../../text/dates.ts";
import { qualityText } from "../../text/enSources.ts";
import { namesOf } from "../names.ts";
import { datedKinds, selectDated } from "./dated.ts";

/** One number of a grid, shaded by how large it is. */
export interface GridCell {
  readonly column: string;
  readonly n: number;
  /** 0 for none, 1 to 4. */
  readonly level: number;
  readonly label: string;
  readonly opens: string;
  /** True where a digest says that it covers this time. */
  readonly framed: boolean;
}

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** Under the grid; empty for none. */
  readonly tick: string;
}

/** Counts by row and column. */
export interface GridModel extends FigureModel {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly GridCell[] }[];
  readonly notes: readonly string[];
}

/** Web pages of a publisher with fewer are shown with those of others. */
const leastPages = 9;

const steps = 4;

/** Shades by orders of magnitude: counts are far apart. */
function levelOf(n: number, most: number): number {
  if (n === 0) return 0;
  return most <= 1 ? steps : 1 + Math.floor((Math.log(n) / Math.log(most)) * (steps - 1) + 1e-9);
}

interface GridRequest {
  readonly id: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly counts: readonly number[] }[];
  readonly rowHeading: string;
  readonly framed?: (row: string, column: string) => boolean;
}

function gridOf({ id, columns, rows, rowHeading, framed }: GridRequest) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return {
    id,
    columns,
    rows: rows.map(({ key, label, counts }) => ({
      key,
      label,
      cells: columns.map((column, i) => {
        const n = counts[i] ?? 0;
        return {
          column: column.key,
          n,
          level: levelOf(n, most),
          label: qualityText.cell(label, column.label, n),
          opens: `quality/${id}/${key}/${column.key}`,
          framed: framed?.(key, column.key) ?? false,
        };
      }),
    })),
    tableOf: (caption: string) => ({
      caption,
      columns: [{ label: rowHeading }, ...columns.map(({ label }) => ({ label, numeric: true }))],
      rows: rows.map(({ key, label, counts }) => ({ key, cells: [label, ...counts] })),
    }),
  };
}

function labelOfGroup(group: SourceGroup): string {
  const [first] = group.sources;
  if (group.kind === "document") return first?.shortTitle ?? group.id;
  if (group.kind === "laws") return qualityText.laws(group.sources.length);
  return group.kind === "publisher"
    ? qualityText.publisher(first?.publisher ?? "", group.sources.length)
    : qualityText.otherPages(group.sources.length);
}

/** Events that a group of sources reports, by the quarter in which they began. */
export function coverageEvents(dataset: Dataset, groupId: string, column: string): CicaEvent[] {
  const ids = new Set(
    selectSourceGroups(dataset, leastPages)
      .find(({ id }) => id === groupId)
      ?.sources.map(({ id }) => id),
  );
  const quarters = quartersOf(dataset);
  return dataset.events.filter(
    (event) => quarterKeyOf(event, quarters) === column && event.cites.some(({ source }) => ids.has(source)),
  );
}

/** Which source reports events of which quarter. */
export function coverageModel(dataset: Dataset): GridModel {
  const quarters = quartersOf(dataset);
  const groups = selectSourceGroups(dataset, leastPages);
  const words = qualityText.coverage;
  const groupOf = new Map(groups.flatMap(({ id, sources }) => sources.map((source) => [source.id, id] as const)));
  const counts = new Map<string, number>();
  let broad = 0;
  for (const event of dataset.events) {
    const column = quarterKeyOf(event, quarters);
    if (column === undefined) broad += 1;
    for (const group of new Set(event.cites.map(({ source }) => groupOf.get(source)))) {
      counts.set(`${group} ${column}`, (counts.get(`${group} ${column}`) ?? 0) + 1);
    }
  }
  const columns = [
    { key: before, label: words.before(quarters[0]?.year ?? 0), tick: words.beforeTick },
    ...quarters.map((period) => ({
      key: period.id,
      label: formatPeriod(period),
      tick: period.part === 1 ? String(period.year) : "",
    })),
  ];
  const covered = (groupId: string, column: string) => {
    const quarter = quarters.find(({ id }) => id === column);
    const period = groups.find(({ id, kind }) => id === groupId && kind === "document")?.sources[0]?.period;
    return (
      quarter !== undefined &&
      period?.first != null &&
      period.last != null &&
      period.first <= quarter.last &&
      period.last >= quarter.first
    );
  };
  const grid = gridOf({
    id: "coverage",
    columns,
    rows: groups.map((group) => ({
      key: group.id,
      label: labelOfGroup(group),
      counts: columns.map(({ key }) => counts.get(`${group.id} ${key}`) ?? 0),
    })),
    rowHeading: words.row,
    framed: covered,
  });
  const documents = new Set(groups.filter(({ kind }) => kind === "document").map(({ id }) => id));
  const onlyWeb = dataset.events.filter((event) => !event.cites.some(({ source }) => documents.has(source))).length;
  return {
    ...grid,
    finding: words.finding(onlyWeb, dataset.events.length, documents.size),
    subtitle: words.subtitle,
    description: words.description(groups.length, columns.length),
    ...restsOn(
      dataset,
      dataset.events.map(({ cites }) => cites),
    ),
    table: grid.tableOf(words.subtitle),
    notes: [words.framed, ...(broad > 0 ? [words.broad(broad)] : [])],
  };
}

export const bases = ["stated", "inferred", "none"] as const;

/** Events of a dimension on one basis; `none` is for those that belong to no dimension. */
export function basisEvents(dataset: Dataset, key: string, basis: string): CicaEvent[] {
  return dataset.events.filter((event) => dimensionOf(event) === key && (event.dimensionBasis ?? "none") === basis);
}

/** Whose word an event's dimension is: a source's or ours. */
export function basisModel(dataset: Dataset): GridModel {
  const words = qualityText.basis;
  const names = namesOf(dataset);
  const keys: DimensionKey[] = [...dimensionKeys, "none"];
  const grid = gridOf({
    id: "basis",
    columns: bases.map((key) => ({ key, label: words.columns[key], tick: words.ticks[key] })),
    rows: keys.map((key) => ({
      key,
      label: names.dimension(key),
      counts: bases.map((basis) => basisEvents(dataset, key, basis).length),
    })),
    rowHeading: words.row,
  });
  const within = dataset.events.filter(({ dimension }) => dimension !== null);
  const stated = within.filter(({ dimensionBasis }) => dimensionBasis === "stated").length;
  return {
    ...grid,
    finding: words.finding(stated, within.length),
    subtitle: words.subtitle(within.length - stated, dataset.events.length - within.length),
    description: words.description(dataset.events.length),
    ...restsOn(
      dataset,
      within.map(({ cites }) => cites),
    ),
    table: grid.tableOf(words.row),
    notes: [words.note],
  };
}

/** How precisely the records of each kind are dated. */
export function precisionModel(dataset: Dataset): GridModel {
  const words = qualityText.precision;
  const all = datedKinds.map((kind) => ({ kind, records: selectDated(dataset, kind) }));
  const grid = gridOf({
    id: "precision",
    columns: precisions.map((key) => ({ key, label: words.columns[key], tick: words.ticks[key] })),
    rows: all.map(({ kind, records }) => ({
      key: kind,
      label: qualityText.dated[kind],
      counts: precisions.map((key) => records.filter(({ when }) => precisionOf(when) === key).length),
    })),
    rowHeading: words.row,
  });
  const records = all.flatMap((one) => one.records);
  const undated = records.filter(({ when }) => when === null).length;
  const exact = records.filter(({ when }) => precisionOf(when) === "day").length;
  return {
    ...grid,
    finding: words.finding(exact, records.length, undated),
    subtitle: words.subtitle,
    description: words.description(records.length),
    ...restsOn(
      dataset,
      records.map(({ cites }) => cites),
    ),
    table: grid.tableOf(words.subtitle),
    notes: [words.note],
  };
}
