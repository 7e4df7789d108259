import type { Dataset } from "../../../data/schema/dataset.ts";
import type { State } from "../../../data/schema/states.ts";
import type { Day } from "../../core/days.ts";
import { type EventFilter, selectEvents } from "../../core/events.ts";
import { statesText } from "../../text/enStates.ts";
import { type CountsModel, countsModel } from "../counts/model.ts";

/** The events that name each state, by year and dimension; one chart for each, all of the same height. */
export function yearsModels(
  dataset: Dataset,
  states: readonly State[],
  filter: EventFilter,
  asOf: Day,
): readonly CountsModel[] {
  const models = states.map(({ id, name }) => {
    const ofState = { ...filter, states: [id] };
    const model = countsModel(dataset, { filter: ofState, unit: "year", asOf, withNone: true });
    const place = `participation/${id}/dimension`;
    return {
      ...model,
      id: `years-${id}`,
      finding: statesText.years.finding(name, selectEvents(dataset.events, ofState).length),
      subtitle: statesText.years.subtitle,
      opensIn: place,
      table: {
        ...model.table,
        caption: statesText.years.subtitle,
        rows: model.table.rows.map(({ opens: _, ...row }) => ({ ...row, opens: `${place}/all/${row.key}` })),
      },
    };
  });
  const most = Math.max(0, ...models.map((model) => model.most));
  return models.map((model) => ({
    ...model,
    most,
    notes: models.length > 1 ? [statesText.years.sameScale, ...model.notes] : model.notes,
  }));
}
