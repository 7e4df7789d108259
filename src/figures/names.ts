import type { Dataset } from "../../data/schema/dataset.ts";
import type { DimensionKey } from "../core/closedLists.ts";
import { oncePer } from "../core/once.ts";
import { termsText } from "../text/enTerms.ts";

/** The names by which a reader knows the ids of the dataset. */
export interface Names {
  readonly state: (id: string) => string;
  /** Of a state, an organisation or a body; a name in words stays as it is. */
  readonly party: (ref: string) => string;
  readonly dimension: (key: DimensionKey) => string;
  readonly area: (id: string) => string;
  readonly chairmanship: (id: string) => string;
  readonly source: (id: string) => string;
}

/** The names of a dataset, made once for each. */
export const namesOf: (dataset: Dataset) => Names = oncePer((dataset: Dataset) => {
  const states = new Map(dataset.states.map((state) => [state.id, state.name]));
  const parties = new Map([
    ...dataset.organisations.map(({ id, name }) => [id, name] as const),
    ...dataset.bodies.map(({ id, name }) => [id, name] as const),
    ...states,
  ]);
  const dimensions = new Map<string, string>(dataset.dimensions.map(({ id, shortName }) => [id, shortName]));
  const areas = new Map(dataset.priorityAreas.map(({ id, name }) => [id, name]));
  const chairmanships = new Map(dataset.chairmanships.map(({ id, name }) => [id, name]));
  const sources = new Map(dataset.sources.map(({ id, shortTitle }) => [id, shortTitle]));
  return {
    state: (id) => states.get(id) ?? id,
    party: (ref) => parties.get(ref) ?? ref,
    dimension: (key) => (key === "none" ? termsText.noDimension : (dimensions.get(key) ?? key)),
    area: (id) => areas.get(id) ?? id,
    chairmanship: (id) => chairmanships.get(id) ?? id,
    source: (id) => sources.get(id) ?? id,
  };
});
