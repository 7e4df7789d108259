import type { When } from "../../data/schema/fields.ts";
import type { Day } from "../core/days.ts";
import type { Period } from "../core/periods.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const shortMonths = months.map((month) => month.slice(0, 3));
const seasons: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

function monthName(month: number, names = months): string {
  return names[month - 1] ?? "";
}

/** `2025-03-14` as "14 March 2025". */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthName(month ?? 0)} ${year}`;
}

/** `2025-03-14` as "14 Mar 2025", for tables and axes. */
export function formatShortDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthName(month ?? 0, shortMonths)} ${year}`;
}

function formatPart(edtf: string): string {
  // Marks of doubt, on the whole or on a part, are said once for the whole date.
  const plain = edtf.replace(/[~?%]/g, "");
  const [year, part, date] = plain.split("-");
  if (date !== undefined) return formatShortDay(plain);
  if (part === undefined) return year ?? plain;
  const number = Number(part);
  if (number <= 12) return `${monthName(number, shortMonths)} ${year}`;
  const season = seasons[part];
  if (season !== undefined) return `${season} ${year}`;
  if (number >= 33 && number <= 36) return `Q${number - 32} ${year}`;
  return `${number === 40 ? "first" : "second"} half of ${year}`;
}

/** "24–28 Feb 2025", "26 Jan – 2 Feb 2025": an interval of days without repeating what its ends share. */
export function formatDays(first: Day, last: Day): string {
  if (first === last) return formatShortDay(first);
  const from = formatShortDay(first).split(" ");
  const to = formatShortDay(last);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${from[0]}–${to}`;
  return first.slice(0, 4) === last.slice(0, 4) ? `${from[0]} ${from[1]} – ${to}` : `${from.join(" ")} – ${to}`;
}

/** A date as precise as its source: "14 Mar 2025", "Mar 2025", "spring 2025", "Q3 2025", "by 2022", "2025 or later", "about 2025". */
export function formatWhen(when: When): string {
  const [from = "", to] = when.edtf.split("/");
  const words = (() => {
    if (to === undefined) return formatPart(from);
    if (from === "" || from === "..") return `by ${formatPart(to)}`;
    if (to === "" || to === "..") return `${formatPart(from)} or later`;
    return /^[\d-]{10}$/.test(from) && /^[\d-]{10}$/.test(to)
      ? formatDays(from, to)
      : `${formatPart(from)} – ${formatPart(to)}`;
  })();
  return withDoubt([when], words);
}

/** When a standing began that goes on: "since 2018", "by 4 Jun 2002" where only that bound is known. */
export function formatSince(when: When): string {
  return when.first === null ? formatWhen(when) : `since ${formatWhen(when)}`;
}

function withDoubt(whens: readonly When[], words: string): string {
  const about = whens.some((when) => when.approximate) ? `about ${words}` : words;
  return whens.some((when) => when.uncertain) ? `${about} (uncertain)` : about;
}

/** First letter upper case, for the start of a row or sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An event's time from the dates of its two ends. */
export function formatSpan(start: When, end: When): string {
  if (start.precision === "day" && end.precision === "day" && start.first !== null && end.last !== null) {
    return withDoubt([start, end], formatDays(start.first, end.last));
  }
  return start.edtf === end.edtf ? formatWhen(start) : `${formatWhen(start)} – ${formatWhen(end)}`;
}

/** "2025", "Q1 2025", "March 2025". */
export function formatPeriod(period: Period): string {
  if (period.unit === "year") return `${period.year}`;
  if (period.unit === "quarter") return `Q${period.part} ${period.year}`;
  return `${monthName(period.part)} ${period.year}`;
}

/** The part of a period that an axis writes under a mark; the year stands in a second line. */
export function formatPeriodTick(period: Period): string {
  if (period.unit === "year") return `${period.year}`;
  return period.unit === "quarter" ? `Q${period.part}` : monthName(period.part, shortMonths).charAt(0);
}

/** The day of a moment by the reader's own calendar. @param at milliseconds since 1970. */
export function formatOwnDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return formatDay(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
