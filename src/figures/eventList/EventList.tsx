import { memo } from "react";
import { eventsText } from "../../text/enEvents.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { useStretches } from "../../ui/useStretches.ts";
import type { EventListModel, EventRow } from "./model.ts";

const { columns } = eventsText;

const Row = memo(function Row({ row }: { row: EventRow }) {
  return (
    <tr>
      <td className="when">{row.when}</td>
      <th scope="row">
        <button type="button" className="event-title" data-opens={`events/${row.id}`}>
          <span className={`spot fill-${row.dimension}`} />
          {row.title}
        </button>
        <span className="under">{row.under}</span>
      </th>
      <td>{row.place}</td>
      <td data-label={columns.stated}>{row.stated}</td>
      <td className="codes" data-label={columns.named}>
        {row.states.join(" ")}
      </td>
    </tr>
  );
});

/** The events as a table, a stretch at a time; each row opens its sources. */
export function EventList({ model }: { model: EventListModel }) {
  const { shown, end, showAll } = useStretches<HTMLParagraphElement>(model.rows);
  const rows = model.rows.slice(0, shown);
  const rest = model.rows.length - rows.length;
  return (
    <>
      <TableFrame label={model.finding} columns={model.table.columns} className="event-list stacks">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </TableFrame>
      {rest > 0 && (
        <p ref={end}>
          <button type="button" onClick={showAll}>
            {eventsText.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}
