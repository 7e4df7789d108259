/** How texts are made comparable: accents, quotation marks and dashes go; letters keep their case until `lower`. */

const typed: readonly (readonly [RegExp, string])[] = [
  [/<\/?sup>/g, ""],
  [/[‘’‛′`]/g, "'"],
  [/[“”„«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, "-"],
  [/[*_]/g, ""],
  [/ı/g, "i"],
];

/** `Türkiye’s` and `Turkiye's` are one writing. Keeps the case. */
export function plain(text: string): string {
  let result = text.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [from, to] of typed) result = result.replace(from, to);
  return result;
}

export const lower = (text: string): string => plain(text).toLowerCase();

/** Letters and digits in a row, in lower case. */
export const tokensOf = (text: string): readonly string[] => lower(text).match(/[a-z0-9]+/g) ?? [];

const small = new Set(
  "the and for with from into its his her their this that these those who was were are has had have been which also not but than then under over between about".split(
    " ",
  ),
);

/** The words of a name that tell it apart: of three letters or more, without articles and the like. */
export const namingWords = (text: string): readonly string[] =>
  tokensOf(text).filter((word) => word.length >= 3 && !small.has(word));

/** True for words of one stem: `university` and `universities`, `terrorism` and `terrorist`. */
export function isKin(a: string, b: string): boolean {
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\d/.test(a)) return false;
  const stem = Math.max(4, shorter - 3);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 4;
}

/** True where all words stand in one stretch of a text that is no longer than twice their number and ten words. */
export function standsTogether(words: readonly string[], tokens: readonly string[]): boolean {
  if (words.length === 0) return false;
  const [first = ""] = words;
  const reach = words.length * 2 + 10;
  return tokens.some((token, index) => {
    if (!isKin(first, token)) return false;
    const stretch = tokens.slice(Math.max(0, index - reach), index + reach);
    return words.every((word) => stretch.some((other) => isKin(word, other)));
  });
}

/**
 * Joins printed lines. A hyphen at the end of a line is either part of the word or not, so there are two readings,
 * alike where no line ends in a hyphen.
 */
export function joinLines(lines: readonly string[]): readonly [string, string] {
  const texts = lines.map((line) => plain(line).trimEnd());
  let [cut, kept] = ["", ""];
  for (const text of texts) {
    const piece = text.trimStart();
    const divided = /[\p{L}\d]-$/u.test(cut);
    const starts = /^[a-z]/.test(piece);
    cut = divided && starts ? cut.slice(0, -1) + piece : divided ? cut + piece : `${cut} ${piece}`;
    kept = divided ? kept + piece : `${kept} ${piece}`;
  }
  return [cut, kept];
}
