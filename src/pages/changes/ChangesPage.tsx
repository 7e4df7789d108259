import { memo, useDeferredValue, useMemo } from "react";
import { countChanges, selectAllChanges } from "../../core/allChanges.ts";
import { versionOf } from "../../core/version.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { ChangeList } from "../../figures/changeList/ChangeList.tsx";
import { type ChangeListModel, changeListModel } from "../../figures/changeList/model.ts";
import { ChangesOverTime } from "../../figures/changesOverTime/ChangesOverTime.tsx";
import { useVisits } from "../../mine/visits.ts";
import { formatDay } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { Figure } from "../../ui/Figure.tsx";
import { focusHeading } from "../../ui/heading.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Results } from "../../ui/Results.tsx";
import { useAhead } from "../../ui/useAhead.ts";
import { toChangeFilter } from "../../view/filters.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { changesShown } from "./changesShown.ts";
import { ActiveFilters, Filters, filterWords, NothingFound } from "./Filters.tsx";
import { SpanList, Spans } from "./Spans.tsx";
import { type SpanChoice, spanChoices } from "./spans.ts";
import { Take } from "./Take.tsx";
import "../../ui/filters.css";
import "./changes.css";

interface NothingProps {
  readonly since: string;
  readonly asOf: string;
  readonly choices: readonly SpanChoice[];
}

/** In place of a chart and a list of nothing, with the spans that would show something. */
function NothingNew({ since, asOf, choices }: NothingProps) {
  const fuller = choices.filter(({ count }) => count > 0);
  return (
    <section className="figure spans" aria-labelledby="nothing-new">
      <h2 id="nothing-new">{changesPageText.none}</h2>
      <p className="empty">{changesPageText.noneBody(formatDay(since), formatDay(asOf))}</p>
      {fuller.length > 0 && (
        <>
          <p>{changesPageText.wouldShow}</p>
          <SpanList choices={fuller} since={since} asOf={asOf} onChosen={focusHeading} />
        </>
      )}
    </section>
  );
}

const List = memo(function List({ model }: { model: ChangeListModel }) {
  return (
    <Figure model={model} isTable className="wide">
      <ChangeList model={model} />
    </Figure>
  );
});

/** What became known between two days, by page and by kind, to be read, copied and kept. */
export function ChangesPage() {
  const record = useRecord();
  const { view } = useView();
  const visit = useVisits(({ previous }) => previous);
  const { dataset, since, asOf } = record;
  const { basis, changePages, changeKinds } = view;
  const filter = useMemo(() => toChangeFilter({ changePages, changeKinds }), [changePages, changeKinds]);
  const all = useMemo(() => selectAllChanges(dataset, since, asOf, basis), [dataset, since, asOf, basis]);
  const ground = useMemo(() => ({ dataset, all, since, asOf }), [dataset, all, since, asOf]);
  const { shown, chart, layout } = changesShown(ground, { filter });
  const [ahead, onNear] = useAhead(ground, { filter }, changesShown);
  // A press is answered by heading and chart; the numbers beside the boxes and the list follow a moment later.
  const asked = useMemo(() => ({ ground, filter }), [ground, filter]);
  const later = useDeferredValue(asked);
  const counts = useMemo(() => countChanges(later.ground.all, later.filter), [later]);
  const choices = useMemo(() => spanChoices(record, basis, visit), [record, basis, visit]);
  const list = useMemo(
    () => changeListModel(later.ground.dataset, changesShown(later.ground, { filter: later.filter }).shown),
    [later],
  );
  const filters = filterWords(filter);
  const title =
    filters.length === 0
      ? changesPageText.title(all.length, formatDay(since))
      : changesPageText.titleFiltered(shown.length, all.length, formatDay(since));
  const lead = changesPageText.lead(formatDay(since), formatDay(asOf));
  const head = { title, lead, version: versionOf(dataset.meta), filters, isOnDocuments: basis === "documents" };
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Spans record={record} choices={choices} visit={visit} />
      <Results text={changesPageText.results(shown.length)} asked={`${since} ${asOf} ${basis} ${filters.join()}`} />
      {all.length === 0 ? (
        <NothingNew since={since} asOf={asOf} choices={choices} />
      ) : (
        <div className="columns-filter">
          <Filters filter={filter} counts={counts} onNear={onNear} />
          <div>
            <ActiveFilters filter={filter} onNear={onNear} />
            {shown.length === 0 && <NothingFound all={all} filter={filter} />}
            {shown.length > 0 && (
              <>
                <Figure model={chart}>
                  <ChangesOverTime model={chart} layout={layout} of={ground} ahead={ahead?.layout} />
                </Figure>
                <Take
                  listed={() => changeListModel(dataset, shown)}
                  head={head}
                  since={since}
                  asOf={asOf}
                  version={record.version}
                  key={`${since} ${asOf} ${filters.join()}`}
                />
                {/* After nothing was found the list of nothing lags a moment behind. */}
                {list.groups.length > 0 && <List model={list} />}
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}
