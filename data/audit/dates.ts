import { addDays, type Day } from "../../src/core/days.ts";
import { parseDate } from "../compile/date.ts";
import type { DateWriting } from "./date-writings.ts";

/** What a date is looked for in. */
export interface DateContext {
  readonly dates: readonly DateWriting[];
  /** The text, for words like "yesterday" and "this year". */
  readonly text: string;
  /** The day on which it was said: its year is that of a date without one. */
  readonly said: Day;
  /** What the document covers as a whole: its undated articles are of that time. */
  readonly period?: Span | undefined;
}

interface Span {
  readonly first: Day | null;
  readonly last: Day | null;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

function isYear(wanted: number, written: DateWriting, said: Day): boolean {
  return (written.year ?? yearOf(said) + (written.yearsAway ?? 0)) === wanted;
}

const dayWords: readonly (readonly [RegExp, number])[] = [
  [/\b(yesterday|previous day|day before|on the eve)\b/i, 1],
  [/\b(the next day|following day|second day|tomorrow)\b/i, -1],
];

function standsDay(day: Day, { dates, text, said }: DateContext): boolean {
  const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
  const standsAs = (year: number, month: number, date: number) =>
    dates.some((one) => one.month === month && one.days?.includes(date) === true && isYear(year, one, said));
  if (standsAs(y, m, d)) return true;
  return dayWords.some(([word, away]) => {
    if (!word.test(text)) return false;
    const other = addDays(day, away);
    const [oy = 0, om = 0, od = 0] = other.split("-").map(Number);
    return other === said || standsAs(oy, om, od);
  });
}

const yearWords: readonly (readonly [RegExp, number])[] = [
  [/\b(this|current) year\b|\bin the year\b/i, 0],
  [/\bnext (year|spring|summer|autumn|fall)\b/i, 1],
  [/\b(last|previous|past) year\b/i, -1],
];

function standsYear(wanted: number, { dates, text, said }: DateContext): boolean {
  return (
    dates.some((one) => one.year === wanted) ||
    yearWords.some(([word, away]) => word.test(text) && yearOf(said) + away === wanted)
  );
}

function standsPart(year: number, part: number, context: DateContext): boolean {
  return context.dates.some((one) => {
    if (one.part !== part) return false;
    if (one.year !== undefined || one.yearsAway !== undefined) return isYear(year, one, context.said);
    return year === yearOf(context.said) || standsYear(year, { ...context, dates: [] });
  });
}

function standsPiece(piece: string, context: DateContext): boolean {
  if (piece.length === 10) return standsDay(piece, context);
  const [year = 0, part] = piece.split("-").map(Number);
  if (part === undefined) return standsYear(year, context);
  if (part > 12) return standsPart(year, part, context);
  if (monthWords.some(([word, away]) => word.test(context.text) && isMonth(away(context.said), year, part)))
    return true;
  return context.dates.some((one) => one.month === part && isYear(year, one, context.said));
}

const isMonth = (day: Day, year: number, month: number) => {
  const [y, m] = day.split("-").map(Number);
  return y === year && m === month;
};

/** Words for a month, and a day in it from the day on which they are said. */
const monthWords: readonly (readonly [RegExp, (said: Day) => Day])[] = [
  [/\bnext month\b/i, (said) => addDays(`${said.slice(0, 8)}28`, 7)],
  [/\b(a month ago|last month)\b/i, (said) => addDays(`${said.slice(0, 8)}01`, -1)],
  [/\bcouple of weeks ago\b/i, (said) => addDays(said, -14)],
  [/\bend of (this|the) year\b/i, (said) => `${said.slice(0, 4)}-12-31`],
];

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day that begins or ends a month, a third of it or a year that the text states. */
function bounds(day: Day, context: DateContext): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if ((month === 1 && date === 1) || (month === 12 && date === 31)) {
    if (standsYear(year, context)) return true;
  }
  const last = lastOfMonth(year, month);
  return context.dates.some((one) => {
    if (one.month !== month || one.days !== undefined || !isYear(year, one, context.said)) return false;
    if (one.third === undefined) return date === 1 || date === last;
    return date === (one.third - 1) * 10 + 1 || date === (one.third === 3 ? last : one.third * 10);
  });
}

const spanOf = (edtf: string): Span | undefined => {
  const result = parseDate(edtf);
  return "when" in result ? result.when : undefined;
};

const isSpan = (a: Span | undefined, b: Span | undefined) =>
  a !== undefined && b !== undefined && a.first === b.first && a.last === b.last;

/** True for an interval of months that the text calls a quarter or half, or that is the document's own period. */
function standsSpan(edtf: string, context: DateContext): boolean {
  const span = spanOf(edtf);
  if (isSpan(span, context.period)) return true;
  const year = yearOf(edtf);
  return [33, 34, 35, 36, 40, 41].some(
    (part) => isSpan(span, spanOf(`${year}-${part}`)) && standsPart(year, part, context),
  );
}

/** True where a text states a date, given in EDTF: each end of an interval that isn't open, in any way of writing it. */
export function standsDate(edtf: string, context: DateContext): boolean {
  const pieces = edtf.replace(/[~?%]/g, "").split("/");
  const isInterval = pieces.length > 1;
  if (standsSpan(pieces.join("/"), context)) return true;
  return pieces
    .filter((piece) => piece !== "..")
    .every(
      (piece) => standsPiece(piece, context) || (isInterval && (piece === context.said || bounds(piece, context))),
    );
}
