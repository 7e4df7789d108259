import { memo } from "react";
import { eventsText } from "../../text/enEvents.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { useStretches } from "../../ui/useStretches.ts";
import { References } from "../review/References.tsx";
import type { EventListModel, EventRow } from "./model.ts";
import "./eventList.css";

const { columns } = eventsText;

const Row = memo(function Row({ row, references }: { row: EventRow; references: readonly number[] | undefined }) {
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
      {references !== undefined && (
        <td data-label={columns.source}>
          <References numbers={references} />
        </td>
      )}
    </tr>
  );
});

interface EventListProps {
  readonly model: EventListModel;
  /** Numbers of each event's sources, where the page lists them. */
  readonly references?: ReadonlyMap<string, readonly number[]>;
}

/** The events as a table, a stretch at a time; each row opens its sources. */
export function EventList({ model, references }: EventListProps) {
  const { shown, end, showAll } = useStretches<HTMLParagraphElement>(model.rows);
  const rows = model.rows.slice(0, shown);
  const rest = model.rows.length - rows.length;
  const heads = references === undefined ? model.table.columns : [...model.table.columns, { label: columns.source }];
  return (
    <>
      <TableFrame
        label={model.finding}
        columns={heads}
        className={references === undefined ? "event-list stacks" : "event-list stacks cited"}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} references={references?.get(row.id)} />
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
