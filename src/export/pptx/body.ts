import type { BarsBody, SlideBody, SlideHalf } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { markWords, toBarsChart } from "./bars.ts";
import { countLines, fitSize } from "./fit.ts";
import { type Box, colours } from "./look.ts";
import { drawNumbers } from "./numbers.ts";
import type { Pen, Run } from "./pen.ts";
import { toLine, toLines } from "./plain.ts";
import { toStepsChart } from "./steps.ts";
import { drawList, drawTable } from "./table.ts";
import { drawTiles } from "./tiles.ts";
import { drawTimeline } from "./timeline.ts";

const point = /^\s*[-•]\s+/;

function drawWords(pen: Pen, box: Box, paragraphs: readonly string[], placeholder: string | null): void {
  const lines = paragraphs.flatMap(toLines);
  const size = fitSize(lines, box, [30, 26, 24, 22, 20, 18, 16, 14, 12, 10]);
  const runs = lines.map(
    (line, at): Run => ({
      text: line.replace(point, ""),
      isPoint: point.test(line),
      ends: at < lines.length - 1,
    }),
  );
  pen.text(box, runs.length === 0 ? "" : runs, {
    name: pptxText.names.text,
    size,
    gap: size * 0.35,
    ...(placeholder === null ? {} : { placeholder }),
  });
}

function drawHalf(pen: Pen, box: Box, { title, subtitle, body, alt }: SlideHalf): void {
  const heading = toLine(title);
  const size = fitSize(heading, { w: box.w, h: 54 }, [24, 22, 20, 18, 16], "title");
  const below = toLine(subtitle);
  const runs: Run[] = [
    { text: heading, isBold: true, size, ends: below !== "" },
    ...(below === ""
      ? []
      : [{ text: below, colour: colours.quiet, size: fitSize(below, { w: box.w, h: 36 }, [16, 14, 13, 12]) }]),
  ];
  const lines = countLines(heading, box.w, size, "title");
  const head = Math.min(90, lines * size * 1.25 + (below === "" ? 0 : 40));
  pen.text({ ...box, h: head }, runs, { name: pptxText.names.heading, size, anchor: "top" });
  drawBody(pen, { ...box, y: box.y + head + 8, h: box.h - head - 8 }, body, alt, null);
}

function drawBars(pen: Pen, box: Box, body: BarsBody, spoken: string): void {
  const words = markWords(body);
  const chart = words === null ? box : { ...box, h: box.h - 24 };
  pen.chart(chart, toBarsChart(body, chart), pptxText.names.chart, spoken);
  if (words === null) return;
  const line = { ...box, y: chart.y + chart.h + 4, h: 20 };
  pen.text(line, words, {
    name: pptxText.names.marks,
    size: fitSize(words, line, [14, 13, 12, 11]),
    colour: colours.quiet,
    anchor: "middle",
  });
}

/**
 * What a slide shows, as things that PowerPoint can edit.
 * @param placeholder of the layout that takes its words; null on a half of a slide.
 */
export function drawBody(pen: Pen, box: Box, body: SlideBody, alt: string, placeholder: string | null): void {
  const spoken = toLine(alt);
  switch (body.kind) {
    case "title":
      drawWords(pen, box, body.lines, placeholder);
      return;
    case "text":
      drawWords(pen, box, body.paragraphs, placeholder);
      return;
    case "numbers":
      drawNumbers(pen, box, body.items, spoken);
      return;
    case "bars":
      drawBars(pen, box, body, spoken);
      return;
    case "steps":
      pen.chart(box, toStepsChart(body, box), pptxText.names.chart, spoken);
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
    case "pair": {
      const width = (box.w - 48) / 2;
      drawHalf(pen, { ...box, w: width }, body.halves[0]);
      drawHalf(pen, { ...box, x: box.x + width + 48, w: width }, body.halves[1]);
      return;
    }
    case "missing":
      pen.text(
        { ...box, h: Math.min(box.h, 160) },
        [
          { text: pptxText.missing, isBold: true, ends: true },
          { text: toLine(body.why), colour: colours.quiet },
        ],
        { name: pptxText.names.missing, size: 22, padding: 20, fill: colours.band, anchor: "middle" },
      );
  }
}
