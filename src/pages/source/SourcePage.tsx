import { type ReactNode, useMemo } from "react";
import { useParams } from "react-router";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Source } from "../../../data/schema/sources.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { CitingRecords } from "../../figures/sources/CitingRecords.tsx";
import { citingModel } from "../../figures/sources/model.ts";
import { capitalise, formatShortDay, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { sourcesText } from "../../text/enSources.ts";
import { Figure } from "../../ui/Figure.tsx";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";

/** What is known of the source itself. */
function About({ source }: { source: Source }) {
  const { facts } = sourcesText;
  const lines: readonly (readonly [label: string, value: ReactNode])[] = [
    [facts.kind, sourcesText.kinds[source.kind]],
    [facts.period, source.period && capitalise(formatWhen(source.period))],
    [facts.said, sourcesText.said(formatShortDay(source.said), evidenceText.basis[source.saidBasis])],
    [facts.note, source.note],
    [
      facts.address,
      source.url && (
        <a href={source.url} rel="noopener">
          {source.url}
        </a>
      ),
    ],
  ];
  return (
    <dl className="facts">
      {lines
        .filter(([, value]) => value !== undefined)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Found({ dataset, source }: { dataset: Dataset; source: Source }) {
  const model = useMemo(() => citingModel(dataset, source), [dataset, source]);
  return (
    <>
      <PageHead title={source.title} lead={sourcesText.by(source.publisher, formatWhen(source.published))}>
        <p className="kicker">
          <PageLink to={routes.sources()}>{sourcesText.back}</PageLink>
        </p>
      </PageHead>
      <About source={source} />
      <Figure model={model} isTable className="wide">
        <CitingRecords model={model} />
      </Figure>
    </>
  );
}

/** One source: what it is, and every record that rests on it. */
export function SourcePage() {
  const { id = "" } = useParams();
  const { dataset } = useRecord();
  const source = dataset.sources.find((one) => one.id === id);
  return source === undefined ? (
    <NotFound reason={text.notFound.source(id)} />
  ) : (
    <Found dataset={dataset} source={source} />
  );
}
