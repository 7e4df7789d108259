import type { Dataset } from "../../data/schema/dataset.ts";
import type { FigureSlide, PairSlide, Slide, TextSlide, TitleSlide } from "../core/briefing.ts";
import type { FigureRef, SlideHalf, SlideModel, SlideSource } from "../core/slide.ts";
import { type SlideFigure, selectSlideFigure } from "../figures/slides/catalogue.ts";
import { slidesText } from "../text/enSlides.ts";
import { fillSlide } from "./fill.ts";
import { paragraphsOf, wordLinesOf } from "./slide/text.ts";

/** What a slide of words alone has nothing of. */
const wordsOnly = { subtitle: "", sources: [], asOfWords: null, links: null, warnings: [] } as const;

function titleModel({ title, text, notes }: TitleSlide): SlideModel {
  const lines = wordLinesOf(text);
  return { ...wordsOnly, title, body: { kind: "title", lines }, alt: slidesText.alt([title, ...lines]), notes };
}

function textModel({ title, text, notes }: TextSlide): SlideModel {
  const paragraphs = paragraphsOf(text);
  return { ...wordsOnly, title, body: { kind: "text", paragraphs }, alt: paragraphs.join(" "), notes };
}

function figureModel({ title, notes, figure }: FigureSlide, whole: Dataset): SlideModel {
  const { finding, ...shown } = selectSlideFigure(figure, whole);
  const own = title.trim();
  return {
    ...shown,
    title: own === "" ? finding : own,
    // The author's title takes the finding's place, and the finding that of the line below: nothing is lost.
    subtitle: own === "" || own === finding ? shown.subtitle : slidesText.below(finding, shown.subtitle),
    notes,
  };
}

/** The sources of both sides, most used first; one that both use once, with the marks of both. */
function mergeSources(halves: readonly SlideFigure[]): SlideSource[] {
  const merged = new Map<string, SlideSource>();
  for (const source of halves.flatMap(({ sources }) => sources)) {
    const known = merged.get(source.id);
    merged.set(source.id, known === undefined ? source : { ...known, marks: known.marks + source.marks });
  }
  return [...merged.values()].toSorted((a, b) => b.marks - a.marks || a.title.localeCompare(b.title, "en"));
}

function halfOf({ finding, subtitle, body, alt, links }: SlideFigure): SlideHalf {
  return { title: finding, subtitle, body, alt, links };
}

/** What both sides are of; where it is the same, the two days. */
function titleOfBoth(left: SlideFigure, right: SlideFigure): string {
  if (left.subject !== right.subject) return slidesText.both(left.subject, right.subject);
  return left.asOf === right.asOf ? left.subject : slidesText.onDays(left.subject, left.asOf, right.asOf);
}

function pairModel({ title, notes, figures: [first, second] }: PairSlide, whole: Dataset): SlideModel {
  const select = (ref: FigureRef) => selectSlideFigure(ref, whole);
  const [left, right] = [select(first), select(second)];
  const both = (one: string, other: string) => [slidesText.left(one), slidesText.right(other)];
  return {
    title: title.trim() === "" ? titleOfBoth(left, right) : title.trim(),
    subtitle: "",
    body: { kind: "pair", halves: [halfOf(left), halfOf(right)] },
    alt: slidesText.alt(both(slidesText.below(left.finding, left.alt), slidesText.below(right.finding, right.alt))),
    notes,
    sources: mergeSources([left, right]),
    asOfWords: left.asOfWords === right.asOfWords ? left.asOfWords : both(left.asOfWords, right.asOfWords).join(". "),
    // For who has room for one way out alone; each side has its own.
    links: left.links,
    warnings: [...left.warnings.map(slidesText.left), ...right.warnings.map(slidesText.right)],
  };
}

/**
 * A slide of a briefing as it is shown, with what it leaves to the record. Never throws: what can't be shown is a body that
 * says why.
 */
export function toSlideModel(written: Slide, whole: Dataset): SlideModel {
  const slide = fillSlide(written, whole);
  switch (slide.kind) {
    case "title":
      return titleModel(slide);
    case "text":
      return textModel(slide);
    case "figure":
      return figureModel(slide, whole);
    case "pair":
      return pairModel(slide, whole);
  }
}
