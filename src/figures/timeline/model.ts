import type { Dataset } from "../../../data/schema/dataset.ts";
import type { When } from "../../../data/schema/fields.ts";
import type { Initiative, Track } from "../../../data/schema/initiatives.ts";
import type { Standing } from "../../core/closedLists.ts";
import { surveyedFrom } from "../../core/coverage.ts";
import { addDays, type Day, earliest, latest } from "../../core/days.ts";
import { type FigureModel, restsOn, type TableModel } from "../../core/figure.ts";
import {
  countStandings,
  currentPromise,
  type InitiativeFilter,
  isOverdue,
  selectInitiatives,
  standingOf,
} from "../../core/roadmap.ts";
import { formatShortDay, formatWhen } from "../../text/dates.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { termsText } from "../../text/enTerms.ts";

/** A span of days on the time axis; both ends are drawn. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface TimelineMark extends Span {
  readonly shape: "statement" | "first-target" | "target" | "delivered";
  readonly label: string;
  readonly opens: string;
}

/** An item of the road map: its statements, promises, delivery, and the slippage between. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** The word at the row's end: the standing, or the status where that says more. */
  readonly word: string;
  readonly marks: readonly TimelineMark[];
  readonly life: Span;
  readonly slip: (Span & { readonly label: string }) | null;
  /** From the end of a promise to the day shown, where no source has said since whether it was kept. */
  readonly silence: Span | null;
}

export interface TimelineModel extends FigureModel {
  readonly groups: readonly {
    readonly key: string;
    readonly label: string | null;
    readonly rows: readonly TimelineRow[];
    /** The rows in a fixed frame: null keeps the place of an item of which nothing is known yet. */
    readonly slots: readonly (TimelineRow | null)[];
  }[];
  readonly bands: readonly (Span & { readonly id: string; readonly name: string })[];
  readonly domain: Span;
  /** All that the record speaks of; the domain is this or a part of it. */
  readonly whole: Span;
  /** Where the time asked for was not all within `whole`, what is shown instead; else null. */
  readonly repair: string | null;
  readonly asOf: Day;
  readonly asOfLabel: string;
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

/** An open end is drawn up to the day that bounds it: the other end, or the day on which it was said. */
function spanOf(when: When, said: Day): Span {
  return { first: when.first ?? when.last ?? said, last: when.last ?? when.first ?? said };
}

function marksOf(initiative: Initiative): TimelineMark[] {
  const { id, title, statements, firstTarget } = initiative;
  const promise = currentPromise(initiative);
  return statements.flatMap((statement, i) => {
    const opens = `initiatives/${id}/${i}`;
    const marks: TimelineMark[] = [
      {
        shape: "statement",
        first: statement.said,
        last: statement.said,
        label: roadMapText.statement(title, termsText.status[statement.status], formatShortDay(statement.said)),
        opens,
      },
    ];
    const { target, happened } = statement;
    if (target !== undefined && (target.edtf === firstTarget?.edtf || statement === promise)) {
      const inForce = statement === promise;
      const words = inForce ? roadMapText.target : roadMapText.firstTarget;
      marks.push({
        shape: inForce ? "target" : "first-target",
        ...spanOf(target, statement.said),
        label: words(title, formatWhen(target)),
        opens,
      });
    }
    if (statement.delivers && happened !== undefined && happened.edtf === initiative.achieved?.edtf) {
      marks.push({
        shape: "delivered",
        ...spanOf(happened, statement.said),
        label: roadMapText.delivered(title, formatWhen(happened)),
        opens,
      });
    }
    return marks;
  });
}

/** The days by which a promise is known to have been missed, from its last day on. */
function slipSpan({ firstTarget, currentTarget, achieved, slipDays, title }: Initiative): TimelineRow["slip"] {
  if (slipDays === null || slipDays <= 0) return null;
  const promises = achieved === null ? [firstTarget?.last, currentTarget?.last] : [firstTarget?.last];
  const first = earliest(promises.filter((day) => day != null));
  return first === undefined
    ? null
    : { first, last: addDays(first, slipDays), label: roadMapText.slip(title, slipDays) };
}

function silenceSpan(initiative: Initiative, standing: Standing, asOf: Day): Span | null {
  const last = initiative.currentTarget?.last ?? null;
  return standing === "unreported" && isOverdue(initiative, asOf) && last !== null ? { first: last, last: asOf } : null;
}

/** The line behind the marks: to the last thing said, or to the delivery where there is one. */
function lifeOf(marks: readonly TimelineMark[], asOf: Day): Span {
  const first = earliest(marks.map((mark) => mark.first)) ?? asOf;
  const delivery = marks.find((mark) => mark.shape === "delivered");
  return { first, last: delivery?.last ?? latest(marks.map((mark) => mark.last)) ?? first };
}

function rowOf(initiative: Initiative, asOf: Day): TimelineRow {
  const marks = marksOf(initiative);
  const standing = standingOf(initiative, asOf);
  return {
    id: initiative.id,
    title: initiative.shortTitle,
    standing,
    word: standing === "stalled" ? termsText.status[initiative.status] : termsText.standing[standing],
    marks: marks.toSorted((a, b) => a.last.localeCompare(b.last)),
    life: lifeOf(marks, asOf),
    slip: slipSpan(initiative),
    silence: silenceSpan(initiative, standing, asOf),
  };
}

function sorted(initiatives: readonly Initiative[], order: TimelineRequest["order"]): readonly Initiative[] {
  if (order === "slip") return initiatives.toSorted((a, b) => (b.slipDays ?? -1e9) - (a.slipDays ?? -1e9));
  if (order === "track") return initiatives;
  const due = (initiative: Initiative) =>
    initiative.achieved === null ? (initiative.currentTarget?.last ?? "9998") : "9999";
  return initiatives.toSorted((a, b) => due(a).localeCompare(due(b)));
}

/**
 * Items of a frame of which nothing is known yet, and which would meet the filter as far as it doesn't turn on what is said
 * of them. None where the order or the filter follows from the day shown: then rows can't keep their places.
 */
function unknownIn(dataset: Dataset, { frame, order, filter }: TimelineRequest): readonly Initiative[] {
  if (frame == null || order !== "track" || filter.standings.length > 0 || filter.terms.length > 0) return [];
  const known = new Set(dataset.initiatives.map(({ id }) => id));
  const latest = frame.meta.latestSource;
  return selectInitiatives(frame.initiatives, filter, latest).filter(({ id }) => !known.has(id));
}

function groupsOf(
  initiatives: readonly Initiative[],
  unknown: readonly Initiative[],
  { order, asOf, frame }: TimelineRequest,
): TimelineModel["groups"] {
  if (order !== "track") {
    const rows = sorted(initiatives, order).map((initiative) => rowOf(initiative, asOf));
    return [{ key: order, label: null, rows, slots: rows }];
  }
  const rows = new Map(initiatives.map((initiative) => [initiative.id, rowOf(initiative, asOf)]));
  const shown = new Set([...initiatives, ...unknown].map(({ id }) => id));
  const inFrame = unknown.length === 0 ? initiatives : (frame?.initiatives ?? []).filter(({ id }) => shown.has(id));
  const tracks = [...new Set<Track>(inFrame.map((initiative) => initiative.track))];
  return tracks.map((track) => {
    const slots = inFrame.filter((one) => one.track === track).map(({ id }) => rows.get(id) ?? null);
    const known = slots.filter((row) => row !== null);
    return { key: track, label: known.length === 0 ? null : termsText.track[track], rows: known, slots };
  });
}

function tableOf(initiatives: readonly Initiative[], asOf: Day): TableModel {
  const { columns } = roadMapText;
  return {
    caption: roadMapText.lead,
    columns: [
      { label: columns.item },
      { label: columns.track },
      { label: columns.status },
      { label: columns.first },
      { label: columns.current },
      { label: columns.delivered },
      { label: columns.slip, numeric: true },
      { label: columns.said },
    ],
    rows: initiatives.map((initiative) => {
      const words = (when: When | null) => (when === null ? null : formatWhen(when));
      const last = initiative.statements.at(-1)?.said;
      return {
        key: initiative.id,
        cells: [
          initiative.title,
          termsText.track[initiative.track],
          termsText.standingOf(standingOf(initiative, asOf), initiative.status),
          words(initiative.firstTarget),
          words(initiative.currentTarget),
          words(initiative.achieved),
          initiative.slipDays,
          last === undefined ? null : formatShortDay(last),
        ],
        opens: `initiatives/${initiative.id}`,
      };
    }),
  };
}

/** Days of the axis before the first and after the last mark, so that none stands on an edge. */
const margin = 45;

/** From the first mark (it stands at the end of its span) to the last, or to the day shown. */
function wholeOf(initiatives: readonly Initiative[], asOf: Day): Span {
  const marks = initiatives.flatMap(marksOf);
  const first = earliest(marks.map((mark) => mark.last)) ?? asOf;
  return {
    first: addDays(first, -margin),
    last: addDays(latest([...marks.map((mark) => mark.last), asOf]) ?? asOf, margin),
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

export function timelineModel(dataset: Dataset, request: TimelineRequest): TimelineModel {
  const { filter, order, asOf } = request;
  const chosen = selectInitiatives(dataset.initiatives, filter, asOf);
  const whole = wholeOf((request.frame ?? dataset).initiatives, asOf);
  const { domain, repair } = domainOf(request, whole);
  const showsAsOf = asOf >= domain.first && asOf <= domain.last;
  const counts = countStandings(chosen, asOf);
  return {
    id: "timeline",
    finding: roadMapText.finding(chosen.length, dataset.initiatives.length),
    subtitle: roadMapText.subtitle(formatShortDay(domain.first), formatShortDay(domain.last), showsAsOf),
    description: roadMapText.description(roadMapText.counts(counts)),
    ...restsOn(
      dataset,
      chosen.flatMap((initiative) => initiative.statements.map((statement) => statement.cites)),
    ),
    table: tableOf(sorted(chosen, order), asOf),
    groups: groupsOf(chosen, unknownIn(dataset, request), request),
    bands: dataset.chairmanships.flatMap(({ id, name, start, end }) => {
      const first = start.first ?? start.last;
      const last = end.last ?? end.first;
      return first === null || last === null ? [] : [{ id, name, first, last }];
    }),
    domain,
    whole,
    repair,
    asOf,
    asOfLabel: roadMapText.asOf(formatShortDay(asOf)),
    shown: chosen.length,
  };
}
