import type { Briefing, Slide } from "../../core/briefing.ts";
import { newId } from "../../mine/newId.ts";

type Edit = (briefing: Briefing) => Briefing;

const change =
  (edit: (slides: readonly Slide[]) => readonly Slide[]): Edit =>
  (briefing) => ({ ...briefing, slides: edit(briefing.slides) });

export const insertSlide = (slide: Slide, at: number) => change((slides) => slides.toSpliced(at, 0, slide));

export const moveSlide = (id: string, to: number) =>
  change((slides) => {
    const from = slides.findIndex((slide) => slide.id === id);
    const slide = slides[from];
    return slide === undefined ? slides : slides.toSpliced(from, 1).toSpliced(to, 0, slide);
  });

export const removeSlide = (id: string) => change((slides) => slides.filter((slide) => slide.id !== id));

export const changeSlide = (id: string, edit: (slide: Slide) => Slide) =>
  change((slides) => slides.map((slide) => (slide.id === id ? edit(slide) : slide)));

export const duplicateSlide = (id: string) =>
  change((slides) => slides.flatMap((slide) => (slide.id === id ? [slide, { ...slide, id: newId() }] : [slide])));

function joinNotes(a: string, b: string): string {
  return [a, b].filter(Boolean).join("\n\n");
}

/** Whether a slide and the one after it show one figure each. */
export function canPair(slides: readonly Slide[], at: number): boolean {
  return slides[at]?.kind === "figure" && slides[at + 1]?.kind === "figure";
}

export const pairWithNext = (id: string) =>
  change((slides) => {
    const at = slides.findIndex((slide) => slide.id === id);
    const [one, next] = [slides[at], slides[at + 1]];
    if (one?.kind !== "figure" || next?.kind !== "figure") return slides;
    return slides.toSpliced(at, 2, {
      kind: "pair",
      id: one.id,
      title: one.title,
      notes: joinNotes(one.notes, next.notes),
      figures: [one.figure, next.figure],
    });
  });

export const splitPair = (id: string) =>
  change((slides) =>
    slides.flatMap((slide): Slide[] => {
      if (slide.id !== id || slide.kind !== "pair") return [slide];
      const { title, notes, figures } = slide;
      return [
        { kind: "figure", id, title, notes, figure: figures[0] },
        { kind: "figure", id: newId(), title: "", notes: "", figure: figures[1] },
      ];
    }),
  );
