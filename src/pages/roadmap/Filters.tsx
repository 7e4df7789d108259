import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { standings } from "../../core/closedLists.ts";
import { countInitiativeFacet, countTerms, type InitiativeFacet } from "../../core/roadMapFacets.ts";
import type { InitiativeFilter } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { namesOf } from "../../figures/names.ts";
import { filtersText } from "../../text/enFilters.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { termsText } from "../../text/enTerms.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Tokens } from "../../ui/Tokens.tsx";
import type { OnNear } from "../../ui/useAhead.ts";
import { toInitiativeFilter, toTerms } from "../../view/filters.ts";
import { roadMapOrders, tracks, type View } from "../../view/parameters.ts";
import { useView, type ViewChange } from "../../view/ViewProvider.tsx";

/** Where the view keeps each part of the filter of the road map. */
export const fields = {
  tracks: "tracks",
  clusters: "clusters",
  terms: "chairmanships",
  standings: "standings",
  leads: "leads",
} as const satisfies Record<InitiativeFacet, keyof View>;
const lists = Object.values(fields);

function labelOf(dataset: Dataset, list: (typeof lists)[number], value: string): string {
  switch (list) {
    case "tracks":
      return termsText.track[tracks.find((one) => one === value) ?? "meetings"];
    case "standings":
      return termsText.standing[standings.find((one) => one === value) ?? "open"];
    case "chairmanships":
      return namesOf(dataset).chairmanship(value);
    case "leads":
      return namesOf(dataset).party(value);
    case "clusters":
      return value;
  }
}

/** The choices of each part of the filter, with the number of items that each would leave under the other parts. */
function useOptions(filter: InitiativeFilter) {
  const { dataset, whole, asOf } = useRecord();
  const used = useMemo(() => {
    const { initiatives, chairmanships } = dataset;
    const ofEach = <T,>(values: readonly (T | undefined)[]) => [
      ...new Set(values.filter((value) => value !== undefined)),
    ];
    const { party } = namesOf(whole);
    return {
      tracks,
      clusters: ofEach(initiatives.map((one) => one.cluster))
        .toSorted((a, b) => a - b)
        .map(String),
      terms: chairmanships.map(({ id }) => id),
      standings,
      leads: ofEach(initiatives.map((one) => one.lead)).toSorted((a, b) => party(a).localeCompare(party(b), "en")),
    };
  }, [dataset, whole]);
  return useMemo(() => {
    const options = <T extends string>(facet: InitiativeFacet, values: readonly T[]) => {
      const counts =
        facet === "terms"
          ? countTerms(dataset.initiatives, filter, toTerms(dataset), asOf)
          : countInitiativeFacet(dataset.initiatives, filter, facet, asOf);
      return values.map((value) => ({
        value,
        label: labelOf(whole, fields[facet], value),
        count: counts.get(value) ?? 0,
      }));
    };
    return {
      tracks: options("tracks", used.tracks),
      clusters: options("clusters", used.clusters),
      terms: options("terms", used.terms),
      standings: options("standings", used.standings),
      leads: options("leads", used.leads),
    };
  }, [dataset, whole, asOf, filter, used]);
}

/** What each control does with a change of the view, always the same: one whose choice stays is not drawn anew. */
function useChoose(change: (view: Partial<View>) => void) {
  return useMemo(
    () => ({
      tracks: (chosen: View["tracks"]) => change({ tracks: chosen }),
      clusters: (chosen: View["clusters"]) => change({ clusters: chosen }),
      terms: (chosen: View["chairmanships"]) => change({ chairmanships: chosen }),
      standings: (chosen: View["standings"]) => change({ standings: chosen }),
      leads: (chosen: View["leads"]) => change({ leads: chosen }),
      order: (order: View["order"]) => change({ order }),
    }),
    [change],
  );
}

/** Tells the filter that a change of the view would make. Always the same function. */
function useNear(onNear: OnNear<InitiativeFilter>): (change: ViewChange) => void {
  const { dataset } = useRecord();
  const { view } = useView();
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  return useCallback(
    (change) =>
      onNear(() => {
        const next = typeof change === "function" ? change(latest.current) : change;
        return toInitiativeFilter({ ...latest.current, ...next }, dataset);
      }),
    [onNear, dataset],
  );
}

const orders = roadMapOrders.map((value) => ({ value, label: termsText.roadMapOrder[value] }));

/**
 * By track, cluster, chairmanship, status and lead; beside each choice how many items it would leave under the others.
 * @param filter what is counted under; what is chosen comes from the view.
 * @param onNear always the same function.
 */
export function Filters({ filter, onNear }: { filter: InitiativeFilter; onNear: OnNear<InitiativeFilter> }) {
  const { view, change } = useView();
  const options = useOptions(filter);
  const choose = useChoose(change);
  const near = useChoose(useNear(onNear));
  const { filters } = roadMapText;
  return (
    <div className="filter-bar">
      <Choice
        label={filters.tracks}
        options={options.tracks}
        chosen={view.tracks}
        onChange={choose.tracks}
        onNear={near.tracks}
      />
      {options.clusters.length > 0 && (
        <Choice
          label={filters.clusters}
          options={options.clusters}
          chosen={view.clusters}
          onChange={choose.clusters}
          onNear={near.clusters}
        />
      )}
      <Choice
        label={filters.chairmanships}
        options={options.terms}
        chosen={view.chairmanships}
        onChange={choose.terms}
        onNear={near.terms}
      />
      <Choice
        label={filters.standings}
        options={options.standings}
        chosen={view.standings}
        onChange={choose.standings}
        onNear={near.standings}
      />
      <Choice
        label={filters.leads}
        options={options.leads}
        chosen={view.leads}
        onChange={choose.leads}
        onNear={near.leads}
      />
      <Segmented label={roadMapText.sort} options={orders} value={view.order} onChange={choose.order} />
    </div>
  );
}

const nothingAsked = { tracks: [], clusters: [], chairmanships: [], standings: [], leads: [] } as const;

/**
 * What is asked of the road map, value by value, to be taken away.
 * @param onNear always the same function.
 */
export function ActiveFilters({ onNear }: { onNear: OnNear<InitiativeFilter> }) {
  const { whole } = useRecord();
  const { view, change } = useView();
  const near = useNear(onNear);
  const tokens = lists.flatMap((list) => {
    const chosen: readonly string[] = view[list];
    return chosen.map((value) => {
      const without = (now: View): Partial<View> => ({ [list]: now[list].filter((one) => one !== value) });
      return {
        key: `${list} ${value}`,
        label: filtersText.token(roadMapText.filters[list], labelOf(whole, list, value)),
        remove: () => change(without),
        onNear: () => near(without),
      };
    });
  });
  return <Tokens tokens={tokens} clear={() => change(nothingAsked)} onNearClear={() => near(nothingAsked)} />;
}
