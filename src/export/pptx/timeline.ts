import type { TimelineBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { countLines } from "./fit.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { toSerial } from "./workbook.ts";

type Row = TimelineBody["rows"][number];

interface Lane {
  readonly y: number;
  readonly height: number;
  readonly toX: (day: string) => number;
}

function drawMark(pen: Pen, lane: Lane, row: Row, mark: Row["marks"][number]): void {
  const middle = lane.y + lane.height / 2;
  const half = Math.min(8, lane.height * 0.3);
  const from = lane.toX(mark.first);
  const until = lane.toX(mark.last);
  const colour = toneColours[row.tone];
  const alt = toLine(mark.label);
  // A day that is only known to lie between two.
  if (until - from > 3) {
    pen.shape(
      "rect",
      { x: from, y: middle - 2, w: until - from, h: 4 },
      { name: alt, alt: null, fill: mark.shape === "achieved" ? colour : "8B96A5" },
    );
  }
  const box = { x: until - half, y: middle - half, w: half * 2, h: half * 2 };
  if (mark.shape === "achieved") {
    pen.shape("ellipse", box, { name: alt, alt, fill: colour, edge: { colour, width: 1.5 } });
  } else if (mark.shape === "target") {
    pen.shape("diamond", box, { name: alt, alt, fill: colours.ground, edge: { colour: colours.ink, width: 1.75 } });
  } else {
    pen.shape("rect", { ...box, x: until - 1.5, w: 3 }, { name: alt, alt, fill: colours.quiet });
  }
}

function drawRow(pen: Pen, box: Box, lane: Lane, row: Row, sizes: { label: number; side: number; end: number }): void {
  const middle = lane.y + lane.height / 2;
  pen.text({ x: box.x, y: lane.y, w: sizes.side - 12, h: lane.height }, toLine(row.label), {
    name: toLine(row.label),
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
    pen.shape(
      "rect",
      { x: from, y: middle - 3, w: Math.max(2, lane.toX(row.slip.until) - from), h: 6 },
      { name: toLine(row.note), alt: null, fill: "F0D3BE" },
    );
  }
  for (const mark of row.marks) drawMark(pen, lane, row, mark);
  const note = toLine(row.note);
  if (note === "") return;
  pen.text({ x: box.x + box.w - sizes.end, y: lane.y, w: sizes.end, h: lane.height }, note, {
    name: note,
    size: sizes.label - 1,
    colour: /\blate\b|overdue/i.test(note) ? colours.late : colours.quiet,
    anchor: "middle",
    align: "right",
  });
}

function drawScale(pen: Pen, box: Box, body: TimelineBody, toX: Lane["toX"], head: number): void {
  const clamp = (day: string) => (day < body.from ? body.from : day > body.until ? body.until : day);
  for (const [at, band] of body.bands.entries()) {
    const x = toX(clamp(band.from));
    const w = toX(clamp(band.until)) - x;
    if (w <= 0) continue;
    const label = toLine(band.label);
    pen.shape(
      "rect",
      { x, y: box.y, w, h: box.h },
      { name: label, alt: null, fill: at % 2 === 0 ? colours.band : colours.bandOther },
    );
    if (countLines(label, w, 12) > 2) continue;
    pen.text({ x, y: box.y + 2, w, h: 20 }, label, {
      name: label,
      size: 12,
      colour: colours.quiet,
      align: "center",
      anchor: "middle",
    });
  }
  const first = Number(body.from.slice(0, 4));
  const last = Number(body.until.slice(0, 4));
  const every = Math.max(1, Math.ceil((last - first) / 10));
  for (let year = first; year <= last; year += every) {
    const day = `${year}-01-01`;
    if (day < body.from) continue;
    const x = toX(day);
    pen.shape(
      "line",
      { x, y: box.y + head - 4, w: 0, h: box.h - head + 4 },
      { name: String(year), alt: null, edge: { colour: colours.rule, width: 1 } },
    );
    pen.text({ x: x - 30, y: box.y + head - 26, w: 60, h: 20 }, String(year), {
      name: String(year),
      size: 14,
      colour: colours.quiet,
      align: "center",
      anchor: "middle",
    });
  }
  if (body.asOf < body.from || body.asOf > body.until) return;
  pen.shape(
    "line",
    { x: toX(body.asOf), y: box.y + head - 4, w: 0, h: box.h - head + 4 },
    { name: pptxText.asOf, alt: null, edge: { colour: colours.accent, width: 1.5 } },
  );
}

/** Promised and delivered, row by row, as shapes that can be moved. */
export function drawTimeline(pen: Pen, box: Box, body: TimelineBody, alt: string): void {
  const head = 48;
  const below = body.more > 0 ? 24 : 0;
  const height = Math.min(46, (box.h - head - below) / Math.max(body.rows.length, 1));
  const side = box.w < 700 ? box.w * 0.36 : 330;
  const end = body.rows.some(({ note }) => note !== "") ? (box.w < 700 ? 90 : 170) : 20;
  const plot = { x: box.x + side, w: box.w - side - end };
  const [first, last] = [toSerial(body.from), toSerial(body.until)];
  const toX = (day: string) => {
    const part = (toSerial(day) - first) / Math.max(1, last - first);
    return plot.x + plot.w * Math.min(1, Math.max(0, part));
  };
  const longest = Math.max(1, ...body.rows.map(({ label }) => countLines(toLine(label), side - 12, 16)));
  const label = Math.max(10, Math.min(16, (height - 4) / (Math.min(longest, 2) * 1.2)));
  const rowsBox = { ...box, h: head + height * body.rows.length };
  pen.group({ name: pptxText.names.timeline, alt }, () => {
    drawScale(pen, rowsBox, body, toX, head);
    for (const [at, row] of body.rows.entries()) {
      drawRow(pen, box, { y: box.y + head + at * height, height, toX }, row, { label, side, end });
    }
    if (body.more > 0) {
      pen.text({ x: box.x, y: box.y + rowsBox.h + 2, w: box.w, h: 22 }, pptxText.more(body.more), {
        name: pptxText.more(body.more),
        size: 14,
        colour: colours.quiet,
      });
    }
  });
}
