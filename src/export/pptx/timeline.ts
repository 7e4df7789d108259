import type { TimelineBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { countLines } from "./fit.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { drawMark, drawScale, type Lane, marksKey, slipColour } from "./timelineParts.ts";
import { toSerial } from "./workbook.ts";

type Row = TimelineBody["rows"][number];

interface Sizes {
  readonly label: number;
  readonly side: number;
  readonly end: number;
}

function drawRow(pen: Pen, box: Box, lane: Lane, row: Row, sizes: Sizes): void {
  const middle = lane.y + lane.height / 2;
  const label = toLine(row.label);
  const note = toLine(row.note);
  pen.text({ x: box.x, y: lane.y, w: sizes.side - 12, h: lane.height }, label, {
    name: label,
    size: sizes.label,
    anchor: "middle",
  });
  pen.shape(
    "line",
    { x: box.x, y: lane.y + lane.height, w: box.w, h: 0 },
    { name: pptxText.names.rule, alt: null, edge: { colour: colours.grid, width: 1 } },
  );
  if (row.slip !== null) {
    const from = lane.toX(row.slip.from);
    const w = Math.max(2, lane.toX(row.slip.until) - from);
    pen.shape("rect", { x: from, y: middle - 3, w, h: 6 }, { name: note || label, alt: null, fill: slipColour });
  }
  for (const mark of row.marks) drawMark(pen, lane, toneColours[row.tone], mark);
  if (note === "") return;
  pen.text({ x: box.x + box.w - sizes.end, y: lane.y, w: sizes.end, h: lane.height }, note, {
    name: note,
    size: [sizes.label - 1, 14, 13, 12, 11].find((one) => countLines(note, sizes.end, one) === 1) ?? 10,
    colour: row.tone === "late" ? colours.late : colours.quiet,
    anchor: "middle",
    align: "right",
  });
}

/** Promised and delivered, row by row, as shapes that can be moved. */
export function drawTimeline(pen: Pen, box: Box, body: TimelineBody, alt: string): void {
  const head = 52;
  const key = 30;
  const below = key + (body.more > 0 ? 24 : 0);
  const groups = new Set(body.rows.map(({ group }) => group));
  const headings = groups.size > 1 ? groups.size : 0;
  const height = Math.min(56, (box.h - head - below) / Math.max(body.rows.length + headings * 0.7, 1));
  const isNarrow = box.w < 700;
  const hasNotes = body.rows.some(({ note }) => note !== "");
  const side = isNarrow ? box.w * 0.36 : 330;
  const end = hasNotes ? (isNarrow ? 90 : 180) : 20;
  const room = box.w - side - end;
  const [first, last] = [toSerial(body.from), toSerial(body.until)];
  const toX = (day: string) => {
    const part = (toSerial(day) - first) / Math.max(1, last - first);
    return box.x + side + room * Math.min(1, Math.max(0, part));
  };
  const fits = (size: number) =>
    body.rows.every(({ label }) => countLines(toLine(label), side - 12, size) * size * 1.2 <= height - 2);
  const sizes = { label: (isNarrow ? [13, 12, 11] : [18, 16, 15, 14, 13, 12, 11]).find(fits) ?? 10, side, end };
  const whole = { ...box, h: head + height * (body.rows.length + headings * 0.7) };
  pen.group({ name: pptxText.names.timeline, alt }, () => {
    drawScale(pen, whole, body, toX, head);
    let y = box.y + head;
    let group: string | null = headings > 0 ? null : (body.rows[0]?.group ?? null);
    for (const row of body.rows) {
      if (headings > 0 && row.group !== group) {
        const name = toLine(row.group);
        pen.text({ x: box.x, y, w: side - 12, h: height * 0.7 }, name, {
          name,
          size: Math.max(10, sizes.label - 2),
          isBold: true,
          colour: colours.quiet,
          anchor: "bottom",
        });
        y += height * 0.7;
      }
      group = row.group;
      drawRow(pen, box, { y, height, toX }, row, sizes);
      y += height;
    }
    if (body.more > 0) {
      const words = pptxText.more(body.more);
      pen.text({ x: box.x, y: y + 2, w: side, h: 22 }, words, { name: words, size: 14, colour: colours.quiet });
    }
    marksKey(pen, { ...box, x: box.x + side, y: y + 4, w: room + end, h: key - 4 }, body);
  });
}
