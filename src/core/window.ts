import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from "./days.ts";

/** A stretch of a time axis that is in sight. Both days belong to it. */
export interface TimeWindow {
  readonly first: Day;
  readonly last: Day;
}

export type WindowMove = "in" | "out" | "earlier" | "later";

const shortest = 90;

/**
 * The window after a step of zoom or pan: half or double the width about its middle, or half a width aside. It never
 * leaves `whole` and is never shorter than a quarter.
 */
export function moveWindow(window: TimeWindow, whole: TimeWindow, move: WindowMove): TimeWindow {
  const length = daysBetween(window.first, window.last);
  const limit = daysBetween(whole.first, whole.last);
  const wanted = move === "in" ? length / 2 : move === "out" ? length * 2 : length;
  const width = Math.round(Math.min(limit, Math.max(Math.min(shortest, limit), wanted)));
  const aside = move === "earlier" ? -length / 2 : move === "later" ? length / 2 : 0;
  const middle = dayNumber(window.first) + length / 2 + aside;
  const start = Math.round(
    Math.min(dayNumber(whole.last) - width, Math.max(dayNumber(whole.first), middle - width / 2)),
  );
  const first = dayFromNumber(start);
  return { first, last: addDays(first, width) };
}
