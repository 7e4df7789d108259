import type { BriefingRecord, BriefingSlide } from "../../data/schema/briefings.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { Briefing, Slide } from "../core/briefing.ts";
import type { DimensionKey } from "../core/closedLists.ts";
import { type Day, isDay } from "../core/days.ts";
import { periodOf } from "../core/periods.ts";
import { defaultSince } from "../core/since.ts";
import type { FigureRef } from "../core/slide.ts";
import { versionOf } from "../core/version.ts";
import { formatDay } from "../text/dates.ts";
import { countOf } from "../text/numbers.ts";

/** What a record of a briefing leaves open, as it follows from the dataset. */
interface Filling {
  /** By name, in curly brackets, of pages and views. */
  readonly ids: Readonly<Record<string, string>>;
  /** By name, in curly brackets, of titles, texts and notes. */
  readonly words: Readonly<Record<string, string>>;
  /** By parameter and name, in views. */
  readonly days: Readonly<Record<string, Readonly<Record<string, Day>>>>;
  readonly version: string;
}

/** The day of the last digest before the latest source; where there is none, of the last statement. */
export function lastDigest(dataset: Dataset): Day {
  const { latestSource } = dataset.meta;
  const digests = dataset.sources.filter(({ kind, said }) => kind === "digest" && said < latestSource);
  return (
    digests
      .map(({ said }) => said)
      .toSorted()
      .at(-1) ?? defaultSince(dataset, latestSource)
  );
}

function toFilling(dataset: Dataset, dimension: DimensionKey): Filling {
  const { latestSource } = dataset.meta;
  const digest = lastDigest(dataset);
  const thisYear = periodOf(latestSource, "year");
  const lastYear = periodOf(`${String(thisYear.year - 1).padStart(4, "0")}-12-31`, "year");
  const chosen = dataset.dimensions.find(({ id }) => id === dimension) ?? dataset.dimensions[0];
  const version = versionOf(dataset.meta);
  return {
    ids: { dimension: chosen?.id ?? "human" },
    words: {
      dimension: chosen?.name ?? "",
      "as-of": formatDay(latestSource),
      "last-digest": formatDay(digest),
      "last-year": lastYear.id,
      sources: countOf(dataset.sources.length, "source"),
      version,
    },
    days: {
      since: { "last-digest": digest },
      "as-of": { "last-digest": digest },
      from: { "last-year": lastYear.first, "this-year": thisYear.first },
      to: { "last-year": lastYear.last, "this-year": thisYear.last },
    },
    version,
  };
}

const fill = (text: string, by: Readonly<Record<string, string>>): string =>
  text.replace(/\{([\w-]+)\}/g, (whole, name: string) => by[name] ?? whole);

/** The query with the record's days in it, in the order in which it was written. */
function toView(view: string, { ids, days }: Filling): string {
  const parts = [...new URLSearchParams(view)].map(([name, text]) => {
    const value = days[name]?.[text] ?? fill(text, ids);
    return `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** A figure of a record; one with a day in its view is kept on that day. */
function toFigure({ page = "", figure = "", view = "" }: Partial<BriefingSlide>, filling: Filling): FigureRef {
  const filled = toView(view, filling);
  const asOf = new URLSearchParams(filled).get("as-of");
  return {
    page: fill(page, filling.ids),
    figure,
    view: filled,
    frozen: asOf !== null && isDay(asOf) ? { asOf, version: filling.version } : null,
  };
}

function toSlide(slide: BriefingSlide, index: number, filling: Filling): Slide {
  const { kind, title = "", text = "", notes = "", beside = {} } = slide;
  const base = { id: `slide-${index + 1}`, title: fill(title, filling.words), notes: fill(notes, filling.words) };
  switch (kind) {
    case "title":
    case "text":
      return { ...base, kind, text: fill(text, filling.words) };
    case "figure":
      return { ...base, kind, figure: toFigure(slide, filling) };
    case "pair":
      return { ...base, kind, figures: [toFigure(slide, filling), toFigure(beside, filling)] };
  }
}

function toBriefing({ id, title, summary, of, slides }: BriefingRecord, filling: Filling): Briefing {
  return {
    id,
    title: fill(title, filling.words),
    summary: fill(summary, filling.words),
    ...(of !== undefined && { of }),
    slides: slides.map((slide, index) => toSlide(slide, index, filling)),
    changed: 0,
  };
}

/**
 * The ready-made briefings of the record, each with its slides as they follow from the record today. One that the reader
 * chooses something for says so in `of`.
 * @param dimension of which the annual review is; the first where the record has no such.
 */
export function selectReadyMade(dataset: Dataset, dimension: DimensionKey = "human"): Briefing[] {
  const filling = toFilling(dataset, dimension);
  return dataset.briefings.map((record) => toBriefing(record, filling));
}
