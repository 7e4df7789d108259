import { isKin, lower, tokensOf } from "./writing.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinalOnes =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

function inWords(n: number): readonly string[] {
  const one = ones[n];
  if (one !== undefined) return [one];
  const ten = tens[Math.floor(n / 10) - 2];
  if (ten === undefined || n > 99) return [];
  return n % 10 === 0 ? [ten] : [`${ten}-${ones[n % 10]}`, `${ten} ${ones[n % 10]}`];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The ways of writing a number: 30000, 30,000, 30 000, 30 thousand; 1.5 million; twenty-eight. */
function writingsOf(n: number): readonly string[] {
  const digits = String(n);
  const [whole = "", fraction] = digits.split(".");
  const grouped = (by: string) =>
    whole.replace(/\B(?=(\d{3})+$)/g, by) + (fraction === undefined ? "" : `.${fraction}`);
  const scaled = (
    [
      [1e3, "thousand"],
      [1e6, "million"],
      [1e6, "mln"],
      [1e9, "billion"],
    ] as const
  ).flatMap(([by, name]) => (n * 10 >= by && n % (by / 100) === 0 ? [`${n / by} ${name}`] : []));
  return [...new Set([digits, grouped(","), grouped(" "), ...scaled, ...inWords(n)])];
}

const anyOf = (writings: readonly string[]) => writings.map(escaped).join("|");

const ordinalSuffix = (n: number) => {
  const [one, ten] = [n % 10, n % 100];
  if (one === 1 && ten !== 11) return "st";
  if (one === 2 && ten !== 12) return "nd";
  return one === 3 && ten !== 13 ? "rd" : "th";
};

/** True where a text (without its dates) has the number, as a count. */
export function standsNumber(n: number, text: string): boolean {
  return new RegExp(`(?<![\\w.,/-])(${anyOf(writingsOf(n))})(?![\\w]|[.,/]\\d)`).test(text);
}

/** True where a text has the number as an ordinal: `sixth`, `6th`. */
export function standsOrdinal(n: number, text: string): boolean {
  const word =
    ordinalOnes[n] ?? (n % 10 === 0 && n < 100 ? `${(tens[n / 10 - 2] ?? "").replace(/y$/, "ie")}th` : undefined);
  const compound =
    n > 20 && n < 100 && n % 10 !== 0 ? `${tens[Math.floor(n / 10) - 2]}-${ordinalOnes[n % 10]}` : undefined;
  const writings = [`${n}${ordinalSuffix(n)}`, ...(word ? [word] : []), ...(compound ? [compound] : [])];
  return new RegExp(`\\b(${anyOf(writings)})\\b`).test(text);
}

/** Words that may stand between a number and what it counts: "11 CICA Member States". */
const between = 5;

/** True where a text counts so many of something: the number, and within a few words what is counted. */
export function standsCount(n: number, of: string, text: string): boolean {
  const counted = tokensOf(of).filter((word) => word.length >= 4);
  const pattern = new RegExp(`(?<![\\w.,/-])(${anyOf(writingsOf(n))})(?![\\w]|[.,/]\\d)`, "g");
  for (const found of text.matchAll(pattern)) {
    const after = tokensOf(text.slice(found.index + found[0].length)).slice(0, between + counted.length);
    if (counted.length === 0 || counted.some((word) => after.some((other) => isKin(word, other)))) return true;
  }
  return false;
}

/**
 * Numbers and ordinals in words of our own. A number up to ten in letters, or an ordinal up to "third" that is no part of a
 * name, counts what we list ("three ministers") and is no figure of the source.
 */
export function readFigures(text: string): {
  readonly numbers: readonly number[];
  readonly ordinals: readonly number[];
} {
  const numbers = new Set<number>();
  const ordinals = new Set<number>();
  const folded = lower(text);
  for (const [, digits = "", suffix] of folded.matchAll(/(?<![\w.,/-])(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?(?![\w/-])/g)) {
    (suffix === undefined ? numbers : ordinals).add(Number(digits.replace(/,/g, "")));
  }
  for (const word of folded.match(/[a-z]+(-[a-z]+)?/g) ?? []) {
    const number = [...ones.keys(), ...tens.map((_, index) => (index + 2) * 10)].find(
      (n) => n > 10 && inWords(n).includes(word),
    );
    if (number !== undefined) numbers.add(number);
    const ordinal = ordinalOnes.indexOf(word);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    if (ordinal > 3 || (ordinal > 0 && text.includes(capital))) ordinals.add(ordinal);
  }
  return { numbers: [...numbers], ordinals: [...ordinals] };
}
