import type { Dataset } from "../../../data/schema/dataset.ts";
import type { State } from "../../../data/schema/states.ts";
import { type Cut, type DimensionKey, dimensionKeys } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import { selectEvents } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { lastDayOf, selectMembers } from "../../core/membership.ts";
import {
  columnsOf,
  countParticipation,
  type MatrixFilter,
  type Participation,
  selectColumns,
  selectParticipation,
  toMatrixFilter,
} from "../../core/participation.ts";
import { participationText } from "../../text/enStates.ts";
import { type Names, namesOf } from "../names.ts";

/** A number of the matrix, shaded by its size. */
export interface MatrixCell {
  readonly column: string;
  readonly count: number;
  /** 0 for none, up to 4. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly label: string;
  /** Evidence address. */
  readonly opens: string;
}

export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
  /** The dimension or kind of body that it belongs to; null where columns stand by themselves. */
  readonly group: string | null;
  /** Its dimension, for its colour. */
  readonly dimension: DimensionKey | null;
  /** Events on record, whoever is named. */
  readonly events: number;
  /** Member States that are named in one of them. */
  readonly named: number;
  readonly opens: string;
}

export interface MatrixRow {
  readonly state: string;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
  readonly total: MatrixCell;
}

/** What is ordered by: `name`, `total` or the id of a column, and which way round. */
export interface MatrixOrder {
  readonly by: string;
  /** False where the order is turned round: names from the end, numbers from the least. */
  readonly natural: boolean;
}

/** The chosen column, and who is named in nothing of it. */
export interface MatrixAnswer {
  readonly column: string;
  readonly label: string;
  readonly events: number;
  readonly states: number;
  readonly notNamed: readonly { readonly id: string; readonly name: string }[];
  readonly opens: string;
}

/** Member States by priority area, dimension or body: in how many events each is named. */
export interface MatrixModel extends FigureModel {
  readonly cut: Cut;
  readonly groups: readonly {
    readonly label: string;
    readonly dimension: DimensionKey | null;
    readonly span: number;
  }[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly order: MatrixOrder;
  /** Distinct events of all columns. */
  readonly total: number;
  readonly opensTotal: string;
  /** Null where no column is chosen. */
  readonly answer: MatrixAnswer | null;
  readonly note: string | null;
}

interface MatrixRequest {
  readonly cut: Cut;
  readonly filter: MatrixFilter;
  /** As the address has it; see `matrixOrder` in the view. */
  readonly order: string;
  readonly asOf: Day;
}

/** The least count of each level of shade. */
const levels = [1, 2, 4, 7] as const;

function levelOf(count: number): MatrixCell["level"] {
  return levels.filter((least) => count >= least).length as MatrixCell["level"];
}

/** Reads an order; a column that this cut hasn't is no order, so names stand as they are. */
export function parseOrder(text: string, columns: readonly string[]): MatrixOrder {
  const by = text.replace(/^-/, "");
  const isKnown = by === "name" || by === "total" || columns.includes(by);
  return isKnown ? { by, natural: !text.startsWith("-") } : { by: "name", natural: true };
}

interface ColumnWords {
  readonly label: string;
  readonly group: string | null;
  readonly dimension: DimensionKey | null;
}

function wordsOfColumn(dataset: Dataset, cut: Cut, names: Names): (id: string) => ColumnWords {
  const areas = new Map(dataset.priorityAreas.map((area) => [area.id, area]));
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  return (id) => {
    if (cut === "area") {
      const dimension = areas.get(id)?.dimension ?? null;
      return { label: names.area(id), group: dimension && names.dimension(dimension), dimension };
    }
    if (cut === "body") {
      const isGoverning = bodies.get(id)?.kind === "governing";
      const group = isGoverning ? participationText.governing : participationText.advisory;
      return { label: names.party(id), group, dimension: null };
    }
    const dimension = dimensionKeys.find((key) => key === id) ?? null;
    return { label: dimension === null ? id : names.dimension(dimension), group: null, dimension };
  };
}

function groupsOf(columns: readonly MatrixColumn[]): MatrixModel["groups"] {
  const groups: { label: string; dimension: DimensionKey | null; span: number }[] = [];
  for (const { group, dimension } of columns) {
    if (group === null) continue;
    const last = groups.at(-1);
    if (last?.label === group) last.span += 1;
    else groups.push({ label: group, dimension, span: 1 });
  }
  return groups;
}

/** Names from A, numbers from the most; of equal numbers names from A, either way round. */
function ordered(rows: readonly MatrixRow[], { by, natural }: MatrixOrder): readonly MatrixRow[] {
  const sign = natural ? 1 : -1;
  const byName = (a: MatrixRow, b: MatrixRow) => a.name.localeCompare(b.name, "en");
  if (by === "name") return rows.toSorted((a, b) => sign * byName(a, b));
  const countIn = (row: MatrixRow) =>
    by === "total" ? row.total.count : (row.cells.find(({ column }) => column === by)?.count ?? 0);
  return rows.toSorted((a, b) => sign * (countIn(b) - countIn(a)) || byName(a, b));
}

function answerOf(model: Pick<MatrixModel, "columns" | "rows" | "order" | "total" | "opensTotal" | "cut">) {
  const { columns, rows, order, cut } = model;
  const isTotal = order.by === "total";
  const column = columns.find(({ id }) => id === order.by);
  if (!isTotal && column === undefined) return null;
  const countIn = (row: MatrixRow) =>
    isTotal ? row.total.count : (row.cells.find((cell) => cell.column === order.by)?.count ?? 0);
  return {
    column: order.by,
    label: column?.label ?? participationText.answer.total(cut),
    events: column?.events ?? model.total,
    states: rows.length,
    notNamed: rows
      .filter((row) => countIn(row) === 0)
      .map(({ state, name }) => ({ id: state, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "en")),
    opens: column?.opens ?? model.opensTotal,
  };
}

function tableOf({ columns, rows, cut }: Pick<MatrixModel, "columns" | "rows" | "cut">): FigureModel["table"] {
  const { matrix } = participationText;
  return {
    caption: matrix.subtitle(cut),
    columns: [
      { label: matrix.state },
      { label: matrix.total, numeric: true },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: row.state,
      cells: [row.name, row.total.count, ...row.cells.map(({ count }) => count)],
      opens: row.total.opens,
    })),
  };
}

function rowsOf(members: readonly State[], columns: readonly MatrixColumn[], counted: Participation, cut: Cut) {
  const { matrix } = participationText;
  return members.map(({ id, name }, row): MatrixRow => {
    const cellOf = (column: string, count: number, label: string): MatrixCell => ({
      column,
      count,
      level: levelOf(count),
      label,
      opens: `participation/${id}/${cut}/${column}`,
    });
    const total = counted.rowTotals[row] ?? 0;
    return {
      state: id,
      name,
      cells: columns.map((column, nth) => {
        const count = counted.count(row, nth);
        return cellOf(column.id, count, matrix.cell(name, column.label, count));
      }),
      total: cellOf("total", total, matrix.row(name, total)),
    };
  });
}

/** The matrix under a filter of dimension and time, for the Member States of its last day. */
export function matrixModel(dataset: Dataset, { cut, filter, order: asked, asOf }: MatrixRequest): MatrixModel {
  const { matrix } = participationText;
  const ids = selectColumns(dataset, cut, filter);
  const members = selectMembers(dataset, lastDayOf(filter, asOf));
  const events = selectEvents(dataset.events, toMatrixFilter(filter));
  const counted = countParticipation(
    events,
    members.map(({ id }) => id),
    ids,
    columnsOf(cut),
  );
  const wordsOf = wordsOfColumn(dataset, cut, namesOf(dataset));
  const columns = ids.map((id, nth) => ({
    id,
    ...wordsOf(id),
    events: counted.events[nth] ?? 0,
    named: counted.named[nth] ?? 0,
    opens: `participation/all/${cut}/${id}`,
  }));
  const order = parseOrder(asked, ids);
  const rows = ordered(rowsOf(members, columns, counted, cut), order);
  const most = rows.toSorted((a, b) => b.total.count - a.total.count)[0];
  const parts = { cut, columns, rows, order, total: counted.total, opensTotal: `participation/all/${cut}/total` };
  return {
    ...parts,
    id: "participation",
    finding:
      most === undefined || most.total.count === 0
        ? matrix.none
        : matrix.finding(most.name, most.total.count, counted.total),
    subtitle: matrix.subtitle(cut),
    description: matrix.description(rows.length, columns.length),
    ...restsOn(
      dataset,
      selectParticipation(dataset, cut, { state: null, column: null }, filter).map(({ cites }) => cites),
    ),
    table: tableOf(parts),
    groups: groupsOf(columns),
    answer: answerOf(parts),
    note: cut === "body" ? matrix.bodyRule : null,
  };
}
