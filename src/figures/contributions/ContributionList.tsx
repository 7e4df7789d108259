import { contributionsText } from "../../text/enContributions.ts";
import { filtersText } from "../../text/enFilters.ts";
import { termsText } from "../../text/enTerms.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { useStretches } from "../../ui/useStretches.ts";
import { routes } from "../../view/routes.ts";
import type { ContributionListModel, ContributionRow } from "./lists.ts";
import "./contributions.css";

const { columns } = contributionsText.list;

function Row({ row }: { row: ContributionRow }) {
  return (
    <tr>
      <td className="when">{row.when}</td>
      <th scope="row">
        {row.state === null ? row.contributor : <PageLink to={routes.state(row.state)}>{row.contributor}</PageLink>}
      </th>
      <td data-label={columns.kind}>
        <svg className="swatch" aria-hidden="true">
          <rect className={`fill-kind-${row.kind}`} width="10" height="10" rx="2" />
        </svg>
        {termsText.contributionKind[row.kind]}
      </td>
      <td data-label={columns.recipient}>{row.recipient}</td>
      <td className="numeric" data-label={columns.amount}>
        {row.amount ?? <span className="not-stated">{contributionsText.undisclosed}</span>}
      </td>
      <td data-label={columns.standing}>
        {row.standing}
        {row.partOf !== null && <span className="under">{row.partOf}</span>}
      </td>
      <td className="what">{row.what}</td>
      <td data-label={columns.source}>
        <button
          type="button"
          className="link"
          data-opens={`contributions/${row.id}`}
          aria-label={`${row.source} ${contributionsText.list.of(row.contributor, row.when)}`}
        >
          {row.source}
        </button>
      </td>
    </tr>
  );
}

/** The contributions as a table, a stretch at a time; each row opens its sources. */
export function ContributionList({ model }: { model: ContributionListModel }) {
  const { shown, end, showAll } = useStretches<HTMLParagraphElement>(model.rows);
  const rest = model.rows.length - shown;
  return (
    <>
      <TableFrame label={model.finding} columns={model.table.columns} className="contribution-list stacks">
        {model.rows.slice(0, shown).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </TableFrame>
      {rest > 0 && (
        <p ref={end}>
          <button type="button" onClick={showAll}>
            {filtersText.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}
