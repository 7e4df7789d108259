import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import { type DimensionKey, dimensionKeys, type PeriodUnit } from "../../core/closedLists.ts";
import { isCovered, surveyedFrom } from "../../core/coverage.ts";
import type { Day } from "../../core/days.ts";
import {
  countByPeriod,
  dimensionOf,
  type EventFilter,
  type PeriodCount,
  periodOfEvent,
  selectEvents,
  spanOfEvents,
} from "../../core/events.ts";
import { type FigureModel, restsOn, type TableModel } from "../../core/figure.ts";
import { oncePer } from "../../core/once.ts";
import type { Period } from "../../core/periods.ts";
import { formatPeriod, formatPeriodTick } from "../../text/dates.ts";
import { countsText } from "../../text/enEvents.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";
import { namesOf } from "../names.ts";

/** One period of the axis. */
export interface CountsColumn {
  readonly id: string;
  readonly label: string;
  readonly tick: string;
  readonly year: number;
  readonly counts: Readonly<Record<DimensionKey, number>>;
  readonly total: number;
  /** False where no digest on record covers any of it: few events are known, which is not few events. */
  readonly covered: boolean;
  /** True where the day shown lies inside it. */
  readonly unfinished: boolean;
}

/** Events over time, stacked by dimension. */
export interface CountsModel extends FigureModel {
  /** Where the evidence of its marks stands, before dimension and period. Default: `events`. */
  readonly opensIn?: string;
  readonly unit: PeriodUnit;
  readonly series: readonly { readonly key: DimensionKey; readonly label: string; readonly total: number }[];
  readonly columns: readonly CountsColumn[];
  /** What the axis of numbers has to hold: the tallest stack, in a fixed frame that of the latest day. */
  readonly most: number;
  readonly notes: readonly string[];
}

/** What a period is called on the axis and beside it. */
const wordsOf = oncePer((period: Period) => ({
  id: period.id,
  label: formatPeriod(period),
  tick: formatPeriodTick(period),
  year: period.year,
}));

interface CountsRequest {
  readonly filter: EventFilter;
  /** The events that meet the filter, where the caller has them already. */
  readonly chosen?: readonly CicaEvent[];
  readonly unit: PeriodUnit;
  readonly asOf: Day;
  /** Whether events that belong to no dimension have a series of their own. */
  readonly withNone: boolean;
  /** The whole record where the day shown is another than the latest: gives the axes, so that they stay when the day moves. */
  readonly frame?: Dataset | null;
}

/**
 * @param since year from which is counted, where not all time is.
 * @param record isEmpty where nothing is on record, whatever the filter.
 */
function findingOf(
  series: CountsModel["series"],
  since: number | null,
  record: { readonly isEmpty: boolean; readonly isFiltered: boolean },
): string {
  if (record.isEmpty) return countsText.none;
  const shown = series.filter((one) => one.total > 0);
  const only = shown.length === 1 ? shown[0] : undefined;
  if (only !== undefined) return countsText.only(only.label.toLowerCase(), only.total);
  const named = shown.filter((one) => one.key !== "none");
  const total = named.reduce((sum, one) => sum + one.total, 0);
  if (total === 0 && !record.isFiltered) return countsText.noDimension;
  const most = Math.max(0, ...named.map((one) => one.total));
  const leaders = named.filter((one) => one.total === most).map((one) => one.label);
  if (leaders.length > 1) return countsText.tie(listWords(leaders), most);
  return countsText.finding(leaders[0] ?? "", most, total, since);
}

function tableOf(
  series: CountsModel["series"],
  columns: readonly CountsColumn[],
  { unit, withNone }: Pick<CountsRequest, "unit" | "withNone">,
): TableModel {
  return {
    caption: countsText.subtitle(termsText.unit[unit], null),
    columns: [
      { label: countsText.period(termsText.unit[unit]) },
      ...series.map((one) => ({ label: one.label, numeric: true })),
      { label: countsText.total, numeric: true },
    ],
    rows: columns.map((column) => ({
      key: column.id,
      cells: [
        column.unfinished ? `${column.label} ${countsText.unfinished}` : column.label,
        ...series.map((one) => column.counts[one.key]),
        series.reduce((sum, one) => sum + column.counts[one.key], 0),
      ],
      opens: `events/${withNone ? "all" : "any"}/${column.id}`,
    })),
  };
}

function notesOf(
  dataset: Dataset,
  events: readonly CicaEvent[],
  { undated, earlier }: { readonly undated: number; readonly earlier: number },
  request: CountsRequest,
  gaps: boolean,
) {
  const within = events.filter((event) => event.dimension !== null);
  const inferred = within.filter((event) => event.dimensionBasis === "inferred").length;
  return [
    ...(within.length > 0 ? [countsText.basis(within.length - inferred, inferred)] : []),
    ...(earlier > 0 ? [countsText.earlier(earlier, Number(surveyedFrom.slice(0, 4)))] : []),
    ...(undated > 0 ? [countsText.undated(undated, termsText.unit[request.unit])] : []),
    ...(gaps && dataset.sources.length > 0 ? [`${countsText.uncovered}.`] : []),
  ];
}

/** The time of those events that stand in one period of a unit. */
const spanReader = (unit: PeriodUnit) =>
  oncePer((events: readonly CicaEvent[]) =>
    spanOfEvents(events.filter((event) => periodOfEvent(event, unit) !== undefined)),
  );

const spanReaders = { year: spanReader("year"), quarter: spanReader("quarter"), month: spanReader("month") };

/**
 * The time that the axis spans. By year all events on record; by quarter and month from where the record was surveyed, so
 * that a few early events don't press the rest together, unless the filter asks for an earlier time. A fixed frame gives
 * its own, up to the latest day, unless all that was known lies before it.
 */
function axisSpan(dataset: Dataset, { unit, filter, frame }: CountsRequest): { first: Day; last: Day } | undefined {
  const spanOf = spanReaders[unit];
  const known = spanOf(dataset.events);
  if (known === undefined || (unit !== "year" && known.last < surveyedFrom)) return known;
  const whole = (frame ? spanOf(frame.events) : undefined) ?? known;
  if (unit === "year") return whole;
  const wanted = filter.from !== null && filter.from < surveyedFrom ? filter.from : surveyedFrom;
  return wanted > whole.first ? { first: wanted, last: whole.last } : whole;
}

/** The tallest stack of the latest day on the same axis. */
function mostInFrame({ frame, filter, unit, withNone }: CountsRequest, span: { first: Day; last: Day }): number {
  if (!frame) return 0;
  const counted = selectEvents(frame.events, filter).filter((event) => withNone || event.dimension !== null);
  return Math.max(0, ...countByPeriod(counted, unit, span).periods.map(({ total }) => total));
}

/** Counts the events that meet a filter. The axis doesn't follow the events counted, so that it stays when filters change. */
export function countsModel(dataset: Dataset, request: CountsRequest): CountsModel {
  const { filter, unit, asOf, withNone } = request;
  const names = namesOf(dataset);
  const chosen = request.chosen ?? selectEvents(dataset.events, filter);
  const counted = withNone ? chosen : chosen.filter((event) => event.dimension !== null);
  const keys: DimensionKey[] = withNone ? [...dimensionKeys, "none"] : [...dimensionKeys];
  const wanted = keys.filter((key) => filter.dimensions.length === 0 || filter.dimensions.includes(key));
  const series = wanted.map((key) => ({
    key,
    label: names.dimension(key),
    total: counted.filter((event) => dimensionOf(event) === key).length,
  }));
  const span = axisSpan(dataset, request);
  const { periods, undated } =
    span === undefined ? { periods: [] as PeriodCount[], undated: 0 } : countByPeriod(counted, unit, span);
  const columns = periods.map(({ period, counts, total }) => ({
    ...wordsOf(period),
    counts,
    total,
    // Of a time still to come nothing is missing.
    covered: period.first > asOf || isCovered(dataset, period),
    unfinished: period.first <= asOf && asOf < period.last,
  }));
  /** Those that have begun on the day shown: the columns after them only keep their places. */
  const begun = request.frame
    ? columns.slice(0, 1 + periods.findLastIndex(({ period, total }) => period.first <= asOf || total > 0))
    : columns;
  const earlier = counted.filter((event) => {
    const period = periodOfEvent(event, unit);
    return period !== undefined && span !== undefined && period.last < span.first;
  }).length;
  const peak = columns.reduce<CountsColumn | undefined>(
    (a, b) => (a === undefined || b.total > a.total ? b : a),
    undefined,
  );
  const most = peak?.total ?? 0;
  const without = chosen.length - counted.length;
  const unitName = termsText.unit[unit];
  const since = filter.from === surveyedFrom && filter.to === null ? Number(surveyedFrom.slice(0, 4)) : null;
  return {
    id: "counts",
    finding: findingOf(series, since, {
      isEmpty: dataset.events.length === 0,
      isFiltered: chosen.length < dataset.events.length,
    }),
    subtitle: without > 0 ? countsText.subtitleWithout(unitName, since, without) : countsText.subtitle(unitName, since),
    description:
      peak === undefined
        ? countsText.empty
        : countsText.description(
            begun[0]?.label ?? "",
            begun.at(-1)?.label ?? "",
            columns.reduce((sum, column) => sum + column.total, 0),
            peak.label,
            most,
          ),
    ...restsOn(
      dataset,
      counted.map((event) => event.cites),
    ),
    table: tableOf(series, begun, request),
    unit,
    series,
    columns,
    most: span === undefined ? most : Math.max(most, mostInFrame(request, span)),
    notes: notesOf(
      dataset,
      counted,
      { undated, earlier },
      request,
      columns.some((column) => !column.covered),
    ),
  };
}
