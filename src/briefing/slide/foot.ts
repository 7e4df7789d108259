import type { SlideSource } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { fewLinesOf, widthOf } from "./measure.ts";

export interface SlideFoot {
  readonly sources: readonly SlideSource[];
  readonly more: number;
  /** In lines, above the sources. */
  readonly warnings: readonly string[];
  /** From the rule to the slide's edge. */
  readonly height: number;
}

export const footSize = 16;
/** From one of its lines to the next. */
export const footLine = 22;

/** What stands at a slide's foot: the sources that have room, most used first, and what could not be shown. */
export function layoutFoot(
  {
    sources,
    warnings,
    aside,
  }: { readonly sources: readonly SlideSource[]; readonly warnings: readonly string[]; readonly aside: string },
  width: number,
): SlideFoot {
  const room = (width - widthOf(aside, footSize) - 48) * 0.97;
  const between = widthOf(" · ", footSize);
  let shown = Math.min(1, sources.length);
  // A figure can rest on hundreds of sources: they are measured only until the room is full.
  let wide = 0;
  for (const [i, { title }] of sources.entries()) {
    wide += widthOf(title, footSize) + (i === 0 ? 0 : between);
    if (wide > room) break;
    const rest = sources.length - i - 1;
    const more = rest === 0 ? 0 : between + widthOf(drawingText.moreSources(rest), footSize);
    if (wide + more <= room) shown = i + 1;
  }
  const lines =
    warnings.length === 0 ? [] : fewLinesOf(drawingText.warning(warnings.join(" ")), width * 0.97, footSize, 3);
  return {
    sources: sources.slice(0, shown),
    more: sources.length - shown,
    warnings: lines,
    height: 62 + lines.length * footLine,
  };
}
