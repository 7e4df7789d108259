import { Fragment, memo, type ReactNode } from "react";
import type { PeriodUnit } from "../../core/closedLists.ts";
import { text } from "../../text/en.ts";
import { FigureNotes, Swatch, UnfinishedKey } from "../../ui/Legend.tsx";
import { ValueAxis } from "../../ui/ValueAxis.tsx";
import type { CountsLayout, PlacedColumn } from "./layout.ts";
import type { CountsModel } from "./model.ts";

/** The marks of one series, one in each column where it has events. */
function marksOf({ key, label }: CountsModel["series"][number], columns: readonly PlacedColumn[], place: string) {
  return columns.flatMap(({ column, x, width, segments }, nth) => {
    const segment = segments.find((one) => one.key === key);
    if (segment === undefined) return [];
    return (
      <rect
        key={column.id}
        className={`mark fill-${key}${column.unfinished ? " unfinished" : ""}`}
        x={`${x}%`}
        width={`${width}%`}
        y={segment.y}
        height={Math.max(1, segment.height - 1)}
        role="button"
        tabIndex={-1}
        aria-label={text.counts.mark(label, column.label, segment.count)}
        data-mark={`${segment.row},${nth}`}
        data-opens={`${place}/${key}/${column.id}`}
      />
    );
  });
}

interface AxisProps {
  readonly columns: readonly PlacedColumn[];
  readonly unit: PeriodUnit;
  readonly height: number;
  /** Id of the pattern of periods that no digest covers. */
  readonly hatch: string;
}

/** The axis follows from its periods; the stacks on it are another matter. */
function isSameAxis(a: AxisProps, b: AxisProps): boolean {
  return (
    a.unit === b.unit &&
    a.height === b.height &&
    a.hatch === b.hatch &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ column }, i) => {
      const other = b.columns[i]?.column;
      return column.id === other?.id && column.covered === other.covered;
    })
  );
}

/** What no filter changes: the periods without a digest, and the words under the columns. */
const Axis = memo(function Axis({ columns, unit, height, hatch }: AxisProps) {
  const small = columns.length > 30 ? "tick small wide-only" : "tick small mid-only";
  const isYear = unit === "year";
  return columns.map(({ column, stepX, stepWidth, centre, opensYear, aloneInYear }) => (
    <Fragment key={column.id}>
      {!column.covered && (
        <rect
          className="uncovered"
          x={`${stepX}%`}
          width={`${stepWidth}%`}
          y="0"
          height={height}
          fill={`url(#${hatch})`}
        />
      )}
      {!isYear && (
        <text className={small} x={`${centre}%`} y={height + 16} textAnchor="middle">
          {column.tick}
        </text>
      )}
      {opensYear && (
        <text
          className={aloneInYear && !isYear ? "tick strong mid-only" : "tick strong"}
          x={`${isYear ? centre : stepX}%`}
          dx={isYear ? 0 : 2}
          y={height + (isYear ? 18 : 33)}
          textAnchor={isYear ? "middle" : "start"}
        >
          {column.year}
        </text>
      )}
    </Fragment>
  ));
}, isSameAxis);

/** Counts with their places. */
export interface Drawing {
  readonly model: CountsModel;
  readonly layout: CountsLayout;
}

/** The marks of all stacks. */
const Stacks = memo(function Stacks({ model, layout }: Drawing) {
  // A filter of dimensions takes groups away and puts others in; the marks of the rest stay and only move.
  return model.series.map((series) => (
    <g key={series.key}>{marksOf(series, layout.columns, model.opensIn ?? "events")}</g>
  ));
});

export const drawStacks = ({ model, layout }: Drawing) => <Stacks model={model} layout={layout} />;

interface CountsProps extends Drawing {
  /** In place of its own. */
  readonly stacks?: ReactNode;
  /** Drawn over the stacks. */
  readonly children?: ReactNode;
}

/** Stacked columns of events over time. */
export function Counts({ model, layout, stacks, children }: CountsProps) {
  const plotHeight = layout.height;
  const hatch = `${model.id}-uncovered`;
  return (
    <>
      <ul className="legend">
        {model.series.map((series) => (
          <li key={series.key}>
            <Swatch fill={`fill-${series.key}`} />
            {series.label}
          </li>
        ))}
        {model.columns.some((column) => column.unfinished && column.total > 0) && <UnfinishedKey />}
      </ul>
      <svg
        className="plot counts"
        height={plotHeight + 40}
        role="group"
        aria-labelledby={`${model.id}-finding`}
        data-first-chart=""
        data-stacks=""
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        <Axis columns={layout.columns} unit={model.unit} height={plotHeight} hatch={hatch} />
        <ValueAxis ticks={layout.ticks} />
        {stacks ?? drawStacks({ model, layout })}
        {children}
      </svg>
      <FigureNotes notes={model.notes} />
    </>
  );
}
