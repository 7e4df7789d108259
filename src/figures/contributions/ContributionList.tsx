import { text } from "../../text/en.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import type { ContributionListModel, ContributionRow } from "./lists.ts";

function Row({ row }: { row: ContributionRow }) {
  return (
    <tr>
      <td className="when">{row.when}</td>
      <th scope="row">{row.contributor}</th>
      <td>
        <svg className="swatch" aria-hidden="true">
          <rect className={`fill-kind-${row.kind}`} width="10" height="10" rx="2" />
        </svg>
        {text.contributionKind[row.kind]}
      </td>
      <td>{row.recipient}</td>
      <td className="numeric">{row.amount ?? <span className="not-stated">{text.contributions.undisclosed}</span>}</td>
      <td>
        {row.standing}
        {row.partOf !== null && <span className="under">{row.partOf}</span>}
      </td>
      <td>{row.what}</td>
      <td>
        <button
          type="button"
          className="link"
          data-opens={`contributions/${row.id}`}
          aria-label={`${row.source} ${text.contributions.list.of(row.contributor, row.when)}`}
        >
          {row.source}
        </button>
      </td>
    </tr>
  );
}

/** The contributions as a table; each row opens its sources. */
export function ContributionList({ model }: { model: ContributionListModel }) {
  return (
    <TableFrame label={model.finding} columns={model.table.columns} className="event-list contribution-list">
      {model.rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </TableFrame>
  );
}
