import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import { type Cut, dimensionKeys } from "./closedLists.ts";
import { type EventFilter, everyEvent, selectEvents, statesOf } from "./events.ts";
import { selectMeetingBodies } from "./meetings.ts";

/** The filter of a matrix: dimension and time. What else an address asks of events is for other pages. */
export type MatrixFilter = Pick<EventFilter, "dimensions" | "from" | "to">;

export function toMatrixFilter({ dimensions, from, to }: MatrixFilter): EventFilter {
  return { ...everyEvent, dimensions, from, to };
}

/** The columns of a cut, in order: areas of the dimensions asked for, those dimensions, or bodies that meet. */
export function selectColumns(dataset: Dataset, cut: Cut, { dimensions }: MatrixFilter): string[] {
  const isAsked = (key: (typeof dimensionKeys)[number]) => dimensions.length === 0 || dimensions.includes(key);
  if (cut === "body") {
    const bodies = selectMeetingBodies(dataset.bodies);
    return [
      ...bodies.filter(({ kind }) => kind === "governing"),
      ...bodies.filter(({ kind }) => kind === "advisory"),
    ].map(({ id }) => id);
  }
  const asked = dimensionKeys.filter(isAsked);
  if (cut === "dimension") return asked;
  return asked.flatMap((key) => dataset.priorityAreas.filter(({ dimension }) => dimension === key).map(({ id }) => id));
}

/** The columns in which an event stands: one area or dimension at most, several bodies where they met together. */
export function columnsOf(cut: Cut): (event: CicaEvent) => readonly string[] {
  if (cut === "area") return ({ priorityArea }) => (priorityArea === null ? [] : [priorityArea]);
  if (cut === "dimension") return ({ dimension }) => (dimension === null ? [] : [dimension]);
  return ({ bodies }) => bodies;
}

/** In how many events each state is named, by column. Totals count an event once, however many cells it stands in. */
export interface Participation {
  /** Events of row `row` in column `column`. */
  readonly count: (row: number, column: number) => number;
  /** Of each row: distinct events of any column. */
  readonly rowTotals: Uint32Array;
  /** Of each column: events on record, whoever is named in them. */
  readonly events: Uint32Array;
  /** Of each column: states of the rows that are named in one of its events. */
  readonly named: Uint32Array;
  /** Distinct events of any column. */
  readonly total: number;
}

/** Counts in one pass. A state is named as organiser, host or participant; see `statesOf`. */
export function countParticipation(
  events: readonly CicaEvent[],
  states: readonly string[],
  columns: readonly string[],
  columnsOfEvent: (event: CicaEvent) => readonly string[],
): Participation {
  const rowOf = new Map(states.map((id, row) => [id, row]));
  const columnOf = new Map(columns.map((id, column) => [id, column]));
  const width = columns.length;
  const cells = new Uint32Array(states.length * width);
  const rowTotals = new Uint32Array(states.length);
  const onRecord = new Uint32Array(width);
  let total = 0;
  for (const event of events) {
    const places = columnsOfEvent(event).flatMap((id) => columnOf.get(id) ?? []);
    if (places.length === 0) continue;
    total += 1;
    for (const column of places) onRecord[column] = (onRecord[column] ?? 0) + 1;
    for (const state of statesOf(event)) {
      const row = rowOf.get(state);
      if (row === undefined) continue;
      rowTotals[row] = (rowTotals[row] ?? 0) + 1;
      for (const column of places) cells[row * width + column] = (cells[row * width + column] ?? 0) + 1;
    }
  }
  const named = new Uint32Array(width);
  cells.forEach((n, at) => {
    if (n > 0) named[at % width] = (named[at % width] ?? 0) + 1;
  });
  return { count: (row, column) => cells[row * width + column] ?? 0, rowTotals, events: onRecord, named, total };
}

/** A cell of the matrix, a row (no column) or a column (no state). */
export interface Place {
  readonly state: string | null;
  readonly column: string | null;
}

/** The filter of the Events page that shows the events of a place. Null for bodies, which that page can't tell apart. */
export function filterOf(
  dataset: Dataset,
  cut: Cut,
  { state, column }: Place,
  filter: MatrixFilter,
): EventFilter | null {
  if (cut === "body") return null;
  const columns = selectColumns(dataset, cut, filter);
  const wanted = column === null ? columns : columns.filter((id) => id === column);
  // A column that the filter leaves out holds nothing: no filter says that.
  if (wanted.length === 0) return null;
  const states = state === null ? [] : [state];
  const whole = { ...toMatrixFilter(filter), states };
  if (cut === "area") return { ...whole, areas: wanted };
  return { ...whole, dimensions: dimensionKeys.filter((key) => wanted.includes(key)) };
}

/** The events of a place of the matrix. */
export function selectParticipation(dataset: Dataset, cut: Cut, place: Place, filter: MatrixFilter): CicaEvent[] {
  const asked = filterOf(dataset, cut, place, filter);
  if (asked !== null) return selectEvents(dataset.events, asked);
  const columnsOfEvent = columnsOf(cut);
  const columns = new Set(selectColumns(dataset, cut, filter).filter((id) => (place.column ?? id) === id));
  const states = place.state === null ? [] : [place.state];
  return selectEvents(dataset.events, { ...toMatrixFilter(filter), states }).filter((event) =>
    columnsOfEvent(event).some((id) => columns.has(id)),
  );
}

/** The parts in which a source names a state. One event can count in several of them, and once in `named`. */
export interface Roles {
  readonly named: number;
  readonly hosted: number;
  readonly organised: number;
  readonly tookPart: number;
}

export const roleKeys = ["hosted", "organised", "tookPart"] as const;
export type RoleKey = (typeof roleKeys)[number];

/** True where an event names a state in that part. */
export function hasRole(event: CicaEvent, state: string, role: RoleKey): boolean {
  if (role === "hosted") return event.country === state;
  if (role === "organised") return event.organisers.includes(state);
  return event.states.includes(state) || event.others.includes(state);
}

export function countRoles(events: readonly CicaEvent[], state: string): Roles {
  const count = (role: RoleKey) => events.filter((event) => hasRole(event, state, role)).length;
  return {
    named: events.filter((event) => statesOf(event).includes(state)).length,
    hosted: count("hosted"),
    organised: count("organised"),
    tookPart: count("tookPart"),
  };
}
