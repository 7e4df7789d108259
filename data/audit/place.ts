import { addDays } from "../../src/core/days.ts";
import type { Cite } from "../schema/fields.ts";
import { type DateWriting, readDates } from "./date-writings.ts";
import { standsDate } from "./dates.ts";
import { findLine, findSection, linesOfArticle, type Section, type Text } from "./text.ts";
import { isKin, joinLines, namingWords, tokensOf } from "./writing.ts";

const numbered: Readonly<Record<Text["unit"], RegExp>> = {
  page: /^p\. (\d+)/,
  slide: /^slide (\d+)/,
  paragraph: /^paragraph (\d+)/,
};

/** Words that describe an article rather than name it. */
const filler = new Set(["page", "slide", "paragraph", "contents", "article"]);

const asWords = (words: readonly string[]) => words.join(" ");

/** What of `at` is not there; undefined where all is. */
function missingIn(at: string, text: Text, section: Section, line: number): string | undefined {
  const number = numbered[text.unit].exec(at)?.[1];
  if (number !== undefined && Number(number) !== section.number) {
    const stands = section.number === undefined ? "none" : String(section.number);
    return `${text.unit} ${number} (the cited line is on ${text.unit} ${stands})`;
  }
  if (number === undefined && text.unit === "slide") return "the number of the slide";
  const listed = number === undefined ? /\bp\. (\d+)/.exec(at)?.[1] : undefined;
  if (listed !== undefined && !tokensOf(text.lines[line - 1] ?? "").includes(listed))
    return `page ${listed} on the line`;
  const headed = namingWords(`${section.heading ?? ""} ${section.part ?? ""}`);
  const printed = joinLines(text.lines.slice(section.from - 1, section.to)).flatMap(tokensOf);
  const own = tokensOf(text.lines[line - 1] ?? "");
  const wanted = namingWords(at.replace(numbered[text.unit], "").replace(/\(.*?\)/g, "")).filter(
    (word) => !filler.has(word) && !own.includes(word),
  );
  const isHeaded = (word: string) => headed.some((other) => isKin(word, other));
  const missing = wanted.filter((word) => !isHeaded(word) && !printed.some((other) => isKin(word, other)));
  if (missing.length > 0) return `"${asWords(missing)}"`;
  // Articles share words: most of those that name one must stand in its heading.
  if (wanted.filter(isHeaded).length * 2 < wanted.length)
    return `"${asWords(wanted.filter((word) => !isHeaded(word)))}" in a heading`;
  return undefined;
}

/** What is wrong with a citation's place: no such line, or not the page, slide or heading that `at` names. */
export function findMisplaced({ at, line }: Cite, text: Text): string | undefined {
  if (line === undefined) return "no line is given";
  if (line > text.lines.length) return `line ${line} is beyond the last line, ${text.lines.length}`;
  if (findLine(text, line) === undefined) return `line ${line} is blank`;
  const section = findSection(text, line);
  if (section === undefined) return `line ${line} is in no section`;
  const missing = missingIn(at, text, section, line);
  return missing === undefined ? undefined : `line ${line} has not ${missing} near it`;
}

/** Readings of articles, by their text and first line: many citations share one. */
const articles = new WeakMap<Text, Map<number, readonly DateReading[]>>();

interface DateReading {
  readonly dates: readonly DateWriting[];
  readonly article: string;
}

function readArticle(text: Text, line: number): readonly DateReading[] {
  const from = findSection(text, line)?.from ?? 0;
  const known = articles.get(text) ?? new Map<number, readonly DateReading[]>();
  articles.set(text, known);
  const readings =
    known.get(from) ??
    joinLines(linesOfArticle(text, line)).map((article) => ({ article, dates: readDates(article).dates }));
  known.set(from, readings);
  return readings;
}

/** True where the article bears the date on which it is cited as saying something, or calls the day before yesterday. */
export function isSaid({ said, line = 0 }: Cite, text: Text): boolean {
  return readArticle(text, line).some(({ article, dates }) => {
    const context = { dates, text: "", said };
    if (standsDate(said, context)) return true;
    return /\byesterday\b/i.test(article) && standsDate(addDays(said, -1), context);
  });
}
