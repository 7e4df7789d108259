import { memo, useMemo, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { type ContributionFacet, contributionFacets, selectFacet } from "../../core/contributionFacets.ts";
import type { ContributionFilter } from "../../core/contributions.ts";
import { toggle } from "../../core/toggle.ts";
import { disclosedWords } from "../../figures/contributions/model.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { filtersText } from "../../text/enFilters.ts";
import type { OnNear } from "../../ui/useAhead.ts";
import { useChangeView, useViewPart } from "../../view/ViewProvider.tsx";
import { chosenOf, facetLabel, facetValues, toggled } from "./facets.ts";

const short = 7;

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
  /** Always the same function. */
  readonly onNear: OnNear<ContributionFilter>;
  /** Always the same function. */
  readonly onPress: (value: string) => void;
}

const Box = memo(function Box({ facet, value, label, count, sums, most, chosen, onNear, onPress }: BoxProps) {
  const change = useChangeView();
  const near = () => onNear((filter) => ({ [facet]: toggle<string>(filter[facet], value) }));
  return (
    <label className="check" onPointerEnter={near} onFocus={near}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={() => {
          onPress(value);
          change((view) => toggled(view, facet, value));
        }}
      />
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

/** A value of a facet with what it would leave under the other filters. */
type Value = Pick<BoxProps, "value" | "label" | "count" | "sums">;

interface GroupProps {
  readonly facet: ContributionFacet;
  readonly values: readonly Value[];
  readonly onNear: OnNear<ContributionFilter>;
}

/** It asks itself what is chosen: a press draws no other group anew. */
const Group = memo(function Group({ facet, values, onNear }: GroupProps) {
  const chosen = useViewPart((view) => chosenOf(view, facet));
  const [all, setAll] = useState(false);
  /** What was pressed here stays in sight, so that the focus on it is not lost when it is chosen no more. */
  const [kept, setKept] = useState<readonly string[]>([]);
  const [press] = useState(() => (value: string) => {
    setKept((before) => (before.includes(value) ? before : [...before, value]));
  });
  const most = Math.max(0, ...values.map(({ count }) => count));
  const isShown = (value: string, i: number) => all || i < short || chosen.includes(value) || kept.includes(value);
  const shown = values.filter(({ value }, i) => isShown(value, i));
  return (
    <fieldset className="facet">
      <legend>{contributionsText.filters[facet]}</legend>
      {shown.map(({ value, label, count, sums }) => (
        <Box
          key={value}
          facet={facet}
          value={value}
          label={label}
          count={count}
          sums={sums}
          most={most}
          chosen={chosen.includes(value)}
          onNear={onNear}
          onPress={press}
        />
      ))}
      {values.length > short && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? filtersText.fewer : filtersText.all(values.length)}
        </button>
      )}
    </fieldset>
  );
});

function valuesOf(dataset: Dataset, filter: ContributionFilter, facet: ContributionFacet): Value[] {
  const entries = selectFacet(dataset.contributions, filter, facet);
  return facetValues(dataset, facet, entries).map((value) => {
    const own = entries.get(value) ?? [];
    return { value, label: facetLabel(dataset, facet, value), count: own.length, sums: disclosedWords(own) };
  });
}

interface FacetsProps {
  readonly dataset: Dataset;
  /** The filter under which the values are counted: after a press, for a moment, the one of before. */
  readonly counted: ContributionFilter;
  readonly onNear: OnNear<ContributionFilter>;
}

/** Contributor, kind, recipient and standing as lists of boxes, each with what it would leave under the other filters. */
export const Facets = memo(function Facets({ dataset, counted, onNear }: FacetsProps) {
  // On a narrow screen the lists would stand before the charts: there they open on demand.
  const [open, setOpen] = useState(false);
  const groups = useMemo(
    () => contributionFacets.map((facet) => ({ facet, values: valuesOf(dataset, counted, facet) })),
    [dataset, counted],
  );
  return (
    <section className="facets" aria-label={filtersText.filters} data-open={open ? "" : undefined}>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {filtersText.filters}
      </button>
      {groups.map(({ facet, values }) => (
        <Group key={facet} facet={facet} values={values} onNear={onNear} />
      ))}
    </section>
  );
});
