import { contributionFacets } from "../../core/contributionFacets.ts";
import type { ContributionFilter } from "../../core/contributions.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { filtersText } from "../../text/enFilters.ts";
import { type Token, Tokens } from "../../ui/Tokens.tsx";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { everything, facetLabel, takenBack, toggled } from "./facets.ts";

/** What is asked of contributions, value by value, to be taken away. */
export function ActiveFilters({ filter }: { filter: ContributionFilter }) {
  const { whole } = useRecord();
  const change = useChangeView();
  const { filters } = contributionsText;
  const values: Token[] = contributionFacets.flatMap((facet) => {
    const chosen: readonly string[] = filter[facet];
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      label: filtersText.token(filters[facet], facetLabel(whole, facet, value)),
      remove: () => change((view) => toggled(view, facet, value)),
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
          },
        ];
  return <Tokens tokens={[...values, ...period]} clear={() => change(everything)} />;
}
