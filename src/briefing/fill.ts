import type { Dataset } from "../../data/schema/dataset.ts";
import type { Briefing, Slide } from "../core/briefing.ts";
import type { Day } from "../core/days.ts";
import { periodOf } from "../core/periods.ts";
import { defaultSince } from "../core/since.ts";
import type { FigureRef } from "../core/slide.ts";
import { versionOf } from "../core/version.ts";
import { formatDay } from "../text/dates.ts";
import { countOf } from "../text/numbers.ts";

type Words = Readonly<Record<string, string>>;

/** What stands in curly brackets, by name. What is unknown stays as it is written. */
export function fillWords(text: string, by: Words): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(by, name) ? (by[name] ?? whole) : whole,
  );
}

function formatQuery(pairs: readonly (readonly [string, string])[]): string {
  const parts = pairs.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/")}`,
  );
  return `?${parts.join("&")}`;
}

/** The query with its values exchanged, in the order in which it was written; the very same where none is. */
export function mapView(view: string, exchange: (name: string, value: string) => string): string {
  const asked = [...new URLSearchParams(view)];
  const made = asked.map(([name, value]) => [name, exchange(name, value)] as const);
  return made.every(([, value], i) => value === asked[i]?.[1]) ? view : formatQuery(made);
}

/** The day of the last digest before a day, as of the latest source; where there is none, of the last statement. */
export function lastDigest(dataset: Dataset, day: Day = dataset.meta.latestSource): Day {
  const digests = dataset.sources.filter(({ kind, said }) => kind === "digest" && said < day);
  return (
    digests
      .map(({ said }) => said)
      .toSorted()
      .at(-1) ?? defaultSince(dataset, day)
  );
}

function yearsAt(day: Day) {
  const thisYear = periodOf(day, "year");
  const lastYear = periodOf(`${String(thisYear.year - 1).padStart(4, "0")}-12-31`, "year");
  return { thisYear, lastYear };
}

/** What may stand in curly brackets in titles, texts and notes of a slide, as it follows from the record. */
export function wordsOf(dataset: Dataset): Words {
  const { latestSource } = dataset.meta;
  return {
    "as-of": formatDay(latestSource),
    "last-digest": formatDay(lastDigest(dataset)),
    "last-year": yearsAt(latestSource).lastYear.id,
    sources: countOf(dataset.sources.length, "source"),
    version: versionOf(dataset.meta),
  };
}

/** Names that may stand where a view has a day, by parameter. */
function daysAt(dataset: Dataset, day: Day): ReadonlyMap<string, Words> {
  const digest = { "last-digest": lastDigest(dataset, day) };
  const { thisYear, lastYear } = yearsAt(day);
  return new Map<string, Words>([
    ["since", digest],
    ["as-of", digest],
    ["from", { "last-year": lastYear.first, "this-year": thisYear.first }],
    ["to", { "last-year": lastYear.last, "this-year": thisYear.last }],
  ]);
}

const hasName = /last-digest|last-year|this-year/;

/** A query that was made of another, with the days that the other leaves to the record; its `as-of` stays its own. */
export function keepNames(made: string, other: string): string {
  const named = [...new URLSearchParams(other)].filter(([name, value]) => name !== "as-of" && hasName.test(value));
  if (named.length === 0) return made;
  const rest = [...new URLSearchParams(made)].filter(([name]) => named.every(([kept]) => kept !== name));
  return formatQuery([...rest, ...named]);
}

/** A figure with the days that its view names; of a frozen one as they were on the day that it keeps. */
function fillFigure(figure: FigureRef, dataset: Dataset): FigureRef {
  if (!hasName.test(figure.view)) return figure;
  const days = daysAt(dataset, figure.frozen?.asOf ?? dataset.meta.latestSource);
  const view = mapView(figure.view, (name, value) => {
    const named = days.get(name);
    return named !== undefined && Object.hasOwn(named, value) ? (named[value] ?? value) : value;
  });
  return view === figure.view ? figure : { ...figure, view };
}

/** Titles, texts and notes, each with what the record says in place of a name. */
function fillText(slide: Slide, dataset: Dataset): Slide {
  const texts = [slide.title, slide.notes, "text" in slide ? slide.text : ""];
  if (!texts.some((text) => text.includes("{"))) return slide;
  const words = wordsOf(dataset);
  const title = fillWords(slide.title, words);
  const notes = fillWords(slide.notes, words);
  return "text" in slide ? { ...slide, title, notes, text: fillWords(slide.text, words) } : { ...slide, title, notes };
}

/**
 * A slide with what it leaves to the record: "{as-of}" in its words, `from=last-year` in its views. The same slide where
 * it leaves nothing.
 */
export function fillSlide(slide: Slide, dataset: Dataset): Slide {
  const filled = fillText(slide, dataset);
  if (filled.kind === "figure") {
    const figure = fillFigure(filled.figure, dataset);
    return figure === filled.figure ? filled : { ...filled, figure };
  }
  if (filled.kind !== "pair") return filled;
  const [one, other] = filled.figures;
  const figures = [fillFigure(one, dataset), fillFigure(other, dataset)] as const;
  return figures[0] === one && figures[1] === other ? filled : { ...filled, figures };
}

/** A briefing with all that its slides leave to the record. */
export function fillBriefing(briefing: Briefing, dataset: Dataset): Briefing {
  const slides = briefing.slides.map((slide) => fillSlide(slide, dataset));
  return slides.every((slide, i) => slide === briefing.slides[i]) ? briefing : { ...briefing, slides };
}
