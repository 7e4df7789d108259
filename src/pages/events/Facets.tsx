import { memo, useState } from "react";
import type { EventFilter } from "../../core/events.ts";
import { FacetFigure } from "../../figures/facets/FacetFigure.tsx";
import type { FacetModel } from "../../figures/facets/model.ts";
import { eventsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import type { OnNear } from "../../ui/useAhead.ts";

/** Of what the filters leave, which follows them on the page. */
export const foundId = "found";

interface FacetsProps {
  readonly models: readonly FacetModel[];
  /** Always the same function. */
  readonly onNear: OnNear<EventFilter>;
}

/** Every filter of events as a figure, whose bars are the choices. */
export const Facets = memo(function Facets({ models, onNear }: FacetsProps) {
  // On a narrow screen the figures would stand before the chart: there they open on demand.
  const [open, setOpen] = useState(false);
  return (
    <section className="facets" aria-labelledby="filters" data-open={open ? "" : undefined}>
      <a
        className="skip"
        href={`#${foundId}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(foundId)?.focus();
        }}
      >
        {eventsText.skipFilters}
      </a>
      <h2 id="filters" className="sr-only">
        {eventsText.filters}
      </h2>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {eventsText.filters}
      </button>
      <p className="note">{facetsText.hint}</p>
      {models.map((model) => (
        <FacetFigure key={model.facet} model={model} onNear={onNear} />
      ))}
    </section>
  );
});
