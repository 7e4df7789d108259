import { scaleLinear } from "d3-scale";
import type { ContributionSegment, ContributionsModel } from "./model.ts";

/** What a chart of contributions needs to know before it is drawn, so that its place can be kept. In pixels. */
export interface ContributionsLayout {
  /** Of the whole drawing, with its axes. */
  readonly height: number;
  /** Below the plot. */
  readonly axisHeight: number;
  /** Whole numbers from zero; the last is the end of the axis. */
  readonly ticks: readonly number[];
}

const plotHeight = 240;
/** From one lying bar to the next; the names beside stand as far apart (contributions.css). */
export const barStep = 28;
const longestLabel = 24;

/** A name as an axis can hold it. The mark's label and the table keep all of it. */
export function shortenLabel(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

/** The place of a segment in its stack, from the axis on: what is asked for stands nearest to it. */
export function levelOf({ series }: Pick<ContributionsModel, "series">, { kind, aside }: ContributionSegment): number {
  return series.findIndex((one) => one.kind === kind) + (aside ? series.length : 0);
}

export function layoutContributions(
  model: Pick<ContributionsModel, "direction" | "bars" | "most">,
): ContributionsLayout {
  const scale = scaleLinear()
    .domain([0, Math.max(4, model.most)])
    .nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const [plot, axisHeight] = model.direction === "upright" ? [plotHeight, 28] : [model.bars.length * barStep, 24];
  return { height: plot + axisHeight, axisHeight, ticks };
}
