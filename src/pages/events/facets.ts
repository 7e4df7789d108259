import type { Dataset } from "../../../data/schema/dataset.ts";
import { dimensionKeys, type EventFilter, eventFormats, type Facet, type FacetCounts } from "../../core/events.ts";
import { namesOf } from "../../figures/names.ts";
import { text } from "../../text/en.ts";
import { eventKinds } from "../../view/parameters.ts";

/** One value of a facet, with the number of events that it would leave under the other facets. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The word for a value of a facet. */
export function facetLabel(dataset: Dataset, facet: Facet, value: string): string {
  const names = namesOf(dataset);
  switch (facet) {
    case "dimensions":
      return names.dimension([...dimensionKeys, "none" as const].find((key) => key === value) ?? "none");
    case "areas":
      return names.area(value);
    case "kinds":
      return text.eventKind[eventKinds.find((kind) => kind === value) ?? "cbm"];
    case "formats":
      return text.eventFormat[eventFormats.find((format) => format === value) ?? "not-stated"];
    case "states":
      return names.state(value);
    case "chairmanships":
      return names.chairmanship(value);
  }
}

const fixed: Partial<Record<Facet, readonly string[]>> = {
  dimensions: [...dimensionKeys, "none"],
  kinds: eventKinds,
  formats: eventFormats,
};

const byLabel = new Intl.Collator("en");

/** The choices of a facet. Dimensions, kinds and formats keep their order; others stand by count. */
export function facetChoices(dataset: Dataset, filter: EventFilter, facet: Facet, all: FacetCounts): FacetChoice[] {
  const counts = all[facet];
  const chosen: readonly string[] = filter[facet];
  const values = fixed[facet] ?? [...new Set([...counts.keys(), ...chosen])];
  const choices = values.map((value) => ({
    value,
    label: facetLabel(dataset, facet, value),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
  return fixed[facet] === undefined
    ? choices.toSorted((a, b) => b.count - a.count || byLabel.compare(a.label, b.label))
    : choices;
}
