import { type Box, overlaps } from "../../../../src/briefing/slide/labels.ts";
import { widthOf } from "../../../../src/briefing/slide/measure.ts";

/** The rooms of a whole slide and of half a slide. */
export const room = { width: 1152, height: 440 };
export const half = { width: 548, height: 380 };

/** How many pairs of boxes lie on each other. */
export function colliding(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b))).length;
}

/** Where a line of words stands. @param y of the line that the letters stand on. */
export const boxOf = (text: string, x: number, y: number, size: number, anchor: string): Box => {
  const width = widthOf(text, size);
  return {
    x: anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x,
    y: y - size * 0.8,
    width,
    height: size,
  };
};
