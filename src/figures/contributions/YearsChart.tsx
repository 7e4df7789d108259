import { createContext, memo, type SVGProps, use, useMemo } from "react";
import {
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { DrawnAhead } from "../../ui/DrawnAhead.tsx";
import { type ContributionsLayout, levelsOf, type StackedSegment } from "./layout.ts";
import type { ContributionsModel } from "./model.ts";
import { Segments, UndisclosedPattern } from "./segments.tsx";

/** What is drawn on the axes. Recharts takes tens of milliseconds for its part, which no filter changes: a filter goes past it. */
const ModelContext = createContext<ContributionsModel | null>(null);

interface Ahead {
  readonly of: object;
  readonly ahead: ContributionsModel | null;
}

/** Apart from it what may be drawn next, to which the years don't listen. */
const AheadContext = createContext<Ahead | null>(null);

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string | number };
}

function NumberTick({ x, y, payload }: TickProps) {
  return (
    <text className="tick" x={x} y={y} dy="0.35em" textAnchor="end">
      {payload.value}
    </text>
  );
}

/** A year below its bar. It tells which, for whoever answers a press on it. */
function YearTick({ x, y, payload }: TickProps) {
  const bar = use(ModelContext)?.bars.find(({ key }) => key === payload.value);
  return (
    <text
      className={bar?.aside ? "tick" : "tick strong"}
      data-bar={bar?.key}
      x={x}
      y={y}
      dy="0.9em"
      textAnchor="middle"
    >
      {bar?.tick}
    </text>
  );
}

function GridLine({ x1, y1, x2, y2 }: Pick<SVGProps<SVGLineElement>, "x1" | "y1" | "x2" | "y2">) {
  return <line className="grid" x1={x1} y1={y1} x2={x2} y2={y2} />;
}

/** Of the room for a year, what stays free on each side of its bar. */
const gap = 0.09;

interface BarsProps {
  readonly model: ContributionsModel;
  readonly places: NonNullable<ReturnType<typeof useXAxisScale>>;
  readonly numbers: NonNullable<ReturnType<typeof useYAxisScale>>;
}

/** The bars, stacked by kind at the places that Recharts gives; marks are our own, as in every figure. */
const Bars = memo(function Bars({ model, places, numbers }: BarsProps) {
  const levels = levelsOf(model);
  const placeOf = ({ bar, segment, before }: StackedSegment) => {
    const start = places(bar.key, { position: "start" }) ?? 0;
    const room = (places(bar.key, { position: "end" }) ?? 0) - start;
    const [bottom, top] = [numbers(before) ?? 0, numbers(before + segment.count) ?? 0];
    return { x: start + room * gap, width: room * (1 - 2 * gap), y: top, height: Math.max(1, bottom - top - 1) };
  };
  return (
    <Segments
      model={model}
      levels={levels}
      placeOf={placeOf}
      undisclosedOf={(stacked) => {
        const { height, ...place } = placeOf(stacked);
        return { ...place, height: (height * stacked.segment.undisclosed) / stacked.segment.count };
      }}
      markOf={({ level, nth }) => [levels.length - 1 - level, nth]}
    />
  );
});

function PlacedBars() {
  const model = use(ModelContext);
  const next = use(AheadContext);
  const places = useXAxisScale();
  const numbers = useYAxisScale();
  if (model === null || next === null || places === undefined || numbers === undefined) return null;
  return (
    <DrawnAhead
      of={next.of}
      shown={model}
      ahead={next.ahead}
      draw={(drawn) => <Bars model={drawn} places={places} numbers={numbers} />}
    />
  );
}

interface AxesProps {
  readonly id: string;
  /** In order, apart by blanks; and those of them that no digest covers. */
  readonly years: string;
  readonly uncovered: string;
  /** Numbers of the axis, apart by blanks. */
  readonly ticks: string;
  readonly height: number;
  readonly axisHeight: number;
  readonly width: number;
}

/** Recharts calls what it is given; as components of their own only the years listen to a filter, and not the axis. */
const yearTick = (props: TickProps) => <YearTick {...props} />;
const numberTick = (props: TickProps) => <NumberTick {...props} />;

const listOf = (words: string) => words.split(" ").filter(Boolean);
const plain = { axisLine: false, tickLine: false, interval: 0 } as const;

/** What Recharts draws. Its props are plain, so that it is drawn anew only where an axis changes. */
const Axes = memo(function Axes(props: AxesProps) {
  const { id, years, uncovered, height, axisHeight, width } = props;
  const ticks = listOf(props.ticks).map(Number);
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width, height }}>
      <BarChart
        data={listOf(years).map((key) => ({ key }))}
        accessibilityLayer={false}
        margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
      >
        <defs>
          <UndisclosedPattern id={id} />
          <pattern
            id={`${id}-uncovered`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {listOf(uncovered).map((year) => (
          <ReferenceArea
            key={year}
            zIndex={0}
            x1={year}
            x2={year}
            shape={(place) => (
              <rect
                className="uncovered"
                x={place.x}
                y={place.y}
                width={place.width}
                height={place.height}
                fill={`url(#${id}-uncovered)`}
              />
            )}
          />
        ))}
        <CartesianGrid syncWithTicks horizontal={GridLine} vertical={false} />
        <XAxis {...plain} type="category" dataKey="key" height={axisHeight} tick={yearTick} />
        {/* No bar is known to Recharts: the axis has the numbers that it is given, whatever the data are. */}
        <YAxis
          {...plain}
          type="number"
          domain={[0, ticks.at(-1) ?? 4]}
          allowDataOverflow
          ticks={ticks}
          width={32}
          tick={numberTick}
        />
        <PlacedBars />
      </BarChart>
    </ResponsiveContainer>
  );
});

interface YearsChartProps {
  readonly model: ContributionsModel;
  readonly layout: ContributionsLayout;
  /** What is counted, whatever the filter. */
  readonly of: object;
  /** What may be asked for next of the same. */
  readonly ahead: ContributionsModel | undefined;
  /** Of the place kept for it, in pixels; it then follows its place. */
  readonly width: number;
}

/** Contributions per year as upright bars stacked by kind. Recharts places them. */
export function YearsChart({ model, layout, of, ahead, width }: YearsChartProps) {
  const { height, axisHeight, ticks } = layout;
  const next = useMemo(() => ({ of, ahead: ahead ?? null }), [of, ahead]);
  return (
    <div className="plot chart upright" role="group" aria-labelledby={`${model.id}-finding`} data-stacks="">
      <ModelContext value={model}>
        <AheadContext value={next}>
          <Axes
            id={model.id}
            years={model.bars.map(({ key }) => key).join(" ")}
            uncovered={model.bars
              .filter(({ covered }) => !covered)
              .map(({ key }) => key)
              .join(" ")}
            ticks={ticks.join(" ")}
            height={height}
            axisHeight={axisHeight}
            width={width}
          />
        </AheadContext>
      </ModelContext>
    </div>
  );
}
