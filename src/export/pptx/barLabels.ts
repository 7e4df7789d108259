import { type BarsLayout, sumOf, sumWords, wordSize } from "../../briefing/slide/bars.ts";
import { escapeXml } from "../xml.ts";
import { shows, solid, textProperties } from "./chart.ts";
import type { Charted } from "./charted.ts";
import { shortFormat } from "./formats.ts";
import { colourOn, colours } from "./look.ts";

const noLabels = `<c:dLbls>${shows(false)}</c:dLbls>`;
const noGround = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

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
export function toLabels(labels: readonly Label[], position: string): string {
  if (labels.length === 0) return noLabels;
  return `<c:dLbls>${labels.map((label) => toLabel(label, position)).join("")}${noGround}${shows(false)}</c:dLbls>`;
}

const keysOf = ({ words }: BarsLayout) => new Set(words.map(({ key }) => key));

/** Labels of the values of one series that the room's slide writes: inside of a stack, or at the end of each. */
export function valueLabels({ body, layout, isColumns, isStacked }: Charted, nth: number): Label[] {
  const { key = "", tone = "none", values = [] } = body.series[nth] ?? {};
  const said = keysOf(layout);
  const inside = new Set(layout.marks.flatMap((mark) => (mark.inside === null ? [] : [mark.key])));
  return body.categories.flatMap((category, at): Label[] => {
    const value = values[at] ?? null;
    if (value === null) return [];
    const format = shortFormat(value);
    if (isStacked) {
      const isPale = category.isUncovered === true || category.isUnfinished === true;
      return inside.has(`${category.key} ${key}`)
        ? [{ at, format, colour: isPale ? colours.ink : colourOn(tone) }]
        : [];
    }
    const end = isColumns && !body.isStacked ? at * body.series.length + nth : at;
    return said.has(`value ${end}`) || said.has(`value ${at} ${nth}`) ? [{ at, format, colour: colours.ink }] : [];
  });
}

/** Labels of the sums at the ends of stacks that the room's slide writes. */
export function sumLabels({ body, layout, isColumns }: Charted): Label[] {
  const said = keysOf(layout);
  return body.categories.flatMap((_, at): Label[] => {
    const { sum, isWhole } = sumOf(body, at);
    if (sum === null || !said.has(`value ${at}`)) return [];
    const format = shortFormat(sum, isWhole ? "" : " +");
    return [{ at, format, colour: colours.ink, ...(isColumns ? {} : { words: sumWords(body, at) }) }];
  });
}
