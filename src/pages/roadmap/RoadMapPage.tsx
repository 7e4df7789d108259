import { useDeferredValue, useMemo } from "react";
import { keepAnswers } from "../../core/answers.ts";
import { compareCounts } from "../../core/compare.ts";
import { countInitiativesWithoutEach } from "../../core/roadMapFacets.ts";
import { countStandings, type InitiativeFilter } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { type TimelineGround, timelineGround, timelineOn } from "../../figures/timeline/model.ts";
import type { TimelineRow } from "../../figures/timeline/row.ts";
import { Timeline } from "../../figures/timeline/Timeline.tsx";
import { comparedText } from "../../text/enFilters.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Loosen } from "../../ui/Loosen.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useAhead } from "../../ui/useAhead.ts";
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

/** The filter of the view, the same as long as it asks the same: other parts of the view come and go beside it. */
function useFilter(): InitiativeFilter {
  const { dataset } = useRecord();
  const { view } = useView();
  const { tracks, standings, leads, clusters, chairmanships } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these fields are all that the filter takes of the view
  return useMemo(() => toInitiativeFilter(view, dataset), [dataset, tracks, standings, leads, clusters, chairmanships]);
}

const network = (
  <p className="choose">
    <PageLink to={routes.network()}>{roadMapText.network}</PageLink>
  </p>
);

const linkTo = (row: TimelineRow) => <PageLink to={routes.initiative(row.id)}>{row.title}</PageLink>;

/** The timeline of a filter, worked out once. */
const timeline = keepAnswers((ground: TimelineGround, { filter }: { filter: InitiativeFilter }) =>
  timelineOn(ground, filter),
);

/** What was promised for when, what was delivered, what slipped. */
export function RoadMapPage() {
  const { dataset, frame, asOf } = useRecord();
  const { view, change } = useView();
  const filter = useFilter();
  const { order, from, to } = view;
  const ground = useMemo(
    () => timelineGround(dataset, { order, asOf, from, to, frame }),
    [dataset, frame, asOf, order, from, to],
  );
  const asked = { filter };
  const model = timeline(ground, asked);
  // What is ready is not drawn ahead here, but React goes through the page for it: else the first press finds that code cold.
  const [, onNear] = useAhead(ground, asked, timeline);
  // A press is answered by the timeline and the boxes; the counts beside the boxes follow a moment later.
  const later = useDeferredValue(filter);
  const compared = useCompared();
  const head = useMemo(() => {
    const title = roadMapText.title(dataset.initiatives.length, countStandings(dataset.initiatives, asOf));
    return <PageHead title={title} lead={roadMapText.lead} compared={compared} />;
  }, [dataset, asOf, compared]);
  const { whole, domain } = model;
  const controls = useMemo(() => <TimeControls whole={whole} domain={domain} />, [whole, domain]);
  return (
    <>
      {head}
      {network}
      <Filters filter={later} onNear={onNear} />
      <ActiveFilters onNear={onNear} />
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
      <Figure model={model} className="wide" live controls={controls}>
        {model.shown === 0 && <NothingFound filter={filter} />}
        <Timeline model={model} linkTo={linkTo} />
      </Figure>
    </>
  );
}
