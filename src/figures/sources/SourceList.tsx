import { text } from "../../text/en.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableScroll } from "../../ui/TableScroll.tsx";
import { routes } from "../../view/routes.ts";
import { Group } from "./Group.tsx";
import type { SourceRow, SourcesModel } from "./model.ts";

const { columns } = text.sources;

function Table({ label, rows }: { label: string; rows: readonly SourceRow[] }) {
  return (
    <TableScroll label={label}>
      <table className="source-list stacks">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.publisher}</th>
            <th scope="col">{columns.published}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col" className="numeric">
              {columns.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PageLink to={routes.source(row.id)}>{row.title}</PageLink>
              </th>
              <td>{row.publisher}</td>
              <td>{row.published}</td>
              <td>{row.kind}</td>
              <td className="numeric" data-label={columns.records}>
                {row.records}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The sources in groups, a table each; each title leads to its page. */
export function SourceList({ model }: { model: SourcesModel }) {
  return model.groups.map(({ key, label, rows }) => (
    <Group key={key} label={label} open={key === "documents"}>
      <Table label={label} rows={rows} />
    </Group>
  ));
}
