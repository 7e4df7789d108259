import { useMemo } from "react";
import { countStandings, standings } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { namesOf } from "../../figures/names.ts";
import { timelineModel } from "../../figures/timeline/model.ts";
import { Timeline } from "../../figures/timeline/Timeline.tsx";
import { text } from "../../text/en.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { toInitiativeFilter } from "../../view/filters.ts";
import { roadMapOrders, tracks } from "../../view/parameters.ts";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { TimeControls } from "./TimeControls.tsx";

function Filters() {
  const { dataset, whole } = useRecord();
  const { view, change } = useView();
  const names = namesOf(whole);
  const used = <T,>(values: readonly (T | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const leads = used(dataset.initiatives.map((one) => one.lead)).toSorted((a, b) =>
    names.party(a).localeCompare(names.party(b), "en"),
  );
  const clusters = used(dataset.initiatives.map((one) => one.cluster)).toSorted((a, b) => a - b);
  const { filters } = roadMapText;
  const isFiltered =
    view.tracks.length + view.clusters.length + view.chairmanships.length + view.standings.length + view.leads.length >
    0;
  return (
    <div className="filter-bar">
      <Choice
        label={filters.tracks}
        options={tracks.map((value) => ({ value, label: text.track[value] }))}
        chosen={view.tracks}
        onChange={(chosen) => change({ tracks: chosen })}
      />
      {clusters.length > 0 && (
        <Choice
          label={filters.clusters}
          options={clusters.map((value) => ({ value: String(value), label: String(value) }))}
          chosen={view.clusters}
          onChange={(chosen) => change({ clusters: chosen })}
        />
      )}
      <Choice
        label={filters.chairmanships}
        options={dataset.chairmanships.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={view.chairmanships}
        onChange={(chosen) => change({ chairmanships: chosen })}
      />
      <Choice
        label={filters.standings}
        options={standings.map((value) => ({ value, label: text.standing[value] }))}
        chosen={view.standings}
        onChange={(chosen) => change({ standings: chosen })}
      />
      <Choice
        label={filters.leads}
        options={leads.map((value) => ({ value, label: names.party(value) }))}
        chosen={view.leads}
        onChange={(chosen) => change({ leads: chosen })}
      />
      {isFiltered && (
        <button
          type="button"
          className="link"
          onClick={() => change({ tracks: [], clusters: [], chairmanships: [], standings: [], leads: [] })}
        >
          {roadMapText.clear}
        </button>
      )}
      <Segmented
        label={roadMapText.sort}
        options={roadMapOrders.map((value) => ({ value, label: text.roadMapOrder[value] }))}
        value={view.order}
        onChange={(order) => change({ order })}
      />
    </div>
  );
}

/** What was promised for when, what was delivered, what slipped. */
export function RoadMapPage() {
  const { dataset, asOf } = useRecord();
  const { view, change } = useView();
  const model = useMemo(
    () =>
      timelineModel(dataset, {
        filter: toInitiativeFilter(view, dataset),
        order: view.order,
        asOf,
        from: view.from,
        to: view.to,
      }),
    [dataset, asOf, view],
  );
  const counts = countStandings(dataset.initiatives, asOf);
  return (
    <>
      <PageHead title={roadMapText.title(dataset.initiatives.length, counts)} lead={roadMapText.lead} />
      <p>
        <PageLink to={routes.network()}>{roadMapText.network}</PageLink>
      </p>
      <Filters />
      {model.repair !== null && (
        <Notice heading={roadMapText.outsideHeading} kind="note">
          <p>{model.repair}</p>
          <p>
            <button type="button" onClick={() => change({ from: null, to: null }, { replace: true })}>
              {roadMapText.showWhole}
            </button>
          </p>
        </Notice>
      )}
      <Figure model={model} className="wide" live controls={<TimeControls whole={model.whole} domain={model.domain} />}>
        {model.shown === 0 ? (
          <p className="empty">{dataset.initiatives.length === 0 ? roadMapText.none : roadMapText.empty}</p>
        ) : (
          <Timeline model={model} linkTo={(row) => <PageLink to={routes.initiative(row.id)}>{row.title}</PageLink>} />
        )}
      </Figure>
    </>
  );
}
