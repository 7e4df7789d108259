import { FigureNotes } from "../../ui/Legend.tsx";
import type { PlacedCell, YearsLayout } from "./layout.ts";
import type { YearCell, YearsModel } from "./years.ts";
import "../quality/grid.css";

function Cell({
  cell,
  row,
  column,
  y,
  height,
}: {
  cell: PlacedCell;
  row: number;
  column: number;
  y: number;
  height: number;
}) {
  const place = { x: `${cell.x}%`, width: `${cell.width}%`, y, height };
  const look = `year-cell level-${cell.level}${cell.framed ? " framed" : ""}`;
  if (cell.n === 0) return <rect className={look} {...place} />;
  return (
    <g
      className="mark"
      role="button"
      tabIndex={-1}
      aria-label={cell.label}
      data-mark={`${row},${column}`}
      data-opens={cell.opens}
    >
      <rect className={cell.unfinished ? `${look} pale` : look} {...place} />
      <text
        className="heat-number"
        x={`${cell.x + cell.width / 2}%`}
        y={y + height / 2}
        dy="0.35em"
        textAnchor="middle"
      >
        {cell.n}
      </text>
    </g>
  );
}

function Total({ total, row, column, x, y }: { total: YearCell; row: number; column: number; x: number; y: number }) {
  const words = (
    <text className="heat-number strong" x={`${x}%`} y={y} dx="-4" dy="0.35em" textAnchor="end">
      {total.n}
    </text>
  );
  if (total.n === 0) return words;
  return (
    <g
      className="mark"
      role="button"
      tabIndex={-1}
      aria-label={total.label}
      data-mark={`${row},${column}`}
      data-opens={total.opens}
    >
      <rect className="hit" x={`${x - 8}%`} width="8%" y={y - 12} height="24" />
      {words}
    </g>
  );
}

/** Events by priority area and year, shaded by number, with the sum of the period at the end of each row. */
export function Years({ model, layout }: { model: YearsModel; layout: YearsLayout }) {
  return (
    <>
      <svg
        className="plot grid-plot review-years"
        height={layout.height}
        role="group"
        aria-labelledby={`${model.id}-finding`}
      >
        {layout.ticks.map((tick) => (
          <text
            key={tick.key}
            className={tick.strong ? "tick strong" : "tick"}
            x={`${tick.x}%`}
            y={layout.tickY}
            textAnchor="middle"
          >
            {tick.text}
          </text>
        ))}
        <text className="tick strong" x={`${layout.totalX}%`} y={layout.tickY} dx="-4" textAnchor="end">
          {model.totalLabel}
        </text>
        {layout.rows.map((row, i) => (
          <g key={row.key}>
            {row.lines.map((line) => (
              <text key={line.y} className={row.total.n === 0 ? "quiet" : undefined} x="0" y={line.y}>
                {line.words}
              </text>
            ))}
            {row.cells.map((cell, column) => (
              <Cell key={cell.column} cell={cell} row={i} column={column} y={row.y} height={layout.cellHeight} />
            ))}
            <Total
              total={row.total}
              row={i}
              column={row.cells.length}
              x={layout.totalX}
              y={row.y + layout.cellHeight / 2}
            />
          </g>
        ))}
      </svg>
      {model.empty !== null && <p className="review-empty">{model.empty}</p>}
      <FigureNotes notes={model.notes} />
    </>
  );
}
