import { memo, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { type EventFilter, type Facet, type FacetCounts, facets } from "../../core/events.ts";
import { text } from "../../text/en.ts";
import { eventsText } from "../../text/enEvents.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { facetChoices } from "./facets.ts";

const short = 7;

interface BoxProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The greatest count of the facet, which fills the bar. */
  readonly most: number;
  readonly chosen: boolean;
}

/** One choice. Its props are plain, so that a filter draws only those boxes anew whose number it changes. */
const Box = memo(function Box({ facet, value, label, count, most, chosen }: BoxProps) {
  const change = useChangeView();
  const toggle = (on: boolean) =>
    change((view) => {
      const present: readonly string[] = view[facet];
      return { [facet]: on ? [...present, value] : present.filter((one) => one !== value) };
    });
  return (
    <label className="check">
      <input type="checkbox" checked={chosen} onChange={(event) => toggle(event.target.checked)} />
      <span className="facet-name">
        {label}
        <svg className="facet-bar" aria-hidden="true">
          <rect
            className={facet === "dimensions" ? `fill-${value}` : "fill-quiet"}
            width={`${most === 0 ? 0 : Math.round((1000 * count) / most) / 10}%`}
            height="3"
          />
        </svg>
      </span>
      <span className="facet-count">{count}</span>
    </label>
  );
});

function FacetGroup({ facet, choices }: { facet: Facet; choices: ReturnType<typeof facetChoices> }) {
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.filter((choice, i) => i < short || choice.chosen);
  if (choices.length === 0) return null;
  const most = Math.max(0, ...choices.map((choice) => choice.count));
  return (
    <fieldset className="facet">
      <legend>{text.facet[facet]}</legend>
      {shown.map(({ value, label, count, chosen }) => (
        <Box key={value} facet={facet} value={value} label={label} count={count} most={most} chosen={chosen} />
      ))}
      {choices.length > short && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? eventsText.fewerFacet : eventsText.allFacet(choices.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetsProps {
  readonly dataset: Dataset;
  readonly filter: EventFilter;
  /** The numbers beside the choices; after a press they may be those of a moment before. */
  readonly counts: FacetCounts;
}

/** Every filter of events as a list of boxes, each with the number of events that it would leave. */
export const Facets = memo(function Facets({ dataset, filter, counts }: FacetsProps) {
  // On a narrow screen the lists would stand before the chart: there they open on demand.
  const [open, setOpen] = useState(false);
  return (
    <section className="facets" aria-label={eventsText.filters} data-open={open ? "" : undefined}>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {eventsText.filters}
      </button>
      {facets.map((facet) => (
        <FacetGroup key={facet} facet={facet} choices={facetChoices(dataset, filter, facet, counts)} />
      ))}
    </section>
  );
});
