import type { When } from "../../data/schema/fields.ts";
import type { Initiative, InitiativeStatus, Statement, Track } from "../../data/schema/initiatives.ts";
import { type Day, daysBetween } from "./days.ts";

/** What the statements known on a day add up to. */
export interface Progress {
  readonly status: InitiativeStatus;
  /** The date first promised; it stays when later ones supersede it. */
  readonly firstTarget: When | null;
  readonly currentTarget: When | null;
  /** When the promised thing was delivered. */
  readonly achieved: When | null;
  /**
   * The least number of days between the first promise and its delivery, or (undelivered) the date now promised or the
   * day asked for, whichever is later. Counted between the nearest ends of two dates that are only spans: promised for
   * spring and delivered on 10 June is 10 days. 0 where they overlap, negative where it came early, null without a promise.
   */
  readonly slipDays: number | null;
}

/** How a reader would sum up an initiative in one word. */
export type Standing = "delivered" | "late" | "open" | "stalled";
export const standings = ["delivered", "late", "open", "stalled"] as const satisfies readonly Standing[];

const stalledStatuses: readonly InitiativeStatus[] = ["postponed", "frozen", "ended"];

function slip(first: When, reached: When): number {
  if (first.last !== null && reached.first !== null && reached.first > first.last) {
    return daysBetween(first.last, reached.first);
  }
  if (first.first !== null && reached.last !== null && reached.last < first.first) {
    return daysBetween(first.first, reached.last);
  }
  return 0;
}

function slipOf(first: When, current: When, achieved: When | null, asOf: Day): number {
  if (achieved !== null) return slip(first, achieved);
  const promised = Math.max(0, slip(first, current));
  const overdue = current.last !== null && asOf > current.last;
  return overdue && first.last !== null ? Math.max(promised, daysBetween(first.last, asOf)) : promised;
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
  const achieved = said.find((statement) => statement.delivers)?.happened ?? null;
  const slipDays =
    firstTarget === null || currentTarget === null ? null : slipOf(firstTarget, currentTarget, achieved, asOf);
  return { status: last.status, firstTarget, currentTarget, achieved, slipDays };
}

/** Late: promised, not delivered, and the first promise missed, whether by a passed day or by a later promise. */
export function standingOf(initiative: Pick<Initiative, "status" | "achieved" | "slipDays">): Standing {
  if (stalledStatuses.includes(initiative.status)) return "stalled";
  if (initiative.achieved !== null) return "delivered";
  return (initiative.slipDays ?? 0) > 0 ? "late" : "open";
}

/** An open promise with the day by which it is due. */
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

/** Open promises: the late ones first, the latest promise at their head; then the others by the day on which they fall due. */
export function selectMilestones(initiatives: readonly Initiative[]): Milestone[] {
  const open = initiatives.flatMap((initiative) => {
    const statement = currentPromise(initiative);
    const standing = standingOf(initiative);
    if (statement?.target === undefined || standing === "delivered" || standing === "stalled") return [];
    return [{ initiative, statement, target: statement.target, standing }];
  });
  const due = (milestone: Milestone) => milestone.target.last ?? milestone.target.first ?? "";
  const rank = (milestone: Milestone) => (milestone.standing === "late" ? 0 : 1);
  const byDue = (a: Milestone, b: Milestone) => due(a).localeCompare(due(b));
  return open.toSorted((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? byDue(b, a) : byDue(a, b)));
}

/** How many initiatives stand how. */
export function countStandings(initiatives: readonly Initiative[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { delivered: 0, late: 0, open: 0, stalled: 0 };
  for (const initiative of initiatives) counts[standingOf(initiative)] += 1;
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

function touches(initiative: Initiative, term: { readonly first: Day; readonly last: Day }): boolean {
  const meets = (when: When | undefined) =>
    when !== undefined && (when.first ?? "") <= term.last && (when.last ?? "9999") >= term.first;
  return initiative.statements.some(
    ({ said, target, happened }) => (said >= term.first && said <= term.last) || meets(target) || meets(happened),
  );
}

/** Initiatives that meet every part of the filter, in the order given. */
export function selectInitiatives(initiatives: readonly Initiative[], filter: InitiativeFilter): Initiative[] {
  const allows = <T>(wanted: readonly T[], value: T | undefined) =>
    wanted.length === 0 || (value !== undefined && wanted.includes(value));
  return initiatives.filter(
    (initiative) =>
      allows(filter.tracks, initiative.track) &&
      allows(filter.standings, standingOf(initiative)) &&
      allows(filter.leads, initiative.lead) &&
      allows(filter.clusters, initiative.cluster === undefined ? undefined : String(initiative.cluster)) &&
      (filter.terms.length === 0 || filter.terms.some((term) => touches(initiative, term))),
  );
}
