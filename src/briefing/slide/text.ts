import type { Room } from "./labels.ts";
import { linesOf } from "./measure.ts";

export interface Paragraph {
  readonly text: string;
  readonly isPoint: boolean;
}

export interface SlideText {
  readonly size: 30 | 26 | 22 | 20 | 18;
  readonly paragraphs: readonly Paragraph[];
  readonly isCut: boolean;
}

const lineHeight = 1.4;
const between = 0.6;

const point = /^[-•]\s+/;

/** The lines of a text that have words. */
export function wordLinesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Paragraphs stand apart by an empty line; each point is a paragraph of its own and keeps its "- ". */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const paragraphs: string[] = [];
    for (const line of wordLinesOf(block)) {
      const last = paragraphs.at(-1);
      if (point.test(line) || last === undefined || point.test(last)) paragraphs.push(line);
      else paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    }
    return paragraphs;
  });
}

function toParagraph(text: string): Paragraph {
  return { text: text.replace(point, ""), isPoint: point.test(text) };
}

/** Of a room's height, for the words below it that a text is longer. */
export const cutHeight = 30;

/** A text in the largest type in which it fits; one that fits in none is cut, and says so below. */
export function layoutText(texts: readonly string[], room: Room): SlideText {
  const { width } = room;
  const height = room.height - cutHeight;
  const paragraphs = texts.map(toParagraph);
  const sizes = [30, 26, 22, 20, 18] as const;
  const measure = width * 0.97;
  const linesAt = (paragraph: Paragraph, size: number) =>
    linesOf(paragraph.text, measure - (paragraph.isPoint ? size * 1.1 : 0), size);
  const heightAt = (size: number) =>
    paragraphs.reduce((sum, paragraph) => sum + (linesAt(paragraph, size).length * lineHeight + between) * size, 0);
  const size = sizes.find((tried) => heightAt(tried) <= height);
  if (size !== undefined) return { size, paragraphs, isCut: false };
  const least = 18;
  let left = Math.floor(height / least);
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const lines = linesAt(paragraph, least);
    const most = Math.floor((left - between) / lineHeight);
    if (most < 1) break;
    kept.push({ ...paragraph, text: lines.length <= most ? paragraph.text : `${lines.slice(0, most).join(" ")} …` });
    left -= Math.min(lines.length, most) * lineHeight + between;
  }
  return { size: least, paragraphs: kept, isCut: true };
}
