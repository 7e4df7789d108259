import { useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { EventFilter, Facet } from "../../core/events.ts";
import { text } from "../../text/en.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { type FacetChoice, facetChoices, facets } from "./facets.ts";

const short = 7;

function Bar({ choice, most, facet }: { choice: FacetChoice; most: number; facet: Facet }) {
  return (
    <svg className="facet-bar" aria-hidden="true">
      <rect
        className={facet === "dimensions" ? `fill-${choice.value}` : "fill-quiet"}
        width={`${most === 0 ? 0 : (100 * choice.count) / most}%`}
        height="3"
      />
    </svg>
  );
}

function FacetGroup({ facet, choices }: { facet: Facet; choices: readonly FacetChoice[] }) {
  const { change } = useView();
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.filter((choice, i) => i < short || choice.chosen);
  const most = Math.max(0, ...choices.map((choice) => choice.count));
  const toggle = (value: string, on: boolean) =>
    change((view) => {
      const present: readonly string[] = view[facet];
      return { [facet]: on ? [...present, value] : present.filter((one) => one !== value) };
    });
  return (
    <fieldset className="facet">
      <legend>{text.facet[facet]}</legend>
      {shown.map((choice) => (
        <label key={choice.value} className="check">
          <input
            type="checkbox"
            checked={choice.chosen}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          />
          <span className="facet-name">
            {choice.label}
            <Bar choice={choice} most={most} facet={facet} />
          </span>
          <span className="facet-count">{choice.count}</span>
        </label>
      ))}
      {choices.length > short && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.events.fewerFacet : text.events.allFacet(choices.length)}
        </button>
      )}
    </fieldset>
  );
}

/** Every filter of events as a list of boxes, each with the number of events that it would leave. */
export function Facets({ dataset, filter }: { dataset: Dataset; filter: EventFilter }) {
  // On a narrow screen the lists would stand before the chart: there they open on demand.
  const [open, setOpen] = useState(false);
  return (
    <section className="facets" aria-label={text.events.filters} data-open={open ? "" : undefined}>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.events.filters}
      </button>
      {facets.map((facet) => (
        <FacetGroup key={facet} facet={facet} choices={facetChoices(dataset, filter, facet)} />
      ))}
    </section>
  );
}
