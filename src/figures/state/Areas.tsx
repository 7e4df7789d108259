import { statesText } from "../../text/enStates.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { routes } from "../../view/routes.ts";
import type { AreaCell, AreasModel } from "./areas.ts";

const words = statesText.areas;

/** @param onRecord events on the area, whoever is named: where there is none, nobody can be named. */
function Named({ cell, onRecord, column }: { cell: AreaCell; onRecord: number; column: string }) {
  return (
    <td className="numeric" data-label={column}>
      {cell.count > 0 ? (
        <button type="button" className="link" aria-label={cell.label} data-opens={cell.opens}>
          {cell.count}
        </button>
      ) : (
        <span className="not-stated">{onRecord === 0 ? words.noEvent : words.notNamed}</span>
      )}
    </td>
  );
}

/** The priority areas, with the number of events on each in which the state is named. */
export function Areas({ model }: { model: AreasModel }) {
  const columns = model.table.columns.map(({ label }) => label);
  return (
    <TableFrame label={model.table.caption} columns={model.table.columns} className="state-areas stacks">
      {model.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <PageLink to={routes.participation()} view={{ matrixOrder: `-${row.id}` }}>
              {row.name}
            </PageLink>
          </th>
          <td data-label={words.dimension}>
            <span className={`spot fill-${row.dimension}`} />
            {row.dimensionName}
          </td>
          <td className="numeric" data-label={words.onRecord}>
            {row.events}
          </td>
          {row.cells.map((cell, i) => (
            <Named key={cell.opens} cell={cell} onRecord={row.events} column={columns[i + 3] ?? ""} />
          ))}
        </tr>
      ))}
      <tr className="sum">
        <th scope="row">{words.total}</th>
        <td />
        <td className="numeric" data-label={words.onRecord}>
          {model.total}
        </td>
        {model.totals.map((cell, i) => (
          <Named key={cell.opens} cell={cell} onRecord={model.total} column={columns[i + 3] ?? ""} />
        ))}
      </tr>
    </TableFrame>
  );
}
