import type { When } from "../../data/schema/fields.ts";
import type { Initiative, InitiativeStatus, Statement, Track } from "../../data/schema/initiatives.ts";
import type { Standing } from "./closedLists.ts";
import { type Day, daysBetween, earliest } from "./days.ts";

/** What the statements known on a day add up to. */
export interface Progress {
  readonly status: InitiativeStatus;
  /** The date first promised; it stays when later ones supersede it. */
  readonly firstTarget: When | null;
  readonly currentTarget: When | null;
  /** When the promised thing was delivered, as closely as a source dates it; of two as close, what was said first. */
  readonly achieved: When | null;
  /**
   * The least number of days by which a promise is known to have been missed. Delivered: from the first promise to the
   * delivery, negative where that came early. Else the most of: from the first promise to the one now in force, and from
   * the earlier of these two to the last day on which a source still spoke of the thing as not done. Counted between the
   * nearest ends of two dates that are only spans: promised for spring and delivered on 10 June is 10 days; 0 where they
   * overlap. Null without a promise, and where the time promised has passed without a later word: then nobody can tell.
   */
  readonly slipDays: number | null;
}

const stalledStatuses: readonly InitiativeStatus[] = ["postponed", "frozen", "ended"];
/** A statement with one of these speaks of the thing as there, though it may not say since when. */
const doneStatuses: readonly InitiativeStatus[] = ["adopted", "operational"];

/** Days from one date to another that comes later, between their nearest ends; negative where it comes earlier. */
export function slipBetween(first: When, reached: When): number {
  if (first.last !== null && reached.first !== null && reached.first > first.last) {
    return daysBetween(first.last, reached.first);
  }
  if (first.first !== null && reached.last !== null && reached.last < first.first) {
    return daysBetween(first.first, reached.last);
  }
  return 0;
}

/** Days that a date can lie in; endless where an end is open. */
function widthOf({ first, last }: When): number {
  return first === null || last === null ? Number.POSITIVE_INFINITY : daysBetween(first, last);
}

/** True where the time of the promise in force has passed by `asOf` and no delivery is on record. */
export function isOverdue(
  { currentTarget, achieved }: Pick<Progress, "currentTarget" | "achieved">,
  asOf: Day,
): boolean {
  return achieved === null && currentTarget !== null && currentTarget.last !== null && currentTarget.last < asOf;
}

/** The last day on which a source spoke of the thing as not done. */
export function lastUndone(statements: readonly Statement[]): Day | undefined {
  return statements.findLast(({ status, delivers }) => !delivers && !doneStatuses.includes(status))?.said;
}

/** True where the promise in force has passed and nobody has spoken of the thing since as not done. */
function isUnreported(initiative: Pick<Initiative, "statements" | "currentTarget" | "achieved">, asOf: Day): boolean {
  return (
    isOverdue(initiative, asOf) && (lastUndone(initiative.statements) ?? "") <= (initiative.currentTarget?.last ?? "")
  );
}

/** Days by which what is not delivered is known to be late. */
function slipOf(first: When, current: When, undone: Day | undefined): number {
  const due = earliest([first.last, current.last].filter((day) => day !== null));
  const sinceDue = due === undefined || undone === undefined ? 0 : daysBetween(due, undone);
  return Math.max(0, slipBetween(first, current), sinceDue);
}

/**
 * Status, targets, delivery and slippage of an initiative, from the statements said on or before `asOf`.
 * @param statements in the order in which they were said.
 * @throws RangeError if none was said by then: nothing was known of it.
 */
export function progressOf(statements: readonly Statement[], asOf: Day): Progress {
  const said = statements.filter((statement) => statement.said <= asOf);
  const last = said.at(-1);
  if (last === undefined) throw new RangeError(`no statement by ${asOf}`);
  const targets = said.flatMap((statement) => (statement.target === undefined ? [] : [statement.target]));
  const firstTarget = targets[0] ?? null;
  const currentTarget = targets.at(-1) ?? null;
  const deliveries = said.flatMap(({ delivers, happened }) => (delivers && happened ? [happened] : []));
  const achieved = deliveries.toSorted((a, b) => widthOf(a) - widthOf(b))[0] ?? null;
  const slipDays = (() => {
    if (firstTarget === null || currentTarget === null) return null;
    if (achieved !== null) return slipBetween(firstTarget, achieved);
    if (isUnreported({ statements: said, currentTarget, achieved }, asOf)) return null;
    return slipOf(firstTarget, currentTarget, lastUndone(said));
  })();
  return { status: last.status, firstTarget, currentTarget, achieved, slipDays };
}

/** What a standing follows from. */
export type Standable = Pick<Initiative, "status" | "statements" | "currentTarget" | "achieved" | "slipDays">;

/**
 * The standing of an initiative as it was known on `asOf`. The first of these that holds:
 * - stalled: the last word on it says postponed, frozen or ended;
 * - delivered: a source reports the delivery;
 * - unreported: the last day of the promise in force has passed, and no source has since spoken of the thing as not done.
 *   It may have been delivered or not; the record doesn't know;
 * - late: a source of after a promise's last day still speaks of the thing as not done, or a later promise begins after
 *   the first one's last day;
 * - open: promised for a time that is still to come or runs, or not promised for any.
 */
export function standingOf(initiative: Standable, asOf: Day): Standing {
  if (stalledStatuses.includes(initiative.status)) return "stalled";
  if (initiative.achieved !== null) return "delivered";
  if (isUnreported(initiative, asOf)) return "unreported";
  return (initiative.slipDays ?? 0) > 0 ? "late" : "open";
}

/** A promise that isn't known to be kept, with the day by which it is due. */
export interface Milestone {
  readonly initiative: Initiative;
  readonly statement: Statement;
  readonly target: When;
  readonly standing: Standing;
}

/** The statement that made the promise now in force. */
export function currentPromise(initiative: Initiative): Statement | undefined {
  return initiative.statements.findLast((statement) => statement.target !== undefined);
}

const milestoneOrder: readonly Standing[] = ["late", "open", "unreported"];

/**
 * Promises that aren't known to be kept: the late ones, the latest promise at their head; then the open ones by the day on
 * which they fall due; then those without a report, the latest promise first.
 */
export function selectMilestones(initiatives: readonly Initiative[], asOf: Day): Milestone[] {
  const promised = initiatives.flatMap((initiative) => {
    const statement = currentPromise(initiative);
    const standing = standingOf(initiative, asOf);
    if (statement?.target === undefined || !milestoneOrder.includes(standing)) return [];
    return [{ initiative, statement, target: statement.target, standing }];
  });
  const due = (milestone: Milestone) => milestone.target.last ?? milestone.target.first ?? "";
  const rank = (milestone: Milestone) => milestoneOrder.indexOf(milestone.standing);
  const byDue = (a: Milestone, b: Milestone) => due(a).localeCompare(due(b));
  return promised.toSorted((a, b) => rank(a) - rank(b) || (a.standing === "open" ? byDue(a, b) : byDue(b, a)));
}

/**
 * Promises whose time is not over on `asOf`: those without a report may have been kept, and are left out.
 * @param ids of the items asked for.
 */
export function selectDue(milestones: readonly Milestone[], ids: ReadonlySet<string>, asOf: Day): Milestone[] {
  return milestones.filter(
    ({ initiative, standing, target }) =>
      standing !== "unreported" && ids.has(initiative.id) && (target.last ?? "9999") >= asOf,
  );
}

/** How many initiatives stand how on `asOf`. */
export function countStandings(initiatives: readonly Initiative[], asOf: Day): Record<Standing, number> {
  const counts: Record<Standing, number> = { delivered: 0, late: 0, unreported: 0, open: 0, stalled: 0 };
  for (const initiative of initiatives) counts[standingOf(initiative, asOf)] += 1;
  return counts;
}

/** What is asked of an initiative. An empty list asks nothing. */
export interface InitiativeFilter {
  readonly tracks: readonly Track[];
  readonly standings: readonly Standing[];
  readonly leads: readonly string[];
  /** Clusters of the Road Map for CICA Transformation, "1" to "8". */
  readonly clusters: readonly string[];
  /** Terms of the Chairmanship in which something was said, promised or delivered. */
  readonly terms: readonly { readonly first: Day; readonly last: Day }[];
}

/** True where something was said, promised or delivered in a term. */
export function touches(initiative: Initiative, term: { readonly first: Day; readonly last: Day }): boolean {
  const meets = (when: When | undefined) =>
    when !== undefined && (when.first ?? "") <= term.last && (when.last ?? "9999") >= term.first;
  return initiative.statements.some(
    ({ said, target, happened }) => (said >= term.first && said <= term.last) || meets(target) || meets(happened),
  );
}

/** Initiatives that meet every part of the filter on `asOf`, in the order given. */
export function selectInitiatives(
  initiatives: readonly Initiative[],
  filter: InitiativeFilter,
  asOf: Day,
): Initiative[] {
  const allows = <T>(wanted: readonly T[], value: T | undefined) =>
    wanted.length === 0 || (value !== undefined && wanted.includes(value));
  return initiatives.filter(
    (initiative) =>
      allows(filter.tracks, initiative.track) &&
      (filter.standings.length === 0 || filter.standings.includes(standingOf(initiative, asOf))) &&
      allows(filter.leads, initiative.lead) &&
      allows(filter.clusters, initiative.cluster === undefined ? undefined : String(initiative.cluster)) &&
      (filter.terms.length === 0 || filter.terms.some((term) => touches(initiative, term))),
  );
}
