import type { TreatyAction } from "../../data/schema/convention.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import { asOf } from "./asOf.ts";
import { doneBy, selectRatifications } from "./convention.ts";
import { addDays, type Day, daysBetween, latest } from "./days.ts";

/**
 * Ratifications are taken for a Poisson process of one unknown rate. With Jeffreys' prior for that rate, Gamma(1/2, 0), its
 * posterior after `count` events in `exposure` days is Gamma(count + 1/2, exposure), and the number of events in the next w
 * days has a negative binomial distribution. The k-th next event comes within w days where that number is k or more; for
 * k = 1 the wait has a Lomax distribution. See A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, sections 2.6
 * (Poisson model, negative binomial predictive distribution) and 2.8 (Jeffreys' principle); H. Jeffreys, Theory of
 * Probability, 3rd ed., 1961, section 3.1.
 */
export interface Pace {
  /** Events seen. */
  readonly count: number;
  /** Days in which they were seen, above 0. */
  readonly exposure: number;
}

/** Probability that the `missing`-th next event comes within `days`. */
export function waitProbability(days: number, missing: number, { count, exposure }: Pace): number {
  const shape = count + 0.5;
  const share = days / (exposure + days);
  let term = (1 - share) ** shape;
  let fewer = 0;
  for (let j = 0; j < missing; j += 1) {
    fewer += term;
    term *= ((shape + j) / (j + 1)) * share;
  }
  return 1 - fewer;
}

/** Days within which the `missing`-th next event comes with probability `p`, between 0 and 1. */
export function waitQuantile(p: number, missing: number, pace: Pace): number {
  let [low, high] = [0, pace.exposure];
  while (waitProbability(high, missing, pace) < p) high *= 2;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (waitProbability(middle, missing, pace) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** Eighty in a hundred: ten below, ten above. */
export const shares = { early: 0.1, middle: 0.5, late: 0.9 } as const;
/** With fewer there is no pace to speak of. */
const leastCount = 3;
/** Years of the shorter window. */
const recentYears = 3;

/** A day that is only known to lie between two. */
export interface Between {
  readonly first: Day;
  readonly last: Day;
}

/** What the method says of one window of time. */
export interface Outlook {
  /** First day of the window; its last is the day on which the count stood. */
  readonly from: Day;
  /** Ratifications within the window. Two numbers where dates known only as spans leave it open. */
  readonly count: { readonly least: number; readonly most: number };
  /** Between these two, by the model, with a probability of 80 in 100, whichever of the counts holds. */
  readonly range: Between;
  /** As likely before as after. Two days where the count is open. */
  readonly middle: Between;
}

/** Why there is none. */
type NoEstimate = { readonly kind: "reached" | "too-few" | "undated" };

export interface Estimate {
  readonly kind: "estimate";
  /** The last day on which a source told how the Convention stands: the estimate is reckoned from it. */
  readonly day: Day;
  /** Ratifications by that day. */
  readonly count: number;
  /** Ratifications for whose last one the days below stand. */
  readonly target: number;
  readonly whole: Outlook;
  readonly recent: Outlook;
}

/** How many were done for certain, and how many can have been done, from `first` to `last`. */
function countWithin(actions: readonly TreatyAction[], first: Day, last: Day): Outlook["count"] {
  const least = actions.filter((one) => one.date.first !== null && one.date.first >= first && doneBy(one) <= last);
  const most = actions.filter((one) => doneBy(one) >= first && (one.date.first === null || one.date.first <= last));
  return { least: least.length, most: most.length };
}

function outlook(from: Day, day: Day, count: Outlook["count"], missing: number, delay: number): Outlook {
  const exposure = daysBetween(from, day);
  const at = (share: number, n: number) =>
    addDays(day, delay + Math.round(waitQuantile(share, missing, { count: n, exposure })));
  return {
    from,
    count,
    range: { first: at(shares.early, count.most), last: at(shares.late, count.least) },
    middle: { first: at(shares.middle, count.most), last: at(shares.middle, count.least) },
  };
}

/** What is asked for. */
interface Goal {
  /** Ratifications, by that number of all. */
  readonly target: number;
  /** Days to add, from the last of them to what follows from it. */
  readonly delay: number;
}

/** When the goal can be expected to be reached, from the pace up to `day`, on which as many had ratified as are on record. */
function estimateOn(
  adopted: Day | null | undefined,
  actions: readonly TreatyAction[],
  day: Day,
  { target, delay }: Goal,
): Estimate | NoEstimate {
  const done = actions.filter((one) => doneBy(one) <= day);
  if (done.length >= target) return { kind: "reached" };
  if (adopted === null || adopted === undefined || adopted >= day) return { kind: "undated" };
  if (done.length < leastCount) return { kind: "too-few" };
  const missing = target - done.length;
  const years = `${Number(day.slice(0, 4)) - recentYears}${day.slice(4)}`.replace("-02-29", "-02-28");
  const recent = years < adopted ? adopted : years;
  const whole = { least: done.length, most: done.length };
  return {
    kind: "estimate",
    day,
    count: done.length,
    target,
    whole: outlook(adopted, day, whole, missing, delay),
    recent: outlook(recent, day, countWithin(done, recent, day), missing, delay),
  };
}

/** The last day on which a source told of the Convention; later silence says nothing of its count. */
function lastWord({ convention }: Dataset): Day | undefined {
  const cites = [...convention.cites, ...convention.actions.flatMap((action) => action.cites)];
  return latest(cites.map(({ said }) => said));
}

/** Entry into force. */
function entryOf({ convention }: Dataset): Goal {
  return { target: convention.threshold, delay: convention.delayDays ?? 0 };
}

/**
 * When the Convention can be expected to enter into force, or another goal to be reached, from the pace of the ratifications
 * that are known, reckoned from the last day on which a source spoke of it.
 */
export function estimateEntry(dataset: Dataset, goal: Goal = entryOf(dataset)): Estimate | NoEstimate {
  const day = lastWord(dataset);
  if (day === undefined) return { kind: "undated" };
  return estimateOn(dataset.convention.adopted?.last, selectRatifications(dataset.convention), day, goal);
}

/** What the method says with the clock set back, against what came. */
interface Trial {
  /** The number of ratifications on record now, which has been reached since. */
  readonly goal: Goal;
  /** By what is known now of that day. Null where it is still open which ratifications had been done by then. */
  readonly known: Estimate | NoEstimate | null;
  /** By what a source had said by then, as `estimateEntry` said it to a reader of that day. */
  readonly told: Estimate | NoEstimate;
  /** What that reader was told of entry into force. */
  readonly toldEntry: Estimate | NoEstimate;
  /** When as many ratifications as the goal asks for had been done. */
  readonly came: Between;
}

/** The method on an earlier day, asked for a number of ratifications that has been reached since. */
export function tryOut(dataset: Dataset, day: Day): Trial | undefined {
  const ratified = selectRatifications(dataset.convention);
  const last = ratified.at(-1);
  const since = ratified.filter((one) => doneBy(one) > day);
  const first = latest(since.flatMap(({ date }) => date.first ?? []));
  if (last === undefined || first === undefined) return undefined;
  const goal = { target: ratified.length, delay: 0 };
  const isSettled = since.every(({ date }) => date.first !== null && date.first > day);
  const then = asOf(dataset, day);
  return {
    goal,
    known: isSettled ? estimateOn(dataset.convention.adopted?.last, ratified, day, goal) : null,
    told: estimateEntry(then, goal),
    toldEntry: estimateEntry(then),
    came: { first, last: doneBy(last) },
  };
}

export type Verdict = "within" | "earlier" | "later" | "open";

/** How what came lies to what was expected. A span that reaches over an end of the range is neither. */
export function verdictOf({ range }: Outlook, came: Between): Verdict {
  if (came.last < range.first) return "earlier";
  if (came.first > range.last) return "later";
  return came.first >= range.first && came.last <= range.last ? "within" : "open";
}

/** How much of a range lies before `day`. */
export function passedBy(day: Day, { range, middle }: Outlook): "nothing" | "part" | "middle" | "all" {
  if (day <= range.first) return "nothing";
  if (day > range.last) return "all";
  return day > middle.last ? "middle" : "part";
}
