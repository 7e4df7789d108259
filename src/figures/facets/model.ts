import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import { dimensionKeys, eventFormats } from "../../core/closedLists.ts";
import type { EventIndex } from "../../core/eventIndex.ts";
import { type EventFilter, type Facet, type FacetCounts, facets, valuesOf } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { facetsText } from "../../text/enFacets.ts";
import { termsText } from "../../text/enTerms.ts";
import { eventKinds } from "../../view/parameters.ts";
import { facetLabel } from "./labels.ts";

/** A value of a facet, with the number of events that it leaves under the other parts of the filter. */
export interface FacetBar {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Of the longest bar, in per cent. */
  readonly share: number;
}

/** Events by the values of one facet: a figure, and the choices of a filter. */
export interface FacetModel extends FigureModel {
  readonly facet: Facet;
  readonly bars: readonly FacetBar[];
}

const fixed: Partial<Record<Facet, readonly string[]>> = {
  dimensions: [...dimensionKeys, "none"],
  kinds: eventKinds,
  formats: eventFormats,
};

const byLabel = new Intl.Collator("en");

/** The bars of a facet. Dimensions, kinds and formats keep their order; others stand by count. */
function barsOf(dataset: Dataset, filter: EventFilter, facet: Facet, counts: ReadonlyMap<string, number>): FacetBar[] {
  const values = fixed[facet] ?? [...new Set([...counts.keys(), ...filter[facet]])];
  const most = Math.max(1, ...counts.values());
  const bars = values.map((value) => {
    const count = counts.get(value) ?? 0;
    return { value, label: facetLabel(dataset, facet, value), count, share: Math.round((1000 * count) / most) / 10 };
  });
  return fixed[facet] === undefined
    ? bars.toSorted((a, b) => b.count - a.count || byLabel.compare(a.label, b.label))
    : bars;
}

/** Values that say what is not known or does not apply: they are counted, but lead nothing. */
const isNoValue = ({ value }: FacetBar) => value === "none" || value === "not-stated";

function findingOf(facet: Facet, bars: readonly FacetBar[]): string {
  if (fixed[facet] !== undefined && bars.every(({ count }) => count === 0)) return facetsText.noEvent;
  const named = bars.filter((bar) => !isNoValue(bar));
  const most = Math.max(0, ...named.map(({ count }) => count));
  if (most === 0) return facetsText.noValue;
  const leaders = named.filter(({ count }) => count === most).map(({ label }) => label);
  if (leaders.length > 2) return facetsText.tied(leaders.length, most);
  return facet === "states" ? facetsText.named(leaders, most) : facetsText.leads(leaders, most);
}

function isAsked(filter: EventFilter, facet: Facet): boolean {
  const { from, to, text: words } = filter;
  return from !== null || to !== null || words !== "" || facets.some((one) => one !== facet && filter[one].length > 0);
}

/** The figures of all facets that have a value to choose, each counted under the other parts of the filter. */
export function facetModels(
  dataset: Dataset,
  index: EventIndex,
  filter: EventFilter,
  counts: FacetCounts = index.countFacets(filter),
): FacetModel[] {
  const chosen = index.select(filter);
  const kept = new Map<readonly CicaEvent[], ReturnType<typeof restsOn>>();
  const basesOf = (facet: Facet) => {
    const under = filter[facet].length === 0 ? chosen : index.select({ ...filter, [facet]: [] });
    const hasAll = fixed[facet] !== undefined;
    const counted = hasAll ? under : under.filter((event) => valuesOf(facet, event).length > 0);
    const bases =
      kept.get(counted) ??
      restsOn(
        dataset,
        counted.map(({ cites }) => cites),
      );
    kept.set(counted, bases);
    return bases;
  };
  return facets.flatMap((facet) => {
    const bars = barsOf(dataset, filter, facet, counts[facet]);
    if (bars.length === 0) return [];
    const name = termsText.facet[facet];
    const longest = bars.reduce<FacetBar | undefined>((a, b) => (b.count > (a?.count ?? 0) ? b : a), undefined);
    return {
      id: `facet-${facet}`,
      facet,
      finding: findingOf(facet, bars),
      subtitle: facetsText.subtitle(name, isAsked(filter, facet)),
      description: facetsText.description(bars.length, longest?.label, longest?.count ?? 0),
      ...basesOf(facet),
      table: {
        caption: facetsText.subtitle(name, false),
        columns: [{ label: name }, { label: facetsText.events, numeric: true }],
        rows: bars.map(({ value, label, count }) => ({
          key: value,
          cells: [label, count],
          opens: `events/${facet}/${value}`,
        })),
      },
      bars,
    };
  });
}
