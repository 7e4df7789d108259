import { useMemo } from "react";
import { useLocation } from "react-router";
import { useRecord } from "../../dataset/useRecord.ts";
import { Disagreements } from "../../figures/sources/Disagreements.tsx";
import { disagreementsModel, sourcesModel } from "../../figures/sources/model.ts";
import { SourceList } from "../../figures/sources/SourceList.tsx";
import { formatDay } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { relativeAddress } from "../../view/routes.ts";

const takeId = "take";

function Contents({ parts }: { parts: readonly { readonly id: string; readonly label: string }[] }) {
  return (
    <nav className="contents" aria-label={text.sources.contents}>
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

/** The whole record as files, whatever day the pages are set back to. */
function Take() {
  const { whole } = useRecord();
  const { pathname } = useLocation();
  const { coverage, digest } = whole.meta;
  return (
    <section className="figure" aria-labelledby={takeId}>
      <header>
        <h2 id={takeId}>{text.sources.take}</h2>
      </header>
      <p>{text.sources.takeBody}</p>
      <ul className="downloads">
        <li>
          <a href={relativeAddress(pathname, "/data/dataset.json")}>{text.sources.dataset}</a>
        </li>
        <li>
          <a href={relativeAddress(pathname, "/data/dataset.schema.json")}>{text.sources.schema}</a>
        </li>
      </ul>
      <p>{text.sources.licence}</p>
      <h3>{text.sources.cite}</h3>
      <p className="citation">{text.sources.citation(formatDay(coverage.last), digest.slice(0, 8))}</p>
    </section>
  );
}

/** Each document and page that the record rests on, where they disagree, and the record to take away. */
export function SourcesPage() {
  const { dataset } = useRecord();
  const list = useMemo(() => sourcesModel(dataset), [dataset]);
  const disagreements = useMemo(() => disagreementsModel(dataset), [dataset]);
  return (
    <>
      <PageHead title={text.sources.title(list.rows.length)} lead={text.sources.lead} />
      <Contents
        parts={[
          { id: `${list.id}-finding`, label: list.finding },
          { id: `${disagreements.id}-finding`, label: disagreements.finding },
          { id: takeId, label: text.sources.take },
        ]}
      />
      <Figure model={list} isTable className="wide">
        <SourceList model={list} />
      </Figure>
      <Figure model={disagreements} isTable className="wide">
        {disagreements.disagreements.length > 0 && <Disagreements model={disagreements} />}
      </Figure>
      <Take />
    </>
  );
}
