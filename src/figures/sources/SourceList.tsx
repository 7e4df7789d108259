import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { routes } from "../../view/routes.ts";
import type { SourcesModel } from "./model.ts";

/** The sources as a table; each title leads to its page. */
export function SourceList({ model }: { model: SourcesModel }) {
  return (
    <TableFrame label={model.finding} columns={model.table.columns} className="source-list">
      {model.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <PageLink to={routes.source(row.id)}>{row.title}</PageLink>
          </th>
          <td>{row.publisher}</td>
          <td>{row.published}</td>
          <td>{row.kind}</td>
          <td className="numeric">{row.records}</td>
        </tr>
      ))}
    </TableFrame>
  );
}
