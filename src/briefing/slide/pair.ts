import type { SlideHalf } from "../../core/slide.ts";
import type { Room } from "./labels.ts";
import { fewLinesOf } from "./measure.ts";

export const between = 56;
export const halfTitle = { size: 25, line: 31 } as const;
export const halfSubtitle = { size: 18, line: 25 } as const;
const mostTitle = 3;
/** Lines; that of the estimate has the most to say. */
const mostSubtitle = 6;

interface PairLayout {
  /** Of each half. */
  readonly width: number;
  readonly heads: readonly { readonly title: string; readonly subtitle: string }[];
  /** As many in both halves, so that their bodies begin on the same height. */
  readonly titleLines: number;
  readonly subtitleLines: number;
  /** From the top to where the bodies begin. */
  readonly head: number;
}

/** The headings of two figures that stand side by side. */
export function layoutPair(halves: readonly Pick<SlideHalf, "title" | "subtitle">[], room: Room): PairLayout {
  const width = (room.width - between) / 2;
  const heads = halves.map(({ title, subtitle }) => ({
    title: fewLinesOf(title, width * 0.96, halfTitle.size, mostTitle, "serif"),
    subtitle: subtitle === "" ? [] : fewLinesOf(subtitle, width * 0.96, halfSubtitle.size, mostSubtitle),
  }));
  const titleLines = Math.max(...heads.map(({ title }) => title.length));
  const subtitleLines = Math.max(...heads.map(({ subtitle }) => subtitle.length));
  return {
    width,
    heads: heads.map(({ title, subtitle }) => ({ title: title.join(" "), subtitle: subtitle.join(" ") })),
    titleLines,
    subtitleLines,
    head: titleLines * halfTitle.line + subtitleLines * halfSubtitle.line + 18,
  };
}
