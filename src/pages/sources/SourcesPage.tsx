import { useMemo } from "react";
import { useRecord } from "../../dataset/useRecord.ts";
import { Grid } from "../../figures/quality/Grid.tsx";
import { layoutGrid } from "../../figures/quality/layout.ts";
import { basisModel, coverageModel, precisionModel } from "../../figures/quality/model.ts";
import { Disagreements } from "../../figures/sources/Disagreements.tsx";
import { disagreementsModel } from "../../figures/sources/disagreementsModel.ts";
import { sourcesModel } from "../../figures/sources/model.ts";
import { SourceList } from "../../figures/sources/SourceList.tsx";
import { qualityText, sourcesText } from "../../text/enSources.ts";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Take, takeId } from "./Take.tsx";
import "../../ui/filters.css";
import "../../figures/sources/sources.css";

function Contents({ parts }: { parts: readonly { readonly id: string; readonly label: string }[] }) {
  return (
    <nav className="contents" aria-label={sourcesText.contents}>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Each document and page that the record rests on, where they disagree, and the record to take away. */
export function SourcesPage() {
  const { dataset } = useRecord();
  const list = useMemo(() => sourcesModel(dataset), [dataset]);
  const coverage = useMemo(() => coverageModel(dataset), [dataset]);
  const basis = useMemo(() => basisModel(dataset), [dataset]);
  const precision = useMemo(() => precisionModel(dataset), [dataset]);
  const disagreements = useMemo(() => disagreementsModel(dataset), [dataset]);
  return (
    <>
      <PageHead title={sourcesText.title(list.rows.length)} lead={sourcesText.lead} />
      <Contents
        parts={[
          { id: `${list.id}-finding`, label: list.finding },
          { id: `${coverage.id}-finding`, label: qualityText.heading },
          { id: `${disagreements.id}-finding`, label: disagreements.finding },
          { id: takeId, label: sourcesText.take },
        ]}
      />
      <Figure model={list} isTable className="wide">
        <SourceList model={list} />
      </Figure>
      <Figure model={coverage} className="wide">
        <Grid model={coverage} layout={layoutGrid(coverage)} />
      </Figure>
      <div className="columns-2-3">
        <Figure model={basis}>
          <Grid model={basis} layout={layoutGrid(basis)} />
        </Figure>
        <Figure model={precision}>
          <Grid model={precision} layout={layoutGrid(precision)} />
        </Figure>
      </div>
      <Figure model={disagreements} className="wide">
        {disagreements.disagreements.length > 0 && <Disagreements model={disagreements} />}
      </Figure>
      <Take />
    </>
  );
}
