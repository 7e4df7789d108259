import type { BarsLayout, Words } from "../../briefing/slide/bars.ts";
import type { BarsBody } from "../../core/slide.ts";
import { rangeOf, strings, twoLevels } from "./chart.ts";
import { toLine } from "./plain.ts";

/** Names of the categories: in two levels, "Q1" over "2025", where the room's slide has them so. */
export interface Names {
  readonly columns: 1 | 2;
  readonly xml: string;
  readonly cells: readonly (readonly (string | null)[])[];
  /**
   * Where the room shows some of them alone, or their years: these stand below the chart as in the room, and the axis has
   * none. An axis counts from its first name, the room from its last, and a year is wider than its month.
   */
  readonly drawn: readonly Words[];
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
      xml: twoLevels(rangeOf(0, labels.length, 1), inner, outer),
      cells: labels.map((_, i) => [outer[i] ?? null, inner[i] ?? ""]),
      drawn: [],
    };
  }
  const isWhole = body.direction === "bars" || inner.every((words, i) => toLine(words) === labels[i]);
  return {
    columns: 1,
    xml: strings(rangeOf(0, labels.length), labels),
    cells: labels.map((label) => [label]),
    drawn: isWhole ? [] : words,
  };
}
