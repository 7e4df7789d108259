import type { Dataset } from "../../../data/schema/dataset.ts";
import type { PeriodUnit } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import { indexEvents } from "../../core/eventIndex.ts";
import type { EventFilter } from "../../core/events.ts";
import { facetsText } from "../../text/enFacets.ts";
import { type CountsModel, countsModel } from "./model.ts";

/** Counts of a chosen period with what lies outside of it, under the other filters, as their context. */
export interface CountsInContext extends CountsModel {
  /** For each column, how many events it has beside those counted. */
  readonly outside: readonly number[];
}

/**
 * Adds to the counts of a period what the other filters leave outside of it.
 * @param all by id of a period of the axis, the events that meet all of the filter but its time.
 */
export function inContext(
  model: CountsModel,
  filter: Pick<EventFilter, "from" | "to">,
  all: ReadonlyMap<string, number>,
): CountsInContext {
  if (filter.from === null && filter.to === null) return { ...model, outside: model.columns.map(() => 0) };
  const outside = model.columns.map(({ id, total }) => (all.get(id) ?? 0) - total);
  const sum = outside.reduce((a, b) => a + b, 0);
  const { table } = model;
  return {
    ...model,
    outside,
    most: Math.max(model.most, ...model.columns.map(({ id }) => all.get(id) ?? 0)),
    notes: sum === 0 ? model.notes : [facetsText.outsideNote(sum), ...model.notes],
    table: {
      ...table,
      columns: [...table.columns, { label: facetsText.outside, numeric: true }],
      rows: table.rows.map((row, i) => ({ ...row, cells: [...row.cells, outside[i] ?? 0] })),
    },
  };
}

/** What the Events page asks of its events over time. */
export interface OverTimeAsked {
  readonly filter: EventFilter;
  readonly unit: PeriodUnit;
  readonly asOf: Day;
  /** See `countsModel`. */
  readonly frame: Dataset | null;
}

/** The events over time as the Events page has them: those of the filter, with what its period leaves outside. */
export function eventsOverTime(dataset: Dataset, { filter, unit, asOf, frame }: OverTimeAsked): CountsInContext {
  const index = indexEvents(dataset.events);
  const model = countsModel(dataset, { filter, chosen: index.select(filter), unit, asOf, withNone: true, frame });
  return inContext(model, filter, index.countPeriods(filter, unit));
}
