import { escapeXml } from "../xml.ts";
import { type Box, colours } from "./look.ts";
import { columnName, type Sheet } from "./workbook.ts";

/** A chart of PowerPoint's own: its part of the file, and the numbers behind it. */
export interface ChartPart {
  readonly xml: string;
  readonly sheet: Sheet;
}

export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A colour through which what lies below is seen. @param share of it, up to 1. */
export function pale(colour: string, share: number): string {
  const alpha = Math.round(share * 100_000);
  return `<a:solidFill><a:srgbClr val="${colour}"><a:alpha val="${alpha}"/></a:srgbClr></a:solidFill>`;
}

/** @param width in points. */
export function line(colour: string, width: number, dash = "solid", share = 1): string {
  const fill = share < 1 ? pale(colour, share) : solid(colour);
  return `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

export const noLine = "<a:ln><a:noFill/></a:ln>";

/** @param size in pixels. */
export function textProperties(size: number, colour: string, isBold = false, isLevel = false): string {
  // Turned words are hard to read from a seat.
  const turn = isLevel ? ' rot="0" vert="horz"' : "";
  return `<c:txPr><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 75)}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** The rows of a column below its head, as a formula. @param index of the column, from 0. @param last of several. */
export function rangeOf(index: number, rows: number, last = index): string {
  return `Sheet1!$${columnName(index)}$2:$${columnName(last)}$${Math.max(rows, 1) + 1}`;
}

function points(values: readonly (string | number | null)[]): string {
  return values
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`))
    .join("");
}

/** Numbers with where they stand in the workbook. What is not known has no point. */
export function numbers(formula: string, values: readonly (number | null)[], format = "General"): string {
  return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef>`;
}

export function strings(formula: string, values: readonly string[]): string {
  return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points(values)}</c:strCache></c:strRef>`;
}

/** Names of categories in two levels, "Q1" over "2025". The outer one stands in the first column, where it begins. */
export function twoLevels(formula: string, inner: readonly string[], outer: readonly (string | null)[]): string {
  const level = (names: readonly (string | null)[]) => `<c:lvl>${points(names)}</c:lvl>`;
  return `<c:multiLvlStrRef><c:f>${formula}</c:f><c:multiLvlStrCache><c:ptCount val="${inner.length}"/>${level(inner)}${level(outer)}</c:multiLvlStrCache></c:multiLvlStrRef>`;
}

/** What a label says, in the order of the schema. */
export function shows(value: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

export interface Axis {
  readonly kind: "cat" | "val";
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l";
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly format: string;
  readonly size: number;
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  readonly isReversed?: boolean;
  readonly isBetween?: boolean;
  /** It has neither a line nor words. */
  readonly isHidden?: boolean;
  /** Words of its own are not drawn: labels of points say them. */
  readonly isMute?: boolean;
  readonly isInLevels?: boolean;
  /** Of its words. */
  readonly colour?: string;
}

export function toAxis(axis: Axis): string {
  const tag = axis.kind === "cat" ? "c:catAx" : "c:valAx";
  const max = axis.max === undefined ? "" : `<c:max val="${axis.max}"/>`;
  const min = axis.min === undefined ? "" : `<c:min val="${axis.min}"/>`;
  const scaling = `<c:scaling><c:orientation val="${axis.isReversed === true ? "maxMin" : "minMax"}"/>${max}${min}</c:scaling>`;
  const grid = axis.hasGrid ? `<c:majorGridlines><c:spPr>${line(colours.rule, 0.75)}</c:spPr></c:majorGridlines>` : "";
  const format = `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const labels = `<c:tickLblPos val="${axis.isMute === true ? "none" : "low"}"/>`;
  const stroke = `<c:spPr><a:noFill/>${axis.hasLine ? line(colours.quiet, 0.75) : noLine}</c:spPr>`;
  const crossing = `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/>`;
  // Every category is named: PowerPoint would else leave out those that it thinks too many.
  const rest =
    axis.kind === "cat"
      ? `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="${axis.isInLevels === true ? 0 : 1}"/>`
      : `<c:crossBetween val="${axis.isBetween === false ? "midCat" : "between"}"/>${axis.step === undefined ? "" : `<c:majorUnit val="${axis.step}"/>`}`;
  return `<${tag}><c:axId val="${axis.id}"/>${scaling}<c:delete val="${axis.isHidden === true ? 1 : 0}"/><c:axPos val="${axis.side}"/>${grid}${format}${ticks}${labels}${stroke}${textProperties(axis.size, axis.colour ?? colours.quiet, false, true)}${crossing}${rest}</${tag}>`;
}

/** Where the plot stands within its chart, as parts of the chart's width and height. */
export type Inner = Box;

/** A plot's place, from pixels within its chart. */
export function toInner(plot: Box, chart: { readonly w: number; readonly h: number }): Inner {
  return { x: plot.x / chart.w, y: plot.y / chart.h, w: plot.w / chart.w, h: plot.h / chart.h };
}

/** A whole chart part around its plot. Its legend is drawn beside it, in the room's words. */
export function toChartSpace(plot: string, { x, y, w, h }: Inner): string {
  const part = (tag: string, value: number) => `<c:${tag} val="${Math.min(1, Math.max(0, value)).toFixed(5)}"/>`;
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part("x", x)}${part("y", y)}${part("w", w)}${part("h", h)}</c:manualLayout></c:layout>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plot}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
