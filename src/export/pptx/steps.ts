import type { StepsBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
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
} from "./chart.ts";
import { type Box, colours } from "./look.ts";
import { escapeXml, toLine } from "./plain.ts";
import { type Cell, columnName, toSerial } from "./workbook.ts";

const dayAxis = 333_333_333;
const countAxis = 444_444_444;

interface Point {
  readonly day: number;
  readonly count: number;
  readonly label?: string;
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

function words(label: string, size: number, colour: string, position: string, index: number): string {
  return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="${size * 100}">${solid(colour)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`;
}

interface Drawing {
  readonly name: string;
  readonly points: readonly Point[];
  readonly stroke: string;
  /** Of a ring or a disc; null for none. */
  readonly marker: string | null;
  readonly position: string;
  readonly size: number;
}

function toSeries({ name, points, stroke, marker, position, size }: Drawing, index: number): string {
  const column = index * 2;
  const disc = (fill: string) =>
    `<c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${solid(fill)}${line(marker ?? colours.accent, 2)}</c:spPr></c:marker>`;
  const labels = points.map(({ label }, at) =>
    label === undefined || label === "" ? "" : words(label, size, colours.ink, position, at),
  );
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

/** Years where the axis is long, else quarters; a few days' drift never reaches another year. */
function dayScale(body: StepsBody) {
  const first = toSerial(`${body.from.slice(0, 4)}-01-01`);
  const last = toSerial(body.until);
  const isLong = last - first > 800;
  const years = Math.max(1, Math.ceil((last - first) / 366 / 12));
  return { min: first, max: last, step: isLong ? 366 * years : 92, format: isLong ? "yyyy" : "mmm yyyy" };
}

function countStep(body: StepsBody): number {
  if (body.base > 0 && body.threshold % body.base === 0 && body.threshold / body.base <= 6) return body.base;
  return Math.max(1, Math.ceil(body.threshold / 5));
}

/** A rising line with its threshold: points over days, so that the distances are those of time. */
export function toStepsChart(body: StepsBody, box: Box): ChartPart {
  const size = box.w < 700 ? 11 : 14;
  const scale = dayScale(body);
  const first = toSerial(body.from);
  const corners = cornersOf(body);
  const marks: Point[] = body.steps.map(({ count, last }) => ({ day: toSerial(last), count }));
  // A bar from the first day on which a step can have been; its name stands before it.
  // One series each: what has a gap in it, LibreOffice does not draw.
  const spans = body.steps.map(
    ({ name, count, first: earliest, last }): Drawing => ({
      name: toLine(name),
      points: [
        // Two spaces that stay: the disc is another series, of which the label knows nothing.
        { day: toSerial(earliest ?? last), count, label: `${toLine(name)}\u00a0\u00a0` },
        ...(earliest === null || earliest === last ? [] : [{ day: toSerial(last), count }]),
      ],
      stroke: line("8FB3D9", 6),
      marker: null,
      position: "l",
      size,
    }),
  );
  const threshold: Point[] = [
    { day: scale.min, count: body.threshold },
    { day: scale.min + (scale.max - scale.min) * 0.16, count: body.threshold, label: toLine(body.thresholdLabel) },
    { day: scale.max, count: body.threshold },
  ];
  const base: Point[] = [
    {
      day: Math.max(first, scale.min + (scale.max - scale.min) * 0.16),
      count: body.base,
      label: toLine(body.baseLabel),
    },
  ];
  const drawings: readonly Drawing[] = [
    {
      name: toLine(body.unit) || pptxText.count,
      points: corners,
      stroke: line(colours.accent, 3),
      marker: null,
      position: "t",
      size,
    },
    { name: pptxText.step, points: marks, stroke: noLine, marker: colours.accent, position: "l", size },
    {
      name: toLine(body.thresholdLabel),
      points: threshold,
      stroke: line(colours.ink, 1.25, "dash"),
      marker: null,
      position: "t",
      size,
    },
    { name: toLine(body.baseLabel) || pptxText.count, points: base, stroke: noLine, marker: null, position: "b", size },
    ...spans,
  ];
  const plot = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawings.map(toSeries).join("")}<c:axId val="${dayAxis}"/><c:axId val="${countAxis}"/></c:scatterChart>`;
  const days = toAxis({
    kind: "val",
    id: dayAxis,
    crosses: countAxis,
    side: "b",
    ...scale,
    size,
    title: "",
    hasGrid: false,
    hasLine: true,
    isBetween: false,
  });
  const counts = toAxis({
    kind: "val",
    id: countAxis,
    crosses: dayAxis,
    side: "l",
    min: 0,
    max: Math.max(body.threshold, ...body.steps.map(({ count }) => count)) * 1.12,
    step: countStep(body),
    format: "#,##0",
    size,
    title: "",
    hasGrid: true,
    hasLine: false,
    isBetween: false,
  });
  const rows = Math.max(...drawings.map(({ points }) => points.length));
  const heads = drawings.flatMap(({ name }) => [pptxText.day, name]);
  const cells = Array.from({ length: rows }, (_, row) =>
    drawings.flatMap(({ points }): Cell[] => {
      const point = points[row];
      return point === undefined ? [null, null] : [{ serial: point.day }, point.count];
    }),
  );
  // Beside the columns that are drawn: who each step was, and between which days.
  const names = body.steps.map((step): Cell[] => [
    toLine(step.name),
    step.first === null ? null : { serial: toSerial(step.first) },
    { serial: toSerial(step.last) },
  ]);
  const sheet = [
    [...heads, pptxText.name, pptxText.firstDay, pptxText.lastDay],
    ...cells.map((row, at) => [...row, ...(names[at] ?? [null, null, null])]),
  ];
  return { xml: toChartSpace(`${plot}${days}${counts}`, null), sheet };
}
