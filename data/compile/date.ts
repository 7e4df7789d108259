import { Date as EdtfDate, type EdtfSeason, type Parsed, parse, Season } from "edtf";
import { addDays, type Day, dayFromNumber } from "../../src/core/days.ts";
import type { Precision, When } from "../schema/fields.ts";

/** A date, or what is wrong with it. */
export type DateResult = { readonly when: When } | { readonly error: string };

interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
type SpanResult = Span | { readonly error: string };

const examples = "expected an EDTF date, like 2025-03-14, 2025-03, 2025, 2025-21 or 2024-12-19/2024-12-20";
const msPerDay = 86_400_000;
const toDay = (ms: number): Day => dayFromNumber(Math.floor(ms / msPerDay));

/** Days are compared as texts, so every year has four digits. The library knows years before 0 and beyond 9999. */
const isYear = (year: number) => year >= 1000 && year <= 9999;

/**
 * Northern meteorological seasons, as the sources mean them: spring (21) is March to May, summer (22) June to August,
 * autumn (23) September to November, winter (24) December to the end of February of the next year. The library takes
 * them for quarters of the calendar, in which "spring" would be over before it begins.
 */
function seasonSpan(year: number, season: number): Pick<Span, "first" | "last"> {
  const month = (season - 20) * 3;
  const start = (monthsLater: number): Day => toDay(Date.UTC(year, month - 1 + monthsLater, 1));
  return { first: start(0), last: addDays(start(3), -1) };
}

const marks = ({ approximate, uncertain }: Pick<EdtfSeason, "approximate" | "uncertain">) => ({
  approximate: approximate.value !== 0,
  uncertain: uncertain.value !== 0,
});

const unspecified = (text: string) => ({
  error: `${text} has unspecified digits, expected a coarser date: 2025 for 2025-XX, 2020/2029 for 202X`,
});

function divisionPrecision(division: number): Precision | undefined {
  if (division >= 21 && division <= 24) return "season";
  if (division >= 33 && division <= 36) return "quarter";
  if (division === 40 || division === 41) return "half";
  return undefined;
}

function readSeason(text: string, parsed: Parsed): SpanResult {
  const season = new Season(parsed);
  const precision = divisionPrecision(season.season);
  if (precision === undefined || !isYear(season.year)) {
    return {
      error: `${text} is no part of a year, expected a season 21 to 24 (spring to winter), a quarter 33 to 36 or a half 40 or 41`,
    };
  }
  if (season.unspecified.value !== 0) return unspecified(text);
  const days =
    precision === "season"
      ? seasonSpan(season.year, season.season)
      : { first: toDay(season.min), last: toDay(season.max) };
  return { ...days, precision, ...marks(season) };
}

function readDate(text: string, parsed: Parsed): SpanResult {
  const date = new EdtfDate(parsed);
  if (date.unspecified.value !== 0) return unspecified(text);
  const precision = ([undefined, "year", "month", "day"] as const)[date.precision];
  if (precision === undefined) return { error: `${text} has a time of day, expected a date without one` };
  if (!isYear(date.values[0] ?? 0)) return { error: `${text} is out of range, expected a year from 1000 to 9999` };
  // The library takes 29 February in any year and moves on to 1 March.
  if (parsed.values.some((value, index) => value !== date.values[index])) return noSuchDay(text);
  return { first: toDay(date.min), last: toDay(date.max), precision, ...marks(date) };
}

function noSuchDay(text: string): { readonly error: string } {
  const [year = 0, month = 0] = text.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { error: `${text} does not exist, expected a day from 1 to ${days} in ${text.slice(0, 7)}` };
}

function explain(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const month = Number(text.slice(5, 7));
    if (month >= 1 && month <= 12) return noSuchDay(text).error;
  }
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) {
    return `${text} does not exist, expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41`;
  }
  const padded = text.replace(/(?<!\d)\d(?!\d)/g, "0$&");
  const hint = padded !== text && !("error" in readSpan(padded)) ? `; did you mean ${padded}?` : "";
  return `"${text}" is no date, ${examples}${hint}`;
}

function readSpan(text: string): SpanResult {
  let parsed: Parsed;
  try {
    parsed = parse(text, { seasonUncertainty: true });
  } catch {
    return { error: explain(text) };
  }
  switch (parsed.type) {
    case "Date":
      return readDate(text, parsed);
    case "Season":
      return readSeason(text, parsed);
    case "Set":
    case "List":
      return { error: `${text} is a set of dates, expected one date or an interval, like 2024-12-19/2024-12-20` };
    case "Decade":
    case "Century":
      return { error: `${text} is a ${parsed.type.toLowerCase()}, expected an interval of years, like 2010/2019` };
    default:
      return { error: `"${text}" is no date, ${examples}` };
  }
}

/**
 * Both ends are read apart and compared by their days: the library's own intervals cannot hold a season beside
 * another kind of date, and take a season for a quarter when they compare.
 */
function readInterval(text: string, from: string, to: string): DateResult {
  if (from === "" || to === "") return { error: `${text} has an end missing, expected .. for an open one` };
  if (from === ".." && to === "..") return { error: `${text} is open at both ends, expected at least one date` };
  const lower = from === ".." ? null : readSpan(from);
  if (lower !== null && "error" in lower) return lower;
  const upper = to === ".." ? null : readSpan(to);
  if (upper !== null && "error" in upper) return upper;
  if (lower !== null && upper !== null) {
    if (from === to) return { error: `${text} starts and ends alike, expected just ${from}` };
    if (upper.first < lower.first || upper.last < lower.last) {
      return { error: `${text} ends before it starts, expected the earlier date first; did you mean ${to}/${from}?` };
    }
  }
  const either = (mark: "approximate" | "uncertain") => lower?.[mark] === true || upper?.[mark] === true;
  return { when: toWhen(text, lower?.first ?? null, upper?.last ?? null, "interval", either) };
}

function toWhen(
  edtf: string,
  first: Day | null,
  last: Day | null,
  precision: Precision,
  has: (mark: "approximate" | "uncertain") => boolean,
): When {
  return {
    edtf,
    first,
    last,
    precision,
    ...(has("approximate") ? { approximate: true } : {}),
    ...(has("uncertain") ? { uncertain: true } : {}),
  };
}

function readWhen(text: string): DateResult {
  const [from = "", to, ...more] = text.split("/");
  if (to !== undefined && more.length === 0) return readInterval(text, from, to);
  const span = readSpan(text);
  if ("error" in span) return span;
  return { when: toWhen(text, span.first, span.last, span.precision, (mark) => span[mark]) };
}

/** Records repeat few dates many times, and the library builds its grammar anew for each. */
const read = new Map<string, DateResult>();

/** The date that an EDTF text says, with its first and last possible day, or what is wrong with it. */
export function parseDate(text: string): DateResult {
  let result = read.get(text);
  if (result === undefined) {
    result = readWhen(text);
    read.set(text, result);
  }
  return result;
}
