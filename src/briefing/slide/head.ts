import { fewLinesOf, linesOf } from "./measure.ts";

/** Sizes of type that a title is tried at, each with the lines that it may take. */
const titleSizes = [
  { size: 52, most: 1 },
  { size: 48, most: 1 },
  { size: 44, most: 2 },
  { size: 36, most: 2 },
  { size: 30, most: 3 },
] as const;
/** Sizes that what stands below it is tried at: all of it is shown, unless it has no room in four lines. */
const subtitleSizes = [
  { size: 23, line: 31, most: 2 },
  { size: 20, line: 27, most: 3 },
  { size: 18, line: 25, most: 4 },
] as const;

export interface SlideHead {
  /** As it is shown: cut where even small type has no room for it. */
  readonly title: string;
  readonly size: number;
  readonly isCut: boolean;
  readonly subtitle: string;
  readonly subtitleSize: 23 | 20 | 18;
  readonly subtitleLine: number;
  /** From the slide's top to where its body may begin. */
  readonly height: number;
}

/** Above the title. */
export const headTop = 44;
const lineHeight = 1.18;
/** A browser breaks lines a little earlier than we do where the fonts haven't come. */
const margin = 0.97;

/** How a title and what stands below it take their place at the top of a slide. */
export function layoutHead(title: string, subtitle: string, width: number): SlideHead {
  const room = width * margin;
  const fits = titleSizes.find(({ size, most }) => linesOf(title, room, size, "serif").length <= most);
  const { size, most } = fits ?? titleSizes[titleSizes.length - 1] ?? { size: 30, most: 3 };
  const lines = fewLinesOf(title, room, size, most, "serif");
  const small =
    subtitleSizes.find(({ size: tried, most: few }) => linesOf(subtitle, room, tried).length <= few) ??
    subtitleSizes[2];
  const below = subtitle === "" ? [] : fewLinesOf(subtitle, room, small.size, small.most);
  const titleHeight = Math.ceil(lines.length * size * lineHeight);
  return {
    title: fits === undefined ? lines.join(" ") : title,
    size,
    isCut: fits === undefined,
    subtitle: below.join(" "),
    subtitleSize: small.size,
    subtitleLine: small.line,
    height: headTop + titleHeight + (below.length === 0 ? 0 : 6 + below.length * small.line) + 28,
  };
}
