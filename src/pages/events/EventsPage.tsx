import { memo, useCallback, useDeferredValue, useMemo, useRef } from "react";
import { type PeriodUnit, periodUnits } from "../../core/closedLists.ts";
import { compareCounts } from "../../core/compare.ts";
import { indexEvents } from "../../core/eventIndex.ts";
import { type EventFilter, selectEvents } from "../../core/events.ts";
import type { RecordView } from "../../dataset/record.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { Counts, drawStacks } from "../../figures/counts/Counts.tsx";
import { PeriodBrush } from "../../figures/counts/PeriodBrush.tsx";
import { EventList } from "../../figures/eventList/EventList.tsx";
import { type EventListModel, eventListModel } from "../../figures/eventList/model.ts";
import { facetModels } from "../../figures/facets/model.ts";
import { namesOf } from "../../figures/names.ts";
import { DimensionLinks } from "../../figures/review/DimensionLinks.tsx";
import { formatShortDay } from "../../text/dates.ts";
import { eventsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import { comparedText } from "../../text/enFilters.ts";
import { termsText } from "../../text/enTerms.ts";
import { DrawnAhead } from "../../ui/DrawnAhead.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { prepare } from "../../ui/foresee.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Results } from "../../ui/Results.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { type OnNear, useAhead } from "../../ui/useAhead.ts";
import { toEventFilter } from "../../view/filters.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { Facets, foundId } from "./Facets.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { overTime } from "./overTime.ts";
import { Period } from "./Period.tsx";
import "../../ui/filters.css";

function periodWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return eventsText.between(formatShortDay(from), formatShortDay(to));
  if (from !== null) return eventsText.since(formatShortDay(from));
  return to === null ? "" : eventsText.until(formatShortDay(to));
}

const List = memo(function List({ model }: { model: EventListModel }) {
  return (
    <Figure model={model} isTable className="wide">
      <EventList model={model} />
    </Figure>
  );
});

/** The filter of the view, the same as long as it asks the same: other parts of the view come and go beside it. */
function useFilter(): EventFilter {
  const { view } = useView();
  const { dimensions, areas, kinds, formats, states, chairmanships, from, to, text: words } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these fields are all that the filter takes of the view
  return useMemo(
    () => toEventFilter(view),
    [dimensions, areas, kinds, formats, states, chairmanships, from, to, words],
  );
}

type Charted = ReturnType<typeof overTime>;

interface OverTimeProps {
  readonly filter: EventFilter;
  readonly record: RecordView;
  /** The chart of the choice that somebody is at. */
  readonly ahead: Charted | null;
  /** Told which period would be chosen next. Always the same function. */
  readonly onNear: OnNear<EventFilter>;
}

/** The events over time, with the choosing of a period. */
function OverTime({ filter, record, ahead, onNear }: OverTimeProps) {
  const { dataset, frame, asOf } = record;
  const { view, change } = useView();
  const unit = view.by;
  const charted = useMemo(() => overTime(dataset, { filter, unit, asOf, frame }), [dataset, frame, filter, unit, asOf]);
  const { model, layout } = charted;
  const status = useRef<HTMLParagraphElement>(null);
  const take = useCallback((from: string, to: string) => change({ from, to }), [change]);
  const near = useCallback((from: string, to: string) => onNear(() => ({ from, to })), [onNear]);
  const say = useCallback((words: string) => {
    if (status.current !== null) status.current.textContent = words;
  }, []);
  return (
    <>
      <Figure model={model}>
        <Counts
          model={model}
          layout={layout}
          stacks={
            <DrawnAhead
              key={unit}
              of={dataset}
              shown={charted}
              ahead={ahead?.model.unit === unit ? ahead : null}
              draw={drawStacks}
            />
          }
        >
          <PeriodBrush model={model} layout={layout} onTake={take} onNear={near} say={say} />
        </Counts>
        <p className="note screen-only" data-screen-only="">
          {facetsText.brush}
        </p>
      </Figure>
      <p className="sr-only" role="status" ref={status} />
    </>
  );
}

const units = periodUnits.map((value) => ({ value, label: termsText.unit[value] }));

/** Every event on record, counted over time and by each facet; each count is a filter, and all filters live in the address. */
export function EventsPage() {
  const record = useRecord();
  const { dataset, frame, asOf } = record;
  const { view, change } = useView();
  const filter = useFilter();
  const [ahead, onNear] = useAhead(dataset, { filter, unit: view.by, asOf, frame }, overTime);
  const index = indexEvents(dataset.events);
  const found = useMemo(() => index.count(filter), [index, filter]);
  // A press is answered by heading and chart; the figures beside them and the list follow a moment later.
  const later = useDeferredValue(filter);
  const models = useMemo(() => facetModels(dataset, index, later), [dataset, index, later]);
  const list = useMemo(() => eventListModel(dataset, index.select(later)), [dataset, index, later]);
  const compared = useMemo(() => {
    if (view.since === null) return null;
    const { events } = compareCounts(dataset, { now: asOf, since: view.since }, (known) => ({
      events: selectEvents(known.events, filter).length,
    }));
    return comparedText.line([{ label: eventsText.compared, ...events }], view.since);
  }, [dataset, asOf, view.since, filter]);
  const { from, to } = filter;
  const links = useMemo(() => <DimensionLinks dataset={dataset} period={{ from, to }} />, [dataset, from, to]);
  const nearWords = useCallback(() => prepare(index.readWords), [index]);
  const setUnit = useCallback((by: PeriodUnit) => change({ by }), [change]);
  const named = filter.dimensions.filter((key) => key !== "none").map(namesOf(dataset).dimension);
  const dimensions = named.length === 0 ? null : eventsText.dimensionsWord(named);
  return (
    <>
      <PageHead
        title={eventsText.title(found, dimensions, periodWords(from, to))}
        lead={eventsText.lead}
        compared={compared}
      >
        {links}
      </PageHead>
      <div className="columns-filter">
        <Facets models={models} onNear={onNear} />
        <div id={foundId} tabIndex={-1}>
          <ActiveFilters onNear={onNear} />
          <Results text={eventsText.results(found)} asked={filter} />
          <div className="filter-bar">
            <Period onNearWords={nearWords} />
            <Segmented label={eventsText.by} options={units} value={view.by} onChange={setUnit} />
          </div>
          {found === 0 ? (
            <NothingFound filter={filter} />
          ) : (
            <>
              <OverTime filter={filter} record={record} ahead={ahead} onNear={onNear} />
              {/* After nothing was found the list of nothing lags a moment behind: no list is shown until it has its rows. */}
              {list.rows.length > 0 && <List model={list} />}
            </>
          )}
        </div>
      </div>
    </>
  );
}
