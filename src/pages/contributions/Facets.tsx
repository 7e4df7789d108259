import { memo, useState } from "react";
import type { Contribution } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import {
  type ContributionFacet,
  contributionFacets,
  type FacetEntries,
  selectFacet,
} from "../../core/contributionFacets.ts";
import type { ContributionFilter } from "../../core/contributions.ts";
import { disclosedWords } from "../../figures/contributions/model.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { filtersText } from "../../text/enFilters.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { facetLabel, facetValues, toggled } from "./facets.ts";

const short = 7;
const noEntries: readonly Contribution[] = [];

interface BoxProps {
  readonly facet: ContributionFacet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The disclosed amounts in words; "" where there is none, which is not zero. */
  readonly sums: string;
  /** The greatest count of the facet, which fills the bar. */
  readonly most: number;
  readonly chosen: boolean;
}

const Box = memo(function Box({ facet, value, label, count, sums, most, chosen }: BoxProps) {
  const change = useChangeView();
  return (
    <label className="check">
      <input type="checkbox" checked={chosen} onChange={() => change((view) => toggled(view, facet, value))} />
      <span className="facet-name">
        {label}
        {sums !== "" && <span className="note facet-sums">{sums}</span>}
        <svg className="facet-bar" aria-hidden="true">
          <rect
            className={facet === "kinds" ? `fill-kind-${value}` : "fill-quiet"}
            width={`${most === 0 ? 0 : Math.round((1000 * count) / most) / 10}%`}
            height="3"
          />
        </svg>
      </span>
      <span className="facet-count">{count}</span>
    </label>
  );
});

interface GroupProps {
  readonly facet: ContributionFacet;
  readonly values: readonly string[];
  readonly entries: FacetEntries;
  readonly chosen: readonly string[];
  readonly labelOf: (value: string) => string;
}

function Group({ facet, values, entries, chosen, labelOf }: GroupProps) {
  const [all, setAll] = useState(false);
  const ofValue = (value: string) => entries.get(value) ?? noEntries;
  const most = Math.max(0, ...values.map((value) => ofValue(value).length));
  const shown = all ? values : values.filter((value, i) => i < short || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{contributionsText.filters[facet]}</legend>
      {shown.map((value) => (
        <Box
          key={value}
          facet={facet}
          value={value}
          label={labelOf(value)}
          count={ofValue(value).length}
          sums={disclosedWords(ofValue(value))}
          most={most}
          chosen={chosen.includes(value)}
        />
      ))}
      {values.length > short && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? filtersText.fewer : filtersText.all(values.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetsProps {
  readonly dataset: Dataset;
  readonly filter: ContributionFilter;
}

/** Contributor, kind, recipient and standing as lists of boxes, each with what it would leave under the other filters. */
export const Facets = memo(function Facets({ dataset, filter }: FacetsProps) {
  // On a narrow screen the lists would stand before the charts: there they open on demand.
  const [open, setOpen] = useState(false);
  return (
    <section className="facets" aria-label={filtersText.filters} data-open={open ? "" : undefined}>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {filtersText.filters}
      </button>
      {contributionFacets.map((facet) => {
        const entries = selectFacet(dataset.contributions, filter, facet);
        return (
          <Group
            key={facet}
            facet={facet}
            values={facetValues(dataset, facet, entries)}
            entries={entries}
            chosen={filter[facet]}
            labelOf={(value) => facetLabel(dataset, facet, value)}
          />
        );
      })}
    </section>
  );
});
