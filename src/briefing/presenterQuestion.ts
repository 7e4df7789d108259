import type { Dataset } from "../../data/schema/dataset.ts";
import { figuresOf, type Slide } from "../core/briefing.ts";
import type { Day } from "../core/days.ts";
import type { FigureRef } from "../core/slide.ts";
import { filterWords } from "../figures/filterWords.ts";
import { filtersText } from "../text/enFilters.ts";
import { presentText } from "../text/enPresent.ts";
import { formatView, initialView, parseView } from "../view/codec.ts";
import { type FilterKey, filterKeys, isHeeded } from "../view/pageFilters.ts";
import type { KnownIds, View } from "../view/parameters.ts";
import { pageAt } from "../view/shared.ts";
import type { Question } from "./presenterDeck.ts";

/** The filters that any figure of a slide heeds. */
export function heededFilters(slide: Slide): readonly FilterKey[] {
  return filterKeys.filter((key) => figuresOf(slide).some(({ page }) => isHeeded(key, page)));
}

/** Whether a figure counts by a width of time that can be chosen. */
function isCounted(page: string): boolean {
  return pageAt(page) === "events";
}

/** Whether any figure of a slide does. */
export function hasUnit(slide: Slide): boolean {
  return figuresOf(slide).some(({ page }) => isCounted(page));
}

/** What a question can change. */
export type QuestionPatch = Partial<Pick<View, FilterKey | "asOf" | "by">>;

/** A figure's own view; a frozen one's with its day. */
function viewOf({ view, frozen }: FigureRef, known: KnownIds): View {
  const own = parseView(view, known).view;
  return { ...own, asOf: frozen?.asOf ?? own.asOf };
}

/** The views of a slide's figures as they are shown: as the author made them, or under the question. */
export function viewsOf(slide: Slide, question: Question | null, known: KnownIds): readonly View[] {
  return figuresOf(slide).map((figure, i) => {
    const asked = question?.[i];
    return asked === undefined ? viewOf(figure, known) : parseView(asked, known).view;
  });
}

/** What filters say now: of each, that of the first figure that heeds it. */
export function shownView(slide: Slide, question: Question | null, known: KnownIds): View {
  const views = viewsOf(slide, question, known);
  const figures = figuresOf(slide);
  const heeded = filterKeys.map((key) => {
    const at = figures.findIndex(({ page }) => isHeeded(key, page));
    return [key, views[at]?.[key] ?? initialView[key]];
  });
  const { asOf, basis, since } = views[0] ?? initialView;
  const { by } = views[figures.findIndex(({ page }) => isCounted(page))] ?? initialView;
  return { ...initialView, ...Object.fromEntries(heeded), asOf, basis, since, by };
}

/**
 * The question after a change of filters, for each figure those that it heeds. Null where the slide is again as its author
 * made it.
 */
export function changeQuestion(
  slide: Slide,
  question: Question | null,
  patch: QuestionPatch,
  known: KnownIds,
): Question | null {
  const views = viewsOf(slide, question, known);
  const next = figuresOf(slide).map((figure, i) => {
    const own = views[i] ?? initialView;
    const heeded = filterKeys.flatMap((key) => (key in patch && isHeeded(key, figure.page) ? [[key, patch[key]]] : []));
    const asOf = "asOf" in patch ? (patch.asOf ?? null) : own.asOf;
    const by = isCounted(figure.page) ? (patch.by ?? own.by) : own.by;
    return formatView({ ...own, ...Object.fromEntries(heeded), asOf, by });
  });
  const made = figuresOf(slide).map((figure) => formatView(viewOf(figure, known)));
  return next.every((query, i) => query === made[i]) ? null : next;
}

function askedFigure(figure: FigureRef, query: string | undefined, known: KnownIds): FigureRef {
  if (query === undefined) return figure;
  const { asOf } = parseView(query, known).view;
  const { frozen } = figure;
  return { ...figure, view: query, frozen: frozen === null || asOf === null ? null : { ...frozen, asOf } };
}

/** The slide as the question wants to see it. Its author's title would no longer be true of it: the finding takes its place. */
export function toAskedSlide(slide: Slide, question: Question, known: KnownIds): Slide {
  switch (slide.kind) {
    case "figure":
      return { ...slide, title: "", figure: askedFigure(slide.figure, question[0], known) };
    case "pair": {
      const [one, other] = slide.figures;
      return {
        ...slide,
        title: "",
        figures: [askedFigure(one, question[0], known), askedFigure(other, question[1], known)],
      };
    }
    case "title":
    case "text":
      return slide;
  }
}

/** The year that a span of days makes up; null for any other span. */
export function yearOf(from: Day | null, to: Day | null): string | null {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

/** The span of a year. */
export function spanOf(year: string): { readonly from: Day; readonly to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What is answered, in words: "Human; 2024". */
export function questionWords(slide: Slide, question: Question, dataset: Dataset, known: KnownIds): string {
  const view = shownView(slide, question, known);
  const pages = figuresOf(slide).map(({ page }) => page);
  const others = pages.map((page) => filterWords({ ...view, from: null, to: null }, dataset, page));
  const { from, to } = view;
  const period = from === null && to === null ? null : (yearOf(from, to) ?? filtersText.between(from, to));
  const asOf = view.asOf === null ? null : presentText.question.asOf(view.asOf);
  const words = [...new Set([...others, period, asOf])].filter((one) => one !== null);
  return words.length === 0 ? presentText.question.everything : words.join("; ");
}
