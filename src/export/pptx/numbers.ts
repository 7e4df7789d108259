import type { SlideNumber } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { countLines } from "./fit.ts";
import { type Box, colours } from "./look.ts";
import type { Pen, Run } from "./pen.ts";
import { toLine } from "./plain.ts";

function columnsFor(count: number, box: Box): number {
  if (box.w < 700) return count > 4 ? 2 : 1;
  if (count <= 4) return Math.max(1, count);
  return count <= 6 ? 3 : 4;
}

/** Large numbers with their labels, side by side. */
export function drawNumbers(pen: Pen, box: Box, items: readonly SlideNumber[], alt: string): void {
  const columns = columnsFor(items.length, box);
  const rows = Math.max(1, Math.ceil(items.length / columns));
  const gap = 24;
  const width = (box.w - gap * (columns - 1)) / columns;
  const height = Math.min(260, (box.h - gap * (rows - 1)) / rows);
  const longest = items.map(({ value }) => toLine(value)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const large =
    [80, 72, 64, 54, 48, 42, 36, 30, 24, 20].find(
      (size) => size <= height * 0.4 && countLines(longest, (width - 16) * 0.86, size, "title") === 1,
    ) ?? 18;
  const small = rows > 3 ? 14 : rows > 2 ? 16 : rows > 1 ? 20 : 24;
  // A single row stands a little above the middle, as a sentence would.
  const start = box.y + Math.max(0, (box.h - rows * height - gap * (rows - 1)) * 0.3);
  pen.group({ name: pptxText.names.numbers, alt }, () => {
    for (const [at, item] of items.entries()) {
      const label = toLine(item.label);
      const note = toLine(item.note);
      const x = box.x + (at % columns) * (width + gap);
      const y = start + Math.floor(at / columns) * (height + gap);
      const size = countLines(label, width - 20, small) * small * 1.25 + large * 1.3 > height ? small - 3 : small;
      const runs: Run[] = [
        { text: label, size, colour: colours.ink, ends: note !== "" },
        ...(note === "" ? [] : [{ text: note, size: Math.max(12, size - 2), colour: colours.quiet }]),
      ];
      pen.shape(
        "line",
        { x, y, w: width, h: 0 },
        { name: pptxText.names.rule, alt: null, edge: { colour: colours.accent, width: 2 } },
      );
      const valueHeight = large * 1.35;
      pen.text({ x, y: y + 6, w: width, h: valueHeight }, toLine(item.value), {
        name: item.key,
        size: large,
        face: "title",
        isBold: true,
        anchor: "middle",
      });
      pen.text({ x, y: y + 8 + valueHeight, w: width - 8, h: Math.max(20, height - valueHeight - 8) }, runs, {
        name: item.key,
        size,
      });
    }
  });
}
