import type { FigureRef } from "./slide.ts";

interface SlideBase {
  /** Of its own within the briefing. */
  readonly id: string;
  /** "" for the finding of the figure. */
  readonly title: string;
  readonly notes: string;
}

export interface TitleSlide extends SlideBase {
  readonly kind: "title";
  /** Lines below the title. */
  readonly text: string;
}

export interface TextSlide extends SlideBase {
  readonly kind: "text";
  /** Paragraphs apart by an empty line; a line that begins with "- " is a point. */
  readonly text: string;
}

export interface FigureSlide extends SlideBase {
  readonly kind: "figure";
  readonly figure: FigureRef;
}

/** A two-up comparison. */
export interface PairSlide extends SlideBase {
  readonly kind: "pair";
  readonly figures: readonly [FigureRef, FigureRef];
}

export type Slide = TitleSlide | TextSlide | FigureSlide | PairSlide;

/** The figures of a slide, in order. */
export function figuresOf(slide: Slide): readonly FigureRef[] {
  if (slide.kind === "figure") return [slide.figure];
  return slide.kind === "pair" ? slide.figures : [];
}

export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence; of a ready-made one. */
  readonly summary?: string;
  /** What the reader chooses before a ready-made one is shown. */
  readonly of?: "dimension";
  readonly slides: readonly Slide[];
  /** Milliseconds since 1970 of the last change: which of two windows was later. */
  readonly changed: number;
  /** The ready-made briefing that it was copied from. */
  readonly from?: string;
}
