import { contributionKinds, contributionRecipients, contributorKey } from "../../core/contributions.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { namesOf } from "../../figures/names.ts";
import { text } from "../../text/en.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useView } from "../../view/ViewProvider.tsx";

/** By contributor, kind and recipient; several of each at once. */
export function Filters() {
  const { dataset, whole } = useRecord();
  const { view, change } = useView();
  const names = namesOf(whole);
  const parties = new Set([...dataset.contributions, ...dataset.contributionTotals].map((one) => one.contributor));
  const contributors = [...parties]
    .map((party) => ({ value: contributorKey(party), label: names.party(party) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en"));
  const { filters, clear } = contributionsText;
  const isFiltered = view.contributors.length + view.giftKinds.length + view.recipients.length > 0;
  return (
    <div className="filter-bar">
      <Choice
        label={filters.contributors}
        options={contributors}
        chosen={view.contributors}
        onChange={(chosen) => change({ contributors: chosen })}
      />
      <Choice
        label={filters.kinds}
        options={contributionKinds.map((value) => ({ value, label: text.contributionKind[value] }))}
        chosen={view.giftKinds}
        onChange={(chosen) => change({ giftKinds: chosen })}
      />
      <Choice
        label={filters.recipients}
        options={contributionRecipients.map((value) => ({ value, label: text.contributionRecipient[value] }))}
        chosen={view.recipients}
        onChange={(chosen) => change({ recipients: chosen })}
      />
      {isFiltered && (
        <button
          type="button"
          className="link"
          onClick={() => change({ contributors: [], giftKinds: [], recipients: [] })}
        >
          {clear}
        </button>
      )}
    </div>
  );
}
