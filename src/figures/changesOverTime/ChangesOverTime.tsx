import { memo } from "react";
import type { PeriodUnit } from "../../core/closedLists.ts";
import { changesChartText, changesPageText } from "../../text/enChangesPage.ts";
import { DrawnAhead } from "../../ui/DrawnAhead.tsx";
import { Swatch, UnfinishedKey } from "../../ui/Legend.tsx";
import { ValueAxis } from "../../ui/ValueAxis.tsx";
import type { ChangesOverTimeLayout, PlacedChanges } from "./layout.ts";
import type { ChangesOverTimeModel } from "./model.ts";

interface AxisProps {
  readonly columns: readonly PlacedChanges[];
  readonly unit: PeriodUnit;
  readonly height: number;
}

/** The axis follows from its periods; the stacks on it are another matter. */
function isSameAxis(a: AxisProps, b: AxisProps): boolean {
  return (
    a.unit === b.unit &&
    a.height === b.height &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ column }, i) => column.id === b.columns[i]?.column.id)
  );
}

/** What no filter changes: the words under the columns. */
const Axis = memo(function Axis({ columns, unit, height }: AxisProps) {
  const isYear = unit === "year";
  const tickClass = columns.length > 16 ? "tick small mid-only" : "tick small";
  return columns.map(({ column, x, centre, opensYear }) => (
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
  ));
}, isSameAxis);

/** The marks of all stacks. */
const Stacks = memo(function Stacks({ columns }: Pick<ChangesOverTimeLayout, "columns">) {
  return columns.map(({ column, segments, x, width }, nth) => (
    <g key={column.id} className={column.isPartial ? "unfinished" : undefined}>
      {segments.map(({ key, count, row, y, height }) => (
        <rect
          key={key}
          className={`mark fill-change-${key}`}
          x={`${x}%`}
          width={`${width}%`}
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
  ));
});

const drawStacks = ({ columns }: ChangesOverTimeLayout) => <Stacks columns={columns} />;

interface ChangesOverTimeProps {
  readonly model: ChangesOverTimeModel;
  readonly layout: ChangesOverTimeLayout;
  /** What is counted, whatever the filter. */
  readonly of: object;
  /** What may be asked for next of the same. */
  readonly ahead: ChangesOverTimeLayout | undefined;
}

/** Stacked columns of what became known over time. */
export function ChangesOverTime({ model, layout, of, ahead }: ChangesOverTimeProps) {
  const { height, columns, ticks } = layout;
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
          <UnfinishedKey label={changesChartText.partial} />
        )}
      </ul>
      <svg
        className="plot"
        height={height + (model.unit === "year" ? 24 : 40)}
        role="group"
        aria-labelledby={`${model.id}-finding`}
        data-stacks=""
      >
        <ValueAxis ticks={ticks} />
        <Axis columns={columns} unit={model.unit} height={height} />
        <DrawnAhead of={of} shown={layout} ahead={ahead ?? null} draw={drawStacks} />
      </svg>
    </>
  );
}
