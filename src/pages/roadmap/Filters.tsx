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
import { toTerms } from "../../view/filters.ts";
import { roadMapOrders, tracks, type View } from "../../view/parameters.ts";
import { useView } from "../../view/ViewProvider.tsx";

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

/** By track, cluster, chairmanship, status and lead; beside each choice how many items it would leave under the others. */
export function Filters({ filter }: { filter: InitiativeFilter }) {
  const { dataset, whole, asOf } = useRecord();
  const { view, change } = useView();
  const names = namesOf(whole);
  const used = <T,>(values: readonly (T | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const leads = used(dataset.initiatives.map((one) => one.lead)).toSorted((a, b) =>
    names.party(a).localeCompare(names.party(b), "en"),
  );
  const clusters = used(dataset.initiatives.map((one) => one.cluster)).toSorted((a, b) => a - b);
  const { filters } = roadMapText;
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
  return (
    <div className="filter-bar">
      <Choice
        label={filters.tracks}
        options={options("tracks", tracks)}
        chosen={view.tracks}
        onChange={(chosen) => change({ tracks: chosen })}
      />
      {clusters.length > 0 && (
        <Choice
          label={filters.clusters}
          options={options("clusters", clusters.map(String))}
          chosen={view.clusters}
          onChange={(chosen) => change({ clusters: chosen })}
        />
      )}
      <Choice
        label={filters.chairmanships}
        options={options(
          "terms",
          dataset.chairmanships.map(({ id }) => id),
        )}
        chosen={view.chairmanships}
        onChange={(chosen) => change({ chairmanships: chosen })}
      />
      <Choice
        label={filters.standings}
        options={options("standings", standings)}
        chosen={view.standings}
        onChange={(chosen) => change({ standings: chosen })}
      />
      <Choice
        label={filters.leads}
        options={options("leads", leads)}
        chosen={view.leads}
        onChange={(chosen) => change({ leads: chosen })}
      />
      <Segmented
        label={roadMapText.sort}
        options={roadMapOrders.map((value) => ({ value, label: termsText.roadMapOrder[value] }))}
        value={view.order}
        onChange={(order) => change({ order })}
      />
    </div>
  );
}

/** What is asked of the road map, value by value, to be taken away. */
export function ActiveFilters() {
  const { whole } = useRecord();
  const { view, change } = useView();
  const tokens = lists.flatMap((list) => {
    const chosen: readonly string[] = view[list];
    return chosen.map((value) => ({
      key: `${list} ${value}`,
      label: filtersText.token(roadMapText.filters[list], labelOf(whole, list, value)),
      remove: () => change((now) => ({ [list]: now[list].filter((one) => one !== value) })),
    }));
  });
  return (
    <Tokens
      tokens={tokens}
      clear={() => change({ tracks: [], clusters: [], chairmanships: [], standings: [], leads: [] })}
    />
  );
}
