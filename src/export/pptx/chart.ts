import { colours } from "./look.ts";
import { escapeXml } from "./plain.ts";
import { columnName, type Sheet } from "./workbook.ts";

/** A chart of PowerPoint's own: its part of the file, and the numbers behind it. */
export interface ChartPart {
  readonly xml: string;
  readonly sheet: Sheet;
}

export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** @param width in points. */
export function line(colour: string, width: number, dash = "solid"): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

export const noLine = "<a:ln><a:noFill/></a:ln>";

/** @param size in points. */
export function textProperties(size: number, colour: string, isBold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** The rows of a column below its head, as a formula. @param index of the column, from 0. */
export function rangeOf(index: number, rows: number, from = 2): string {
  const column = columnName(index);
  return `Sheet1!$${column}$${from}:$${column}$${from + Math.max(rows, 1) - 1}`;
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
  readonly title: string;
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  readonly isReversed?: boolean;
  /** Where the other axis is reversed, this one stands at its far end. */
  readonly isAtEnd?: boolean;
  readonly isBetween?: boolean;
}

function axisTitle(title: string, size: number, side: Axis["side"]): string {
  if (title === "") return "";
  const turn = side === "l" ? ' rot="-5400000" vert="horz"' : "";
  return `<c:title><c:tx><c:rich><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${solid(colours.quiet)}</a:defRPr></a:pPr><a:r><a:rPr lang="en-GB" sz="${size * 100}" b="0">${solid(colours.quiet)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function toAxis(axis: Axis): string {
  const tag = axis.kind === "cat" ? "c:catAx" : "c:valAx";
  const max = axis.max === undefined ? "" : `<c:max val="${axis.max}"/>`;
  const min = axis.min === undefined ? "" : `<c:min val="${axis.min}"/>`;
  const scaling = `<c:scaling><c:orientation val="${axis.isReversed === true ? "maxMin" : "minMax"}"/>${max}${min}</c:scaling>`;
  const grid = axis.hasGrid ? `<c:majorGridlines><c:spPr>${line(colours.rule, 0.75)}</c:spPr></c:majorGridlines>` : "";
  const format = `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const labels = `<c:tickLblPos val="${axis.isAtEnd === true ? "nextTo" : "low"}"/>`;
  const stroke = `<c:spPr><a:noFill/>${axis.hasLine ? line(colours.none, 0.75) : noLine}</c:spPr>`;
  const crossing = `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.isAtEnd === true ? "max" : "autoZero"}"/>`;
  const rest =
    axis.kind === "cat"
      ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>'
      : `<c:crossBetween val="${axis.isBetween === false ? "midCat" : "between"}"/>${axis.step === undefined ? "" : `<c:majorUnit val="${axis.step}"/>`}`;
  return `<${tag}><c:axId val="${axis.id}"/>${scaling}<c:delete val="0"/><c:axPos val="${axis.side}"/>${grid}${axisTitle(axis.title, axis.size, axis.side)}${format}${ticks}${labels}${stroke}${textProperties(axis.size, colours.quiet)}${crossing}${rest}</${tag}>`;
}

/** A whole chart part around its plot. @param legend size of the legend's words in points; null for none. */
export function toChartSpace(plot: string, legend: number | null): string {
  const key =
    legend === null
      ? ""
      : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(legend, colours.ink)}</c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
