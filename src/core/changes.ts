import type { Contribution } from "../../data/schema/contributions.ts";
import type { TreatyAction } from "../../data/schema/convention.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { Cite, When } from "../../data/schema/fields.ts";
import type { Initiative, Statement } from "../../data/schema/initiatives.ts";
import { asOf } from "./asOf.ts";
import { type ChangeKind, changeKinds } from "./changeKinds.ts";
import { isBinding, selectRatifications } from "./convention.ts";
import type { Day } from "./days.ts";
import { selectMembers } from "./membership.ts";
import { countStandings, slipBetween } from "./roadmap.ts";

interface InitiativeChange {
  /** `new`: the first word on an item, with no date; `status`: another status; `reported`: a word that moves nothing. */
  readonly kind: "delivered" | "promised" | "moved" | "status" | "new" | "reported";
  readonly day: Day;
  readonly initiative: Initiative;
  readonly statement: Statement;
  /** The word before. */
  readonly previous: Statement | null;
  /** The promise in force before. */
  readonly before: When | null;
}

interface TreatyChange {
  readonly kind: "ratified" | "acted";
  readonly day: Day;
  readonly action: TreatyAction;
}

interface ContributionChange {
  readonly kind: "contributed";
  readonly day: Day;
  readonly contribution: Contribution;
}

export interface EventChange {
  readonly kind: "held";
  readonly day: Day;
  readonly event: CicaEvent;
}

/** One thing that became known on `day`. */
export type Change = InitiativeChange | TreatyChange | ContributionChange | EventChange;

/** Where a step is said. */
export function stepCites(step: Change): readonly Cite[] {
  if ("action" in step) return step.action.cites;
  if ("contribution" in step) return step.contribution.cites;
  return "event" in step ? step.event.cites : step.statement.cites;
}

/** True after the first day and up to the other, which belongs to the span. */
export function isBetween(day: Day, after: Day, upTo: Day): boolean {
  return day > after && day <= upTo;
}

function initiativeChanges(initiative: Initiative, after: Day, upTo: Day): Change[] {
  let target: When | null = null;
  // A later source that tells of the delivery again brings no news.
  const delivery = initiative.statements.find(({ delivers }) => delivers);
  return initiative.statements.flatMap((statement, i) => {
    const before = target;
    const previous = initiative.statements[i - 1] ?? null;
    if (statement.target !== undefined) target = statement.target;
    if (!isBetween(statement.said, after, upTo)) return [];
    const moved = before !== null && statement.target !== undefined && statement.target.edtf !== before.edtf;
    const kind = (() => {
      if (statement === delivery) return "delivered";
      if (moved) return "moved";
      if (statement.target !== undefined && before === null) return "promised";
      if (previous === null) return "new";
      return statement.status === previous.status ? "reported" : "status";
    })();
    return [{ kind, day: statement.said, initiative, statement, previous, before }];
  });
}

/** By how many days at least a promise was moved, negative where it came nearer; 0 where the two dates overlap. */
export function movedBy({ before, statement }: Pick<InitiativeChange, "before" | "statement">): number | null {
  return before === null || statement.target === undefined ? null : slipBetween(before, statement.target);
}

/** Latest first, and of one day the weightiest first. */
export function byDayAndWeight(a: Dated, b: Dated): number {
  return b.day.localeCompare(a.day) || weightOf(a) - weightOf(b);
}

interface Dated {
  readonly kind: ChangeKind;
  readonly day: Day;
}

function weightOf({ kind }: Pick<Dated, "kind">): number {
  return changeKinds.indexOf(kind);
}

/** The meeting of a governing body whose holding is what an item of the road map promised. Undefined where two answer. */
function meetingOf(dataset: Dataset, { track, achieved }: Initiative): CicaEvent | undefined {
  if (track !== "meetings" || achieved?.first == null || achieved.last === null) return undefined;
  const [meeting, ...others] = dataset.events.filter(
    ({ kind, start, end }) => kind === "governing-body" && start.first === achieved.first && end.last === achieved.last,
  );
  return others.length === 0 ? meeting : undefined;
}

/**
 * Meetings of which the delivery of an item is all the news. One that was known before the road map spoke of it stays news
 * of its own day, whatever was said later: only so do the reports of two spans add up to that of both.
 */
function selectToldAsDelivered(dataset: Dataset): Set<CicaEvent> {
  const told = dataset.initiatives.flatMap((initiative) => {
    const meeting = meetingOf(dataset, initiative);
    const delivered = initiative.statements.find(({ delivers }) => delivers);
    return meeting !== undefined && delivered !== undefined && delivered.said <= meeting.known ? meeting : [];
  });
  return new Set(told);
}

/** Contributions that counted when they became known. A part counts until its whole is known: see `asOf`. */
function selectOnceCounted(contributions: readonly Contribution[]): Contribution[] {
  const known = new Map(contributions.map((one) => [one.id, one.known]));
  return contributions.filter((one) => one.within === undefined || (known.get(one.within) ?? "") > one.known);
}

/**
 * What became known after `after` and up to `upTo`, latest first and of one day the weightiest first. Events only of the
 * governing bodies (the rest are counts), and not those of which an item of the road map tells as its delivery by then. Each
 * change has its day from the record alone, so that the changes of adjoining spans are those of both together.
 */
export function selectChanges(dataset: Dataset, after: Day, upTo: Day): Change[] {
  const { convention, contributions, events, initiatives } = dataset;
  const ofRoadMap = initiatives.flatMap((initiative) => initiativeChanges(initiative, after, upTo));
  const told = selectToldAsDelivered(dataset);
  const changes: Change[] = [
    ...ofRoadMap,
    ...convention.actions
      .filter((action) => isBetween(action.said, after, upTo))
      .map((action) => ({ kind: isBinding(action) ? "ratified" : "acted", day: action.said, action }) as const),
    ...selectOnceCounted(contributions)
      .filter((contribution) => isBetween(contribution.known, after, upTo))
      .map((contribution) => ({ kind: "contributed", day: contribution.known, contribution }) as const),
    ...events
      .filter((event) => event.kind === "governing-body" && !told.has(event))
      .filter((event) => isBetween(event.known, after, upTo))
      .map((event) => ({ kind: "held", day: event.known, event }) as const),
  ];
  return changes.toSorted(byDayAndWeight);
}

/** The `n` weightiest, of one weight the latest, in the order given. */
export function selectWeightiest<T extends Pick<Change, "kind" | "day">>(changes: readonly T[], n: number): T[] {
  const ranked = changes.toSorted((a, b) => weightOf(a) - weightOf(b) || b.day.localeCompare(a.day));
  const chosen = new Set(ranked.slice(0, n));
  return changes.filter((change) => chosen.has(change));
}

/** The figures that sum up a record as it was known on a day. */
export interface Tally {
  readonly ratifications: number;
  readonly delivered: number;
  readonly members: number;
  readonly events: number;
}

function tallyOf(dataset: Dataset, day: Day): Tally {
  return {
    ratifications: selectRatifications(dataset.convention).length,
    delivered: countStandings(dataset.initiatives, day).delivered,
    members: selectMembers(dataset, day).length,
    events: dataset.events.length,
  };
}

/** By how much each figure of the record of `now` differs from what was known on `since`. */
export function tallyChange(dataset: Dataset, now: Day, since: Day): Tally {
  const [after, before] = [tallyOf(dataset, now), tallyOf(asOf(dataset, since), since)];
  return {
    ratifications: after.ratifications - before.ratifications,
    delivered: after.delivered - before.delivered,
    members: after.members - before.members,
    events: after.events - before.events,
  };
}
