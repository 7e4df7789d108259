import { joinLines, tokensOf } from "./writing.ts";

/** An article, slide or paragraph of a text. Lines count from 1; `to` is its last. */
export interface Section {
  readonly from: number;
  readonly to: number;
  /** Page, slide or paragraph. */
  readonly number?: number | undefined;
  readonly heading?: string | undefined;
  readonly part?: string | undefined;
}

/** How a text is cut: by a list of sections, or by itself into slides or paragraphs. */
export type Cut = { readonly unit: "slide" | "paragraph" } | readonly SectionStart[];

export interface SectionStart {
  readonly from: number;
  readonly page?: number | undefined;
  readonly heading?: string | undefined;
  readonly part?: string | undefined;
}

/** A source's text, line by line, and its sections. */
export interface Text {
  readonly source: string;
  readonly lines: readonly string[];
  readonly unit: "page" | "slide" | "paragraph";
  readonly sections: readonly Section[];
}

const isBlank = (line: string | undefined) => line === undefined || line.trim() === "";

function slides(lines: readonly string[]): Section[] {
  const starts = [{ from: 1, number: 1 }];
  for (const [index, line] of lines.entries()) {
    const number = /\[slide (\d+)\]/i.exec(line)?.[1];
    if (number !== undefined) starts.push({ from: index + 1, number: Number(number) });
  }
  return starts.map((start, index) => ({ ...start, to: (starts[index + 1]?.from ?? lines.length + 1) - 1 }));
}

/** The first line that isn't blank is the heading, numbered 0. */
function paragraphs(lines: readonly string[]): Section[] {
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index + 1]));
  return filled.map((from, number) => ({ from, to: from, number, ...(number === 0 && { part: "heading" }) }));
}

function listed(starts: readonly SectionStart[], end: number): Section[] {
  return starts.map(({ page, ...start }, index) => ({
    ...start,
    ...(page !== undefined && { number: page }),
    to: (starts[index + 1]?.from ?? end + 1) - 1,
  }));
}

/** Reads a text. */
export function toText(source: string, content: string, cut: Cut): Text {
  const lines = content.split(/\r?\n/);
  if ("unit" in cut) {
    return { source, lines, unit: cut.unit, sections: cut.unit === "slide" ? slides(lines) : paragraphs(lines) };
  }
  return { source, lines, unit: "page", sections: listed(cut, lines.length) };
}

export const findSection = ({ sections }: Text, line: number): Section | undefined =>
  sections.find(({ from, to }) => line >= from && line <= to);

export const findLine = ({ lines }: Text, line: number): string | undefined =>
  isBlank(lines[line - 1]) ? undefined : lines[line - 1];

/** True where the words of the heading stand in the section in a row, as printed over several lines perhaps. */
export function hasHeading({ lines }: Text, { from, to, heading }: Section): boolean {
  if (heading === undefined) return true;
  const wanted = ` ${tokensOf(heading).join(" ")} `;
  return joinLines(lines.slice(from - 1, to)).some((text) => ` ${tokensOf(text).join(" ")} `.includes(wanted));
}

/** An article of so many words counts as near each of its lines, as a whole. */
const short = 700;
/** Words either side of the cited line that count as near it in a longer one. */
const reach = 250;
/** Words at the beginning and at the end of an article that count as near each of its lines: they hold its place and day. */
const opening = 60;

/** The lines of the article, slide or paragraph in which a line stands. */
export function linesOfArticle(text: Text, line: number): readonly string[] {
  const section = findSection(text, line);
  return section === undefined ? [] : text.lines.slice(section.from - 1, section.to);
}

/** The lines near a cited one: of its section (of the whole text, where sections are paragraphs), and no further than `reach`. */
export function linesNear(text: Text, line: number): readonly string[] {
  const section = findSection(text, line);
  if (section === undefined) return [];
  const [from, to] = text.unit === "paragraph" ? [1, text.lines.length] : [section.from, section.to];
  const words = (number: number) => tokensOf(text.lines[number - 1] ?? "").length;
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (all.reduce((sum, number) => sum + words(number), 0) <= short) return text.lines.slice(from - 1, to);
  const near = new Set([line]);
  for (let [number, left] = [line - 1, reach]; number >= from && left > 0; number -= 1) {
    near.add(number);
    left -= words(number);
  }
  for (let [number, left] = [line + 1, reach]; number <= to && left > 0; number += 1) {
    near.add(number);
    left -= words(number);
  }
  for (let [number, left] = [from, opening]; number <= to && left > 0; number += 1) {
    near.add(number);
    left -= words(number);
  }
  for (let [number, left] = [to, opening]; number >= from && left > 0; number -= 1) {
    near.add(number);
    left -= words(number);
  }
  return [...near].sort((a, b) => a - b).map((number) => text.lines[number - 1] ?? "");
}
