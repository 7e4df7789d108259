import { scaleLinear } from "d3-scale";
import type { ContributionsModel } from "./model.ts";

/** What a chart of contributions needs to know before it is drawn, so that its place can be kept. In pixels. */
export interface ContributionsLayout {
  /** Of the whole drawing, with its axes. */
  readonly height: number;
  /** Beside the plot, for the names or numbers of the axis that stands. */
  readonly labelWidth: number;
  /** Below the plot. */
  readonly axisHeight: number;
  /** Whole numbers from zero; the last is the end of the axis. */
  readonly ticks: readonly number[];
}

const plotHeight = 240;
const barStep = 28;
const signWidth = 7;
const longestLabel = 24;

/** A name as an axis can hold it. The mark's label and the table keep all of it. */
export function shortenLabel(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

export function layoutContributions(model: ContributionsModel): ContributionsLayout {
  const scale = scaleLinear()
    .domain([0, Math.max(4, model.most)])
    .nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  if (model.direction === "upright") return { height: plotHeight + 28, labelWidth: 32, axisHeight: 28, ticks };
  const longest = Math.max(0, ...model.bars.map((bar) => shortenLabel(bar.tick).length));
  return { height: model.bars.length * barStep + 24, labelWidth: longest * signWidth + 16, axisHeight: 24, ticks };
}
