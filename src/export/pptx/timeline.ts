import { layoutLegend } from "../../briefing/slide/tiles.ts";
import { layoutTimeline, type PlacedRow, rowSize, type TimelineLayout } from "../../briefing/slide/timeline.ts";
import type { SlideTone, TimelineBody } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";

type Shape = PlacedRow["marks"][number]["mark"]["shape"];

/** Promises lie below what was said, and what was done above both: a broad promise must hide neither. */
const order: Readonly<Record<Shape, number>> = { target: 0, statement: 1, achieved: 2 };

interface Placed {
  readonly shape: Shape;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly tone: SlideTone;
  readonly name: string;
  /** Null in the legend, whose words stand beside it. */
  readonly alt: string | null;
}

/** A moment as a dot, a time known only roughly as a thin bar as long as it can have lain: the marks of the room's slide. */
function drawMark(pen: Pen, { shape, x0, x1, y, tone, name, alt }: Placed): void {
  if (shape === "statement") {
    pen.shape("line", { x: x1, y: y - 8, w: 0, h: 16 }, { name, alt, edge: { colour: colours.quiet, width: 2 } });
    return;
  }
  const w = Math.max(15, x1 - x0);
  const h = w > 22 ? 8 : 15;
  const box = { x: (x0 + x1) / 2 - w / 2, y: y - h / 2, w, h };
  const look =
    shape === "target"
      ? { fill: colours.ground, edge: { colour: colours.ink, width: 2.5 } }
      : { fill: toneColours[tone] };
  pen.shape("roundRect", box, { name, alt, ...look, radius: h / 2 });
}

function drawSlip(pen: Pen, x0: number, x1: number, y: number, name: string): void {
  pen.shape(
    "line",
    { x: x0, y, w: x1 - x0, h: 0 },
    { name, alt: null, edge: { colour: colours.late, width: 4, dash: "sysDot" } },
  );
}

/** What the shapes mean that this timeline has, and how many rows had no room. */
function drawKey(pen: Pen, box: Box, { rows, more }: TimelineLayout): void {
  const has = (shape: Shape) => rows.some(({ row }) => row.marks.some((mark) => mark.shape === shape));
  const shapes = [
    { shape: "statement", label: drawingText.statement },
    { shape: "target", label: drawingText.promised },
    { shape: "achieved", label: drawingText.achieved },
  ] as const;
  const words = [
    ...shapes.filter(({ shape }) => has(shape)),
    ...(rows.some(({ slip }) => slip !== null) ? [{ shape: "slip" as const, label: drawingText.slipped }] : []),
    ...(more > 0 ? [{ shape: "more" as const, label: drawingText.moreItems(more) }] : []),
  ];
  const placed = layoutLegend(words, box.w, rowSize);
  const last = placed.at(-1)?.line ?? 0;
  for (const { entry, x, line } of placed) {
    const [left, y] = [box.x + x, box.y + box.h - 8 - (last - line) * 24];
    const { shape, label } = entry;
    if (shape === "slip") drawSlip(pen, left, left + 20, y - 6, label);
    else if (shape !== "more") {
      drawMark(pen, { shape, x0: left + 9, x1: left + 9, y: y - 6, tone: "done", name: label, alt: null });
    }
    const isMore = shape === "more";
    say(pen, {
      text: label,
      x: left + (isMore ? 8 : 26),
      y,
      size: rowSize,
      ...(isMore ? { colour: colours.quiet } : {}),
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
  for (const { year, x } of layout.years) {
    const line = { x: box.x + x, y: box.y + top - 4, w: 0, h: bottom - top + 4 };
    pen.shape("line", line, { name: String(year), alt: null, edge: { colour: colours.rule, width: 1 } });
    const anchor = x - left < 24 ? "start" : right - x < 24 ? "end" : "middle";
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
  say(pen, { text: toLine(label), x: box.x, y: y + 6, size: rowSize + 1 });
  if (slip !== null) drawSlip(pen, box.x + slip.x0, box.x + slip.x1, y, toLine(row.note) || toLine(row.label));
  for (const { mark, x0, x1 } of marks.toSorted((a, b) => order[a.mark.shape] - order[b.mark.shape])) {
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
