import { layoutTiles, nameSize } from "../../briefing/slide/tiles.ts";
import type { TilesBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { drawLegend } from "./legend.ts";
import { type Box, colourOn, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";

/** A tile each, filled or open as in the room: its code, and its name where there is room. Its remark is its alt text. */
export function drawTiles(pen: Pen, box: Box, body: TilesBody, alt: string): void {
  const { tiles } = layoutTiles(body, { width: box.w, height: box.h });
  pen.group({ name: pptxText.names.tiles, alt }, () => {
    drawLegend(pen, box, body.legend);
    for (const { tile, box: at, codeSize, name } of tiles) {
      const colour = tile.isFilled ? colourOn(tile.tone) : colours.ink;
      const words = toLine(tile.name);
      const note = toLine(tile.note);
      const place = { x: box.x + at.x, y: box.y + at.y };
      pen.shape(
        "roundRect",
        { x: place.x + 1, y: place.y + 1, w: at.width - 2, h: at.height - 2 },
        {
          name: words,
          alt: [words, note].filter(Boolean).join(": "),
          radius: 4,
          ...(tile.isFilled
            ? { fill: toneColours[tile.tone] }
            : { fill: colours.ground, edge: { colour: toneColours[tile.tone], width: 2, dash: "dash" } }),
        },
      );
      const isAlone = name.length === 0;
      say(pen, {
        text: toLine(tile.code),
        x: place.x + (isAlone ? at.width / 2 : 10),
        y: place.y + (isAlone ? at.height / 2 + codeSize * 0.36 : 6 + codeSize),
        anchor: isAlone ? "middle" : "start",
        size: codeSize,
        colour,
        isBold: true,
      });
      for (const [i, line] of name.entries()) {
        const y = place.y + at.height - 10 - (name.length - 1 - i) * 21;
        say(pen, { text: toLine(line), x: place.x + 10, y, size: nameSize, colour });
      }
    }
  });
}
