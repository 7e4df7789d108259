import { scaleLinear } from "d3-scale";
import type { BarsBody, SlideTone } from "../../core/slide.ts";
import { drawingText, shortNumber } from "../../text/enDrawing.ts";
import { formatNumber } from "../../text/numbers.ts";
import type { Box } from "./labels.ts";

/** One value, drawn. Null is drawn as words. */
export interface BarMark {
  readonly key: string;
  readonly box: Box;
  readonly tone: SlideTone;
  readonly isUnfinished: boolean;
  readonly isUncovered: boolean;
  readonly value: number | null;
  /** Said by the mark. */
  readonly label: string;
  /** Written inside of it, where there is room. */
  readonly inside: string | null;
  readonly opens: string | undefined;
  /** Of the category and of the series, for the arrow keys. */
  readonly place: readonly [number, number];
}

export interface Words {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly look: "value" | "label" | "quiet";
}

export interface BarsLayout {
  readonly marks: readonly BarMark[];
  readonly words: readonly Words[];
  readonly grid: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly axis: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** Pixels of one unit, along the values. */
  readonly perUnit: number;
  readonly legend: readonly LegendEntry[];
  /** Categories that had no room. */
  readonly more: number;
}

export interface LegendEntry {
  readonly label: string;
  readonly tone: SlideTone | null;
  readonly isHatched?: boolean;
  readonly isFaint?: boolean;
}

/** Size of the words of a drawing. */
export const wordSize = 18;

/** What is known of a category, and whether all is. */
export function sumOf(body: BarsBody, category: number): { readonly sum: number | null; readonly isWhole: boolean } {
  const values = body.series.map(({ values }) => values[category] ?? null);
  const known = values.filter((value) => value !== null);
  const sum = known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
  return { sum, isWhole: known.length === values.length };
}

/** What stands at the end of a stack: "12", "12 +" where a part is not known. */
export function sumWords(body: BarsBody, category: number): string {
  const { sum, isWhole } = sumOf(body, category);
  if (sum === null) return drawingText.unknown;
  return isWhole ? shortNumber(sum) : `${shortNumber(sum)} +`;
}

/** The axis of values: from zero, up to a round number. */
export function valueScale(body: BarsBody) {
  const values = body.isStacked
    ? body.categories.map((_, i) => sumOf(body, i).sum ?? 0)
    : body.series.flatMap((series) => series.values.map((value) => value ?? 0));
  const most = Math.max(0, ...values);
  return scaleLinear()
    .domain([Math.min(0, ...values), most === 0 ? 1 : most])
    .nice(4);
}

/** Three or four round values; whole ones where all values are. */
export function ticksOf(body: BarsBody): number[] {
  const isWhole = body.series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return valueScale(body)
    .ticks(4)
    .filter((tick) => !isWhole || Number.isInteger(tick));
}

export function legendOf(body: BarsBody): LegendEntry[] {
  const isPart =
    body.isStacked && body.categories.some((_, i) => !sumOf(body, i).isWhole && sumOf(body, i).sum !== null);
  return [
    ...(body.series.length > 1 ? body.series.map(({ name, tone }) => ({ label: name, tone })) : []),
    ...(body.categories.some(({ isUnfinished }) => isUnfinished === true)
      ? [{ label: drawingText.unfinished, tone: null, isHatched: true }]
      : []),
    ...(body.categories.some(({ isUncovered }) => isUncovered === true)
      ? [{ label: drawingText.uncovered, tone: "quiet" as const, isFaint: true }]
      : []),
    ...(isPart ? [{ label: drawingText.unknownPart, tone: null }] : []),
  ];
}

/** What a mark says: its category, its series where there are several, and its value with the unit. */
export function markWords(body: BarsBody, category: number, series: number, value: number | null): string {
  const name = body.series.length > 1 ? (body.series[series]?.name ?? "") : "";
  const words = value === null ? drawingText.unknown : `${formatNumber(value)} ${body.unit}`.trim();
  return drawingText.mark(body.categories[category]?.label ?? "", name, words);
}
