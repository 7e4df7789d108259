import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Initiative, Track } from "../../../data/schema/initiatives.ts";
import { surveyedFrom } from "../../core/coverage.ts";
import { addDays, type Day, earliest, latest } from "../../core/days.ts";
import { type FigureModel, restsOn, type TableModel, type TableRow } from "../../core/figure.ts";
import { oncePer } from "../../core/once.ts";
import { countStandings, type InitiativeFilter, selectInitiatives } from "../../core/roadmap.ts";
import { formatShortDay } from "../../text/dates.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { termsText } from "../../text/enTerms.ts";
import { cellsOf, marksOf, rowOf, type Span, type TimelineRow } from "./row.ts";

/** The place of an item in the drawing, which it has whatever is asked of it. */
export interface TimelineSlot {
  readonly id: string;
  /** How many places come before it, in all groups. */
  readonly place: number;
  /** Null keeps the place of an item of which nothing is known yet. */
  readonly row: TimelineRow | null;
  readonly isShown: boolean;
}

/** What of the drawing doesn't turn on the filter. */
interface Axis {
  readonly bands: readonly (Span & { readonly id: string; readonly name: string })[];
  readonly domain: Span;
  /** All that the record speaks of; the domain is this or a part of it. */
  readonly whole: Span;
  /** Where the time asked for was not all within `whole`, what is shown instead; else null. */
  readonly repair: string | null;
  readonly asOf: Day;
  readonly asOfLabel: string;
}

export interface TimelineModel extends FigureModel, Axis {
  readonly groups: readonly {
    readonly key: string;
    /** Null where none of its rows is shown, and where rows stand in one group. */
    readonly label: string | null;
    /** The rows shown. */
    readonly rows: readonly TimelineRow[];
    /** Places of the rows shown and of those that the filter leaves out. */
    readonly slots: readonly TimelineSlot[];
  }[];
  readonly shown: number;
}

export interface TimelineRequest {
  readonly filter: InitiativeFilter;
  readonly order: "track" | "date" | "slip";
  readonly asOf: Day;
  /** The part of time to draw; null for all. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The record up to the latest source, where the day shown is another: axis and rows keep the places that it asks for. */
  readonly frame?: Dataset | null;
}

function sorted(initiatives: readonly Initiative[], order: TimelineRequest["order"]): readonly Initiative[] {
  if (order === "slip") return initiatives.toSorted((a, b) => (b.slipDays ?? -1e9) - (a.slipDays ?? -1e9));
  if (order === "track") return initiatives;
  const due = (initiative: Initiative) =>
    initiative.achieved === null ? (initiative.currentTarget?.last ?? "9998") : "9999";
  return initiatives.toSorted((a, b) => due(a).localeCompare(due(b)));
}

/**
 * Ids of the items of a frame of which nothing is known yet, and which would meet the filter as far as it doesn't turn on
 * what is said of them. None where the filter follows from the day shown: then rows can't keep their places.
 */
function unknownIn({ dataset, frame }: TimelineGround, filter: InitiativeFilter): ReadonlySet<string> {
  if (frame === null || filter.standings.length > 0 || filter.terms.length > 0) return new Set();
  const known = new Set(dataset.initiatives.map(({ id }) => id));
  const wanted = selectInitiatives(frame.initiatives, filter, frame.meta.latestSource);
  return new Set(wanted.map(({ id }) => id).filter((id) => !known.has(id)));
}

const { columns } = roadMapText;
const tableColumns: TableModel["columns"] = [
  { label: columns.item },
  { label: columns.track },
  { label: columns.status },
  { label: columns.first },
  { label: columns.current },
  { label: columns.delivered },
  { label: columns.slip, numeric: true },
  { label: columns.said },
];

/** Days of the axis before the first and after the last mark, so that none stands on an edge. */
const margin = 45;

/** The last days of the first and of the last mark. */
const extentOf = oncePer((initiatives: readonly Initiative[]) => {
  const ends = initiatives.flatMap(marksOf).map((mark) => mark.last);
  return { first: earliest(ends), last: latest(ends) };
});

/** From the first mark (it stands at the end of its span) to the last, or to the day shown. */
function wholeOf(initiatives: readonly Initiative[], asOf: Day): Span {
  const { first, last } = extentOf(initiatives);
  return {
    first: addDays(first ?? asOf, -margin),
    last: addDays(last !== undefined && last > asOf ? last : asOf, margin),
  };
}

/** What is shown where nobody asks for a time: from where the record is dense, so that few early marks don't press the rest. */
function usualOf(whole: Span): Span {
  return whole.first < surveyedFrom && surveyedFrom < whole.last ? { first: surveyedFrom, last: whole.last } : whole;
}

/** The part of `whole` that is asked for, or the usual one where that is none. */
function domainOf(
  { from, to }: Pick<TimelineRequest, "from" | "to">,
  whole: Span,
): Pick<TimelineModel, "domain" | "repair"> {
  if (from === null && to === null) return { domain: usualOf(whole), repair: null };
  const asked = { first: from ?? whole.first, last: to ?? whole.last };
  if (asked.first >= whole.first && asked.last <= whole.last && asked.first < asked.last)
    return { domain: asked, repair: null };
  const cut = {
    first: asked.first > whole.first ? asked.first : whole.first,
    last: asked.last < whole.last ? asked.last : whole.last,
  };
  const domain = cut.first < cut.last ? cut : usualOf(whole);
  return { domain, repair: roadMapText.outside(formatShortDay(whole.first), formatShortDay(whole.last)) };
}

/**
 * The road map before anything is asked of it: every row and its place, the axis and the table's rows. A filter then only
 * chooses among them, so that what it leaves alone stays the same, object by object, and need not be drawn anew.
 */
export interface TimelineGround extends Axis {
  readonly dataset: Dataset;
  /** Null where the order follows from the day shown: then rows can't keep their places. */
  readonly frame: Dataset | null;
  readonly groups: readonly {
    readonly key: string;
    readonly label: string | null;
    /** Each place as it is where its item is left out and where it is shown. */
    readonly slots: readonly { readonly hidden: TimelineSlot; readonly shown: TimelineSlot }[];
  }[];
  /** The items in the order of the drawing. */
  readonly items: readonly { readonly initiative: Initiative; readonly cells: TableRow }[];
  /** What all of them rest on. */
  readonly rests: ReturnType<typeof restsOn>;
}

function slotsOf(
  { initiatives }: Dataset,
  frame: Dataset | null,
  { order, asOf }: Pick<TimelineRequest, "order" | "asOf">,
): TimelineGround["groups"] {
  const rows = new Map(initiatives.map((initiative) => [initiative.id, rowOf(initiative, asOf)]));
  const ordered = sorted(frame?.initiatives ?? initiatives, order);
  const groups =
    order === "track"
      ? [...new Set<Track>(ordered.map((one) => one.track))].map((track) => ({
          key: track,
          label: termsText.track[track],
          items: ordered.filter((one) => one.track === track),
        }))
      : [{ key: order, label: null, items: ordered }];
  let place = 0;
  return groups.map(({ key, label, items }) => ({
    key,
    label,
    slots: items.map(({ id }) => {
      const slot = { id, place: place++, row: rows.get(id) ?? null };
      return { hidden: { ...slot, isShown: false }, shown: { ...slot, isShown: true } };
    }),
  }));
}

function restsOnAll(dataset: Dataset, initiatives: readonly Initiative[]): ReturnType<typeof restsOn> {
  return restsOn(
    dataset,
    initiatives.flatMap((initiative) => initiative.statements.map((statement) => statement.cites)),
  );
}

/** What the timeline draws on, which is the same under every filter. */
export function timelineGround(dataset: Dataset, request: Omit<TimelineRequest, "filter">): TimelineGround {
  const { order, asOf } = request;
  const frame = order === "track" ? (request.frame ?? null) : null;
  const whole = wholeOf((request.frame ?? dataset).initiatives, asOf);
  return {
    dataset,
    frame,
    groups: slotsOf(dataset, frame, request),
    items: sorted(dataset.initiatives, order).map((initiative) => ({ initiative, cells: cellsOf(initiative, asOf) })),
    rests: restsOnAll(dataset, dataset.initiatives),
    bands: dataset.chairmanships.flatMap(({ id, name, start, end }) => {
      const first = start.first ?? start.last;
      const last = end.last ?? end.first;
      return first === null || last === null ? [] : [{ id, name, first, last }];
    }),
    whole,
    ...domainOf(request, whole),
    asOf,
    asOfLabel: roadMapText.asOf(formatShortDay(asOf)),
  };
}

/** The timeline of those items of a road map that meet a filter. */
export function timelineOn(ground: TimelineGround, filter: InitiativeFilter): TimelineModel {
  const { dataset, bands, domain, whole, repair, asOf, asOfLabel } = ground;
  const chosen = selectInitiatives(dataset.initiatives, filter, asOf);
  const known = new Set(chosen.map(({ id }) => id));
  const unknown = unknownIn(ground, filter);
  const showsAsOf = asOf >= domain.first && asOf <= domain.last;
  return {
    id: "timeline",
    finding: roadMapText.finding(chosen.length, dataset.initiatives.length),
    subtitle: roadMapText.subtitle(formatShortDay(domain.first), formatShortDay(domain.last), showsAsOf),
    description: roadMapText.description(roadMapText.counts(countStandings(chosen, asOf))),
    ...(chosen.length === dataset.initiatives.length ? ground.rests : restsOnAll(dataset, chosen)),
    table: {
      caption: roadMapText.lead,
      columns: tableColumns,
      rows: ground.items.flatMap(({ initiative, cells }) => (known.has(initiative.id) ? [cells] : [])),
    },
    groups: ground.groups.map(({ key, label, ...group }) => {
      const slots = group.slots.map(({ hidden, shown }) =>
        known.has(shown.id) || unknown.has(shown.id) ? shown : hidden,
      );
      const rows = slots.flatMap(({ row, isShown }) => (row !== null && isShown ? [row] : []));
      return { key, label: rows.length === 0 ? null : label, rows, slots };
    }),
    bands,
    domain,
    whole,
    repair,
    asOf,
    asOfLabel,
    shown: chosen.length,
  };
}

/** The timeline by itself, where no other filter follows. */
export function timelineModel(dataset: Dataset, { filter, ...request }: TimelineRequest): TimelineModel {
  return timelineOn(timelineGround(dataset, request), filter);
}
