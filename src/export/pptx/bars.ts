import { layoutBarRows } from "../../briefing/slide/barRows.ts";
import { type BarsLayout, sumOf, sumWords, ticksOf, valueScale, wordSize } from "../../briefing/slide/bars.ts";
import { layoutColumns } from "../../briefing/slide/columns.ts";
import type { BarsBody } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { escapeXml } from "../xml.ts";
import { type Names, namesOf } from "./categories.ts";
import {
  type ChartPart,
  noLine,
  numbers,
  pale,
  rangeOf,
  shows,
  solid,
  strings,
  textProperties,
  toAxis,
  toChartSpace,
  toInner,
} from "./chart.ts";
import { shortFormat, ticksFormat } from "./formats.ts";
import { drawLegend, legendHeight } from "./legend.ts";
import { type Box, colourOn, colours, hatching, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";
import { type Cell, columnName } from "./workbook.ts";

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

type Category = BarsBody["categories"][number];

const noLabels = `<c:dLbls>${shows(false)}</c:dLbls>`;
const noGround = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/** Hatched: a period that is not over yet. Faint: one that no digest on record covers. */
function toPoint({ isUnfinished = false, isUncovered = false }: Category, index: number, colour: string): string {
  if (!isUnfinished && !isUncovered) return "";
  const fill = isUnfinished ? hatching(colour) : pale(colour, 0.4);
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}${noLine}</c:spPr></c:dPt>`;
}

interface Label {
  readonly at: number;
  readonly format: string;
  readonly colour: string;
  /** Said instead of the number. */
  readonly words?: string;
}

function toLabel({ at, format, colour, words }: Label, position: string): string {
  const number = `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
  const said =
    words === undefined
      ? ""
      : `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="${wordSize * 75}" b="1">${solid(colour)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const look = words === undefined ? textProperties(wordSize, colour, true) : "";
  return `<c:dLbl><c:idx val="${at}"/>${said}${number}${noGround}${look}<c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`;
}

/** The labels of a series; points without one are not labelled. */
function toLabels(labels: readonly Label[], position: string): string {
  if (labels.length === 0) return noLabels;
  return `<c:dLbls>${labels.map((label) => toLabel(label, position)).join("")}${noGround}${shows(false)}</c:dLbls>`;
}

/** The place of the plot in the room's drawing, and the values at its ends. */
function plotOf(body: BarsBody, layout: BarsLayout, room: { readonly w: number }) {
  const { axis } = layout;
  if (body.direction === "bars") {
    const long = layout.marks.find(({ value, box }) => (value ?? 0) > 0 && box.width > 0);
    const perUnit = long === undefined ? 1 : long.box.width / (long.value ?? 1);
    // Beyond the longest bar too: its label stands there.
    const w = room.w - axis.x1;
    return { box: { x: axis.x1, y: axis.y1, w, h: axis.y2 - axis.y1 }, min: 0, max: w / perUnit };
  }
  const [min = 0, max = 1] = valueScale(body).domain();
  const [tick] = ticksOf(body).toReversed();
  const tickY = layout.words.find(({ key }) => key === `tick ${tick}`)?.y;
  const mark = layout.marks.find(({ value, box }) => (value ?? 0) > 0 && box.height > 0);
  const perUnit =
    tick !== undefined && tick !== 0 && tickY !== undefined
      ? (axis.y1 - (tickY - 6)) / tick
      : mark === undefined
        ? 1
        : mark.box.height / (mark.value ?? 1);
  const [top, base] = [axis.y1 - max * perUnit, axis.y1 - min * perUnit];
  return { box: { x: axis.x1, y: top, w: axis.x2 - axis.x1, h: base - top }, min, max };
}

/** The space between columns or bars, in hundredths of the width of one. */
function gapOf(body: BarsBody, { marks, axis }: BarsLayout, shown: number): number {
  const isColumns = body.direction === "columns";
  const [first] = marks;
  const step = (isColumns ? axis.x2 - axis.x1 : axis.y2 - axis.y1) / Math.max(1, shown);
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

/** Columns or bars as a chart that can be edited, where the room's slide has them. What is not known stays an empty cell. */
function toBarsChart(body: BarsBody, layout: BarsLayout, box: Box, above: number): ChartPart {
  const isColumns = body.direction === "columns";
  const shown = body.categories.length - layout.more;
  const kept: BarsBody = {
    ...body,
    categories: body.categories.slice(0, shown),
    series: body.series.map((series) => ({ ...series, values: series.values.slice(0, shown) })),
  };
  const names = namesOf(kept, layout);
  const isStacked = body.isStacked && body.series.length > 1;
  const said = new Set(layout.words.map(({ key }) => key));
  const inside = new Map(layout.marks.map(({ key, inside: words }) => [key, words]));
  const columnOf = (nth: number) => names.columns + nth;

  const series = kept.series.map(({ key, name, tone, values }, nth): string => {
    const colour = toneColours[tone];
    const all = kept.categories.map((_, at) => values[at] ?? null);
    const labels = kept.categories.flatMap((category, at): Label[] => {
      const value = all[at] ?? null;
      if (value === null) return [];
      const format = shortFormat(value);
      const isPale = category.isUncovered === true || category.isUnfinished === true;
      if (isStacked) {
        const isSaid = (inside.get(`${category.key} ${key}`) ?? null) !== null;
        return isSaid ? [{ at, format, colour: isPale ? colours.ink : colourOn(tone) }] : [];
      }
      const isSaid =
        said.has(`value ${isColumns && !body.isStacked ? at * kept.series.length + nth : at}`) ||
        said.has(`value ${at} ${nth}`);
      return isSaid ? [{ at, format, colour: colours.ink }] : [];
    });
    return toSeries({
      index: nth,
      name,
      column: columnOf(nth),
      look: solid(colour),
      labels: toLabels(labels, isStacked ? "ctr" : "outEnd"),
      values: all,
      names,
      points: kept.categories.map((category, at) => toPoint(category, at, colour)).join(""),
    });
  });

  // At the end of a stack stands its sum: as a line that is not drawn, or where bars lie, as a part of nothing.
  const sums = kept.categories.map((_, at) => sumOf(kept, at));
  const ends = kept.categories.flatMap((_, at): Label[] => {
    const { sum = null, isWhole = true } = sums[at] ?? {};
    if (sum === null || !said.has(`value ${at}`)) return [];
    const format = shortFormat(sum, isWhole ? "" : " +");
    return [{ at, format, colour: colours.ink, ...(isColumns ? {} : { words: sumWords(kept, at) }) }];
  });
  const total = toSeries({
    index: kept.series.length,
    name: pptxText.all,
    column: columnOf(kept.series.length),
    look: isColumns ? noLine : "<a:noFill/>",
    labels: toLabels(ends, isColumns ? "t" : "inBase"),
    values: sums.map(({ sum }) => (isColumns || sum === null ? sum : 0)),
    names,
    isLine: isColumns,
  });
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  const bars = isStacked && !isColumns ? [...series, total] : series;
  const lines =
    isStacked && isColumns
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${total}<c:marker val="1"/>${axes}</c:lineChart>`
      : "";
  const grouping = isStacked ? "stacked" : "clustered";
  const plot = `<c:barChart><c:barDir val="${isColumns ? "col" : "bar"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.join("")}<c:gapWidth val="${gapOf(body, layout, shown)}"/><c:overlap val="${isStacked ? 100 : 0}"/>${axes}</c:barChart>${lines}`;

  const place = plotOf(body, layout, box);
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
    skip: 1,
  });
  const scale = toAxis({
    kind: "val",
    id: valueAxis,
    crosses: categoryAxis,
    side: isColumns ? "l" : "b",
    min: place.min,
    max: place.max,
    ...(isColumns && step > 0 ? { step } : {}),
    format: ticksFormat(ticks),
    size: wordSize,
    hasGrid: isColumns,
    hasLine: false,
    isHidden: !isColumns,
  });
  const first = columnOf(0);
  const last = columnOf(kept.series.length - 1);
  const heads =
    names.columns === 2 ? [pptxText.year, pptxText.period] : [isColumns ? pptxText.period : pptxText.category];
  const sheet = [
    [...heads, ...kept.series.map(({ name }) => toLine(name)), ...(isStacked ? [pptxText.all] : [])],
    ...kept.categories.map((_, at): Cell[] => {
      const sum = sums[at]?.sum ?? null;
      const formula = `SUM(${columnName(first)}${at + 2}:${columnName(last)}${at + 2})`;
      const end: Cell = sum === null ? null : isColumns ? { formula, value: sum } : 0;
      return [
        ...(names.cells[at] ?? []),
        ...kept.series.map(({ values }) => values[at] ?? null),
        ...(isStacked ? [end] : []),
      ];
    }),
  ];
  const inner = toInner({ ...place.box, y: place.box.y - above }, { w: box.w, h: box.h - above });
  return { xml: toChartSpace(`${plot}${categories}${scale}`, inner), sheet };
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
