import {
  labelSize,
  layoutKey,
  layoutTimeline,
  type MarkShape,
  markBox,
  markOrder,
  type PlacedRow,
  rowSize,
  type TimelineLayout,
} from "../../briefing/slide/timeline.ts";
import type { SlideTone, TimelineBody } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";

interface Placed {
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly tone: SlideTone;
  readonly name: string;
  /** Null in the legend, whose words stand beside it. */
  readonly alt: string | null;
}

/** The marks of the room's slide. */
function drawMark(pen: Pen, { shape, x0, x1, y, tone, name, alt }: Placed): void {
  if (shape === "statement") {
    pen.shape("line", { x: x1, y: y - 8, w: 0, h: 16 }, { name, alt, edge: { colour: colours.quiet, width: 2 } });
    return;
  }
  const { x, y: top, width: w, height: h } = markBox({ x0, x1, y });
  const look =
    shape === "target"
      ? { fill: colours.ground, edge: { colour: colours.ink, width: 2.5 } }
      : { fill: toneColours[tone] };
  pen.shape("roundRect", { x, y: top, w, h }, { name, alt, ...look, radius: h / 2 });
}

function drawSlip(pen: Pen, x0: number, x1: number, y: number, name: string): void {
  pen.shape(
    "line",
    { x: x0, y, w: x1 - x0, h: 0 },
    { name, alt: null, edge: { colour: colours.late, width: 4, dash: "sysDot" } },
  );
}

/** What the shapes mean that this timeline has, and how many rows had no room. */
function drawKey(pen: Pen, box: Box, layout: TimelineLayout): void {
  const room = { width: box.w, height: box.h };
  for (const { kind, shape, x0, x1, wordsX, y, label } of layoutKey(layout, room)) {
    const place = { x0: box.x + x0, x1: box.x + x1, y: box.y + y - 6 };
    if (kind === "slip") drawSlip(pen, place.x0, place.x1, place.y, label);
    if (shape !== undefined) drawMark(pen, { shape, ...place, tone: "done", name: label, alt: null });
    say(pen, {
      text: label,
      x: box.x + wordsX,
      y: box.y + y,
      size: rowSize,
      ...(kind === "more" ? { colour: colours.quiet } : {}),
    });
  }
}

/** Bands, years and the day of the record, behind the rows. */
function drawScale(pen: Pen, box: Box, layout: TimelineLayout, asOf: string): void {
  const { left, right, top, bottom, asOfX } = layout;
  for (const { label, x, width, isOther } of layout.bands) {
    const fill = isOther ? colours.bandOther : colours.band;
    pen.shape("rect", { x: box.x + x, y: box.y, w: width, h: bottom }, { name: label, alt: null, fill });
    say(pen, { text: label, x: box.x + x + 6, y: box.y + 20, size: rowSize, colour: colours.quiet });
  }
  for (const { year, x, anchor } of layout.years) {
    const line = { x: box.x + x, y: box.y + top - 4, w: 0, h: bottom - top + 4 };
    pen.shape("line", line, { name: String(year), alt: null, edge: { colour: colours.rule, width: 1 } });
    say(pen, {
      text: String(year),
      x: box.x + x,
      y: box.y + top - 12,
      anchor,
      size: rowSize,
      colour: colours.quiet,
    });
  }
  const isLeft = asOfX > (left + right) / 2;
  const words = drawingText.asOf(formatShortDay(asOf));
  pen.shape(
    "line",
    { x: box.x + asOfX, y: box.y + top - 4, w: 0, h: bottom - top + 10 },
    { name: words, alt: null, edge: { colour: colours.accent, width: 2, dash: "dash" } },
  );
  say(pen, {
    text: words,
    x: box.x + (isLeft ? Math.min(right + 20, asOfX + 4) : asOfX),
    y: box.y + bottom + 22,
    anchor: isLeft ? "end" : "start",
    size: rowSize,
    colour: colours.accent,
  });
}

function drawRow(pen: Pen, box: Box, placed: PlacedRow, right: number): void {
  const { row, label, note, marks, slip } = placed;
  const y = box.y + placed.y;
  say(pen, { text: toLine(label), x: box.x, y: y + 6, size: labelSize });
  if (slip !== null) drawSlip(pen, box.x + slip.x0, box.x + slip.x1, y, toLine(row.note) || toLine(row.label));
  for (const { mark, x0, x1 } of marks.toSorted((a, b) => markOrder[a.mark.shape] - markOrder[b.mark.shape])) {
    const words = toLine(mark.label);
    const place = { x0: box.x + x0, x1: box.x + x1, y };
    drawMark(pen, { shape: mark.shape, ...place, tone: row.tone, name: words, alt: words });
  }
  const colour = slip === null ? colours.quiet : colours.late;
  say(pen, { text: toLine(note), x: box.x + right + 20, y: y + 6, size: rowSize, colour });
}

/** Promised and done, row by row, as the room's slide has them: as shapes that can be moved. */
export function drawTimeline(pen: Pen, box: Box, body: TimelineBody, alt: string): void {
  const layout = layoutTimeline(body, { width: box.w, height: box.h });
  pen.group({ name: pptxText.names.timeline, alt }, () => {
    drawScale(pen, box, layout, body.asOf);
    for (const { label, y } of layout.groups) {
      say(pen, { text: toLine(label), x: box.x, y: box.y + y, size: rowSize, isBold: true });
    }
    for (const row of layout.rows) drawRow(pen, box, row, layout.right);
    drawKey(pen, box, layout);
  });
}
