import type { ReactNode } from "react";
import type { TableColumn } from "../core/figure.ts";
import { TableScroll } from "./TableScroll.tsx";

interface TableFrameProps {
  /** What the table is, for those who don't see where it stands. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly className?: string | undefined;
  /** The rows. */
  readonly children: ReactNode;
}

/** Every table: it scrolls by itself, has a caption and the heads of its columns. */
export function TableFrame({ label, columns, className, children }: TableFrameProps) {
  return (
    <TableScroll label={label}>
      <table className={className}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableScroll>
  );
}
