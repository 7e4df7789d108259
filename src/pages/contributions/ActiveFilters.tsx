import { contributionFacets, withoutAsk } from "../../core/contributionFacets.ts";
import { type ContributionFilter, everyContribution } from "../../core/contributions.ts";
import { toggle } from "../../core/toggle.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { filtersText } from "../../text/enFilters.ts";
import { type Token, Tokens } from "../../ui/Tokens.tsx";
import type { OnNear } from "../../ui/useAhead.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { everything, facetLabel, takenBack, toggled } from "./facets.ts";

interface ActiveFiltersProps {
  readonly filter: ContributionFilter;
  readonly onNear: OnNear<ContributionFilter>;
}

/** What is asked of contributions, value by value, to be taken away. */
export function ActiveFilters({ filter, onNear }: ActiveFiltersProps) {
  const { whole } = useRecord();
  const change = useChangeView();
  const { filters } = contributionsText;
  const values: Token[] = contributionFacets.flatMap((facet) => {
    const chosen: readonly string[] = filter[facet];
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      label: filtersText.token(filters[facet], facetLabel(whole, facet, value)),
      remove: () => change((view) => toggled(view, facet, value)),
      onNear: () => onNear((now) => ({ [facet]: toggle<string>(now[facet], value) })),
    }));
  });
  const period: Token[] =
    filter.from === null && filter.to === null
      ? []
      : [
          {
            key: "period",
            label: filtersText.token(filters.period, filtersText.between(filter.from, filter.to)),
            remove: () => change(takenBack("period")),
            onNear: () => onNear((now) => withoutAsk(now, "period")),
          },
        ];
  return (
    <Tokens
      tokens={[...values, ...period]}
      clear={() => change(everything)}
      onNearClear={() => onNear(() => everyContribution)}
    />
  );
}
