import { useMemo } from "react";
import { selectReadyMade } from "../../briefing/readyMade.ts";
import { useCopyBriefing } from "../../briefing/useCopyBriefing.ts";
import type { DimensionKey } from "../../core/closedLists.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { briefingsText } from "../../text/enBuilder.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";

interface DimensionProps {
  readonly chosen: DimensionKey;
  readonly onChange: (key: DimensionKey) => void;
}

function Dimension({ chosen, onChange }: DimensionProps) {
  const { whole } = useRecord();
  return (
    <label className="labelled">
      {briefingsText.ofDimension}
      <select
        value={chosen}
        onChange={({ target }) => {
          const found = whole.dimensions.find(({ id }) => id === target.value);
          if (found !== undefined) onChange(found.id);
        }}
      >
        {whole.dimensions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Briefings of the record. That of a dimension is of the one chosen, which the address keeps. */
export function ReadyMade() {
  const { whole } = useRecord();
  const { view, change } = useView();
  const copy = useCopyBriefing();
  const asked = view.dimensions.find((key) => key !== "none");
  const dimension: DimensionKey = asked ?? "human";
  const briefings = useMemo(() => selectReadyMade(whole, dimension), [whole, dimension]);
  return (
    <section className="briefings-part" aria-labelledby="ready-heading">
      <header>
        <h2 id="ready-heading">{briefingsText.ready}</h2>
        <p className="quiet">{briefingsText.readyLead}</p>
      </header>
      {briefings.length === 0 && <p className="empty">{briefingsText.readyEmpty}</p>}
      <ul className="briefing-list">
        {briefings.map((briefing) => {
          const of = { dimensions: asked === undefined ? [] : [asked] };
          return (
            <li key={briefing.id}>
              <div>
                <PageLink to={routes.briefing(briefing.id)} view={of} className="briefing-name">
                  {briefing.title}
                </PageLink>
                <p className="quiet">
                  {briefing.summary} {briefingsText.slides(briefing.slides.length)}.
                </p>
                {briefing.of === "dimension" && (
                  <Dimension chosen={dimension} onChange={(key) => change({ dimensions: [key] }, { replace: true })} />
                )}
              </div>
              <p className="acts">
                <PageLink to={routes.present(briefing.id)} view={of}>
                  {briefingsText.present} <span className="sr-only">{briefingsText.of(briefing.title)}</span>
                </PageLink>
                <button type="button" className="link" onClick={() => copy(briefing)}>
                  {briefingsText.copy} <span className="sr-only">{briefingsText.of(briefing.title)}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
