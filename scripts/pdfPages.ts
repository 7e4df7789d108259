/** Reads a PDF page by page: its words, and whether anything is drawn where a chart should be. */
import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  /** All of it, without spaces: where a PDF breaks its words is nobody's matter. */
  readonly words: string;
  /** Fillings and strokes of paths. */
  readonly strokes: number;
  readonly width: number;
  readonly height: number;
}

/** Words as they are compared: no spaces, no signs that a font joins. */
export function squeeze(words: string): string {
  return words.normalize("NFKC").replace(/[\s\u200b\u00ad]+/g, "");
}

const drawing: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.constructPath,
]);

export async function readPages(path: string): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      words: squeeze(items.map((item) => ("str" in item ? item.str : "")).join("")),
      strokes: fnArray.filter((operation) => drawing.has(operation)).length,
      width,
      height,
    });
  }
  await task.destroy();
  return pages;
}
