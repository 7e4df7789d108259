import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import type { State } from "../../../data/schema/states.ts";
import { statesOf } from "../../core/events.ts";
import { statesText } from "../../text/enStates.ts";
import { type EventListModel, eventListModel } from "../eventList/model.ts";

/** Of some events those in which a source names a state, or each of two. */
export function stateListModel(
  dataset: Dataset,
  states: readonly State[],
  events: readonly CicaEvent[],
): EventListModel {
  const chosen = events.filter((event) => states.every(({ id }) => statesOf(event).includes(id)));
  const [state, other] = states;
  const finding =
    other === undefined
      ? statesText.list.one(state?.name ?? "", chosen.length)
      : statesText.list.both(state?.name ?? "", other.name, chosen.length);
  return { ...eventListModel(dataset, chosen), finding };
}
