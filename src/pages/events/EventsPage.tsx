import { memo, useDeferredValue, useMemo } from "react";
import { compareCounts } from "../../core/compare.ts";
import { countFacets, selectEvents } from "../../core/events.ts";
import { periodUnits } from "../../core/periods.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { Counts } from "../../figures/counts/Counts.tsx";
import { layoutCounts } from "../../figures/counts/layout.ts";
import { countsModel } from "../../figures/counts/model.ts";
import { EventList } from "../../figures/eventList/EventList.tsx";
import { type EventListModel, eventListModel } from "../../figures/eventList/model.ts";
import { DimensionLinks } from "../../figures/review/DimensionLinks.tsx";
import { formatShortDay } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { eventsText } from "../../text/enEvents.ts";
import { comparedText } from "../../text/enFilters.ts";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { toEventFilter } from "../../view/filters.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { Facets } from "./Facets.tsx";
import { Period } from "./Period.tsx";

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

/** In place of a chart and a list of nothing: says so once, with what to take away. */
function NothingFound({ filtered }: { filtered: boolean }) {
  return (
    <section className="figure" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{filtered ? eventsText.list(0) : eventsText.none}</h2>
      {filtered && <p className="empty">{eventsText.empty}</p>}
      <ActiveFilters />
    </section>
  );
}

/** Every event on record, counted by dimension over time, with filters that live in the address. */
export function EventsPage() {
  const { dataset, asOf } = useRecord();
  const { view, change } = useView();
  const filter = useMemo(() => toEventFilter(view), [view]);
  const chosen = useMemo(() => selectEvents(dataset.events, filter), [dataset, filter]);
  const counts = useMemo(
    () => countsModel(dataset, { filter, unit: view.by, asOf, withNone: true }),
    [dataset, filter, view.by, asOf],
  );
  // A press is answered by heading and chart; the numbers beside the choices and the list follow a moment later.
  const later = useDeferredValue(filter);
  const facetCounts = useMemo(() => countFacets(dataset.events, later), [dataset, later]);
  const list = useMemo(() => eventListModel(dataset, selectEvents(dataset.events, later)), [dataset, later]);
  const compared = useMemo(() => {
    if (view.since === null) return null;
    const { events } = compareCounts(dataset, { now: asOf, since: view.since }, (known) => ({
      events: selectEvents(known.events, filter).length,
    }));
    return comparedText.line([{ label: eventsText.compared, ...events }], view.since);
  }, [dataset, asOf, view.since, filter]);
  const named = filter.dimensions.filter((key) => key !== "none").length;
  const dimensions = named === 0 ? null : eventsText.dimensionsWord(named);
  return (
    <>
      <PageHead
        title={eventsText.title(chosen.length, dimensions, periodWords(filter.from, filter.to))}
        lead={eventsText.lead}
        compared={compared}
      >
        <DimensionLinks dataset={dataset} period={{ from: filter.from, to: filter.to }} />
      </PageHead>
      <div className="columns-filter">
        <Facets dataset={dataset} filter={filter} counts={facetCounts} />
        <div>
          {chosen.length > 0 && <ActiveFilters />}
          <p className="sr-only" role="status">
            {eventsText.results(chosen.length)}
          </p>
          <div className="filter-bar">
            <Period />
            <Segmented
              label={eventsText.by}
              options={periodUnits.map((value) => ({ value, label: text.unit[value] }))}
              value={view.by}
              onChange={(by) => change({ by })}
            />
          </div>
          {chosen.length === 0 ? (
            <NothingFound filtered={dataset.events.length > 0} />
          ) : (
            <>
              <Figure model={counts}>
                <Counts model={counts} layout={layoutCounts(counts)} />
              </Figure>
              <List model={list} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
