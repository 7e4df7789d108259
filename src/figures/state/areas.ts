import type { Dataset } from "../../../data/schema/dataset.ts";
import type { State } from "../../../data/schema/states.ts";
import type { DimensionKey } from "../../core/closedLists.ts";
import { selectEvents } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import {
  columnsOf,
  countParticipation,
  type MatrixFilter,
  selectColumns,
  selectParticipation,
  toMatrixFilter,
} from "../../core/participation.ts";
import { statesText } from "../../text/enStates.ts";
import { namesOf } from "../names.ts";

/** A number that opens its events; 0 is "not named in the sources". */
export interface AreaCell {
  readonly count: number;
  readonly label: string;
  readonly opens: string;
}

export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly dimension: DimensionKey;
  readonly dimensionName: string;
  readonly events: number;
  readonly cells: readonly AreaCell[];
}

/** Each priority area, with the number of events on it in which each of the states is named. */
export interface AreasModel extends FigureModel {
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly AreaRow[];
  /** Distinct events of all areas. */
  readonly total: number;
  readonly totals: readonly AreaCell[];
}

/** @param filter dimensions and time; only areas of those dimensions are there. */
export function areasModel(dataset: Dataset, states: readonly State[], filter: MatrixFilter): AreasModel {
  const words = statesText.areas;
  const names = namesOf(dataset);
  const columns = selectColumns(dataset, "area", filter);
  const ids = states.map(({ id }) => id);
  const events = selectEvents(dataset.events, toMatrixFilter(filter));
  const counted = countParticipation(events, ids, columns, columnsOf("area"));
  const dimensions = new Map(dataset.priorityAreas.map(({ id, dimension }) => [id, dimension]));
  const cellOf = (state: State, column: string, label: string, count: number): AreaCell => ({
    count,
    label: words.cell(state.name, label, count),
    opens: `participation/${state.id}/area/${column}`,
  });
  const rows = columns.map((id, column): AreaRow => {
    const dimension = dimensions.get(id) ?? "none";
    const name = names.area(id);
    return {
      id,
      name,
      dimension,
      dimensionName: names.dimension(dimension),
      events: counted.events[column] ?? 0,
      cells: states.map((state, row) => cellOf(state, id, name, counted.count(row, column))),
    };
  });
  const namedIn = states.map((_, i) => rows.filter(({ cells }) => (cells[i]?.count ?? 0) > 0).length);
  const [first, second] = states;
  const totals = states.map((state, row) => cellOf(state, "total", words.total, counted.rowTotals[row] ?? 0));
  const behind = new Set(ids.flatMap((state) => selectParticipation(dataset, "area", { state, column: null }, filter)));
  return {
    id: "state-areas",
    finding:
      rows.length === 0
        ? words.noArea
        : second === undefined
          ? words.finding(first?.name ?? "", namedIn[0] ?? 0, rows.length)
          : words.findingOfTwo(first?.name ?? "", namedIn[0] ?? 0, second.name, namedIn[1] ?? 0, rows.length),
    subtitle: words.subtitle,
    description: words.description(rows.length),
    ...restsOn(
      dataset,
      [...behind].map(({ cites }) => cites),
    ),
    table: {
      caption: words.subtitle,
      columns: [
        { label: words.area },
        { label: words.dimension },
        { label: words.onRecord, numeric: true },
        ...states.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: rows.map(({ id, name, dimensionName, events: onRecord, cells }) => ({
        key: id,
        cells: [name, dimensionName, onRecord, ...cells.map(({ count }) => count)],
        opens: `participation/all/area/${id}`,
      })),
    },
    states: states.map(({ id, name }) => ({ id, name })),
    rows,
    total: counted.total,
    totals,
  };
}
