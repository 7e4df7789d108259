import type { Dataset } from "../../../data/schema/dataset.ts";
import { type EventFilter, type Facet, facets } from "../../core/events.ts";
import { facetLabel } from "../../figures/facets/labels.ts";
import { formatShortDay } from "../../text/dates.ts";
import { eventsText } from "../../text/enEvents.ts";
import type { View } from "../../view/parameters.ts";

/** A filter in force, by itself. */
export interface Token {
  readonly key: string;
  readonly label: string;
  /** What takes it away from a filter. */
  readonly without: (filter: Pick<EventFilter, Facet>) => Partial<EventFilter>;
}

/** The filters of events that a view has in force, each of which can be taken away. */
export function tokensOf(dataset: Dataset, view: View): Token[] {
  return [
    ...facets.flatMap((facet) => {
      const present: readonly string[] = view[facet];
      return present.map((value) => ({
        key: `${facet} ${value}`,
        label: facetLabel(dataset, facet, value),
        without: (filter: Pick<EventFilter, Facet>) => ({
          [facet]: filter[facet].filter((one: string) => one !== value),
        }),
      }));
    }),
    ...(view.from === null
      ? []
      : [{ key: "from", label: `${eventsText.from} ${formatShortDay(view.from)}`, without: () => ({ from: null }) }]),
    ...(view.to === null
      ? []
      : [{ key: "to", label: `${eventsText.to} ${formatShortDay(view.to)}`, without: () => ({ to: null }) }]),
    ...(view.text === "" ? [] : [{ key: "text", label: `“${view.text}”`, without: () => ({ text: "" }) }]),
  ];
}
