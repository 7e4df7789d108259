import type { TimelineBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { countLines } from "./fit.ts";
import { type Box, colours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";

type Mark = TimelineBody["rows"][number]["marks"][number];

/** Where the marks of a row stand. */
export interface Lane {
  readonly y: number;
  readonly height: number;
  readonly toX: (day: string) => number;
}

export const slipColour = "F0D3BE";

function drawSign(
  pen: Pen,
  shape: Mark["shape"],
  middle: { x: number; y: number },
  half: number,
  colour: string,
  alt: string | null,
  name: string,
): void {
  const box = { x: middle.x - half, y: middle.y - half, w: half * 2, h: half * 2 };
  if (shape === "achieved") {
    pen.shape("ellipse", box, { name, alt, fill: colour, edge: { colour, width: 1.5 } });
  } else if (shape === "target") {
    pen.shape("diamond", box, { name, alt, fill: colours.ground, edge: { colour: colours.ink, width: 1.75 } });
  } else {
    pen.shape("rect", { ...box, x: middle.x - 1.5, w: 3 }, { name, alt, fill: colours.quiet });
  }
}

/** One mark; a day that is only known to lie between two has a bar from the first. */
export function drawMark(pen: Pen, lane: Lane, colour: string, mark: Mark): void {
  const y = lane.y + lane.height / 2;
  const from = lane.toX(mark.first);
  const x = lane.toX(mark.last);
  const name = toLine(mark.label);
  if (x - from > 3) {
    const fill = mark.shape === "achieved" ? colour : colours.none;
    pen.shape("rect", { x: from, y: y - 2, w: x - from, h: 4 }, { name, alt: null, fill });
  }
  drawSign(pen, mark.shape, { x, y }, Math.min(8, lane.height * 0.3), colour, name, name);
}

/** What the marks mean, of those that are there. */
export function marksKey(pen: Pen, box: Box, body: TimelineBody): void {
  let x = box.x;
  const place = (label: string, draw: (middle: { x: number; y: number }) => void) => {
    const width = label.length * 8 + 14;
    draw({ x: x + 8, y: box.y + box.h / 2 });
    pen.text({ x: x + 24, y: box.y, w: width, h: box.h }, label, {
      name: label,
      size: 14,
      colour: colours.quiet,
      anchor: "middle",
    });
    x += 24 + width + 12;
  };
  for (const shape of ["statement", "target", "achieved"] as const) {
    if (!body.rows.some(({ marks }) => marks.some((mark) => mark.shape === shape))) continue;
    const label = pptxText.marks[shape];
    place(label, (middle) => drawSign(pen, shape, middle, 7, colours.done, null, label));
  }
  if (body.rows.every(({ slip }) => slip === null)) return;
  const label = pptxText.marks.slip;
  place(label, ({ x: at, y }) =>
    pen.shape("rect", { x: at - 8, y: y - 3, w: 16, h: 6 }, { name: label, alt: null, fill: slipColour }),
  );
}

/** Bands, years and the day of the record behind the rows. */
export function drawScale(pen: Pen, box: Box, body: TimelineBody, toX: Lane["toX"], head: number): void {
  for (const [at, band] of body.bands.entries()) {
    const x = toX(band.from);
    const w = toX(band.until) - x;
    if (w <= 0) continue;
    const label = toLine(band.label);
    const fill = at % 2 === 0 ? colours.band : colours.bandOther;
    pen.shape("rect", { x, y: box.y, w, h: box.h }, { name: label, alt: null, fill });
    const size = [14, 12, 11].find((one) => countLines(label, w - 4, one) === 1);
    if (size === undefined) continue;
    pen.text({ x, y: box.y + 4, w, h: 20 }, label, {
      name: label,
      size,
      colour: colours.quiet,
      align: "center",
      anchor: "middle",
    });
  }
  const upright = (x: number, name: string, colour: string, width: number) =>
    pen.shape(
      "line",
      { x, y: box.y + head - 4, w: 0, h: box.h - head + 4 },
      { name, alt: null, edge: { colour, width } },
    );
  const first = Number(body.from.slice(0, 4));
  const last = Number(body.until.slice(0, 4));
  const every = Math.max(1, Math.ceil((last - first) / (box.w < 700 ? 4 : 10)));
  for (let year = first; year <= last; year += every) {
    if (`${year}-01-01` < body.from) continue;
    const x = toX(`${year}-01-01`);
    upright(x, String(year), colours.rule, 1);
    pen.text({ x: x - 30, y: box.y + head - 26, w: 60, h: 20 }, String(year), {
      name: String(year),
      size: 14,
      colour: colours.quiet,
      align: "center",
      anchor: "middle",
    });
  }
  if (body.asOf >= body.from && body.asOf <= body.until) upright(toX(body.asOf), pptxText.asOf, colours.accent, 1.5);
}
