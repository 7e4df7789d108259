import { memo } from "react";
import { text } from "../../text/en.ts";
import type { CountsLayout, PlacedColumn } from "./layout.ts";
import type { CountsModel } from "./model.ts";

const Column = memo(function Column({
  placed,
  row,
  labels,
}: {
  placed: PlacedColumn;
  row: number;
  labels: ReadonlyMap<string, string>;
}) {
  const { column, segments } = placed;
  return (
    <g className={column.unfinished ? "unfinished" : undefined}>
      {segments.map((segment, i) => {
        const label = text.counts.mark(labels.get(segment.key) ?? segment.key, column.label, segment.count);
        return (
          <rect
            key={segment.key}
            className={`mark fill-${segment.key}`}
            x={`${placed.x}%`}
            width={`${placed.width}%`}
            y={segment.y}
            height={Math.max(1, segment.height - 1)}
            role="button"
            tabIndex={-1}
            aria-label={label}
            data-mark={`${i},${row}`}
            data-opens={`events/${segment.key}/${column.id}`}
          />
        );
      })}
    </g>
  );
});

/** Stacked columns of events over time. */
export function Counts({ model, layout }: { model: CountsModel; layout: CountsLayout }) {
  const plotHeight = layout.height;
  const labels = new Map(model.series.map((series) => [series.key, series.label]));
  const dense = layout.columns.length > 30;
  return (
    <>
      <ul className="legend">
        {model.series.map((series) => (
          <li key={series.key}>
            <svg className="swatch" aria-hidden="true">
              <rect className={`fill-${series.key}`} width="12" height="12" rx="2" />
            </svg>
            {series.label}
          </li>
        ))}
        {model.columns.some((column) => column.unfinished && column.total > 0) && (
          <li>
            <svg className="swatch" aria-hidden="true">
              <g className="unfinished">
                <rect className="mark fill-quiet" width="12" height="12" rx="2" />
              </g>
            </svg>
            {text.counts.pale}
          </li>
        )}
      </ul>
      <svg
        className="plot counts"
        height={plotHeight + 40}
        role="group"
        aria-labelledby={`${model.id}-finding`}
        data-first-chart=""
      >
        <defs>
          <pattern id="uncovered" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {layout.columns.map(({ column, stepX, stepWidth }) =>
          column.covered ? null : (
            <rect
              key={column.id}
              className="uncovered"
              x={`${stepX}%`}
              width={`${stepWidth}%`}
              y="0"
              height={plotHeight}
              fill="url(#uncovered)"
            />
          ),
        )}
        {layout.ticks.map((tick) => (
          <g key={tick.value}>
            <line className={tick.value === 0 ? "axis" : "grid"} x1="0" x2="100%" y1={tick.y} y2={tick.y} />
            <text className="tick" x="-8" y={tick.y} dy="0.35em" textAnchor="end">
              {tick.value}
            </text>
          </g>
        ))}
        {/* Other series, other marks: exchanged as one, which costs less than taking them away one by one. */}
        <g key={model.series.map(({ key }) => key).join(" ")}>
          {layout.columns.map((placed, row) => (
            <Column key={placed.column.id} placed={placed} row={row} labels={labels} />
          ))}
        </g>
        {layout.columns.map(({ column, centre, stepX, opensYear, aloneInYear }) => (
          <g key={column.id}>
            {model.unit !== "year" && (
              <text
                className={dense ? "tick small wide-only" : "tick small mid-only"}
                x={`${centre}%`}
                y={plotHeight + 16}
                textAnchor="middle"
              >
                {column.tick}
              </text>
            )}
            {opensYear && (
              <text
                className={aloneInYear && model.unit !== "year" ? "tick strong mid-only" : "tick strong"}
                x={`${model.unit === "year" ? centre : stepX}%`}
                dx={model.unit === "year" ? 0 : 2}
                y={plotHeight + (model.unit === "year" ? 18 : 33)}
                textAnchor={model.unit === "year" ? "middle" : "start"}
              >
                {column.year}
              </text>
            )}
          </g>
        ))}
      </svg>
      {model.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </>
  );
}
