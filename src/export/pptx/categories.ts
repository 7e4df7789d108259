import { type BarsLayout, wordSize } from "../../briefing/slide/bars.ts";
import { widthOf } from "../../briefing/slide/measure.ts";
import type { BarsBody } from "../../core/slide.ts";
import { rangeOf, strings, twoLevels } from "./chart.ts";
import { toLine } from "./plain.ts";

/** Names of the categories: in two levels, "Q1" over "2025", where the room's slide has them so. */
export interface Names {
  readonly columns: 1 | 2;
  readonly xml: string;
  readonly cells: readonly (readonly (string | null)[])[];
  /** Only each n-th is named. */
  readonly skip?: number;
}

export function namesOf(body: BarsBody, layout: BarsLayout): Names {
  const labels = body.categories.map(({ label }) => toLine(label));
  const words = layout.words.filter(({ key }) => key.startsWith("label "));
  const inner = labels.map((_, i) => words.find(({ key }) => key === `label ${i} 0`)?.text ?? "");
  const years = labels.map((label) => /^.+ (\d{4})$/.exec(label)?.[1] ?? "");
  const isInLevels =
    words.some(({ key }) => key.endsWith(" 1")) && inner.every((one) => one !== "") && years.every((one) => one !== "");
  if (isInLevels) {
    const outer = years.map((year, i) => (year === years[i - 1] ? null : year));
    return {
      columns: 2,
      xml: twoLevels(rangeOf(0, labels.length, 2, 1), inner, outer),
      cells: labels.map((_, i) => [outer[i] ?? null, inner[i] ?? ""]),
    };
  }
  const widest = Math.max(0, ...labels.map((label) => widthOf(label, wordSize)));
  const step = (layout.axis.x2 - layout.axis.x1) / Math.max(1, labels.length);
  const skip = body.direction === "bars" ? 1 : Math.max(1, Math.ceil((widest + 10) / Math.max(1, step)));
  return {
    columns: 1,
    xml: strings(rangeOf(0, labels.length), labels),
    cells: labels.map((label) => [label]),
    ...(skip > 1 && words.length < labels.length ? { skip } : { skip: 1 }),
  };
}
