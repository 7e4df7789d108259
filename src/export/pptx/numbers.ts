import { layoutNumbers, numberGaps, numberHeight, numberLabel, numberNote } from "../../briefing/slide/numbers.ts";
import type { SlideNumber } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { type Box, colours } from "./look.ts";
import type { Pen, Run } from "./pen.ts";
import { toLine } from "./plain.ts";
import { drawMore } from "./table.ts";

/** A few numbers, large, each with what it counts: in the columns and the type of the room's slide. */
export function drawNumbers(pen: Pen, box: Box, items: readonly SlideNumber[], alt: string): void {
  const { columns, size, items: shown, more } = layoutNumbers(items, { width: box.w, height: box.h });
  const { across, down } = numberGaps;
  const width = (box.w - across * (columns - 1)) / columns;
  // Below a slide's own head, not below that of one half.
  let y = box.y + (box.w < 800 ? 0 : 24);
  pen.group({ name: pptxText.names.numbers, alt }, () => {
    for (let first = 0; first < shown.length; first += columns) {
      const row = shown.slice(first, first + columns);
      const height = Math.max(...row.map((item) => numberHeight(item, width, size)));
      for (const [nth, item] of row.entries()) {
        const x = box.x + nth * (width + across);
        const note = toLine(item.note);
        const runs: Run[] = [
          { text: toLine(item.label), size: numberLabel.size, ends: note !== "" },
          ...(note === "" ? [] : [{ text: note, size: numberNote.size, colour: colours.quiet }]),
        ];
        const rule = { name: pptxText.names.rule, alt: null, edge: { colour: colours.accent, width: 3 } };
        pen.shape("line", { x, y: y + 1, w: width, h: 0 }, rule);
        pen.text({ x, y: y + 13, w: width, h: size * 1.15 }, toLine(item.value), {
          name: item.key,
          size,
          face: "title",
          isBold: true,
          anchor: "middle",
        });
        const below = 13 + size * 1.15 + 4;
        pen.text({ x, y: y + below, w: width, h: Math.max(30, height - below + 6) }, runs, {
          name: item.key,
          size: numberLabel.size,
        });
      }
      y += height + down;
    }
    if (more > 0) drawMore(pen, { ...box, y: y - down + 10 }, drawingText.moreItems(more));
  });
}
