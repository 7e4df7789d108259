import type { Dataset } from "../../data/schema/dataset.ts";
import type { Membership, State } from "../../data/schema/states.ts";
import type { Day } from "./days.ts";

type Status = Membership["status"];

function holds(membership: Membership, day: Day): boolean {
  const begun =
    membership.since?.first === undefined || membership.since.first === null || membership.since.first <= day;
  const ended = membership.until?.last !== undefined && membership.until.last !== null && membership.until.last < day;
  return begun && !ended;
}

/** The entry that gives `state` that standing on `day`: of several the last as typed. Undefined where none does. */
export function findOnDay(state: State, status: Status, day: Day): Membership | undefined {
  return state.memberships.findLast((membership) => membership.status === status && holds(membership, day));
}

/** True where a source gives `state` that standing on `day`. An accession known by its year counts from its first day. */
export function isOnDay(state: State, status: Status, day: Day): boolean {
  return findOnDay(state, status, day) !== undefined;
}

function selectOnDay(dataset: Dataset, status: Status, day: Day): State[] {
  return dataset.states.filter((state) => isOnDay(state, status, day));
}

/** The last day of a period as far as the record goes: who counts in it is who was a member on that day. */
export function lastDayOf({ to }: { readonly to: Day | null }, asOf: Day): Day {
  return to === null || to > asOf ? asOf : to;
}

/** Member States on `day`, alphabetically by name: the y of every "x of y". */
export function selectMembers(dataset: Dataset, day: Day): State[] {
  return selectOnDay(dataset, "member", day);
}

export function selectObservers(dataset: Dataset, day: Day): State[] {
  return selectOnDay(dataset, "observer", day).filter((state) => !isOnDay(state, "member", day));
}

/** Organisations that are in partnership with CICA on `day`. */
export function selectPartners(dataset: Dataset, day: Day) {
  return dataset.organisations.filter((organisation) =>
    organisation.relations.some(
      ({ status, since, until }) => status === "partner" && (since?.first ?? day) <= day && (until?.last ?? day) >= day,
    ),
  );
}
