import type { SlideModel } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { drawSlide, layoutOf, toNotes } from "./frame.ts";
import { defineLayouts } from "./layouts.ts";
import { fonts } from "./look.ts";
import { type MendedContent, mendPackage } from "./mend.ts";
import { createPen } from "./pen.ts";
import { toLine } from "./plain.ts";

/** What a deck says of itself. */
export interface DeckFacts {
  readonly title: string;
  /** Version of the record. */
  readonly version: string;
  /** Makes a path within the site the address that a slide links to. */
  readonly toAddress: (path: string) => string;
  /** When it is made; now where it is left out. The same slides made at the same time are the same file. */
  readonly made?: Date;
}

/** A briefing as a PowerPoint file: charts, tables and shapes that can be edited, never pictures. */
export async function toPptx(slides: readonly SlideModel[], facts: DeckFacts): Promise<Uint8Array> {
  const { default: PptxGenJS } = await import("pptxgenjs");
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: fonts.title, bodyFontFace: fonts.text };
  defineLayouts(deck);
  const content = slides.map((model, at): MendedContent => {
    const slide = deck.addSlide({ masterName: pptxText.layouts[layoutOf(model)] });
    const { pen, drawn } = createPen(slide);
    drawSlide(pen, model, { number: at + 1, of: slides.length }, facts.toAddress);
    return { drawn, notes: toNotes(model, facts.toAddress) };
  });
  const written = await deck.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("PptxGenJS gave no bytes.");
  const title = toLine(facts.title);
  return mendPackage(written, content, { title, version: facts.version, made: facts.made ?? new Date() });
}
