import type { BriefingRecord, BriefingSlide } from "../../data/schema/briefings.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { Briefing, Slide } from "../core/briefing.ts";
import type { DimensionKey } from "../core/closedLists.ts";
import { isDay } from "../core/days.ts";
import type { FigureRef } from "../core/slide.ts";
import { versionOf } from "../core/version.ts";
import { fillBriefing, fillWords, mapView, wordsOf } from "./fill.ts";

/** What the reader chose for a briefing, and the record that it is made of. */
interface Chosen {
  readonly dataset: Dataset;
  /** In curly brackets, of pages and views. */
  readonly ids: Readonly<Record<string, string>>;
  /** In curly brackets, of titles, texts and notes. */
  readonly words: Readonly<Record<string, string>>;
}

function toChosen(dataset: Dataset, dimension: DimensionKey): Chosen {
  const chosen = dataset.dimensions.find(({ id }) => id === dimension) ?? dataset.dimensions[0];
  return { dataset, ids: { dimension: chosen?.id ?? "human" }, words: { dimension: chosen?.name ?? "" } };
}

/** A figure of a record; one with a day in its view is kept on that day. */
function toFigure({ page = "", figure = "", view = "" }: Partial<BriefingSlide>, { dataset, ids }: Chosen): FigureRef {
  const chosen = mapView(view, (_, value) => fillWords(value, ids));
  const asOf = new URLSearchParams(chosen).get("as-of");
  return {
    page: fillWords(page, ids),
    figure,
    view: chosen === "" || chosen.startsWith("?") ? chosen : `?${chosen}`,
    frozen: asOf !== null && isDay(asOf) ? { asOf, version: versionOf(dataset.meta) } : null,
  };
}

function toSlide(slide: BriefingSlide, index: number, chosen: Chosen): Slide {
  const { kind, title = "", text = "", notes = "", beside = {} } = slide;
  const { words } = chosen;
  const base = { id: `slide-${index + 1}`, title: fillWords(title, words), notes: fillWords(notes, words) };
  switch (kind) {
    case "title":
    case "text":
      return { ...base, kind, text: fillWords(text, words) };
    case "figure":
      return { ...base, kind, figure: toFigure(slide, chosen) };
    case "pair":
      return { ...base, kind, figures: [toFigure(slide, chosen), toFigure(beside, chosen)] };
  }
}

function toBriefing({ id, title, summary, of, slides }: BriefingRecord, chosen: Chosen): Briefing {
  const words = { ...wordsOf(chosen.dataset), ...chosen.words };
  return {
    id,
    title: fillWords(title, words),
    summary: fillWords(summary, words),
    ...(of !== undefined && { of }),
    slides: slides.map((slide, index) => toSlide(slide, index, chosen)),
    changed: 0,
  };
}

/**
 * The ready-made briefings of the record as they are copied: their slides still leave to the record what follows from it,
 * as "{as-of}" or `since=last-digest`, so that a copy brings itself up to date. Only the reader's choice is in them.
 */
export function selectToCopy(dataset: Dataset, dimension: DimensionKey = "human"): Briefing[] {
  const chosen = toChosen(dataset, dimension);
  return dataset.briefings.map((record) => toBriefing(record, chosen));
}

/**
 * The ready-made briefings of the record, each with its slides as they follow from the record today. One that the reader
 * chooses something for says so in `of`.
 * @param dimension of which the annual review is; the first where the record has no such.
 */
export function selectReadyMade(dataset: Dataset, dimension: DimensionKey = "human"): Briefing[] {
  return selectToCopy(dataset, dimension).map((briefing) => fillBriefing(briefing, dataset));
}
