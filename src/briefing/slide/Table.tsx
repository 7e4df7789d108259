import type { TableModel } from "../../core/figure.ts";
import { drawingText } from "../../text/enDrawing.ts";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutTable } from "./table.ts";

/** A table with as many rows and columns as a room can read, and how many it leaves to the page. */
export function Table({ table, room, isLive }: { table: TableModel; room: Room } & Liveness) {
  const layout = layoutTable(table, room);
  const more = [
    ...(layout.moreRows > 0 ? [drawingText.moreRows(layout.moreRows)] : []),
    ...(layout.moreColumns > 0 ? [drawingText.leftColumns(layout.moreColumns)] : []),
  ];
  return (
    <>
      <table className="slide-table" data-size={layout.size} aria-label={table.caption}>
        <colgroup>
          {layout.columns.map(({ nth, width }) => (
            <col key={nth} width={width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {layout.columns.map(({ nth, label, isNumeric }) => (
              <th key={nth} scope="col" className={isNumeric ? "number" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.rows.map(({ row, cells }, i) => (
            <tr key={row.key}>
              {layout.columns.map(({ nth, isNumeric }) => {
                const cell = cells[nth];
                const look = [isNumeric ? "number" : "", cell?.isUnknown === true ? "unknown" : ""].join(" ").trim();
                const { role: _, ...mark } = markOf(isLive, cell?.text ?? "", row.opens, [i, 0]);
                return (
                  <td key={nth} className={look === "" ? undefined : look}>
                    {nth === 0 && isLive && row.opens !== undefined ? (
                      <button type="button" {...mark}>
                        {cell?.text}
                      </button>
                    ) : (
                      cell?.text
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more.length > 0 && <p className="slide-more">{more.join("; ")}</p>}
    </>
  );
}
