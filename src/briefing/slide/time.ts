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

export interface PlacedYear {
  readonly year: number;
  readonly x: number;
  /** On which side of its line its label stands: within the axis. */
  readonly anchor: "start" | "middle" | "end";
}

/** How near to an axis' end a label would stand over it. */
const nearEnd = 24;

/** The years that begin on an axis, as many as their labels have room. */
export function yearsOf(
  from: string,
  until: string,
  place: (day: string) => number,
  size: number,
): readonly PlacedYear[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => `${year}-01-01` >= from && `${year}-01-01` <= until,
  );
  const apart = widthOf("2025", size) + 16;
  const [start, end] = [place(from), place(until)];
  const years: PlacedYear[] = [];
  for (const year of all) {
    const x = place(`${year}-01-01`);
    const before = years.at(-1);
    const anchor = x - start < nearEnd ? "start" : end - x < nearEnd ? "end" : "middle";
    const shift = before?.anchor === "start" ? apart / 2 : 0;
    if (before === undefined || x - before.x >= apart + shift) years.push({ year, x, anchor });
  }
  return years;
}
