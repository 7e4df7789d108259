import { memo, type SVGProps } from "react";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { ContributionKind } from "../../../data/schema/contributions.ts";
import { type ContributionsLayout, shortenLabel } from "./layout.ts";
import type { ContributionBar, ContributionsModel } from "./model.ts";

interface ContributionsChartProps {
  readonly model: ContributionsModel;
  readonly layout: ContributionsLayout;
  /** Of the place kept for it, in pixels; it then follows its place. */
  readonly width: number;
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string | number };
}

function NumberTick({ x, y, payload, upright }: TickProps & { upright: boolean }) {
  return (
    <text className="tick" x={x} y={y} dy={upright ? "0.35em" : "0.9em"} textAnchor={upright ? "end" : "middle"}>
      {payload.value}
    </text>
  );
}

/** The name of a bar. It tells which, for whoever answers a press on it. */
function NameTick({ x, y, payload, model }: TickProps & { model: ContributionsModel }) {
  const upright = model.direction === "upright";
  const bar = model.bars.find(({ tick }) => tick === payload.value);
  return (
    <text
      className={bar?.aside ? "tick" : "tick strong"}
      data-bar={bar?.key}
      x={x}
      y={y}
      dy={upright ? "0.9em" : "0.35em"}
      textAnchor={upright ? "middle" : "end"}
    >
      {shortenLabel(String(payload.value))}
    </text>
  );
}

function GridLine({ x1, y1, x2, y2 }: Pick<SVGProps<SVGLineElement>, "x1" | "y1" | "x2" | "y2">) {
  return <line className="grid" x1={x1} y1={y1} x2={x2} y2={y2} />;
}

interface SegmentProps {
  readonly place: Pick<BarShapeProps, "x" | "y" | "width" | "height">;
  readonly bar: ContributionBar;
  readonly kind: ContributionKind;
  /** Whether it shows what the filter asks for or what it leaves out. */
  readonly aside: boolean;
  readonly model: ContributionsModel;
}

function findSegment({ segments }: ContributionBar, kind: ContributionKind, aside: boolean) {
  return segments.find((one) => one.kind === kind && one.aside === aside);
}

/** One mark: its undisclosed part hatched, so that a count never passes for an amount. */
function Segment({ place, bar, kind, aside, model }: SegmentProps) {
  const upright = model.direction === "upright";
  const nth = model.bars.indexOf(bar);
  const level = model.series.findIndex((one) => one.kind === kind) + (aside ? model.series.length : 0);
  const segment = findSegment(bar, kind, aside);
  if (segment === undefined) return <g />;
  const { x, y } = place;
  const width = upright ? place.width : Math.max(1, place.width - 1);
  const height = upright ? Math.max(1, place.height - 1) : place.height;
  const share = segment.undisclosed / segment.count;
  const isLast = segment === bar.segments.at(-1);
  const isFirstMark = segment === bar.segments[0] && model.bars.find((other) => other.total > 0) === bar;
  return (
    <g className={aside ? "aside" : bar.unfinished ? "unfinished" : undefined}>
      <rect
        className={`mark fill-kind-${kind}`}
        x={x}
        y={y}
        width={width}
        height={height}
        role="button"
        // The marks come after their ground has looked for one to put into the tab order.
        tabIndex={isFirstMark ? 0 : -1}
        aria-label={segment.label}
        data-mark={upright ? `${2 * model.series.length - 1 - level},${nth}` : `${nth},${level}`}
        data-opens={segment.opens}
      />
      <rect
        x={upright ? x : x + width * (1 - share)}
        y={y}
        width={upright ? width : width * share}
        height={upright ? height * share : height}
        fill={`url(#${model.id}-undisclosed)`}
        pointerEvents="none"
      />
      {!upright && isLast && (
        <text className="strong" x={x + width + 6} y={y + height / 2} dy="0.35em">
          {bar.total}
        </text>
      )}
    </g>
  );
}

function Chart({ model, layout, width }: ContributionsChartProps) {
  const upright = model.direction === "upright";
  const names = { type: "category", dataKey: "tick", interval: 0 } as const;
  const numbers = { type: "number", interval: 0, domain: [0, layout.ticks.at(-1) ?? 4], ticks: layout.ticks } as const;
  const plain = { axisLine: false, tickLine: false } as const;
  // What is asked for stands nearest to the axis.
  const stacked = [false, true].flatMap((aside) => model.series.map(({ kind }) => ({ kind, aside })));
  const nameTick = (props: TickProps) => <NameTick {...props} model={model} />;
  const numberTick = (props: TickProps) => <NumberTick {...props} upright={upright} />;
  return (
    <div
      className={`plot chart ${model.direction}`}
      role="group"
      aria-labelledby={`${model.id}-finding`}
      data-stacks={upright ? "" : undefined}
    >
      <ResponsiveContainer width="100%" height={layout.height} initialDimension={{ width, height: layout.height }}>
        <BarChart
          data={model.bars}
          layout={upright ? "horizontal" : "vertical"}
          accessibilityLayer={false}
          barCategoryGap={upright ? "9%" : "18%"}
          margin={{ top: 4, right: upright ? 0 : 24, bottom: 0, left: 0 }}
        >
          <defs>
            <pattern
              id={`${model.id}-undisclosed`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(-45)"
            >
              <line className="hatch-undisclosed" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
            {upright && (
              <pattern
                id={`${model.id}-uncovered`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            )}
          </defs>
          {model.bars
            .filter((bar) => !bar.covered)
            .map((bar) => (
              <ReferenceArea
                key={bar.key}
                x1={bar.tick}
                x2={bar.tick}
                shape={({ x, y, width, height }) => (
                  <rect
                    className="uncovered"
                    x={x}
                    y={y}
                    width={width}
                    height={height}
                    fill={`url(#${model.id}-uncovered)`}
                  />
                )}
              />
            ))}
          <CartesianGrid syncWithTicks horizontal={upright ? GridLine : false} vertical={upright ? false : GridLine} />
          {upright ? (
            <>
              <XAxis {...names} {...plain} height={layout.axisHeight} tick={nameTick} />
              <YAxis {...numbers} {...plain} width={layout.labelWidth} tick={numberTick} />
            </>
          ) : (
            <>
              <XAxis {...numbers} {...plain} height={layout.axisHeight} tick={numberTick} />
              <YAxis {...names} {...plain} width={layout.labelWidth} tick={nameTick} />
            </>
          )}
          {stacked.map(({ kind, aside }) => (
            <Bar
              key={`${kind} ${aside}`}
              dataKey={(bar: ContributionBar) => findSegment(bar, kind, aside)?.count ?? 0}
              name={kind}
              stackId="kinds"
              isAnimationActive={false}
              shape={({ originalDataIndex, x, y, width, height }: BarShapeProps) => {
                const bar = model.bars[originalDataIndex];
                return bar === undefined ? (
                  <g />
                ) : (
                  <Segment place={{ x, y, width, height }} bar={bar} kind={kind} aside={aside} model={model} />
                );
              }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/**
 * Contributions as bars stacked by kind, upright or lying. Recharts places them; marks are our own, as in every figure.
 * Drawn anew only when what it says changes: any change of the address makes a new model, mostly an equal one.
 */
export const ContributionsChart = memo(
  Chart,
  (a, b) => a.width === b.width && JSON.stringify(a.model) === JSON.stringify(b.model),
);
