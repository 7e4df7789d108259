import { scaleBand } from "d3-scale";
import type { BarsBody } from "../../core/slide.ts";
import { stackSegments } from "../../figures/stack.ts";
import { drawingText, shortNumber } from "../../text/enDrawing.ts";
import {
  type BarMark,
  type BarsLayout,
  legendOf,
  markWords,
  sumOf,
  sumWords,
  ticksOf,
  valueScale,
  type Words,
  wordSize,
} from "./bars.ts";
import { type Box, type Room, takePlace } from "./labels.ts";
import { widthOf } from "./measure.ts";
import { layoutLegend } from "./tiles.ts";

const gap = 10;

/** A label in two lines, "Q1" and "2025", where all labels are such. */
function splitLabel(label: string): readonly [string, string] | null {
  const found = /^(.+) (\d{4})$/.exec(label);
  return found === null ? null : [found[1] ?? "", found[2] ?? ""];
}

const months = "January February March April May June July August September October November December".split(" ");

/** "September" as "Sep"; anything else as it is. */
function shortMonth(word: string): string {
  return months.includes(word) ? word.slice(0, 3) : word;
}

/** Labels below the columns: all of them, or their years alone, or each n-th. */
function categoryWords(body: BarsBody, centre: (i: number) => number, step: number, y: number): Words[] {
  const labels = body.categories.map(({ label }) => label);
  const fits = (text: string, room: number) => widthOf(text, wordSize) + gap <= room;
  const words = (i: number, text: string, line: number): Words => ({
    key: `label ${i} ${line}`,
    text,
    x: centre(i),
    y: y + line * 24,
    anchor: "middle",
    look: "quiet",
  });
  if (labels.every((label) => fits(label, step))) return labels.map((label, i) => words(i, label, 0));
  const whole = labels.map(splitLabel);
  const isShort = whole.every((part) => part !== null && fits(part[0], step));
  const parts = isShort ? whole : whole.map((part) => part && ([shortMonth(part[0]), part[1]] as const));
  if (parts.every((part) => part !== null)) {
    const isFirst = (i: number) => i === 0 || parts[i]?.[1] !== parts[i - 1]?.[1];
    const areWritten = parts.every((part) => fits(part[0], step));
    const line = areWritten ? 1 : 0;
    const firsts = parts.flatMap((part, i) => (isFirst(i) ? [{ i, year: part[1] }] : []));
    const every = Math.max(1, Math.ceil((widthOf("2024", wordSize) + gap) / ((step * labels.length) / firsts.length)));
    const years = firsts.filter((_, nth) => nth % every === 0).map(({ i, year }) => words(i, year, line));
    const apart = years.filter(
      (year, nth) => nth === 0 || year.x - (years[nth - 1]?.x ?? 0) >= widthOf("2024", wordSize) + gap,
    );
    return [...(areWritten ? parts.map((part, i) => words(i, part[0], 0)) : []), ...apart];
  }
  const widest = Math.max(...labels.map((label) => widthOf(label, wordSize)));
  const every = Math.max(1, Math.ceil((widest + gap) / step));
  const last = labels.length - 1;
  return labels.flatMap((label, i) => ((last - i) % every === 0 ? [words(i, label, 0)] : []));
}

/** Columns side by side, stacked or grouped, over their categories. */
export function layoutColumns(body: BarsBody, { width, height }: Room): BarsLayout {
  const ticks = ticksOf(body);
  const left = Math.max(...ticks.map((tick) => widthOf(shortNumber(tick), wordSize))) + 14;
  const legend = legendOf(body);
  const lines =
    legend.length === 0 ? 0 : 1 + Math.max(...layoutLegend(legend, width, wordSize).map(({ line }) => line));
  const [top, base] = [lines * 26 + 34, height - 62];
  const value = valueScale(body).range([base, top]);
  const zero = value(0);
  const band = scaleBand<number>()
    .domain(body.categories.map((_, i) => i))
    .range([left, width])
    .paddingInner(body.categories.length > 24 ? 0.15 : 0.32)
    .paddingOuter(0.2);
  const columnWidth = Math.min(band.bandwidth(), 130);
  const centre = (i: number) => (band(i) ?? 0) + band.bandwidth() / 2;

  const marks: BarMark[] = [];
  const ends: { readonly text: string; readonly x: number; readonly y: number; readonly rank: number }[] = [];
  for (const [i, category] of body.categories.entries()) {
    const of = {
      isUnfinished: category.isUnfinished === true,
      isUncovered: category.isUncovered === true,
      opens: category.opens,
    };
    const x = centre(i) - columnWidth / 2;
    if (body.isStacked) {
      const counts = Object.fromEntries(body.series.map(({ key, values }) => [key, values[i] ?? 0]));
      for (const { key, count, row, y, height: tall } of stackSegments(body.series, counts, value)) {
        const nth = body.series.findIndex((series) => series.key === key);
        const text = shortNumber(count);
        const hasRoom =
          tall >= 24 &&
          widthOf(text, wordSize, "bold") + 8 <= columnWidth &&
          body.series.length > 1 &&
          !of.isUnfinished;
        marks.push({
          ...of,
          key: `${category.key} ${key}`,
          box: { x, y, width: columnWidth, height: tall },
          tone: body.series[nth]?.tone ?? "none",
          value: count,
          label: markWords(body, i, nth, count),
          inside: hasRoom ? text : null,
          place: [row, i],
        });
      }
      const { sum } = sumOf(body, i);
      ends.push({ text: sumWords(body, i), x: centre(i), y: value(sum ?? 0), rank: sum ?? 0 });
      continue;
    }
    const part = columnWidth / body.series.length;
    for (const [nth, series] of body.series.entries()) {
      const count = series.values[i] ?? null;
      const y = value(Math.max(0, count ?? 0));
      const box: Box = {
        x: x + nth * part,
        y,
        width: Math.max(1, part - 2),
        height: Math.abs(value(count ?? 0) - zero),
      };
      marks.push({
        ...of,
        key: `${category.key} ${series.key}`,
        box,
        tone: series.tone,
        value: count,
        label: markWords(body, i, nth, count),
        inside: null,
        place: [nth, i],
      });
      const text = count === null ? drawingText.unknown : shortNumber(count);
      ends.push({ text, x: box.x + box.width / 2, y, rank: count ?? 0 });
    }
  }

  // The last and the highest are named first; of the others those that have room.
  const taken: Box[] = marks.filter(({ value }) => value !== null && value !== 0).map(({ box }) => box);
  const order = ends
    .map((_, i) => i)
    .toSorted((a, b) => {
      const weigh = (i: number) => (i === ends.length - 1 ? Number.POSITIVE_INFINITY : (ends[i]?.rank ?? 0));
      return weigh(b) - weigh(a) || a - b;
    });
  const room = { x: left - 10, y: 0, width: width - left + 10, height };
  let hasSigns = false;
  const values = order.flatMap((i): Words[] => {
    const end = ends[i];
    if (end === undefined) return [];
    const isUnknown = end.text === drawingText.unknown;
    // Where the words have no room a sign stands for them, which the legend explains.
    const texts = isUnknown ? [end.text, drawingText.unknownSign] : [end.text];
    const text = texts.find((tried) => {
      const size = widthOf(tried, wordSize, "bold") + 4;
      return takePlace([{ x: end.x - size / 2, y: end.y - 28, width: size, height: 26 }], taken, room) !== undefined;
    });
    if (text === undefined) return [];
    hasSigns ||= text === drawingText.unknownSign;
    const look = isUnknown ? "quiet" : "value";
    return [{ key: `value ${i}`, text, x: end.x, y: end.y - 8, anchor: "middle", look }];
  });
  return {
    marks,
    words: [
      ...ticks.map(
        (tick): Words => ({
          key: `tick ${tick}`,
          text: shortNumber(tick),
          x: left - 10,
          y: value(tick) + 6,
          anchor: "end",
          look: "quiet",
        }),
      ),
      ...categoryWords(body, centre, band.step(), base + 26),
      ...values,
    ],
    grid: ticks.filter((tick) => tick !== 0).map((tick) => ({ x1: left, x2: width, y1: value(tick), y2: value(tick) })),
    axis: { x1: left, x2: width, y1: zero, y2: zero },
    perUnit: zero - value(1),
    legend: hasSigns ? [...legend, { label: drawingText.unknownKey, tone: null }] : legend,
    more: 0,
  };
}
