import { PageLink } from "../../ui/PageLink.tsx";
import { TableScroll } from "../../ui/TableScroll.tsx";
import { routes } from "../../view/routes.ts";
import type { SourcesModel } from "./model.ts";

/** The sources as a table; each title leads to its page. */
export function SourceList({ model }: { model: SourcesModel }) {
  return (
    <TableScroll label={model.finding}>
      <table className="source-list">
        <thead>
          <tr>
            {model.table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </TableScroll>
  );
}
