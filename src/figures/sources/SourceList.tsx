import { text } from "../../text/en.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { routes } from "../../view/routes.ts";
import { Group } from "./Group.tsx";
import type { SourceRow, SourcesModel } from "./model.ts";

const { columns } = text.sources;
const heads = [
  { label: columns.source },
  { label: columns.publisher },
  { label: columns.published },
  { label: columns.kind },
  { label: columns.records, numeric: true },
];

function Table({ label, rows }: { label: string; rows: readonly SourceRow[] }) {
  return (
    <TableFrame label={label} columns={heads} className="source-list stacks">
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
    </TableFrame>
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
