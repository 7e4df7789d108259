import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Day } from "../../core/days.ts";
import { keepLast, oncePer } from "../../core/once.ts";
import type { FigureRef, SlideBody, SlideSource } from "../../core/slide.ts";
import { versionOf } from "../../core/version.ts";
import { type RecordView, toRecordView } from "../../dataset/record.ts";
import { slidesText } from "../../text/enSlides.ts";
import { takeText } from "../../text/enTake.ts";
import { pinView, unpinView } from "../../view/address.ts";
import { formatView, initialView, parseView, type Repair } from "../../view/codec.ts";
import { toKnownIds } from "../../view/filters.ts";
import type { KnownIds, View } from "../../view/parameters.ts";
import { pageAt } from "../../view/shared.ts";
import { filterWords } from "../filterWords.ts";
import { entriesOf, findEntry } from "./pages.ts";
import type { Place, Shown } from "./shown.ts";

/** A figure as a slide shows it, before the author's own words. */
export interface SlideFigure {
  readonly finding: string;
  readonly subtitle: string;
  readonly body: Exclude<SlideBody, { kind: "pair" }>;
  readonly alt: string;
  readonly sources: readonly SlideSource[];
  readonly asOfWords: string;
  /** What it is of, in few words. */
  readonly subject: string;
  readonly asOf: Day;
  readonly links: { readonly latest: string; readonly pinned: string };
  readonly warnings: readonly string[];
}

/** What was worked out of a dataset already: a slide that comes back is there at once. */
interface Kept {
  readonly known: KnownIds;
  readonly urls: ReadonlyMap<string, string>;
  readonly records: Map<string, RecordView>;
  readonly figures: Map<string, SlideFigure>;
}

/** As many as some briefings have slides. */
const mostFigures = 600;
/** Each is a whole record as of a day. */
const mostRecords = 20;

const keptOf = oncePer(
  (whole: Dataset): Kept => ({
    known: toKnownIds(whole),
    urls: new Map(whole.sources.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const]))),
    records: new Map(),
    figures: new Map(),
  }),
);

function recordOf(whole: Dataset, { asOf, since, basis }: View): RecordView {
  const { records } = keptOf(whole);
  const key = `${asOf} ${since} ${basis}`;
  return records.get(key) ?? keepLast(records, key, toRecordView(whole, { asOf, since, basis }), mostRecords);
}

function warningOf({ name, value, reason }: Repair): string {
  const { warnings } = slidesText;
  return reason === "not-a-parameter" ? warnings[reason](name) : warnings[reason](name, value);
}

const partsOf = (page: string) => page.split(/[?#]/)[0]?.split("/").filter(Boolean) ?? [];

/** The path as the site writes it; ids of a file from elsewhere stay within their part. */
function pathOf(parts: readonly string[]): string {
  return parts.length === 0 ? "/" : `/${parts.map(encodeURIComponent).join("/")}/`;
}

/** Whether a figure of a page can stand on a slide. */
export function isInCatalogue(page: string, figure: string): boolean {
  const parts = partsOf(page);
  return parts.length <= 2 && findEntry(pageAt(pathOf(parts)), figure) !== undefined;
}

function readView({ view: query, frozen }: FigureRef, known: KnownIds) {
  const asked = new URLSearchParams(query);
  // A frozen figure keeps its day, whatever its query says.
  if (frozen !== null) asked.set("as-of", frozen.asOf);
  const { view, repairs } = parseView(`?${asked}`, known);
  return { view: { ...view, open: null }, warnings: repairs.map(warningOf) };
}

/** The filters that the figure is counted under, in words. */
function filtersOf(shown: Shown, place: Place, whole: Dataset): string | null {
  const { view, page } = place;
  const all = (shown.unfiltered ?? []).map((key) => [key, initialView[key]] as const);
  return filterWords({ ...view, ...Object.fromEntries(all) }, whole, page);
}

function notShown(why: string): Shown {
  return {
    said: { finding: slidesText.missing, subtitle: "", description: why, sources: [] },
    body: { kind: "missing", why },
  };
}

function show(place: Place, kind: string): Shown {
  const { figure, page } = place;
  if (entriesOf(kind) === undefined) return notShown(slidesText.why.page(page));
  const entry = findEntry(kind, figure);
  if (entry === undefined) return notShown(slidesText.why.figure(figure, page));
  try {
    const shown = entry(place);
    return typeof shown === "string" ? notShown(shown) : shown;
  } catch (error) {
    // One figure that fails leaves the others of a briefing standing, and says so in its place.
    return notShown(slidesText.why.fault(error instanceof Error ? error.message : String(error)));
  }
}

function asOfWordsOf({ frozen }: FigureRef, { asOf }: RecordView, { basis }: View): string {
  return [
    slidesText.asOf(asOf),
    ...(frozen === null ? [] : [slidesText.frozen]),
    ...(basis === "documents" ? [takeText.onDocuments] : []),
  ].join(" · ");
}

function subjectOf(kind: string): string | undefined {
  const { subjects } = slidesText;
  return Object.hasOwn(subjects, kind) ? subjects[kind as keyof typeof subjects] : undefined;
}

function make(ref: FigureRef, whole: Dataset): SlideFigure {
  const { known, urls } = keptOf(whole);
  const { view, warnings } = readView(ref, known);
  const record = recordOf(whole, view);
  const parts = partsOf(ref.page);
  const path = pathOf(parts);
  const kind = parts.length > 2 ? "" : pageAt(path);
  const place: Place = { page: path, id: parts[1] ?? "", figure: ref.figure, view, record };
  const shown = show(place, kind);
  const { finding, subtitle, description, sources } = shown.said;
  const filter = shown.body.kind === "missing" ? null : filtersOf(shown, place, whole);
  const now = versionOf(whole.meta);
  const home = entriesOf(kind) === undefined ? "/" : path;
  return {
    finding,
    subtitle: filter === null ? subtitle : slidesText.only(subtitle, filter),
    body: shown.body,
    alt: slidesText.alt([description, ...(shown.notes ?? [])]),
    sources: sources.map((source) => ({ ...source, url: urls.get(source.id) ?? null })),
    asOfWords: asOfWordsOf(ref, record, view),
    subject: shown.subject ?? subjectOf(kind) ?? finding,
    asOf: record.asOf,
    links: {
      latest: home + formatView(unpinView(view)),
      pinned: home + formatView(pinView(view, record, home)),
    },
    warnings: [
      ...warnings,
      ...(shown.warnings ?? []),
      ...(ref.frozen === null || ref.frozen.version === now
        ? []
        : [slidesText.warnings.revised(ref.frozen.version, now)]),
    ],
  };
}

/**
 * A figure as it is today, or as it was on the day on which it was frozen. One that can't be shown has a body that says
 * why. Worked out once for each dataset.
 */
export function selectSlideFigure(ref: FigureRef, whole: Dataset): SlideFigure {
  const { figures } = keptOf(whole);
  const key = JSON.stringify([ref.page, ref.figure, ref.view, ref.frozen?.asOf ?? null, ref.frozen?.version ?? null]);
  return figures.get(key) ?? keepLast(figures, key, make(ref, whole), mostFigures);
}
