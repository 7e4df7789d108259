import type { BarsBody } from "../../core/slide.ts";
import { drawingText, shortNumber } from "../../text/enDrawing.ts";
import {
  type BarMark,
  type BarsLayout,
  legendOf,
  markWords,
  sumOf,
  sumWords,
  valueScale,
  type Words,
  wordSize,
} from "./bars.ts";
import type { Room } from "./labels.ts";
import { cutTo, widthOf } from "./measure.ts";
import { layoutLegend } from "./tiles.ts";

const leastRow = 30;
const mostRow = 58;

/** Bars by category, one below the other: those that have room, from the first. */
export function layoutBarRows(body: BarsBody, { width, height }: Room): BarsLayout {
  const bottom = height - 8;
  const perRow = body.isStacked ? 1 : body.series.length;
  const least = Math.max(leastRow, perRow * 24 + 6);
  const legend = legendOf(body);
  const top =
    legend.length === 0 ? 8 : 48 + 26 * Math.max(...layoutLegend(legend, width, wordSize).map(({ line }) => line));
  const all = body.categories.length;
  const fitting = Math.max(1, Math.floor((bottom - top) / least));
  const shown = all <= fitting ? all : Math.max(1, fitting - 1);
  const row = Math.min(Math.max(mostRow, perRow * 28), (bottom - top - (shown < all ? least : 0)) / Math.max(1, shown));
  const seen = body.categories.slice(0, shown);
  const left = Math.min(width * 0.42, Math.max(0, ...seen.map(({ label }) => widthOf(label, wordSize + 2)))) + 16;
  const ends = seen.flatMap((_, i) =>
    body.isStacked ? [sumWords(body, i)] : body.series.map(({ values }) => endWords(values[i] ?? null)),
  );
  const right = width - Math.max(0, ...ends.map((text) => widthOf(text, wordSize + 2, "bold"))) - 12;
  const value = valueScale(body).range([left, right]);
  const [lowest = 0] = value.domain();
  const most = Math.max(
    0,
    ...seen.map((_, i) =>
      body.isStacked ? (sumOf(body, i).sum ?? 0) : Math.max(0, ...body.series.map(({ values }) => values[i] ?? 0)),
    ),
  );
  // Up to the longest of those that are shown, not to a round number: no axis tells of it.
  value.domain([lowest, most === 0 ? 1 : most]);
  const zero = value(0);

  const marks: BarMark[] = [];
  const words: Words[] = [];
  const say = (key: string, text: string, x: number, y: number) =>
    words.push({ key, text, x, y: y + 7, anchor: "start", look: text === drawingText.unknown ? "quiet" : "value" });
  for (const [i, category] of seen.entries()) {
    const middle = top + row * (i + 0.5);
    const thick = row * 0.68;
    const of = {
      isUnfinished: category.isUnfinished === true,
      isUncovered: category.isUncovered === true,
      opens: category.opens,
    };
    words.push({
      key: `label ${i}`,
      text: cutTo(category.label, left - 14, wordSize + 2),
      x: left - 14,
      y: middle + 7,
      anchor: "end",
      look: "label",
    });
    let from = 0;
    for (const [nth, series] of body.series.entries()) {
      const count = series.values[i] ?? null;
      const part = thick / perRow;
      const y = middle - thick / 2 + (body.isStacked ? 0 : nth * part);
      if (body.isStacked && (count ?? 0) === 0) continue;
      const x = body.isStacked ? value(from) : zero;
      const long = Math.max(0, value(count ?? 0) - zero);
      const text = shortNumber(count ?? 0);
      const isNamed =
        body.isStacked && body.series.length > 1 && thick >= 22 && widthOf(text, wordSize, "bold") + 8 <= long;
      marks.push({
        ...of,
        key: `${category.key} ${series.key}`,
        box: { x, y, width: long, height: body.isStacked ? thick : part - 2 },
        tone: series.tone,
        value: count,
        label: markWords(body, i, nth, count),
        inside: isNamed ? text : null,
        place: [i, nth],
      });
      from += count ?? 0;
      if (!body.isStacked) say(`value ${i} ${nth}`, endWords(count), x + long + 8, y + part / 2);
    }
    if (body.isStacked) say(`value ${i}`, sumWords(body, i), value(from) + 8, middle);
  }
  return {
    marks,
    words,
    grid: [],
    axis: { x1: zero, x2: zero, y1: top, y2: top + row * shown },
    perUnit: value(1) - zero,
    legend,
    more: all - shown,
  };
}

function endWords(value: number | null): string {
  return value === null ? drawingText.unknown : shortNumber(value);
}
