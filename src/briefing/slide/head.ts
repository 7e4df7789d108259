import { fewLinesOf, linesOf } from "./measure.ts";

/** Sizes of type that a title is tried at, each with the lines that it may take. */
const titleSizes = [
  { size: 52, most: 1 },
  { size: 48, most: 1 },
  { size: 44, most: 2 },
  { size: 36, most: 2 },
  { size: 30, most: 3 },
] as const;
const subtitleSize = 23;
const subtitleLine = 31;

export interface SlideHead {
  /** As it is shown: cut where even small type has no room for it. */
  readonly title: string;
  readonly size: number;
  readonly isCut: boolean;
  readonly subtitle: string;
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
  const below = subtitle === "" ? [] : fewLinesOf(subtitle, room, subtitleSize, 2);
  const titleHeight = Math.ceil(lines.length * size * lineHeight);
  return {
    title: fits === undefined ? lines.join(" ") : title,
    size,
    isCut: fits === undefined,
    subtitle: below.join(" "),
    height: headTop + titleHeight + (below.length === 0 ? 0 : 6 + below.length * subtitleLine) + 28,
  };
}
