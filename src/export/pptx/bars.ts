import { layoutBarRows } from "../../briefing/slide/barRows.ts";
import { type BarsLayout, sumOf, ticksOf, valueScale, wordSize } from "../../briefing/slide/bars.ts";
import { layoutColumns } from "../../briefing/slide/columns.ts";
import type { BarsBody } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { sumLabels, toLabels, valueLabels } from "./barLabels.ts";
import { type Names, namesOf } from "./categories.ts";
import {
  type ChartPart,
  noLine,
  numbers,
  pale,
  rangeOf,
  solid,
  strings,
  toAxis,
  toChartSpace,
  toInner,
} from "./chart.ts";
import { type Charted, toCharted, toSheet } from "./charted.ts";
import { ticksFormat } from "./formats.ts";
import { drawLegend, legendHeight } from "./legend.ts";
import { type Box, colours, hatching, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";
import { columnName } from "./workbook.ts";

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

type Category = BarsBody["categories"][number];

/** Hatched: a period that is not over yet. Faint: one that no digest on record covers. */
function toPoint({ isUnfinished = false, isUncovered = false }: Category, index: number, colour: string): string {
  if (!isUnfinished && !isUncovered) return "";
  const fill = isUnfinished ? hatching(colour) : pale(colour, 0.4);
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}${noLine}</c:spPr></c:dPt>`;
}

/** The place of the plot in the room's drawing, and the values at its ends. */
function plotOf(body: BarsBody, { axis, perUnit }: BarsLayout, room: { readonly w: number }) {
  if (body.direction === "bars") {
    // Beyond the longest bar too: its label stands there.
    const w = room.w - axis.x1;
    return { box: { x: axis.x1, y: axis.y1, w, h: axis.y2 - axis.y1 }, min: 0, max: w / perUnit };
  }
  const [min = 0, max = 1] = valueScale(body).domain();
  const [top, base] = [axis.y1 - max * perUnit, axis.y1 - min * perUnit];
  return { box: { x: axis.x1, y: top, w: axis.x2 - axis.x1, h: base - top }, min, max };
}

/** The space between columns or bars, in hundredths of the width of one. */
function gapOf(body: BarsBody, { marks, axis }: BarsLayout): number {
  const isColumns = body.direction === "columns";
  const [first] = marks;
  const step = (isColumns ? axis.x2 - axis.x1 : axis.y2 - axis.y1) / Math.max(1, body.categories.length);
  const one = isColumns ? first?.box.width : first?.box.height;
  if (one === undefined || one <= 0) return 50;
  const all = body.isStacked ? one : (one + 2) * body.series.length;
  return Math.round(Math.min(500, Math.max(0, ((step - all) / one) * 100)));
}

interface SeriesXml {
  readonly index: number;
  readonly name: string;
  readonly column: number;
  readonly look: string;
  readonly labels: string;
  readonly values: readonly (number | null)[];
  readonly names: Names;
  readonly points?: string;
  readonly isLine?: boolean;
}

function toSeries({
  index,
  name,
  column,
  look,
  labels,
  values,
  names,
  points = "",
  isLine = false,
}: SeriesXml): string {
  const head = `Sheet1!$${columnName(column)}$1`;
  const bar = `<c:invertIfNegative val="0"/>${points}`;
  const line = '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(head, [toLine(name)])}</c:tx><c:spPr>${look}</c:spPr>${isLine ? line : bar}${labels}<c:cat>${names.xml}</c:cat><c:val>${numbers(rangeOf(column, values.length), values)}</c:val>${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

/** What the sums stand on at the ends of stacks: a line that is not drawn, or where bars lie, parts of no length. */
function toEnds(charted: Charted): string {
  const { body, names, isColumns } = charted;
  const sums = body.categories.map((_, at) => sumOf(body, at).sum);
  return toSeries({
    index: body.series.length,
    name: isColumns ? pptxText.all : pptxText.words,
    column: names.columns + body.series.length,
    look: isColumns ? noLine : "<a:noFill/>",
    labels: toLabels(sumLabels(charted), isColumns ? "t" : "inBase"),
    values: isColumns ? sums : sums.map((sum) => (sum === null ? null : 0)),
    names,
    isLine: isColumns,
  });
}

function toPlot(charted: Charted): string {
  const { body, layout, names, isColumns, isStacked } = charted;
  const series = body.series.map(({ name, tone, values }, nth) => {
    const colour = toneColours[tone];
    return toSeries({
      index: nth,
      name,
      column: names.columns + nth,
      look: solid(colour),
      labels: toLabels(valueLabels(charted, nth), isStacked ? "ctr" : "outEnd"),
      values: body.categories.map((_, at) => values[at] ?? null),
      names,
      points: body.categories.map((category, at) => toPoint(category, at, colour)).join(""),
    });
  });
  const ends = isStacked ? toEnds(charted) : "";
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  const bars = [...series, isColumns ? "" : ends].join("");
  const line =
    isColumns && ends !== ""
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${ends}<c:marker val="1"/>${axes}</c:lineChart>`
      : "";
  const grouping = isStacked ? "stacked" : "clustered";
  return `<c:barChart><c:barDir val="${isColumns ? "col" : "bar"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars}<c:gapWidth val="${gapOf(body, layout)}"/><c:overlap val="${isStacked ? 100 : 0}"/>${axes}</c:barChart>${line}`;
}

/** The axis of the categories and that of the values, which only columns show. */
function toAxes(
  { body, names, isColumns }: Charted,
  { min, max }: { readonly min: number; readonly max: number },
): string {
  const ticks = ticksOf(body);
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0));
  const categories = toAxis({
    kind: "cat",
    id: categoryAxis,
    crosses: valueAxis,
    side: isColumns ? "b" : "l",
    format: "General",
    size: isColumns ? wordSize : wordSize + 1,
    hasGrid: false,
    hasLine: true,
    isReversed: !isColumns,
    ...(isColumns ? {} : { colour: colours.ink }),
    isInLevels: names.columns === 2,
    isMute: names.drawn.length > 0,
  });
  const values = toAxis({
    kind: "val",
    id: valueAxis,
    crosses: categoryAxis,
    side: isColumns ? "l" : "b",
    min,
    max,
    ...(isColumns && step > 0 ? { step } : {}),
    format: ticksFormat(ticks),
    size: wordSize,
    hasGrid: isColumns,
    hasLine: false,
    isHidden: !isColumns,
  });
  return `${categories}${values}`;
}

/** Columns or bars as a chart that can be edited, where the room's slide has them. What is not known stays an empty cell. */
function toBarsChart(body: BarsBody, layout: BarsLayout, box: Box, above: number): ChartPart {
  const charted = toCharted(body, layout);
  const place = plotOf(body, layout, box);
  const inner = toInner({ ...place.box, y: place.box.y - above }, { w: box.w, h: box.h - above });
  return { xml: toChartSpace(`${toPlot(charted)}${toAxes(charted, place)}`, inner), sheet: toSheet(charted) };
}

/** A chart with its legend, and with words for what is not known or had no room. */
export function drawBars(pen: Pen, box: Box, body: BarsBody, alt: string): void {
  const room = { width: box.w, height: box.h };
  const layout = body.direction === "columns" ? layoutColumns(body, room) : layoutBarRows(body, room);
  const above = legendHeight(layout.legend, box.w);
  if (layout.legend.length > 0) {
    pen.group({ name: pptxText.names.legend, alt: layout.legend.map(({ label }) => toLine(label)).join(", ") }, () =>
      drawLegend(pen, box, layout.legend),
    );
  }
  const chart = toBarsChart(body, layout, box, above);
  pen.chart({ ...box, y: box.y + above, h: box.h - above }, chart, pptxText.names.chart, alt);
  for (const { text, x, y, anchor } of namesOf(body, layout).drawn) {
    say(pen, { text: toLine(text), x: box.x + x, y: box.y + y, anchor, size: wordSize, colour: colours.quiet });
  }
  // A point that is not known has no label of its own.
  for (const { key, text, x, y, anchor } of layout.words) {
    if (!key.startsWith("value ") || (text !== drawingText.unknown && text !== drawingText.unknownSign)) continue;
    say(pen, { text, x: box.x + x, y: box.y + y, anchor, size: wordSize, colour: colours.quiet });
  }
  if (layout.more > 0) {
    const words = drawingText.moreItems(layout.more);
    say(pen, { text: words, x: box.x, y: box.y + box.h - 8, size: wordSize, colour: colours.quiet });
  }
}
