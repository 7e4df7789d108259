import { memo, type ReactNode, useCallback, useDeferredValue, useMemo } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { compareCounts } from "../../core/compare.ts";
import { countWithoutEach } from "../../core/contributionFacets.ts";
import { type ContributionFilter, selectContributions, selectCounted } from "../../core/contributions.ts";
import { contributorKey } from "../../core/contributorKey.ts";
import type { FigureModel } from "../../core/figure.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { ContributionList } from "../../figures/contributions/ContributionList.tsx";
import { ContributorsChart } from "../../figures/contributions/ContributorsChart.tsx";
import { Legend } from "../../figures/contributions/Legend.tsx";
import {
  amountsModel,
  type ContributionListModel,
  contributionListModel,
  type ProjectsModel,
  projectsModel,
} from "../../figures/contributions/lists.ts";
import type { ContributionsModel } from "../../figures/contributions/model.ts";
import { Projects } from "../../figures/contributions/Projects.tsx";
import { YearsPlace } from "../../figures/contributions/YearsPlace.tsx";
import { contributionsText } from "../../text/enContributions.ts";
import { comparedText, filtersText } from "../../text/enFilters.ts";
import { Between } from "../../ui/Between.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Loosen } from "../../ui/Loosen.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Results } from "../../ui/Results.tsx";
import { useAhead } from "../../ui/useAhead.ts";
import { toContributionFilter } from "../../view/filters.ts";
import { useChangeView, useView } from "../../view/ViewProvider.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { ChartFilter } from "./ChartFilter.tsx";
import { contributorsCharted, foreseeCharts, yearsCharted } from "./charts.ts";
import { Facets } from "./Facets.tsx";
import { takenBack, toggled } from "./facets.ts";
import "../../ui/filters.css";

interface ChartFigureProps {
  readonly model: ContributionsModel;
  readonly children: ReactNode;
}

function ChartFigure({ model, children }: ChartFigureProps) {
  return (
    <Figure model={model}>
      {model.total === 0 && <p className="empty">{model.finding}.</p>}
      {/* Also without a bar the axes stay, so that they are there when a filter is let go. */}
      {model.bars.length > 0 && (
        <>
          <Legend model={model} />
          {children}
        </>
      )}
      {model.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </Figure>
  );
}

/** By contributor; after a press it follows the years. */
const Contributors = memo(function Contributors({ chart }: { chart: ReturnType<typeof contributorsCharted> }) {
  const change = useChangeView();
  return (
    <ChartFigure model={chart.model}>
      <ChartFilter onBar={(party) => change((now) => toggled(now, "contributors", contributorKey(party)))}>
        <ContributorsChart {...chart} />
      </ChartFilter>
    </ChartFigure>
  );
});

/** What no chart shows: the amounts, the projects and the list. After a press they follow the years too. */
const Lists = memo(function Lists({
  amounts,
  projects,
  list,
}: {
  amounts: FigureModel;
  projects: ProjectsModel;
  list: ContributionListModel;
}) {
  return (
    <>
      <Figure model={amounts} isTable>
        {amounts.table.rows.length === 0 ? (
          <p className="empty">{contributionsText.amounts.empty}</p>
        ) : (
          <DataTable table={amounts.table} stacks />
        )}
      </Figure>
      <Figure model={projects} isTable>
        <Projects model={projects} />
      </Figure>
      <Figure model={list} isTable className="wide">
        {list.rows.length === 0 ? <p className="empty">{list.finding}.</p> : <ContributionList model={list} />}
      </Figure>
    </>
  );
});

function NothingFound({ dataset, filter }: { dataset: Dataset; filter: ContributionFilter }) {
  const change = useChangeView();
  const ways = countWithoutEach(dataset.contributions, filter).map(({ ask, count }) => ({
    key: ask,
    filter: contributionsText.filters[ask],
    count,
    loosen: () => change(takenBack(ask)),
  }));
  return (
    <>
      <p className="empty">{contributionsText.none}.</p>
      {ways.length > 0 && <Loosen ways={ways} one={contributionsText.one} />}
    </>
  );
}

function useCompared(filter: ContributionFilter): string | null {
  const { dataset, asOf } = useRecord();
  const { since } = useView().view;
  return useMemo(() => {
    if (since === null) return null;
    const { counted, disclosed } = compareCounts(dataset, { now: asOf, since }, (known) => {
      const chosen = selectCounted(selectContributions(known.contributions, filter));
      return { counted: chosen.length, disclosed: chosen.filter((one) => one.disclosed).length };
    });
    const { compared } = contributionsText;
    const figures = [
      { label: compared.counted, ...counted },
      { label: compared.disclosed, ...disclosed },
    ];
    return comparedText.line(figures, since);
  }, [dataset, asOf, since, filter]);
}

/** The filter of the view, the same as long as it asks the same: other parts of the view come and go beside it. */
function useFilter(): ContributionFilter {
  const { view } = useView();
  const { contributors, giftKinds, recipients, giftStandings, from, to } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these fields are all that the filter takes of the view
  return useMemo(() => toContributionFilter(view), [contributors, giftKinds, recipients, giftStandings, from, to]);
}

/** What was given, when, by whom, of which kind and to whom. Amounts stand apart: most of them no source discloses. */
export function ContributionsPage() {
  const { dataset, frame, asOf } = useRecord();
  const change = useChangeView();
  const filter = useFilter();
  const chosen = useMemo(() => selectContributions(dataset.contributions, filter), [dataset, filter]);
  const asked = { filter, asOf, frame };
  const years = yearsCharted(dataset, asked);
  const [ahead, onNear] = useAhead(dataset, asked, foreseeCharts);
  // A press is answered by heading and years; contributors, the numbers beside the boxes and lists follow a moment later.
  const later = useDeferredValue(filter);
  const contributors = contributorsCharted(dataset, { ...asked, filter: later });
  const amounts = useMemo(() => amountsModel(dataset, later), [dataset, later]);
  const projects = useMemo(() => projectsModel(dataset, later), [dataset, later]);
  const list = useMemo(
    () => contributionListModel(dataset, selectContributions(dataset.contributions, later)),
    [dataset, later],
  );
  const counted = selectCounted(chosen);
  const compared = useCompared(filter);
  const title = contributionsText.title(
    counted.length,
    selectCounted(dataset.contributions).length,
    counted.filter((one) => one.standing === "pledged").length,
    counted.filter((one) => !one.disclosed).length,
  );
  const showYears = useCallback(
    (first: string, last: string) => {
      const [from, to] = [`${first}-01-01`, `${last}-12-31`];
      // The same years once more are let go.
      change((now) => (now.from === from && now.to === to ? { from: null, to: null } : { from, to }));
    },
    [change],
  );
  return (
    <>
      <PageHead title={title} lead={contributionsText.lead} compared={compared} />
      <div className="columns-filter">
        <Facets dataset={dataset} counted={later} onNear={onNear} />
        <div>
          <Results text={title} asked={filter} />
          <div className="filter-bar">
            <Between from={filtersText.from} to={filtersText.to} />
          </div>
          <ActiveFilters filter={filter} onNear={onNear} />
          {chosen.length === 0 && dataset.contributions.length > 0 && (
            <NothingFound dataset={dataset} filter={filter} />
          )}
          <p className="note choose">{contributionsText.choose}</p>
          <ChartFigure model={years.model}>
            <ChartFilter onBar={(year) => showYears(year, year)} onRange={showYears}>
              <YearsPlace {...years} of={dataset} ahead={ahead?.model} />
            </ChartFilter>
          </ChartFigure>
          <Contributors chart={contributors} />
        </div>
      </div>
      <Lists amounts={amounts} projects={projects} list={list} />
    </>
  );
}
