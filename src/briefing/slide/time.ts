import { scaleLinear } from "d3-scale";
import { dayNumber } from "../../core/days.ts";
import { widthOf } from "./measure.ts";

/** An axis of time, from its first to its last day, in pixels. */
export function timeScale(from: string, until: string, [x0, x1]: readonly [number, number]): (day: string) => number {
  const scale = scaleLinear()
    .domain([dayNumber(from), Math.max(dayNumber(from) + 1, dayNumber(until))])
    .range([x0, x1])
    .clamp(true);
  return (day) => scale(dayNumber(day));
}

/** The years that begin on an axis, as many as their labels have room. */
export function yearsOf(
  from: string,
  until: string,
  place: (day: string) => number,
  size: number,
): readonly { readonly year: number; readonly x: number }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => `${year}-01-01` >= from && `${year}-01-01` <= until,
  );
  const apart = widthOf("2025", size) + 16;
  const years: { year: number; x: number }[] = [];
  for (const year of all) {
    const x = place(`${year}-01-01`);
    const before = years.at(-1);
    // The label of a year at the axis' very beginning stands to its right.
    const shift = before !== undefined && years.length === 1 && before.x - place(from) < 24 ? apart / 2 : 0;
    if (before === undefined || x - before.x >= apart + shift) years.push({ year, x });
  }
  return years;
}
