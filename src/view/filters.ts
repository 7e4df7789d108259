import type { Dataset } from "../../data/schema/dataset.ts";
import type { ChangeFilter } from "../core/allChanges.ts";
import type { ContributionFilter } from "../core/contributions.ts";
import { contributorKey } from "../core/contributorKey.ts";
import type { Day } from "../core/days.ts";
import type { EventFilter } from "../core/events.ts";
import type { InitiativeFilter } from "../core/roadmap.ts";
import type { KnownIds, View } from "./parameters.ts";

/** What the view asks of events. */
export function toEventFilter(view: View): EventFilter {
  const { dimensions, areas, kinds, formats, states, chairmanships, from, to, text } = view;
  return { dimensions, areas, kinds, formats, states, chairmanships, from, to, text };
}

/** The terms of the Chairmanship as spans of days; one that has no end yet is endless. */
export function toTerms(dataset: Dataset): { readonly id: string; readonly first: Day; readonly last: Day }[] {
  return dataset.chairmanships.map(({ id, start, end }) => ({
    id,
    first: start.first ?? "",
    last: end.last ?? "9999",
  }));
}

/** What the view asks of the road map's items. */
export function toInitiativeFilter(view: View, dataset: Dataset): InitiativeFilter {
  const terms = toTerms(dataset)
    .filter(({ id }) => view.chairmanships.includes(id))
    .map(({ first, last }) => ({ first, last }));
  return { tracks: view.tracks, standings: view.standings, leads: view.leads, clusters: view.clusters, terms };
}

/** What the view asks of contributions. */
export function toContributionFilter(view: View): ContributionFilter {
  const { giftKinds: kinds, recipients, giftStandings: standings, contributors, from, to } = view;
  return { kinds, recipients, standings, contributors, from, to };
}

/** What the view asks of changes. */
export function toChangeFilter(view: Pick<View, "changePages" | "changeKinds">): ChangeFilter {
  return { pages: view.changePages, kinds: view.changeKinds };
}

/** The ids that an address can name in this dataset. */
export function toKnownIds(dataset: Dataset): KnownIds {
  return {
    areas: new Set(dataset.priorityAreas.map((area) => area.id)),
    states: new Set(dataset.states.map((state) => state.id)),
    chairmanships: new Set(dataset.chairmanships.map((term) => term.id)),
    leads: new Set(dataset.initiatives.flatMap((initiative) => initiative.lead ?? [])),
    contributors: new Set(
      [...dataset.contributions, ...dataset.contributionTotals].map(({ contributor }) => contributorKey(contributor)),
    ),
    bodies: new Set(dataset.bodies.map((body) => body.id)),
    nodes: new Set([
      ...dataset.links.flatMap(({ from, to }) => [from, to]),
      ...dataset.bodies.flatMap(({ initiative }) => (initiative === undefined ? [] : `initiatives/${initiative}`)),
    ]),
    coverage: dataset.meta.coverage,
  };
}
