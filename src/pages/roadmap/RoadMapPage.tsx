import { useMemo } from "react";
import { compareCounts } from "../../core/compare.ts";
import { countInitiativesWithoutEach } from "../../core/roadMapFacets.ts";
import { countStandings, type InitiativeFilter } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { timelineModel } from "../../figures/timeline/model.ts";
import { Timeline } from "../../figures/timeline/Timeline.tsx";
import { comparedText } from "../../text/enFilters.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Loosen } from "../../ui/Loosen.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { toInitiativeFilter } from "../../view/filters.ts";
import { routes } from "../../view/routes.ts";
import { useChangeView, useView } from "../../view/ViewProvider.tsx";
import { ActiveFilters, Filters, fields } from "./Filters.tsx";
import { TimeControls } from "./TimeControls.tsx";

function NothingFound({ filter }: { filter: InitiativeFilter }) {
  const { dataset, asOf } = useRecord();
  const change = useChangeView();
  const ways = countInitiativesWithoutEach(dataset.initiatives, filter, asOf).map(({ ask, count }) => ({
    key: ask,
    filter: roadMapText.filters[fields[ask]],
    count,
    loosen: () => change({ [fields[ask]]: [] }),
  }));
  return (
    <>
      <p className="empty">{dataset.initiatives.length === 0 ? roadMapText.none : roadMapText.empty}</p>
      {ways.length > 0 && <Loosen ways={ways} one={roadMapText.one} />}
    </>
  );
}

function useCompared(): string | null {
  const { dataset, asOf } = useRecord();
  const { since } = useView().view;
  return useMemo(() => {
    if (since === null) return null;
    const { total, delivered, late, unreported } = compareCounts(dataset, { now: asOf, since }, (known, day) => ({
      total: known.initiatives.length,
      ...countStandings(known.initiatives, day),
    }));
    const { compared } = roadMapText;
    const figures = [
      { label: compared.delivered, ...delivered },
      { label: compared.total, ...total },
      { label: compared.late, ...late },
      { label: compared.unreported, ...unreported },
    ];
    return comparedText.line(figures, since);
  }, [dataset, asOf, since]);
}

/** What was promised for when, what was delivered, what slipped. */
export function RoadMapPage() {
  const { dataset, frame, asOf } = useRecord();
  const { view, change } = useView();
  const filter = useMemo(() => toInitiativeFilter(view, dataset), [view, dataset]);
  const model = useMemo(
    () =>
      timelineModel(dataset, {
        filter,
        order: view.order,
        asOf,
        from: view.from,
        to: view.to,
        frame,
      }),
    [dataset, frame, asOf, filter, view.order, view.from, view.to],
  );
  const counts = countStandings(dataset.initiatives, asOf);
  const compared = useCompared();
  return (
    <>
      <PageHead
        title={roadMapText.title(dataset.initiatives.length, counts)}
        lead={roadMapText.lead}
        compared={compared}
      />
      <p className="choose">
        <PageLink to={routes.network()}>{roadMapText.network}</PageLink>
      </p>
      <Filters filter={filter} />
      <ActiveFilters />
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
          <NothingFound filter={filter} />
        ) : (
          <Timeline model={model} linkTo={(row) => <PageLink to={routes.initiative(row.id)}>{row.title}</PageLink>} />
        )}
      </Figure>
    </>
  );
}
