import type { Briefing, Slide } from "../core/briefing.ts";
import type { FigureRef } from "../core/slide.ts";
import { type DaysShown, pinView, unpinView } from "../view/address.ts";
import { formatView, parseView } from "../view/codec.ts";
import { keepNames } from "./fill.ts";

/**
 * All that can be done to a briefing, as pure functions. Each makes an act of what it is told, to be given to the store's
 * `edit`; one that has nothing to do gives back the briefing as it was, and counts for no act. New ids are passed in.
 */
export type Act = (briefing: Briefing) => Briefing;

const onSlides =
  (edit: (slides: readonly Slide[]) => readonly Slide[]): Act =>
  (briefing) => {
    const slides = edit(briefing.slides);
    return slides === briefing.slides ? briefing : { ...briefing, slides };
  };

/** At the place of one slide; nothing where there is none with that id. */
const at = (id: string, edit: (slides: readonly Slide[], index: number, slide: Slide) => readonly Slide[]): Act =>
  onSlides((slides) => {
    const index = slides.findIndex((slide) => slide.id === id);
    const slide = slides[index];
    return slide === undefined ? slides : edit(slides, index, slide);
  });

/** @param index place of the new slide, from 0; past the end where left out. */
export const addSlide = (slide: Slide, index?: number): Act =>
  onSlides((slides) => slides.toSpliced(index ?? slides.length, 0, slide));

export const removeSlide = (id: string): Act => at(id, (slides, index) => slides.toSpliced(index, 1));

/** @param to the place that it has afterwards, from 0; beyond an end it goes to that end. */
export const moveSlide = (id: string, to: number): Act =>
  at(id, (slides, from, slide) => {
    const index = Math.max(0, Math.min(to, slides.length - 1));
    return index === from ? slides : slides.toSpliced(from, 1).toSpliced(index, 0, slide);
  });

/** The copy stands after it. */
export const duplicateSlide = (id: string, copyId: string): Act =>
  at(id, (slides, index, slide) => slides.toSpliced(index + 1, 0, { ...slide, id: copyId }));

export const changeSlide = (id: string, change: (slide: Slide) => Slide): Act =>
  at(id, (slides, index, slide) => {
    const changed = change(slide);
    return changed === slide ? slides : slides.with(index, { ...changed, id });
  });

/**
 * A figure as it is on a day, whatever the record says later: on pages that compare, with the day it is compared with too.
 * @param days those of the record that is shown, and its version; a day to compare with that the figure names stays, and
 * so do days that follow from the record: they then follow from it as of that day.
 */
export function freeze(figure: FigureRef, { asOf, since, version }: DaysShown): FigureRef {
  const { page, frozen } = figure;
  if (frozen?.asOf === asOf && frozen.version === version) return figure;
  const { view } = parseView(figure.view);
  const pinned = pinView(view, { asOf, since: view.since ?? since, version }, page);
  const made = formatView({ ...pinned, version: null });
  return { ...figure, view: keepNames(made, figure.view), frozen: { asOf, version } };
}

/** A figure that follows the record. */
export function unfreeze(figure: FigureRef): FigureRef {
  if (figure.frozen === null) return figure;
  const made = formatView(unpinView(parseView(figure.view).view));
  return { ...figure, view: keepNames(made, figure.view), frozen: null };
}

/** Whether a slide and the one after it show one figure each. */
export function canPair(slides: readonly Slide[], index: number): boolean {
  return slides[index]?.kind === "figure" && slides[index + 1]?.kind === "figure";
}

/** Makes one slide of this and the one after it: title of the first that has one, notes of both. */
export const pairWithNext = (id: string): Act =>
  at(id, (slides, index, slide) => {
    const next = slides[index + 1];
    if (slide.kind !== "figure" || next?.kind !== "figure") return slides;
    return slides.toSpliced(index, 2, {
      kind: "pair",
      id,
      title: slide.title || next.title,
      notes: [slide.notes, next.notes].filter(Boolean).join("\n\n"),
      figures: [slide.figure, next.figure],
    });
  });

/** Makes two slides of a pair; title and notes stay with the first. */
export const splitPair = (id: string, secondId: string): Act =>
  at(id, (slides, index, slide) => {
    if (slide.kind !== "pair") return slides;
    const { title, notes, figures } = slide;
    return slides.toSpliced(
      index,
      1,
      { kind: "figure", id, title, notes, figure: figures[0] },
      { kind: "figure", id: secondId, title: "", notes: "", figure: figures[1] },
    );
  });

/** An own briefing with the slides of another. Of a ready-made one it remembers which it was. */
export function toOwn({ id: from, title, slides, changed }: Briefing, id: string, isReadyMade: boolean): Briefing {
  return { id, title, slides, changed, ...(isReadyMade && { from }) };
}
