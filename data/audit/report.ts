import { formatProblem } from "../compile/problem.ts";
import type { Count, Report } from "./check.ts";

const columns = [
  ["records", "records"],
  ["checked", "facts checked"],
  ["found", "found"],
  ["explained", "explained"],
  ["notCheckable", "not checkable here"],
  ["unexplained", "unexplained"],
] as const satisfies readonly (readonly [keyof Count, string])[];

const widthOfName = 20;

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(widthOfName) + cells.map((cell, index) => cell.padStart((columns[index]?.[1].length ?? 0) + 2)).join("");

/** The failures, one a line, and the summary by collection. */
export function formatReport({ counts, problems }: Report): string {
  const kept = [...counts].filter(([, count]) => count.checked + count.notCheckable > 0);
  const sum = (key: keyof Count) => kept.reduce((total, [, count]) => total + count[key], 0);
  const lines = [
    ...problems.map(formatProblem),
    ...(problems.length > 0 ? [""] : []),
    row(
      "",
      columns.map(([, title]) => title),
    ),
    ...kept.map(([name, count]) =>
      row(
        name,
        columns.map(([key]) => String(count[key])),
      ),
    ),
    row(
      "all",
      columns.map(([key]) => String(sum(key))),
    ),
  ];
  return lines.join("\n");
}
