import { scaleLinear } from "d3-scale";
import { dayNumber } from "../../core/days.ts";
import { axisEnd, type Step, type StepsModel } from "./model.ts";

/** Places along time are shares of the width in per cent; heights are pixels from the top. */
export interface PlacedStep {
  readonly step: Step;
  /** The span in which it can lie. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

export interface StepsLayout {
  readonly height: number;
  readonly steps: readonly PlacedStep[];
  /** The line of the count that is certain: it rises on the last day on which each can have happened. */
  readonly runs: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  readonly rises: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
  readonly thresholdY: number;
  readonly baseY: number;
  readonly asOfX: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Pixels from the top of the plot to its base. */
const plotHeight = 250;

/** Places the steps in a plot of `height` pixels. */
export function layoutSteps(model: StepsModel, height = plotHeight): StepsLayout {
  const time = scaleLinear()
    .domain([dayNumber(model.from), dayNumber(axisEnd(model))])
    .range([0, 100]);
  const x = (day: string) => time(dayNumber(day));
  const y = scaleLinear()
    .domain([0, model.threshold + 1])
    .range([height, 0]);
  const steps = model.steps.map((step) => ({
    step,
    x0: Math.max(0, x(step.first ?? model.from)),
    x1: x(step.last),
    y: y(step.count),
  }));
  const asOfX = x(model.asOf);
  const rises = steps.map(({ step, x1 }) => ({ x: x1, y0: y(step.count - 1), y1: y(step.count) }));
  const runs = [0, ...rises.map((rise) => rise.x)].map((x0, i) => ({
    x0,
    x1: rises[i]?.x ?? Math.max(x0, asOfX),
    y: y(model.base + i),
  }));
  const firstYear = Number(model.from.slice(0, 4));
  const lastYear = Number(model.until.slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    year: firstYear + i,
    x: x(`${firstYear + i}-01-01`),
  }));
  const half = Math.floor(model.threshold / 2);
  const ticks = [0, half, model.threshold].map((value) => ({ value, y: y(value) }));
  return { height, steps, runs, rises, thresholdY: y(model.threshold), baseY: y(model.base), asOfX, years, ticks };
}
