import { addDays, type Day } from "../../src/core/days.ts";
import { parseDate } from "../compile/date.ts";

/** A date as it stands in a text. What it doesn't say is absent: "12-13 October" has two days, a month and no year. */
export interface DateWriting {
  readonly year?: number;
  /** Years from that in which it was said: "last December". */
  readonly yearsAway?: number;
  readonly month?: number;
  readonly days?: readonly number[];
  /** Season 21 to 24, quarter 33 to 36 or half 40 and 41, as EDTF numbers them. */
  readonly part?: number;
  /** "early", "mid" or "late" in the month. */
  readonly third?: 1 | 2 | 3;
  /** As it stands. */
  readonly text: string;
}

const monthNames =
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(
    " ",
  );
const monthOf = new Map(
  "January February March April May June July August September October November December"
    .split(" ")
    .flatMap((name, index) => [[name.slice(0, 3), index + 1] as const]),
);
const toMonth = (name: string | undefined) => monthOf.get((name ?? "").slice(0, 3));

const M = `\\b(${monthNames.join("|")})\\b\\.?`;
const D = "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.]\\d)\\b";
const Y = "(?:,?\\s*(?:of\\s+)?((?:19|20)\\d\\d))?";
const to = "\\s*(?:-|to|and|&|,)\\s*";
const thirds: Readonly<Record<string, 1 | 2 | 3>> = { early: 1, beginning: 1, mid: 2, middle: 2, late: 3, end: 3 };
const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const ordinals: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

const year = (text: string | undefined) => (text === undefined ? {} : { year: Number(text) });
const month = (text: string | undefined) => {
  const number = toMonth(text);
  return number === undefined ? {} : { month: number };
};
const days = (...texts: readonly (string | undefined)[]) => ({
  days: texts.flatMap((text) => (text ? [Number(text)] : [])),
});

type Groups = readonly (string | undefined)[];
type Reader = readonly [RegExp, (groups: Groups) => Omit<DateWriting, "text">];

/** Longer forms first: what one has read is taken out of the text before the next. */
const readers: readonly Reader[] = [
  [
    new RegExp(`${D}${to}${D}\\s+(?:of\\s+)?${M}${Y}`, "g"),
    ([, a, b, m, y]) => ({ ...days(a, b), ...month(m), ...year(y) }),
  ],
  [
    new RegExp(`${M}\\s+${D}${to}${D}(?!\\s+${M})${Y}`, "g"),
    ([, m, a, b, , y]) => ({ ...days(a, b), ...month(m), ...year(y) }),
  ],
  [new RegExp(`${D}\\s+(?:of\\s+)?${M}${Y}`, "g"), ([, a, m, y]) => ({ ...days(a), ...month(m), ...year(y) })],
  [new RegExp(`${M}\\s+${D}${Y}`, "g"), ([, m, a, y]) => ({ ...days(a), ...month(m), ...year(y) })],
  [
    new RegExp(`\\b(early|mid|late|beginning of|middle of|end of)[\\s-]+${M}${Y}`, "gi"),
    ([, part = "", m, y]) => {
      const third = thirds[(part.split(" ")[0] ?? "").toLowerCase()];
      return { ...month(m), ...year(y), ...(third && { third }) };
    },
  ],
  [new RegExp(`\\blast ${M}|${M}(?: of)? last year`, "g"), ([, a, b]) => ({ ...month(a ?? b), yearsAway: -1 })],
  [new RegExp(`${M}${Y}`, "g"), ([, m, y]) => ({ ...month(m), ...year(y) })],
  [
    new RegExp(`\\b(spring|summer|autumn|fall|winter)\\b${Y}`, "gi"),
    ([, season = "", y]) => ({ part: seasons[season.toLowerCase()] ?? 0, ...year(y) }),
  ],
  [
    new RegExp(`\\b(first|second|third|fourth) (quarter|half)\\b${Y}`, "gi"),
    ([, which = "", what, y]) => ({
      part: (what?.toLowerCase() === "half" ? 40 : 33) + (ordinals[which.toLowerCase()] ?? 0),
      ...year(y),
    }),
  ],
  [/(?<![\d.,])((?:19|20)\d\d)(?![\d,]\d|s)/g, ([, y]) => year(y)],
];

/** The dates that stand in a text, and the text without them. */
export function readDates(text: string): { readonly dates: readonly DateWriting[]; readonly rest: string } {
  const dates: DateWriting[] = [];
  let rest = text;
  for (const [pattern, read] of readers) {
    rest = rest.replace(pattern, (found: string, ...groups: readonly unknown[]) => {
      const texts = groups.map((group) => (typeof group === "string" ? group : undefined));
      dates.push({ ...read([found, ...texts]), text: found.trim().replace(/\.$/, "") });
      return " ".repeat(found.length);
    });
  }
  return { dates, rest };
}

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
    if (one.year !== undefined) return one.year === year;
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
