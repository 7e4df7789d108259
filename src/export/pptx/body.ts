import { halfSubtitle, halfTitle } from "../../briefing/slide/pair.ts";
import { cutHeight, layoutText } from "../../briefing/slide/text.ts";
import type { SlideBody, SlideHalf } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { stripControls } from "../xml.ts";
import { drawBars } from "./bars.ts";
import { placeHalves } from "./halves.ts";
import { type Box, colours } from "./look.ts";
import { drawNumbers } from "./numbers.ts";
import type { Pen, Placeholder, Run } from "./pen.ts";
import { toLine } from "./plain.ts";
import { drawSteps } from "./steps.ts";
import { drawList, drawMore, drawTable } from "./table.ts";
import { drawTiles } from "./tiles.ts";
import { drawTimeline } from "./timeline.ts";

/** The author's own words, as large as they fit, and where they don't with the word that they are longer. */
export function drawWords(
  pen: Pen,
  box: Box,
  paragraphs: readonly string[],
  look: { readonly placeholder?: Placeholder; readonly colour?: string } = {},
): void {
  const texts = paragraphs.map((one) => stripControls(one).replace(/\r\n?|[\u2028\u2029]/g, "\n"));
  const layout = layoutText(texts, { width: box.w, height: box.h });
  const { size } = layout;
  const runs = layout.paragraphs.map(
    ({ text, isPoint }, at): Run => ({ text: toLine(text), isPoint, ends: at < layout.paragraphs.length - 1 }),
  );
  pen.text({ ...box, h: box.h - cutHeight }, runs.length === 0 ? "" : runs, {
    name: pptxText.names.text,
    size,
    line: size * 1.4,
    gap: size * 0.6,
    ...look,
  });
  if (layout.isCut) drawMore(pen, { ...box, y: box.y + box.h - cutHeight + 4 }, drawingText.cutText);
}

/** Two figures side by side, each with its own heading. Their bodies begin on the same height. */
function drawPair(pen: Pen, box: Box, halves: readonly [SlideHalf, SlideHalf]): void {
  const { placed, titleHeight, subtitleHeight } = placeHalves(box, halves);
  const look = { name: pptxText.names.heading, anchor: "top" } as const;
  for (const { half, whole, shown, body } of placed) {
    const altOf = (part: "title" | "subtitle") => (shown[part] === whole[part] ? {} : { alt: whole[part] });
    const top = { ...body, y: box.y, h: titleHeight };
    pen.text(top, shown.title, { ...look, ...halfTitle, ...altOf("title"), face: "title", isBold: true });
    if (shown.subtitle !== "") {
      const below = { ...top, y: box.y + titleHeight, h: subtitleHeight };
      pen.text(below, shown.subtitle, { ...look, ...halfSubtitle, ...altOf("subtitle"), colour: colours.quiet });
    }
    drawBody(pen, body, half.body, half.alt, null);
  }
}

/**
 * What a slide shows, as things that PowerPoint can edit.
 * @param placeholder of the layout that takes its words; null on a half of a slide.
 */
export function drawBody(pen: Pen, box: Box, body: SlideBody, alt: string, placeholder: Placeholder | null): void {
  const spoken = toLine(alt);
  switch (body.kind) {
    case "title":
      drawWords(pen, box, body.lines, placeholder === null ? {} : { placeholder });
      return;
    case "text":
      drawWords(pen, box, body.paragraphs, placeholder === null ? {} : { placeholder });
      return;
    case "numbers":
      drawNumbers(pen, box, body.items, spoken);
      return;
    case "bars":
      drawBars(pen, box, body, spoken);
      return;
    case "steps":
      drawSteps(pen, box, body, spoken);
      return;
    case "timeline":
      drawTimeline(pen, box, body, spoken);
      return;
    case "tiles":
      drawTiles(pen, box, body, spoken);
      return;
    case "table":
      drawTable(pen, box, body.table, spoken);
      return;
    case "list":
      drawList(pen, box, body.items, body.more, spoken);
      return;
    case "pair":
      drawPair(pen, box, body.halves);
      return;
    case "missing":
      pen.text(
        { ...box, h: Math.min(box.h, 160) },
        [
          { text: drawingText.missing, isBold: true, ends: true },
          { text: toLine(body.why), colour: colours.quiet },
        ],
        { name: pptxText.names.missing, size: 26, padding: 20, fill: colours.band, anchor: "middle" },
      );
  }
}
