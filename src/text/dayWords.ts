import { addDays, type Day, dayFromNumber, dayNumber, isDay } from "../core/days.ts";
import { formatDay } from "./dates.ts";

/** The first three letters of each month, as `formatDay` writes them. */
const months = Array.from({ length: 12 }, (_, i) =>
  formatDay(`2000-${String(i + 1).padStart(2, "0")}-01`)
    .split(" ")[1]
    ?.slice(0, 3)
    .toLowerCase(),
);

function lastOfMonth(year: number, month: number): Day {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(dayFromNumber(dayNumber(next)), -1);
}

/**
 * The day that a reader writes: "2024-06-01", "1 June 2024", "jun 2024" for its last day, with or without words before it
 * ("set the date to"). Undefined where the words end in no day.
 */
export function findDay(words: string): Day | undefined {
  const iso = /(?:^|\s)(\d{4}-\d{2}-\d{2})\s*$/.exec(words)?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const [, date, name, year] = /(?:^|\s)(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})\s*$/i.exec(words) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const month = months.findIndex((one) => one !== undefined && name.toLowerCase().startsWith(one)) + 1;
  if (month === 0) return undefined;
  if (date === undefined) return lastOfMonth(Number(year), month);
  const day = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
