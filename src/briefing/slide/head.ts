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
  /** Of the title's lines. */
  readonly titleHeight: number;
  readonly subtitle: string;
  readonly subtitleSize: 23 | 20 | 18;
  readonly subtitleLine: number;
  /** Of the lines below the title. */
  readonly subtitleHeight: number;
  /** From the slide's top to where its body may begin. */
  readonly height: number;
}

/** Above the title. */
export const headTop = 44;
/** From one line of a title to the next, in its own size. */
export const titleLine = 1.18;
/** Between a title and what stands below it. */
export const subtitleGap = 6;
/** A browser breaks lines a little earlier than we do where the fonts haven't come. */
const margin = 0.97;

/** How a title and what stands below it take their place at the top of a slide. */
export function layoutHead(title: string, subtitle: string, width: number): SlideHead {
  const room = width * margin;
  const fits = titleSizes.find(({ size, most }) => linesOf(title, room, size, "serif").length <= most);
  const { size, most } = fits ?? titleSizes[4];
  const lines = fewLinesOf(title, room, size, most, "serif");
  const small =
    subtitleSizes.find(({ size: tried, most: few }) => linesOf(subtitle, room, tried).length <= few) ??
    subtitleSizes[2];
  const below = subtitle === "" ? [] : fewLinesOf(subtitle, room, small.size, small.most);
  const titleHeight = Math.ceil(lines.length * size * titleLine);
  const subtitleHeight = below.length * small.line;
  return {
    title: fits === undefined ? lines.join(" ") : title,
    size,
    isCut: fits === undefined,
    titleHeight,
    subtitle: below.join(" "),
    subtitleSize: small.size,
    subtitleLine: small.line,
    subtitleHeight,
    height: headTop + titleHeight + (below.length === 0 ? 0 : subtitleGap + subtitleHeight) + 28,
  };
}

/** A title alone is larger than one over a figure, by its size there. */
const openingSizes: Readonly<Record<number, number>> = { 52: 68, 48: 60, 44: 56 };

/** The title of a slide that is a title alone. */
export function layoutOpening(title: string, width: number): Pick<SlideHead, "title" | "size" | "isCut"> {
  const head = layoutHead(title, "", width);
  return { title: head.title, size: openingSizes[head.size] ?? head.size, isCut: head.isCut };
}
