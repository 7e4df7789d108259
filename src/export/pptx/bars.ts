import type { BarsBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import {
  type ChartPart,
  numbers,
  rangeOf,
  shows,
  solid,
  strings,
  textProperties,
  toAxis,
  toChartSpace,
} from "./chart.ts";
import { type Box, colourOn, colours, toneColours } from "./look.ts";
import { toLine } from "./plain.ts";

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

type Series = BarsBody["series"][number];

/** Hatched: a period that is not over yet. */
function unfinishedPoint(index: number, colour: string): string {
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${colours.ground}"/></a:bgClr></a:pattFill><a:ln w="9525">${solid(colour)}</a:ln></c:spPr></c:dPt>`;
}

function totals(body: BarsBody): number[] {
  return body.categories.map((_, at) => {
    const values = body.series.map((series) => series.values[at] ?? 0);
    return body.isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
}

function toLabels(body: BarsBody, series: Series, format: string, size: number): string {
  const isAlone = body.series.length === 1;
  const isInside = body.isStacked && !isAlone;
  if (body.categories.length * (body.isStacked ? 1 : body.series.length) > 24)
    return `<c:dLbls>${shows(false)}</c:dLbls>`;
  const top = Math.max(...totals(body));
  // Inside a part too thin for it, or of nothing, a number only soils.
  const hidden = series.values
    .map((value, at) =>
      value === null || (isInside && (value === 0 || value < top * 0.07))
        ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
        : "",
    )
    .join("");
  const colour = isInside ? colourOn(series.tone) : colours.ink;
  return `<c:dLbls>${hidden}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(size, colour)}<c:dLblPos val="${isInside ? "ctr" : "outEnd"}"/>${shows(true)}</c:dLbls>`;
}

function toSeries(body: BarsBody, index: number, labels: readonly string[], format: string, size: number): string {
  const series = body.series[index];
  if (series === undefined) return "";
  const colour = toneColours[series.tone];
  const count = body.categories.length;
  const values = body.categories.map((_, at) => series.values[at] ?? null);
  const unfinished = body.categories.map(({ isUnfinished }, at) =>
    isUnfinished === true ? unfinishedPoint(at, colour) : "",
  );
  const head = rangeOf(index + 1, 1, 1).replace(/:.*/, "");
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(head, [toLine(series.name)])}</c:tx><c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>${unfinished.join("")}${toLabels(body, series, format, size)}<c:cat>${strings(rangeOf(0, count), labels)}</c:cat><c:val>${numbers(rangeOf(index + 1, count), values)}</c:val></c:ser>`;
}

/** What the marks beside the names of categories mean, in a line below the chart; null where there are none. */
export function markWords({ categories }: BarsBody): string | null {
  return categories.some(({ isUncovered }) => isUncovered === true) ? pptxText.uncoveredMeans : null;
}

/** Columns or bars as a chart that can be edited. What is not known stays an empty cell. */
export function toBarsChart(body: BarsBody, box: Box): ChartPart {
  const isColumns = body.direction === "columns";
  const labels = body.categories.map(({ label, isUnfinished }) =>
    toLine(isUnfinished === true && !/\bso far\b/i.test(label) ? pptxText.soFar(label) : label),
  );
  const shown = labels.map((label, at) => {
    if (body.series.every(({ values }) => (values[at] ?? null) === null)) return pptxText.unknown(label);
    return body.categories[at]?.isUncovered === true ? pptxText.uncovered(label) : label;
  });
  // Whole numbers, and sums of money whose cents say nothing, without a fraction.
  const top = Math.max(0, ...totals(body));
  const isWhole = body.series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  const format = isWhole || top >= 1000 ? "#,##0" : "#,##0.0#";
  const room = isColumns ? box.w / Math.max(labels.length, 1) : box.h / Math.max(labels.length, 1);
  const size = box.w < 700 || room < (isColumns ? 44 : 24) ? 11 : 14;
  const series = body.series.map((_, index) => toSeries(body, index, shown, format, size));
  // One series alone stands for itself; a label at the end of a stacked bar is against the format.
  const isStacked = body.isStacked && body.series.length > 1;
  const grouping = isStacked ? "stacked" : "clustered";
  const gap = labels.length > 24 ? 25 : 55;
  const plot = `<c:barChart><c:barDir val="${isColumns ? "col" : "bar"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${gap}"/>${isStacked ? '<c:overlap val="100"/>' : '<c:overlap val="-5"/>'}<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`;
  const categories = toAxis({
    kind: "cat",
    id: categoryAxis,
    crosses: valueAxis,
    side: isColumns ? "b" : "l",
    format: "General",
    size,
    title: "",
    hasGrid: false,
    hasLine: true,
    isReversed: !isColumns,
  });
  const scale = toAxis({
    kind: "val",
    id: valueAxis,
    crosses: categoryAxis,
    side: isColumns ? "l" : "b",
    min: Math.min(0, ...body.series.flatMap(({ values }) => values.map((value) => value ?? 0))),
    // Few things are counted in whole steps.
    ...(isWhole && top <= 5 ? { step: 1, max: Math.max(1, top + 1) } : {}),
    format,
    size,
    title: toLine(body.unit),
    hasGrid: true,
    hasLine: false,
    isAtEnd: !isColumns,
  });
  const sheet = [
    [isColumns ? pptxText.period : pptxText.category, ...body.series.map(({ name }) => toLine(name))],
    ...shown.map((label, at) => [label, ...body.series.map(({ values }) => values[at] ?? null)]),
  ];
  return { xml: toChartSpace(`${plot}${categories}${scale}`, body.series.length > 1 ? size : null), sheet };
}
