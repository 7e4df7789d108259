import type { Briefing, Slide } from "../core/briefing.ts";

/** All that can be done to a briefing, as pure functions: each gives a new one and leaves the old one as it was. */
export function addSlide(briefing: Briefing, slide: Slide, at = briefing.slides.length): Briefing {
  return { ...briefing, slides: briefing.slides.toSpliced(at, 0, slide) };
}
