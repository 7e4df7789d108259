import type { TilesBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { fitSize } from "./fit.ts";
import { type Box, colourOn, colours, toneColours } from "./look.ts";
import type { Pen, Run } from "./pen.ts";
import { toLine } from "./plain.ts";

/** The number of columns at which the tiles come closest to three by two. */
function columnsFor(count: number, box: Box): number {
  let best = 1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.ceil(count / columns);
    const distance = Math.abs(Math.log(box.w / columns / (box.h / rows) / 1.6)) + (columns * rows - count) * 0.02;
    if (distance < nearest) [best, nearest] = [columns, distance];
  }
  return best;
}

function drawLegend(pen: Pen, box: Box, legend: TilesBody["legend"]): void {
  let x = box.x;
  for (const { label, tone, isFilled } of legend) {
    const words = toLine(label);
    const width = Math.min(words.length * 9.5 + 16, Math.max(60, box.x + box.w - x - 26));
    pen.shape(
      "rect",
      { x, y: box.y + 6, w: 16, h: 16 },
      {
        name: pptxText.names.tiles,
        alt: null,
        fill: isFilled ? toneColours[tone] : colours.ground,
        edge: { colour: toneColours[tone], width: 1.5 },
      },
    );
    pen.text({ x: x + 24, y: box.y, w: width, h: 28 }, words, {
      name: words,
      size: 16,
      colour: colours.quiet,
      anchor: "middle",
    });
    x += 24 + width + 20;
  }
}

/** States as tiles: filled where they have done it. */
export function drawTiles(pen: Pen, box: Box, { tiles, legend }: TilesBody, alt: string): void {
  const below = legend.length === 0 ? 0 : 40;
  const area = { ...box, h: box.h - below };
  const columns = columnsFor(tiles.length, area);
  const rows = Math.max(1, Math.ceil(tiles.length / columns));
  const gap = 8;
  const width = (area.w - gap * (columns - 1)) / columns;
  const height = Math.min(140, (area.h - gap * (rows - 1)) / rows);
  const large = Math.max(12, Math.min(30, height * 0.26, width * 0.3));
  const longest = tiles.map(({ name }) => toLine(name)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const size = fitSize(longest, { w: width - 16, h: height * 0.4 }, [18, 16, 14, 13, 12, 11, 10]);
  pen.group({ name: pptxText.names.tiles, alt }, () => {
    for (const [at, tile] of tiles.entries()) {
      const note = toLine(tile.note);
      const colour = tile.isFilled ? colourOn(tile.tone) : colours.ink;
      const runs: Run[] = [
        ...(tile.code === "" ? [] : [{ text: toLine(tile.code), size: large, isBold: true, colour, ends: true }]),
        { text: toLine(tile.name), size, colour, ends: note !== "" },
        ...(note === "" || height < 60
          ? []
          : [{ text: note, size: Math.max(10, size - 2), colour: tile.isFilled ? colour : colours.quiet }]),
      ];
      pen.text(
        {
          x: area.x + (at % columns) * (width + gap),
          y: area.y + Math.floor(at / columns) * (height + gap),
          w: width,
          h: height,
        },
        runs,
        {
          name: toLine(tile.name),
          size,
          padding: 8,
          anchor: "middle",
          fill: tile.isFilled ? toneColours[tile.tone] : colours.ground,
          edge: { colour: tile.isFilled ? toneColours[tile.tone] : "8B96A5", width: 1.25 },
          shape: "roundRect",
        },
      );
    }
    drawLegend(pen, { ...box, y: area.y + rows * (height + gap) + 6, h: below }, legend);
  });
}
