import type { Dataset } from "../../../data/schema/dataset.ts";
import { contributionKinds, contributionRecipients, contributionStandings } from "../../core/closedLists.ts";
import type { ContributionAsk, ContributionFacet, FacetEntries } from "../../core/contributionFacets.ts";
import { contributorKey } from "../../core/contributorKey.ts";
import { toggle } from "../../core/toggle.ts";
import { namesOf } from "../../figures/names.ts";
import { capitalise } from "../../text/dates.ts";
import { termsText } from "../../text/enTerms.ts";
import type { View } from "../../view/parameters.ts";

/** Where the view keeps each filter of contributions. */
const fields = {
  contributors: "contributors",
  kinds: "giftKinds",
  recipients: "recipients",
  standings: "giftStandings",
} as const satisfies Record<ContributionFacet, keyof View>;

function contributorsOf(dataset: Dataset): string[] {
  return [...new Set([...dataset.contributions, ...dataset.contributionTotals].map((one) => one.contributor))];
}

/** The word for a value of a facet. */
export function facetLabel(dataset: Dataset, facet: ContributionFacet, value: string): string {
  switch (facet) {
    case "contributors": {
      const party = contributorsOf(dataset).find((one) => contributorKey(one) === value) ?? value;
      return namesOf(dataset).party(party);
    }
    case "kinds":
      return termsText.contributionKind[contributionKinds.find((one) => one === value) ?? "cash"];
    case "recipients":
      return termsText.contributionRecipient[contributionRecipients.find((one) => one === value) ?? "secretariat"];
    case "standings":
      return capitalise(
        termsText.contributionStanding[contributionStandings.find((one) => one === value) ?? "reported"],
      );
  }
}

const byLabel = new Intl.Collator("en");

/** The values of a facet. Kinds, recipients and standings keep their order; contributors stand by number, then by name. */
export function facetValues(dataset: Dataset, facet: ContributionFacet, entries: FacetEntries): readonly string[] {
  if (facet === "kinds") return contributionKinds;
  if (facet === "recipients") return contributionRecipients;
  if (facet === "standings") return contributionStandings;
  const count = (value: string) => entries.get(value)?.length ?? 0;
  return contributorsOf(dataset)
    .map((party) => ({ value: contributorKey(party), label: namesOf(dataset).party(party) }))
    .toSorted((a, b) => count(b.value) - count(a.value) || byLabel.compare(a.label, b.label))
    .map(({ value }) => value);
}

/** What a view has chosen of a facet. */
export function chosenOf(view: View, facet: ContributionFacet): readonly string[] {
  return view[fields[facet]];
}

/** The change of the view that puts a value into a filter, or takes it out where it is in. */
export function toggled(view: View, facet: ContributionFacet, value: string): Partial<View> {
  return { [fields[facet]]: toggle<string>(view[fields[facet]], value) };
}

/** The change of the view that takes a part of the filter back. */
export function takenBack(ask: ContributionAsk): Partial<View> {
  return ask === "period" ? { from: null, to: null } : { [fields[ask]]: [] };
}

/** The change of the view that asks for everything. */
export const everything: Partial<View> = {
  contributors: [],
  giftKinds: [],
  recipients: [],
  giftStandings: [],
  from: null,
  to: null,
};
