/**
 * Calendar days as ISO text, `2025-03-14`, which sorts as it reads, and as day numbers (days since 1 January 1970, UTC)
 * where something is measured or placed on an axis. No clock and no time zone come in here.
 */
export type Day = string;

const msPerDay = 86_400_000;

/** Days since 1970-01-01. NaN for a text that is no day. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** True for an existing calendar day written in full. `2025-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayFromNumber(number) === text;
}

export function earliest(days: Iterable<Day>): Day | undefined {
  let found: Day | undefined;
  for (const day of days) if (found === undefined || day < found) found = day;
  return found;
}

export function latest(days: Iterable<Day>): Day | undefined {
  let found: Day | undefined;
  for (const day of days) if (found === undefined || day > found) found = day;
  return found;
}
