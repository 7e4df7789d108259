import { countOf, formatNumber } from "./numbers.ts";

/** Words of slides as they are drawn. */
export const drawingText = {
  place: (number: number, of: number) => `${formatNumber(number)} / ${formatNumber(of)}`,
  moreSources: (n: number) => `${n} more`,
  sources: "Sources",
  moreRows: (n: number) => `… and ${countOf(n, "more row")}, not shown here`,
  moreItems: (n: number) => `… and ${formatNumber(n)} more, not shown here`,
  leftColumns: (n: number) => `${countOf(n, "column")} more, not shown here`,
  cutText: "The text is longer than the slide.",
  unfinished: "not over yet",
  uncovered: "no digest on record",
  unknown: "not stated",
  unknownSign: "?",
  unknownKey: "? not stated",
  unknownPart: "+ a part is not stated",
  so: (name: string, value: string) => `${name}: ${value}`,
  mark: (category: string, series: string, value: string) =>
    series === "" ? `${category}: ${value}` : `${category}, ${series}: ${value}`,
  promised: "promised",
  achieved: "done",
  statement: "stated",
  slipped: "late",
  span: "bar: some day within it",
  asOf: (day: string) => `as of ${day}`,
  missing: "This cannot be shown",
  warning: (words: string) => `Note: ${words}`,
  empty: "Nothing here as of this day.",
};

/** "1,250", "13k", "3.2m": a number where little room is. */
export function shortNumber(n: number): string {
  if (Math.abs(n) < 10_000) return formatNumber(Math.round(n * 10) / 10);
  const [by, unit] = Math.abs(n) < 999_500 ? [1000, "k"] : Math.abs(n) < 999_500_000 ? [1e6, "m"] : [1e9, "bn"];
  const part = n / by;
  return `${formatNumber(Math.abs(part) < 10 ? Math.round(part * 10) / 10 : Math.round(part))}${unit}`;
}
