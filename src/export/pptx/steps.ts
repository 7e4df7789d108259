import { layoutSteps, leastSpan, type StepsLayout, spanHeight } from "../../briefing/slide/steps.ts";
import type { StepsBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { escapeXml } from "../xml.ts";
import {
  type ChartPart,
  line,
  noLine,
  numbers,
  rangeOf,
  shows,
  solid,
  strings,
  toAxis,
  toChartSpace,
  toInner,
} from "./chart.ts";
import { type Box, colours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";
import { type Cell, columnName, type Sheet, toSerial } from "./workbook.ts";

const dayAxis = 333_333_333;
const countAxis = 444_444_444;

interface Label {
  readonly text: string;
  /** On which side of its point it stands. */
  readonly side: "l" | "r";
  /** Pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

interface Point {
  readonly day: number;
  readonly count: number;
  readonly label?: Label;
}

/** The corners of the line: along to each day, then up. */
function cornersOf(body: StepsBody): Point[] {
  let height = body.base;
  const corners: Point[] = [{ day: toSerial(body.from), count: body.base }];
  for (const step of body.steps) {
    const day = toSerial(step.last);
    corners.push({ day, count: height }, { day, count: step.count });
    height = step.count;
  }
  const end = toSerial(body.asOf);
  if (end > (corners.at(-1)?.day ?? 0)) corners.push({ day: end, count: height });
  return corners;
}

function toLabel({ text, side, size, colour, isBold = false }: Label, index: number): string {
  const look = `lang="en-GB" sz="${Math.round(size * 75)}" b="${isBold ? 1 : 0}"`;
  return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr ${look}>${solid(colour)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${side}"/>${shows(true)}</c:dLbl>`;
}

interface Drawing {
  readonly name: string;
  readonly points: readonly Point[];
  readonly stroke: string;
  /** Of a disc; null for none. */
  readonly marker: string | null;
}

function toSeries({ name, points, stroke, marker }: Drawing, index: number): string {
  const column = index * 2;
  const disc = (fill: string) =>
    `<c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${solid(fill)}${line(fill, 0.75)}</c:spPr></c:marker>`;
  const labels = points.map(({ label }, at) => (label === undefined || label.text === "" ? "" : toLabel(label, at)));
  const head = `Sheet1!$${columnName(column + 1)}$1`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(head, [name])}</c:tx><c:spPr>${stroke}</c:spPr>${marker === null ? '<c:marker><c:symbol val="none"/></c:marker>' : disc(marker)}<c:dLbls>${labels.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${shows(false)}</c:dLbls><c:xVal>${numbers(
    rangeOf(column, points.length),
    points.map(({ day }) => day),
    "yyyy-mm-dd",
  )}</c:xVal><c:yVal>${numbers(
    rangeOf(column + 1, points.length),
    points.map(({ count }) => count),
  )}</c:yVal><c:smooth val="0"/></c:ser>`;
}

interface Scale {
  /** From pixels of the room's drawing. */
  readonly dayAt: (x: number) => number;
  readonly countAt: (y: number) => number;
  readonly last: number;
  readonly most: number;
}

/** More digits than a pixel has would only blow up the file. */
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The axes of the room's drawing, as days and counts at its edges. */
function scaleOf(body: StepsBody, { left, right, bottom, until, perCount }: StepsLayout): Scale {
  const from = toSerial(body.from);
  const last = Math.max(from + 1, toSerial(until));
  const perDay = (right - left) / (last - from);
  return {
    dayAt: (x) => round(from + (x - left) / perDay, 2),
    countAt: (y) => round((bottom - y) / perCount, 3),
    last,
    // Up to the room's edge: what lies above an axis is not drawn, and the threshold has its words above it.
    most: round(bottom / perCount, 3),
  };
}

/** The words of the room's drawing, each a label of a point where it stands there. */
function labelPoints(body: StepsBody, layout: StepsLayout, { dayAt, countAt }: Scale): Point[] {
  // A label stands around the middle of its words, the room's on their line.
  const at = (x: number, y: number, label: Label): Point => ({
    day: dayAt(x),
    count: countAt(y - label.size * 0.36),
    label,
  });
  const { thresholdLabel, base, end } = layout;
  const quiet = { size: 18, colour: colours.quiet } as const;
  const strong = { size: 19, colour: colours.ink } as const;
  return [
    at(thresholdLabel.x, thresholdLabel.y, { text: toLine(body.thresholdLabel), side: "r", ...strong }),
    ...(base === null ? [] : [at(base.x, base.y, { text: toLine(body.baseLabel), side: "r", ...quiet })]),
    ...layout.steps.flatMap(({ name, label }) =>
      label === null
        ? []
        : [at(label.x, label.y, { text: toLine(name), side: label.anchor === "end" ? "l" : "r", ...strong })],
    ),
    at(end.x, end.y + 9, { text: String(end.count), side: "r", size: 28, colour: colours.accent, isBold: true }),
  ];
}

/** What the chart is made of: the line, a disc for each step, the threshold, the times in which steps can lie, and all words. */
function drawingsOf(body: StepsBody, layout: StepsLayout, scale: Scale): readonly Drawing[] {
  const marks: Point[] = body.steps.map(({ count, last: day }) => ({ day: toSerial(day), count }));
  // A bar from the first day on which a step can have been, as in the room: where it is no longer than the disc, none.
  // One series each: what has a gap in it, LibreOffice does not draw.
  const bar = line(colours.accent, spanHeight * 0.75, "solid", 0.3);
  const long = new Set(layout.steps.filter(({ x, x0 }) => x - x0 > leastSpan).map(({ key }) => key));
  const spans = body.steps.map(
    ({ key, name, count, first: earliest, last: day }): Drawing => ({
      name: toLine(name),
      points: [
        { day: toSerial(earliest ?? day), count },
        ...(earliest === null || earliest === day ? [] : [{ day: toSerial(day), count }]),
      ],
      stroke: long.has(key) ? bar : noLine,
      marker: null,
    }),
  );
  const threshold: Point[] = [
    { day: toSerial(body.from), count: body.threshold },
    { day: scale.last, count: body.threshold },
  ];
  return [
    {
      name: toLine(body.unit) || pptxText.count,
      points: cornersOf(body),
      stroke: line(colours.accent, 3),
      marker: null,
    },
    { name: pptxText.step, points: marks, stroke: noLine, marker: colours.accent },
    {
      name: toLine(body.thresholdLabel),
      points: threshold,
      stroke: line(colours.ink, 1.25, "dash"),
      marker: null,
    },
    ...spans,
    { name: pptxText.words, points: labelPoints(body, layout, scale), stroke: noLine, marker: null },
  ];
}

/** The points of each drawing as two columns, and beside them who each step was, and between which days. */
function toSheet(body: StepsBody, drawings: readonly Drawing[]): Sheet {
  const rows = Math.max(...drawings.map(({ points }) => points.length));
  const heads = drawings.flatMap(({ name }) => [pptxText.day, name]);
  const cells = Array.from({ length: rows }, (_, row) =>
    drawings.flatMap(({ points }): Cell[] => {
      const point = points[row];
      return point === undefined ? [null, null] : [{ serial: point.day }, point.count];
    }),
  );
  const names = body.steps.map((step): Cell[] => [
    toLine(step.name),
    step.first === null ? null : { serial: toSerial(step.first) },
    { serial: toSerial(step.last) },
  ]);
  return [
    [...heads, pptxText.name, pptxText.firstDay, pptxText.lastDay],
    ...cells.map((row, at) => [...row, ...(names[at] ?? [null, null, null])]),
  ];
}

/** A rising line with its threshold: points over days, so that the distances are those of time. */
function toStepsChart(body: StepsBody, layout: StepsLayout, box: Box): ChartPart {
  const scale = scaleOf(body, layout);
  const drawings = drawingsOf(body, layout, scale);
  const plot = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawings.map(toSeries).join("")}<c:axId val="${dayAxis}"/><c:axId val="${countAxis}"/></c:scatterChart>`;
  const days = toAxis({
    kind: "val",
    id: dayAxis,
    crosses: countAxis,
    side: "b",
    min: toSerial(body.from),
    max: scale.last,
    format: "yyyy",
    size: 18,
    hasGrid: false,
    hasLine: true,
    isBetween: false,
    isMute: true,
  });
  const counts = toAxis({
    kind: "val",
    id: countAxis,
    crosses: dayAxis,
    side: "l",
    min: 0,
    max: scale.most,
    step: layout.ticks[1]?.value || Math.max(1, body.threshold),
    format: "#,##0",
    size: 18,
    hasGrid: true,
    hasLine: false,
    isBetween: false,
  });
  const { left, right, bottom } = layout;
  const inner = toInner({ x: left, y: 0, w: right - left, h: bottom }, box);
  return { xml: toChartSpace(`${plot}${days}${counts}`, inner), sheet: toSheet(body, drawings) };
}

/** The chart, and below it its years: days of an axis drift from year to year. */
export function drawSteps(pen: Pen, box: Box, body: StepsBody, alt: string): void {
  const layout = layoutSteps(body, { width: box.w, height: box.h });
  pen.chart(box, toStepsChart(body, layout, box), pptxText.names.chart, alt);
  for (const { year, x, anchor } of layout.years) {
    const place = { x: box.x + x, y: box.y + layout.bottom + 30, anchor };
    say(pen, { text: String(year), ...place, size: 18, colour: colours.quiet });
  }
}
