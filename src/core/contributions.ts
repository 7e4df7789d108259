import type {
  Contribution,
  ContributionKind,
  ContributionRecipient,
  ContributionStanding,
  ContributionTotal,
  Project,
} from "../../data/schema/contributions.ts";
import type { When } from "../../data/schema/fields.ts";
import { contributorKey } from "./contributorKey.ts";
import type { Day } from "./days.ts";

/** What is asked of a contribution. An empty list asks nothing; several values of one list mean any of them. */
export interface ContributionFilter {
  readonly kinds: readonly ContributionKind[];
  readonly recipients: readonly ContributionRecipient[];
  readonly standings: readonly ContributionStanding[];
  /** Keys of contributors; see `contributorKey`. */
  readonly contributors: readonly string[];
  /** First and last day on which it can have been made; see `surelyWithin`. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export const everyContribution: ContributionFilter = {
  kinds: [],
  recipients: [],
  standings: [],
  contributors: [],
  from: null,
  to: null,
};

/** Contributions of one year or one contributor, counted by kind. Amounts are summed apart, by currency. */
export interface ContributionGroup {
  readonly key: string;
  readonly counts: Readonly<Record<ContributionKind, number>>;
  /** Those of `counts` whose amount no source discloses. */
  readonly undisclosed: Readonly<Record<ContributionKind, number>>;
  readonly total: number;
  readonly entries: readonly Contribution[];
}

function isAsked<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/**
 * True where something surely fell into a period, as with events: what is dated too broadly to tell ("by 7 March 2025")
 * lies outside of any that has a first day.
 */
export function surelyWithin({ first, last }: Pick<When, "first" | "last">, from: Day | null, to: Day | null): boolean {
  return (from === null || (first !== null && first >= from)) && (to === null || (last !== null && last <= to));
}

/** Contributions that meet a filter, in the order in which they come. */
export function selectContributions(
  contributions: readonly Contribution[],
  filter: ContributionFilter,
): Contribution[] {
  return contributions.filter(
    ({ kind, recipient, standing, contributor, date }) =>
      isAsked(filter.kinds, kind) &&
      isAsked(filter.recipients, recipient) &&
      isAsked(filter.standings, standing) &&
      isAsked(filter.contributors, contributorKey(contributor)) &&
      surelyWithin(date, filter.from, filter.to),
  );
}

/** Contributions that count. One that is part of another is the same money told twice: lists show it, counts leave it out. */
export function selectCounted(contributions: readonly Contribution[]): Contribution[] {
  return contributions.filter(({ within }) => within === undefined);
}

/**
 * Cumulative figures that meet a filter. They are in money, so a filter by kind keeps them with cash; they are told of as
 * given, so one by standing keeps them with what is reported; and a period keeps those that lie in it as a whole.
 */
export function selectContributionTotals(
  totals: readonly ContributionTotal[],
  filter: ContributionFilter,
): ContributionTotal[] {
  return totals.filter(
    ({ recipient, contributor, since, until }) =>
      isAsked(filter.kinds, "cash") &&
      isAsked(filter.standings, "reported") &&
      isAsked(filter.recipients, recipient) &&
      isAsked(filter.contributors, contributorKey(contributor)) &&
      surelyWithin({ first: since.first, last: until.last }, filter.from, filter.to),
  );
}

/**
 * Projects of the Fund that one of the contributors asked for proposed or finances and that were approved in the period.
 * Kind, recipient and standing don't apply to a project.
 */
export function selectProjects(projects: readonly Project[], filter: ContributionFilter): Project[] {
  const isOf = (party: string) => isAsked(filter.contributors, contributorKey(party));
  return projects.filter(
    ({ proposedBy, financedBy, approved }) =>
      [proposedBy, ...financedBy].some(isOf) && surelyWithin(approved, filter.from, filter.to),
  );
}

/** The year in which a contribution was made. Null where its date covers several or is open. */
export function yearOfContribution(contribution: Contribution): string | null {
  const { first, last } = contribution.date;
  if (first === null || last === null) return null;
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** By the last day on which each can have been made, latest first. */
export function latestContributionsFirst(contributions: readonly Contribution[]): Contribution[] {
  const dayOf = ({ date, known }: Contribution) => date.last ?? date.first ?? known;
  return contributions.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id));
}

function countByKind(contributions: readonly Contribution[]): Record<ContributionKind, number> {
  const counts = { cash: 0, "in-kind": 0, secondment: 0, premises: 0 };
  for (const { kind } of contributions) counts[kind] += 1;
  return counts;
}

/** Groups contributions by a key, in the order in which the keys first occur; entries whose key is null are left out. */
export function groupContributions(
  contributions: readonly Contribution[],
  keyOf: (contribution: Contribution) => string | null,
): ContributionGroup[] {
  const groups = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const key = keyOf(contribution);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contribution]);
    else group.push(contribution);
  }
  return [...groups].map(([key, entries]) => ({
    key,
    counts: countByKind(entries),
    undisclosed: countByKind(entries.filter((entry) => !entry.disclosed)),
    total: entries.length,
    entries,
  }));
}

/** Sum of the disclosed amounts by currency. An undisclosed amount is no zero: it is counted, not added. */
export function sumDisclosed(contributions: readonly Contribution[]): {
  sums: Map<string, number>;
  undisclosed: number;
} {
  const sums = new Map<string, number>();
  let undisclosed = 0;
  for (const { amount, currency, disclosed } of contributions) {
    if (!disclosed || amount === null || currency === null) undisclosed += 1;
    else sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return { sums, undisclosed };
}
