import type { ReactNode } from "react";
import type { TableModel } from "../core/figure.ts";
import { text } from "../text/en.ts";
import { formatNumber } from "../text/numbers.ts";
import { useChangeView } from "../view/ViewProvider.tsx";
import { TableFrame } from "./TableFrame.tsx";

function words(cell: string | number | null): ReactNode {
  if (cell === null) return <span className="not-stated">{text.notStated}</span>;
  return typeof cell === "number" ? formatNumber(cell) : cell;
}

interface DataTableProps {
  readonly table: TableModel;
  /** On a narrow screen each row becomes a short list, for tables of words; numbers stay in their columns and scroll. */
  readonly stacks?: boolean;
}

/** The table twin of a figure: the same rows, each leading to its sources. */
export function DataTable({ table, stacks }: DataTableProps) {
  const change = useChangeView();
  if (table.awaited) {
    return (
      <p className="loading" role="status">
        {text.loading}
      </p>
    );
  }
  return (
    <TableFrame label={table.caption} columns={table.columns} className={stacks ? "stacks" : undefined}>
      {table.rows.map((row) => (
        <tr key={row.key}>
          {row.cells.map((cell, i) => {
            const column = table.columns[i];
            const className = column?.numeric ? "numeric" : column?.brief ? "brief" : undefined;
            if (i > 0) {
              return (
                <td key={column?.label} className={className} data-label={column?.label}>
                  {words(cell)}
                </td>
              );
            }
            return (
              <th key={column?.label} scope="row" className={className}>
                {row.opens === undefined ? (
                  words(cell)
                ) : (
                  <button type="button" className="link" onClick={() => change({ open: row.opens ?? null })}>
                    {words(cell)}
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </TableFrame>
  );
}
