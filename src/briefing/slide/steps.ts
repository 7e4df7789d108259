import { scaleLinear } from "d3-scale";
import { addDays, dayNumber } from "../../core/days.ts";
import type { StepsBody } from "../../core/slide.ts";
import { type Box, type Room, takePlace } from "./labels.ts";
import { widthOf } from "./measure.ts";
import { type PlacedYear, timeScale, yearsOf } from "./time.ts";

export interface PlacedStep {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly opens: string | undefined;
  /** Where it is drawn: on the last day on which it can have been. */
  readonly x: number;
  readonly y: number;
  /** From where it can have been; the same as `x` where the day is known. */
  readonly x0: number;
  /** Where its name stands; null where there is no room for it. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" } | null;
}

export interface StepsLayout {
  readonly steps: readonly PlacedStep[];
  /** The line of the count, as points. */
  readonly line: readonly (readonly [number, number])[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly thresholdY: number;
  readonly thresholdLabel: { readonly x: number; readonly y: number };
  readonly base: { readonly x: number; readonly y: number } | null;
  readonly end: { readonly x: number; readonly y: number; readonly count: number };
  readonly years: readonly PlacedYear[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Last day of the axis, which goes on a little beyond that of the body; and pixels of one of the count. */
  readonly until: string;
  readonly perCount: number;
}

export const stepSize = 19;
/** Of the bar over the time in which a step can lie. */
export const spanHeight = 8;
/** A bar no longer than this would be hidden by its disc. */
export const leastSpan = 12;

function boxOf(x: number, y: number, width: number, anchor: "start" | "end"): Box {
  return { x: anchor === "end" ? x - width : x, y: y - 15, width, height: 20 };
}

/** A count that rises in steps towards a threshold; names that collide move, and at the last give way. */
export function layoutSteps(body: StepsBody, { width, height }: Room): StepsLayout {
  const [left, right, top, bottom] = [46, width - 26, 34, height - 40];
  const until = addDays(body.until, Math.round((dayNumber(body.until) - dayNumber(body.from)) * 0.05) + 1);
  const x = timeScale(body.from, until, [left, right]);
  const most = Math.max(body.threshold, body.base + body.steps.length, 1);
  const y = scaleLinear().domain([0, most]).range([bottom, top]);
  const placed = body.steps.map((step) => ({
    ...step,
    x: x(step.last),
    y: y(step.count),
    x0: x(step.first ?? step.last),
  }));

  const line: [number, number][] = [[left, y(body.base)]];
  let count = body.base;
  for (const step of placed) {
    line.push([step.x, y(count)], [step.x, step.y]);
    count = step.count;
  }
  line.push([Math.max(line.at(-1)?.[0] ?? left, x(body.asOf)), y(count)]);
  const end = { x: (line.at(-1)?.[0] ?? left) + 12, y: y(count), count };

  const thresholdLabel = { x: left + 8, y: y(body.threshold) - 12 };
  const base = body.base > 0 && body.baseLabel !== "" ? { x: left + 8, y: y(body.base) + 26 } : null;
  const taken: Box[] = [
    boxOf(thresholdLabel.x, thresholdLabel.y, widthOf(body.thresholdLabel, stepSize), "start"),
    ...(base === null ? [] : [boxOf(base.x, base.y, widthOf(body.baseLabel, 18), "start")]),
    boxOf(end.x, end.y + 8, 34, "start"),
    { x: left, y: y(body.threshold) - 2, width: right - left, height: 4 },
    ...placed
      .filter((step) => step.x > step.x0)
      .map((step) => ({ x: step.x0, y: step.y - spanHeight / 2, width: step.x - step.x0, height: spanHeight })),
    ...placed.map((step) => ({ x: step.x - 7, y: step.y - 7, width: 14, height: 14 })),
    // The rising line is in nobody's way but that of a name that would stand across it.
    ...line.slice(1).flatMap(([x1, y1], i) => {
      const [x0, y0] = line[i] ?? [x1, y1];
      return x0 === x1 && y0 !== y1 ? [{ x: x1 - 2, y: Math.min(y0, y1), width: 4, height: Math.abs(y1 - y0) }] : [];
    }),
  ];
  const runs = line.slice(1).flatMap(([x1, y1], i): Box[] => {
    const [x0, y0] = line[i] ?? [x1, y1];
    return y0 === y1 && x1 > x0 ? [{ x: x0, y: y1 - 2, width: x1 - x0, height: 4 }] : [];
  });
  taken.push(...runs);
  const room = { x: 0, y: 0, width, height: bottom };
  const steps = placed.map((step): PlacedStep => {
    const wide = widthOf(step.name, stepSize);
    const candidates = [
      // Before the time in which it can lie, on its own height: nearest to its own mark and clear of all lines.
      { x: Math.min(step.x0, step.x - 2) - 12, y: step.y + 6, anchor: "end" as const },
      { x: step.x - 14, y: step.y - 7, anchor: "end" as const },
      { x: step.x - 14, y: step.y - 22, anchor: "end" as const },
      { x: step.x + 14, y: step.y + 24, anchor: "start" as const },
      { x: step.x0 - 14, y: step.y + 6, anchor: "end" as const },
      { x: step.x + 14, y: step.y - 10, anchor: "start" as const },
    ];
    const boxes = candidates.map((place) => boxOf(place.x, place.y, wide, place.anchor));
    const taking = takePlace(boxes, taken, room);
    const label = taking === undefined ? null : (candidates[boxes.indexOf(taking)] ?? null);
    const { key, name, count: reached, opens, x: at, y: high, x0 } = step;
    return { key, name, count: reached, opens, x: at, y: high, x0, label };
  });
  const half = Math.floor(body.threshold / 2);
  return {
    steps,
    line,
    ticks: [0, half, body.threshold].map((value) => ({ value, y: y(value) })),
    thresholdY: y(body.threshold),
    thresholdLabel,
    base,
    end,
    years: yearsOf(body.from, until, x, stepSize),
    left,
    right,
    bottom,
    until,
    perCount: y(0) - y(1),
  };
}
