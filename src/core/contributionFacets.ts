import type { Contribution } from "../../data/schema/contributions.ts";
import { type ContributionFilter, everyContribution, selectContributions, selectCounted } from "./contributions.ts";
import { contributorKey } from "./contributorKey.ts";

/** A list of the filter: values that a contribution has one of. */
export const contributionFacets = ["contributors", "kinds", "recipients", "standings"] as const;
export type ContributionFacet = (typeof contributionFacets)[number];

/** Whatever can be asked of contributions and taken back as one. */
export type ContributionAsk = ContributionFacet | "period";

/** The contributions that one value of a facet would leave under the others. Amounts are for the caller to sum or not. */
export type FacetEntries = ReadonlyMap<string, readonly Contribution[]>;

function valueIn(facet: ContributionFacet, contribution: Contribution): string {
  switch (facet) {
    case "contributors":
      return contributorKey(contribution.contributor);
    case "kinds":
      return contribution.kind;
    case "recipients":
      return contribution.recipient;
    case "standings":
      return contribution.standing;
  }
}

/** The filter with one of its parts taken back. */
export function withoutAsk(filter: ContributionFilter, ask: ContributionAsk): ContributionFilter {
  return ask === "period" ? { ...filter, from: null, to: null } : { ...filter, [ask]: everyContribution[ask] };
}

/** The parts of a filter that ask for something, in the order in which a page shows them. */
export function asksOf(filter: ContributionFilter): ContributionAsk[] {
  const hasPeriod = filter.from !== null || filter.to !== null;
  return [...contributionFacets.filter((facet) => filter[facet].length > 0), ...(hasPeriod ? ["period" as const] : [])];
}

/** For each value of a facet the contributions that count and meet the filter's other parts. Values that none has are absent. */
export function selectFacet(
  contributions: readonly Contribution[],
  filter: ContributionFilter,
  facet: ContributionFacet,
): FacetEntries {
  const entries = new Map<string, Contribution[]>();
  for (const one of selectCounted(selectContributions(contributions, withoutAsk(filter, facet)))) {
    const value = valueIn(facet, one);
    entries.set(value, [...(entries.get(value) ?? []), one]);
  }
  return entries;
}

/** For each part of a filter in force, how many contributions would count without it. */
export function countWithoutEach(
  contributions: readonly Contribution[],
  filter: ContributionFilter,
): { readonly ask: ContributionAsk; readonly count: number }[] {
  return asksOf(filter).map((ask) => ({
    ask,
    count: selectCounted(selectContributions(contributions, withoutAsk(filter, ask))).length,
  }));
}
