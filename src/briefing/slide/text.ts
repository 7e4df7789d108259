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

/** A line that begins with "- " is a point; other lines of one paragraph go on. */
export function paragraphsOf(texts: readonly string[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const text of texts) {
    let isNew = true;
    for (const line of text.split("\n")) {
      const point = /^\s*[-•]\s+(.*)$/.exec(line);
      const last = found.at(-1);
      if (point !== null) found.push({ text: point[1] ?? "", isPoint: true });
      else if (isNew || last === undefined) found.push({ text: line.trim(), isPoint: false });
      else found[found.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
      isNew = false;
    }
  }
  return found.filter(({ text }) => text !== "");
}

/** A text in the largest type in which it fits; one that fits in none is cut, and says so. */
export function layoutText(texts: readonly string[], { width, height }: Room): SlideText {
  const paragraphs = paragraphsOf(texts);
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
