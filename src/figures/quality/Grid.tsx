import { FigureNotes } from "../../ui/Legend.tsx";
import type { GridLayout } from "./layout.ts";
import type { GridModel } from "./model.ts";
import "./grid.css";

/** Counts by row and column, shaded by size; each leads to what it counts. */
export function Grid({ model, layout }: { model: GridModel; layout: GridLayout }) {
  return (
    <>
      <svg className="plot grid-plot" height={layout.height} role="group" aria-labelledby={`${model.id}-finding`}>
        {layout.rows.map((row, i) => (
          <g key={row.key}>
            <text className="label" x="0" y={row.labelY}>
              {row.label}
            </text>
            {row.cells.map((cell, column) => {
              const place = { x: `${cell.x}%`, width: `${cell.width}%`, y: cell.y, height: cell.height };
              const frame = cell.framed ? " framed" : "";
              if (cell.n === 0) return <rect key={cell.column} className={`heat-0${frame}`} {...place} />;
              return (
                <g
                  key={cell.column}
                  className="mark"
                  role="button"
                  tabIndex={-1}
                  aria-label={cell.label}
                  data-mark={`${i},${column}`}
                  data-opens={cell.opens}
                >
                  <rect className={`heat-${cell.level}${frame}`} {...place} />
                  <text
                    className={`heat-number on-heat-${cell.level}${layout.dense ? " wide-only" : ""}`}
                    x={`${cell.x + cell.width / 2}%`}
                    y={cell.y + cell.height / 2}
                    dy="0.35em"
                    textAnchor="middle"
                  >
                    {cell.n}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
        {layout.ticks.map((tick) => (
          <text
            key={tick.key}
            className={tick.wideOnly ? "tick wide-only" : "tick"}
            x={`${tick.x}%`}
            y={layout.tickY}
            textAnchor={tick.fromEnd ? "end" : "start"}
          >
            {tick.text}
          </text>
        ))}
      </svg>
      <FigureNotes notes={model.notes} />
    </>
  );
}
