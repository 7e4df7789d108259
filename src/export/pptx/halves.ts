import { between, halfSubtitle, halfTitle, layoutPair } from "../../briefing/slide/pair.ts";
import type { SlideHalf } from "../../core/slide.ts";
import type { Box } from "./look.ts";
import { toLine } from "./plain.ts";

/** The heads of two figures side by side, whole and as they have room, and the places of their bodies. */
export function placeHalves(box: Box, halves: readonly [SlideHalf, SlideHalf]) {
  const plain = halves.map(({ title, subtitle }) => ({ title: toLine(title), subtitle: toLine(subtitle) }));
  const { width, heads, titleLines, subtitleLines, head } = layoutPair(plain, { width: box.w, height: box.h });
  const placed = halves.map((half, at) => ({
    half,
    whole: plain[at] ?? { title: "", subtitle: "" },
    shown: heads[at] ?? { title: "", subtitle: "" },
    body: { x: box.x + at * (width + between), y: box.y + head, w: width, h: box.h - head },
  }));
  return {
    placed,
    titleHeight: titleLines * halfTitle.line,
    subtitleHeight: subtitleLines * halfSubtitle.line,
  };
}
