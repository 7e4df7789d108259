import { type FigureModel, restsOn } from "../../core/figure.ts";
import {
  allTime,
  groupByArea,
  type ReviewYear,
  reviewYears,
  selectEmptyAreas,
  selectReviewed,
} from "../../core/review.ts";
import { reviewText } from "../../text/enReview.ts";
import type { Review } from "./request.ts";

const words = reviewText.years;

/** One number: an area in a year. */
export interface YearCell {
  readonly column: string;
  readonly n: number;
  /** 0 for none, 1 to 4. */
  readonly level: number;
  readonly label: string;
  readonly opens: string;
}

export interface YearColumn {
  readonly id: string;
  readonly label: string;
  /** Above the column, as short as it can be. */
  readonly tick: string;
  readonly unfinished: boolean;
  /** True where it lies in the period under review, unless that is all time. */
  readonly framed: boolean;
}

export interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly YearCell[];
  /** Of the period under review. */
  readonly total: YearCell;
}

/** Events of a dimension by priority area and year; the period under review is framed and summed. */
export interface YearsModel extends FigureModel {
  readonly columns: readonly YearColumn[];
  readonly rows: readonly YearRow[];
  readonly totalLabel: string;
  /** Areas without any event in the period, in plain words; null where each has one. */
  readonly empty: string | null;
  readonly notes: readonly string[];
}

const levels = 4;

function isFramed({ from, to }: ReviewYear, { period }: Review): boolean {
  if (period.from === null && period.to === null) return false;
  return (
    (period.to === null || from === null || from <= period.to) &&
    (period.from === null || to === null || to >= period.from)
  );
}

function findingOf(review: Review): string {
  const { dataset, dimension, events, periodWords } = review;
  const groups = groupByArea(dataset, dimension.id, events).filter(({ area }) => area !== null);
  if (events.length === 0) return words.none(periodWords);
  const most = Math.max(0, ...groups.map((group) => group.events.length));
  if (most === 0) return words.without(events.length);
  const leaders = groups.filter((group) => group.events.length === most);
  const names = leaders.flatMap(({ area }) => area?.name ?? []);
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only !== undefined) return words.one(names[0] ?? "", most, events.length);
  return words.most(names, most, selectEmptyAreas(groups).length);
}

export function yearsModel(review: Review): YearsModel {
  const { dataset, dimension, asOf, events, period } = review;
  const whole = selectReviewed(dataset, dimension.id, allTime);
  const columns = reviewYears(asOf).map((year) => ({ year, events: selectReviewed(dataset, dimension.id, year) }));
  const groups = groupByArea(dataset, dimension.id, whole);
  const grid = groups.map(({ area }) => {
    const key = area?.id ?? "none";
    const count = (among: Review["events"]) =>
      groupByArea(dataset, dimension.id, among).find((one) => (one.area?.id ?? "none") === key)?.events.length ?? 0;
    return {
      key,
      label: area?.name ?? reviewText.noArea,
      counts: columns.map((one) => count(one.events)),
      total: count(events),
    };
  });
  const most = Math.max(1, ...grid.flatMap(({ counts }) => counts));
  const isAll = period.from === null && period.to === null;
  const shown: YearColumn[] = columns.map(({ year }) => ({
    id: year.id,
    label: reviewText.before(year.id),
    tick: year.from === null ? reviewText.until(year.to ?? "") : year.id,
    unfinished: year.unfinished,
    framed: isFramed(year, review),
  }));
  const rows = grid.map(({ key, label, counts, total }): YearRow => {
    const address = `review/${dimension.id}/area/${key}`;
    return {
      key,
      label: total === 0 ? words.rowEmpty(label) : label,
      cells: shown.map((column, i) => ({
        column: column.id,
        n: counts[i] ?? 0,
        level: Math.ceil((levels * (counts[i] ?? 0)) / most),
        label: words.cell(label, column.label, counts[i] ?? 0),
        opens: `${address}/${column.id}`,
      })),
      total: {
        column: "total",
        n: total,
        level: 0,
        label: words.cell(label, review.periodWords, total),
        opens: address,
      },
    };
  });
  const empty = selectEmptyAreas(groupByArea(dataset, dimension.id, events));
  const broad = whole.length - columns.reduce((sum, column) => sum + column.events.length, 0);
  const unfinished = columns.find(({ year }) => year.unfinished);
  const totalLabel = isAll ? words.all : words.total;
  return {
    id: "review-years",
    finding: findingOf(review),
    subtitle: words.subtitle(isAll ? null : review.periodWords),
    description: words.description(rows.length, shown[0]?.label ?? "", shown.at(-1)?.label ?? ""),
    ...restsOn(
      dataset,
      whole.map(({ cites }) => cites),
    ),
    table: {
      caption: words.subtitle(null),
      columns: [
        { label: words.row },
        ...shown.map(({ label }) => ({ label, numeric: true })),
        { label: totalLabel, numeric: true },
      ],
      rows: grid.map(({ key, label, counts, total }) => ({
        key,
        cells: [label, ...counts, total],
        opens: `review/${dimension.id}/area/${key}`,
      })),
    },
    columns: shown,
    rows,
    totalLabel,
    empty: empty.length === 0 ? null : words.empty(empty.map(({ name }) => name)),
    notes: [
      ...(unfinished === undefined ? [] : [words.unfinished(unfinished.year.id, asOf)]),
      ...(broad > 0 ? [words.broad(broad)] : []),
    ],
  };
}
