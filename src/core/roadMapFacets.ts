import type { Initiative } from "../../data/schema/initiatives.ts";
import type { Day } from "./days.ts";
import { type InitiativeFilter, selectInitiatives, standingOf, touches } from "./roadmap.ts";

/** A part of the filter of the road map. */
export const initiativeFacets = ["tracks", "clusters", "terms", "standings", "leads"] as const;
export type InitiativeFacet = (typeof initiativeFacets)[number];

function valueIn(facet: Exclude<InitiativeFacet, "terms">, initiative: Initiative, asOf: Day): string | undefined {
  switch (facet) {
    case "tracks":
      return initiative.track;
    case "clusters":
      return initiative.cluster === undefined ? undefined : String(initiative.cluster);
    case "standings":
      return standingOf(initiative, asOf);
    case "leads":
      return initiative.lead;
  }
}

/** How many items each value of a facet would leave under the filter's other parts. Values that none has are absent. */
export function countInitiativeFacet(
  initiatives: readonly Initiative[],
  filter: InitiativeFilter,
  facet: Exclude<InitiativeFacet, "terms">,
  asOf: Day,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const initiative of selectInitiatives(initiatives, { ...filter, [facet]: [] }, asOf)) {
    const value = valueIn(facet, initiative, asOf);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many items each term of the Chairmanship would leave under the filter's other parts; one item can be in several. */
export function countTerms(
  initiatives: readonly Initiative[],
  filter: InitiativeFilter,
  terms: readonly { readonly id: string; readonly first: Day; readonly last: Day }[],
  asOf: Day,
): ReadonlyMap<string, number> {
  const others = selectInitiatives(initiatives, { ...filter, terms: [] }, asOf);
  return new Map(terms.map((term) => [term.id, others.filter((initiative) => touches(initiative, term)).length]));
}

/** For each part of a filter in force, how many items there would be without it. */
export function countInitiativesWithoutEach(
  initiatives: readonly Initiative[],
  filter: InitiativeFilter,
  asOf: Day,
): { readonly ask: InitiativeFacet; readonly count: number }[] {
  return initiativeFacets
    .filter((facet) => filter[facet].length > 0)
    .map((ask) => ({ ask, count: selectInitiatives(initiatives, { ...filter, [ask]: [] }, asOf).length }));
}
