import { scaleLinear } from "d3-scale";
import { contributionKinds } from "../../core/closedLists.ts";
import type { ContributionBar, ContributionSegment, ContributionsModel } from "./model.ts";

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

/** A segment in its bar. */
export interface StackedSegment {
  readonly segment: ContributionSegment;
  readonly bar: ContributionBar;
  /** Which bar it is. */
  readonly nth: number;
  /** Its place in every stack, from the axis on; 0 for the first kind. */
  readonly level: number;
  /** How many contributions lie between it and the axis. */
  readonly before: number;
}

/**
 * The segments of all bars by level, by kind and then those aside by kind: what is asked for stands nearest to the axis.
 * A level is the same whatever the filter.
 */
export function levelsOf({ bars }: Pick<ContributionsModel, "bars">): StackedSegment[][] {
  const levels: StackedSegment[][] = Array.from({ length: 2 * contributionKinds.length }, () => []);
  bars.forEach((bar, nth) => {
    let before = 0;
    for (const segment of bar.segments) {
      const level = contributionKinds.indexOf(segment.kind) + (segment.aside ? contributionKinds.length : 0);
      levels[level]?.push({ segment, bar, nth, level, before });
      before += segment.count;
    }
  });
  return levels;
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
