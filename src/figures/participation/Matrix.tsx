import { Fragment, type ReactNode } from "react";
import { participationText } from "../../text/enStates.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableScroll } from "../../ui/TableScroll.tsx";
import { routes } from "../../view/routes.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import type { MatrixCell, MatrixColumn, MatrixModel, MatrixOrder, MatrixRow } from "./model.ts";
import "./matrix.css";

const words = participationText.matrix;

/** A press orders by the column; a second one turns the order round. */
function nextOrder({ by, natural }: MatrixOrder, column: string): string {
  return by === column && natural ? `-${column}` : column;
}

function sortOf({ by, natural }: MatrixOrder, column: string): "ascending" | "descending" | undefined {
  if (by !== column) return undefined;
  const isNumber = column !== "name";
  return natural === isNumber ? "descending" : "ascending";
}

interface HeadProps {
  readonly order: MatrixOrder;
  readonly column: string;
  readonly className?: string;
  readonly rowSpan?: number | undefined;
  readonly children: ReactNode;
}

function Head({ order, column, className, rowSpan, children }: HeadProps) {
  const change = useChangeView();
  const sort = sortOf(order, column);
  return (
    <th scope="col" aria-sort={sort} className={className} rowSpan={rowSpan}>
      <button type="button" className="sorter" onClick={() => change({ matrixOrder: nextOrder(order, column) })}>
        <span>{children}</span>
        <span className="arrow" aria-hidden="true">
          {sort === undefined ? "" : sort === "ascending" ? "↑" : "↓"}
        </span>
      </button>
    </th>
  );
}

function Cell({ cell, at, chosen, total }: { cell: MatrixCell; at: string; chosen: boolean; total?: boolean }) {
  const className = ["cell", `shade-${total ? 0 : cell.level}`, chosen ? "chosen" : "", total ? "total" : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <td className={className}>
      {cell.count === 0 ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{words.notNamed}</span>
        </>
      ) : (
        <button
          type="button"
          className="number"
          tabIndex={-1}
          aria-label={cell.label}
          data-mark={at}
          data-opens={cell.opens}
        >
          {cell.count}
        </button>
      )}
    </td>
  );
}

function Row({ row, nth, order }: { row: MatrixRow; nth: number; order: MatrixOrder }) {
  return (
    <tr>
      <th scope="row" className="row-head">
        <PageLink to={routes.state(row.state)}>{row.name}</PageLink>
      </th>
      <Cell cell={row.total} at={`${nth},0`} chosen={order.by === "total"} total />
      {row.cells.map((cell, i) => (
        <Cell key={cell.column} cell={cell} at={`${nth},${i + 1}`} chosen={order.by === cell.column} />
      ))}
    </tr>
  );
}

/** The line of events on record: a number leads to them. */
function EventsLine({ model, nth }: { model: MatrixModel; nth: number }) {
  const total = { id: "total", label: words.allColumns, events: model.total, opens: model.opensTotal };
  return (
    <tr className="sum">
      <th scope="row" className="row-head">
        {words.events}
      </th>
      {[total, ...model.columns].map(({ id, label, events, opens }, i) => (
        <td key={id} className="cell">
          {events === 0 ? (
            0
          ) : (
            <button
              type="button"
              className="number"
              tabIndex={-1}
              aria-label={words.columnEvents(label, events)}
              data-mark={`${nth},${i}`}
              data-opens={opens}
            >
              {events}
            </button>
          )}
        </td>
      ))}
    </tr>
  );
}

function Heads({ model }: { model: MatrixModel }) {
  const { order, groups } = model;
  const isGrouped = groups.length > 0;
  const head = ({ id, label }: MatrixColumn) => (
    <Head key={id} order={order} column={id} className={order.by === id ? "upright chosen" : "upright"}>
      {label}
    </Head>
  );
  const first = (
    <>
      <Head order={order} column="name" className="corner" rowSpan={isGrouped ? 2 : undefined}>
        {words.state}
      </Head>
      <Head
        order={order}
        column="total"
        className={order.by === "total" ? "upright chosen" : "upright"}
        rowSpan={isGrouped ? 2 : undefined}
      >
        {words.total}
      </Head>
    </>
  );
  return (
    <>
      {/* Groups of columns, so that the head above them belongs to them for a screen reader too. */}
      <colgroup span={2} />
      {groups.map(({ label, span }) => (
        <colgroup key={label} span={span} />
      ))}
      <thead className="heads">
        {isGrouped ? (
          <>
            <tr>
              {first}
              {groups.map(({ label, dimension, span }) => (
                <th key={label} scope="colgroup" colSpan={span} className="group">
                  {dimension !== null && <span className={`spot fill-${dimension}`} />}
                  {label}
                </th>
              ))}
            </tr>
            <tr>{model.columns.map(head)}</tr>
          </>
        ) : (
          <tr>
            {first}
            {model.columns.map(head)}
          </tr>
        )}
      </thead>
    </>
  );
}

/** Member States in rows, areas, dimensions or bodies in columns. Heads order, numbers open their events. */
export function Matrix({ model }: { model: MatrixModel }) {
  const { rows, columns, order } = model;
  return (
    <>
      <ul className="legend shades">
        {words.levels.map((label, i) => (
          <li key={label}>
            <span className={`shade shade-${i + 1}`} />
            {label}
          </li>
        ))}
        <li>– {words.notNamed}</li>
      </ul>
      <TableScroll label={model.table.caption}>
        <table className={`matrix by-${model.cut}`}>
          <caption className="sr-only">{model.table.caption}</caption>
          <Heads model={model} />
          <tbody>
            {rows.map((row, nth) => (
              <Row key={row.state} row={row} nth={nth} order={order} />
            ))}
          </tbody>
          <tfoot>
            <EventsLine model={model} nth={rows.length} />
            <tr className="sum">
              <th scope="row" className="row-head">
                {words.named(rows.length)}
              </th>
              <td className="cell">{rows.filter(({ total }) => total.count > 0).length}</td>
              {columns.map(({ id, named }) => (
                <td key={id} className="cell">
                  {named}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      {model.note !== null && <p className="note">{model.note}</p>}
    </>
  );
}

/** Which states are named in nothing of the chosen column. */
export function Answer({ model }: { model: MatrixModel }) {
  const { answer } = model;
  const { answer: said } = participationText;
  const change = useChangeView();
  return (
    <div className="answer" role="status">
      {answer !== null && (
        <>
          <p>
            {said.words(answer.label, answer.notNamed.length, answer.states, answer.events)}{" "}
            {answer.notNamed.map(({ id, name }, i) => (
              <Fragment key={id}>
                {i > 0 && ", "}
                <PageLink to={routes.state(id)}>{name}</PageLink>
              </Fragment>
            ))}
            {answer.notNamed.length > 0 && answer.events > 0 && `. ${said.caution}`}
          </p>
          {answer.events > 0 && (
            <p>
              <button type="button" className="link" onClick={() => change({ open: answer.opens })}>
                {said.events(answer.events)}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
