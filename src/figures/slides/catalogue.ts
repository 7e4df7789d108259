import type { Dataset } from "../../../data/schema/dataset.ts";
import type { FigureRef, SlideBody, SlideSource } from "../../core/slide.ts";

/** A figure as a slide shows it, before the author's own words. */
export interface SlideFigure {
  readonly finding: string;
  readonly subtitle: string;
  readonly body: SlideBody;
  readonly alt: string;
  readonly sources: readonly SlideSource[];
  readonly asOfWords: string;
  readonly links: { readonly latest: string; readonly pinned: string };
  readonly warnings: readonly string[];
}

/** Whether a figure of a page can stand on a slide. */
export function isInCatalogue(_page: string, _figure: string): boolean {
  return false;
}

/** A figure as it is today, or as it was on the day on which it was frozen. One that can't be shown has a body that says why. */
export function selectSlideFigure(_ref: FigureRef, _whole: Dataset): SlideFigure {
  throw new Error("selectSlideFigure: not there yet");
}
