import type { Convention, TreatyAction, TreatyActionKind } from "../../data/schema/convention.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { State } from "../../data/schema/states.ts";
import type { Day } from "./days.ts";
import { selectMembers } from "./membership.ts";

/** The acts that bind a state and count towards entry into force (Vienna Convention on the Law of Treaties, article 2(1)(b)). */
const bindingActions: readonly TreatyActionKind[] = ["ratification", "acceptance", "approval", "accession"];

export function isBinding(action: Pick<TreatyAction, "action">): boolean {
  return bindingActions.includes(action.action);
}

/** The day on which an act had been done for certain: the last on which it can have happened, or that of its first report. */
export function doneBy(action: TreatyAction): Day {
  return action.date.last === null || action.date.last > action.said ? action.said : action.date.last;
}

/**
 * Ratifications (or acts of the same effect) by the day on which each had been done for certain. That is an order to show
 * them in, not always the one in which they were done: see `placeOf`.
 */
export function selectRatifications(convention: Convention): TreatyAction[] {
  const sortKey = (action: TreatyAction) => `${doneBy(action)}|${action.date.first ?? ""}`;
  return convention.actions.filter(isBinding).toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

/** The places in a count, from 1, that an act can have. */
export interface PlaceInOrder {
  readonly least: number;
  readonly most: number;
}

/**
 * Where an act can stand in the order in which the acts on record were done: after those that were done for certain before
 * it, and before those that were done for certain after it. Null where no source bounds it from below.
 */
export function placeOf(action: TreatyAction, among: readonly TreatyAction[]): PlaceInOrder | null {
  const { first } = action.date;
  if (first === null) return null;
  const last = doneBy(action);
  const before = among.filter((other) => doneBy(other) < first).length;
  const after = among.filter((other) => other.date.first !== null && other.date.first > last).length;
  return { least: before + 1, most: among.length - after };
}

/** One line of the register: what a state has done, as far as a source says. */
export interface Participant {
  readonly state: State;
  readonly signature: TreatyAction | undefined;
  readonly ratification: TreatyAction | undefined;
  readonly deposit: TreatyAction | undefined;
}

/** Every Member State on `day` and every other state that has acted, alphabetically. */
export function selectParticipants(dataset: Dataset, day: Day): Participant[] {
  const members = new Set(selectMembers(dataset, day));
  return dataset.states.flatMap((state) => {
    const actions = dataset.convention.actions.filter((action) => action.state === state.id);
    if (actions.length === 0 && !members.has(state)) return [];
    return [
      {
        state,
        signature: actions.find((action) => action.action === "signature"),
        ratification: actions.find(isBinding),
        deposit: actions.find((action) => action.action === "deposit"),
      },
    ];
  });
}

/** How far the Convention is from entry into force. */
export interface ConventionProgress {
  readonly ratified: number;
  readonly threshold: number;
  /** Ratifications that are not on record yet, never below 0. */
  readonly missing: number;
  readonly members: number;
  readonly membersNotRatified: number;
}

export function conventionProgress(dataset: Dataset, day: Day): ConventionProgress {
  const ratified = selectRatifications(dataset.convention).length;
  const { threshold } = dataset.convention;
  const members = selectMembers(dataset, day);
  const states = new Set(selectRatifications(dataset.convention).map((action) => action.state));
  return {
    ratified,
    threshold,
    missing: Math.max(0, threshold - ratified),
    members: members.length,
    membersNotRatified: members.filter((state) => !states.has(state.id)).length,
  };
}
