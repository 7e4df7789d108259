import { type BarsLayout, sumOf } from "../../briefing/slide/bars.ts";
import type { BarsBody } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { type Names, namesOf } from "./categories.ts";
import { toLine } from "./plain.ts";
import { type Cell, columnName, type Sheet } from "./workbook.ts";

/** The chart's part of a body: of the categories that have room, in PowerPoint's own terms. */
export interface Charted {
  readonly body: BarsBody;
  readonly layout: BarsLayout;
  readonly names: Names;
  readonly isColumns: boolean;
  /** A stack of one series is none: the format forbids its labels. */
  readonly isStacked: boolean;
}

export function toCharted(whole: BarsBody, layout: BarsLayout): Charted {
  const shown = whole.categories.length - layout.more;
  const body: BarsBody = {
    ...whole,
    categories: whole.categories.slice(0, shown),
    series: whole.series.map((series) => ({ ...series, values: series.values.slice(0, shown) })),
  };
  return {
    body,
    layout,
    names: namesOf(body, layout),
    isColumns: body.direction === "columns",
    isStacked: body.isStacked && body.series.length > 1,
  };
}

/** The numbers behind the chart, and beside those of a stack their sum. Where bars lie, what bears the words stands between. */
export function toSheet({ body, names, isColumns, isStacked }: Charted): Sheet {
  const bearsWords = isStacked && !isColumns;
  const [first, last] = [columnName(names.columns), columnName(names.columns + body.series.length - 1)];
  const heads =
    names.columns === 2 ? [pptxText.year, pptxText.period] : [isColumns ? pptxText.period : pptxText.category];
  return [
    [
      ...heads,
      ...body.series.map(({ name }) => toLine(name)),
      ...(bearsWords ? [pptxText.words] : []),
      ...(isStacked ? [pptxText.all] : []),
    ],
    ...body.categories.map((_, at): Cell[] => {
      const { sum } = sumOf(body, at);
      const formula = `SUM(${first}${at + 2}:${last}${at + 2})`;
      return [
        ...(names.cells[at] ?? []),
        ...body.series.map(({ values }) => values[at] ?? null),
        ...(bearsWords ? [sum === null ? null : 0] : []),
        ...(isStacked ? [sum === null ? null : { formula, value: sum }] : []),
      ];
    }),
  ];
}
