import { changesChartText, changesPageText } from "../../text/enChangesPage.ts";
import { Swatch } from "../../ui/Legend.tsx";
import { ValueAxis } from "../../ui/ValueAxis.tsx";
import type { ChangesOverTimeLayout, PlacedChanges } from "./layout.ts";
import type { ChangesOverTimeModel } from "./model.ts";

function Column({ placed, nth }: { placed: PlacedChanges; nth: number }) {
  const { column, segments } = placed;
  return (
    <g className={column.isPartial ? "unfinished" : undefined}>
      {segments.map(({ key, count, row, y, height }) => (
        <rect
          key={key}
          className={`mark fill-change-${key}`}
          x={`${placed.x}%`}
          width={`${placed.width}%`}
          y={y}
          height={Math.max(1, height - 1)}
          role="button"
          tabIndex={-1}
          aria-label={changesChartText.mark(changesPageText.groups[key], column.label, count)}
          data-mark={`${row},${nth}`}
          data-opens={`known/${key}/${column.id}`}
        />
      ))}
    </g>
  );
}

/** Stacked columns of what became known over time. */
export function ChangesOverTime({ model, layout }: { model: ChangesOverTimeModel; layout: ChangesOverTimeLayout }) {
  const { height, columns, ticks } = layout;
  const isYear = model.unit === "year";
  const tickClass = columns.length > 16 ? "tick small mid-only" : "tick small";
  return (
    <>
      <ul className="legend">
        {model.series.map(({ key, label }) => (
          <li key={key}>
            <Swatch fill={`fill-change-${key}`} />
            {label}
          </li>
        ))}
        {columns.some(({ column }) => column.isPartial && column.total > 0) && (
          <li>
            <svg className="swatch" aria-hidden="true">
              <g className="unfinished">
                <rect className="mark fill-quiet" width="12" height="12" rx="2" />
              </g>
            </svg>
            {changesChartText.partial}
          </li>
        )}
      </ul>
      <svg
        className="plot"
        height={height + (isYear ? 24 : 40)}
        role="group"
        aria-labelledby={`${model.id}-finding`}
        data-stacks=""
      >
        <ValueAxis ticks={ticks} />
        {columns.map(({ column, x, centre, opensYear }) => (
          <g key={column.id}>
            {!isYear && (
              <text className={tickClass} x={`${centre}%`} y={height + 16} textAnchor="middle">
                {column.tick}
              </text>
            )}
            {opensYear && (
              <text
                className="tick strong"
                x={`${isYear ? centre : x}%`}
                y={height + (isYear ? 18 : 33)}
                textAnchor={isYear ? "middle" : "start"}
              >
                {column.year}
              </text>
            )}
          </g>
        ))}
        {columns.map((placed, nth) => (
          <Column key={placed.column.id} placed={placed} nth={nth} />
        ))}
      </svg>
    </>
  );
}
