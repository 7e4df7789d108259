import { useMemo } from "react";
import { selectContributions, selectCounted } from "../../core/contributions.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { ChartPlace } from "../../figures/contributions/ChartPlace.tsx";
import { ContributionList } from "../../figures/contributions/ContributionList.tsx";
import { Legend } from "../../figures/contributions/Legend.tsx";
import { layoutContributions } from "../../figures/contributions/layout.ts";
import { amountsModel, contributionListModel, projectsModel } from "../../figures/contributions/lists.ts";
import { type ContributionsModel, contributorsModel, yearsModel } from "../../figures/contributions/model.ts";
import { Projects } from "../../figures/contributions/Projects.tsx";
import { contributionsText } from "../../text/enContributions.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { toContributionFilter } from "../../view/filters.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { Filters } from "./Filters.tsx";

function ChartFigure({ model }: { model: ContributionsModel }) {
  return (
    <Figure model={model}>
      {model.total === 0 ? (
        <p className="empty">{model.finding}.</p>
      ) : (
        <>
          <Legend model={model} />
          <ChartPlace model={model} layout={layoutContributions(model)} />
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

/** What was given, when, by whom, of which kind and to whom. Amounts stand apart: most of them no source discloses. */
export function ContributionsPage() {
  const { dataset, asOf } = useRecord();
  const { view } = useView();
  const filter = useMemo(() => toContributionFilter(view), [view]);
  const chosen = useMemo(() => selectContributions(dataset.contributions, filter), [dataset, filter]);
  const years = useMemo(() => yearsModel(dataset, { filter, asOf }), [dataset, filter, asOf]);
  const contributors = useMemo(() => contributorsModel(dataset, { filter }), [dataset, filter]);
  const amounts = useMemo(() => amountsModel(dataset, filter), [dataset, filter]);
  const projects = useMemo(() => projectsModel(dataset, filter), [dataset, filter]);
  const list = useMemo(() => contributionListModel(dataset, chosen), [dataset, chosen]);
  const counted = selectCounted(chosen);
  const title = contributionsText.title(
    counted.length,
    selectCounted(dataset.contributions).length,
    counted.filter((one) => one.standing === "pledged").length,
    counted.filter((one) => !one.disclosed).length,
  );
  return (
    <>
      <PageHead title={title} lead={contributionsText.lead} />
      <Filters />
      <p className="sr-only" role="status">
        {title}
      </p>
      <div className="columns-3-2">
        <div>
          <ChartFigure model={years} />
          <Figure model={amounts} isTable>
            {amounts.table.rows.length === 0 ? (
              <p className="empty">{contributionsText.amounts.empty}</p>
            ) : (
              <DataTable table={amounts.table} stacks />
            )}
          </Figure>
        </div>
        <div>
          <ChartFigure model={contributors} />
        </div>
      </div>
      <Figure model={projects} isTable>
        <Projects model={projects} />
      </Figure>
      <Figure model={list} isTable className="wide">
        {chosen.length === 0 ? <p className="empty">{list.finding}.</p> : <ContributionList model={list} />}
      </Figure>
    </>
  );
}
