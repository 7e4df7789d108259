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
    new RegExp(`\\b(?:(next|last) )?(spring|summer|autumn|fall|winter)\\b${Y}`, "gi"),
    ([, which, season = "", y]) => ({
      part: seasons[season.toLowerCase()] ?? 0,
      ...(which !== undefined && { yearsAway: which.toLowerCase() === "next" ? 1 : -1 }),
      ...year(y),
    }),
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

interface Found extends DateWriting {
  readonly from: number;
  readonly to: number;
}

/** What joins dates that share the year of the last: "24 May, 21 June and 4 July 2022". */
const joiner = /^\s*(,|or|and|to|until|-|, and)\s*$/;

/** Gives dates that are joined to one with a year that year. */
function withSharedYears(found: readonly Found[], text: string): readonly DateWriting[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const shared: Found[] = [last];
  for (const one of found.slice(0, -1).reverse()) {
    const [next = last] = shared;
    const { year } = next;
    const isShared = one.year === undefined && one.month !== undefined && joiner.test(text.slice(one.to, next.from));
    shared.unshift(isShared && year !== undefined ? { ...one, year } : one);
  }
  return shared;
}

/** The dates that stand in a text, and the text without them. */
export function readDates(text: string): { readonly dates: readonly DateWriting[]; readonly rest: string } {
  const found: Found[] = [];
  let rest = text;
  for (const [pattern, read] of readers) {
    rest = rest.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      const texts = groups.map((group) => (typeof group === "string" ? group : undefined));
      const from = groups.find((group) => typeof group === "number") ?? 0;
      const words = match.trim().replace(/\.$/, "");
      found.push({ ...read([match, ...texts]), text: words, from, to: from + match.length });
      return " ".repeat(match.length);
    });
  }
  return {
    dates: withSharedYears(
      found.sort((a, b) => a.from - b.from),
      text,
    ),
    rest,
  };
}
