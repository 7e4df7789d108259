import type { Dataset } from "../../../data/schema/dataset.ts";
import type { State } from "../../../data/schema/states.ts";
import type { Day } from "../../core/days.ts";
import { type EventFilter, selectEvents, statesOf } from "../../core/events.ts";
import { findOnDay } from "../../core/membership.ts";
import { capitalise } from "../../text/dates.ts";
import { statesText } from "../../text/enStates.ts";
import { membershipWords } from "./facts.ts";

/** "Member since 13 Oct 2022"; in words where it is neither member nor observer on the day. */
export function standingWords(state: State, asOf: Day): string {
  const standing = (["member", "observer", "pending"] as const)
    .map((status) => findOnDay(state, status, asOf))
    .find((found) => found !== undefined);
  return standing === undefined ? statesText.noStanding : capitalise(membershipWords(standing));
}

/** In how many events of a filter a source names the state. */
export function countNamed(dataset: Dataset, { id }: State, filter: EventFilter): number {
  return selectEvents(dataset.events, filter).filter((event) => statesOf(event).includes(id)).length;
}

/** In how many of which events a state is named, or the names of the two that are compared. */
export function stateTitle(dataset: Dataset, states: readonly State[], filter: EventFilter): string {
  const [state, other] = states;
  if (state === undefined) return "";
  if (other !== undefined) return statesText.titleOfTwo(state.name, other.name);
  const total = selectEvents(dataset.events, filter).length;
  return statesText.title(state.name, countNamed(dataset, state, filter), total, total < dataset.events.length);
}
