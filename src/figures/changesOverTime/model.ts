import type { Dataset } from "../../../data/schema/dataset.ts";
import { type AnyChange, changeCites } from "../../core/allChanges.ts";
import { type PeriodUnit, periodUnits } from "../../core/closedLists.ts";
import { addDays, type Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { type Period, periodOf, periodsBetween } from "../../core/periods.ts";
import { capitalise, formatDay, formatPeriod, formatPeriodTick } from "../../text/dates.ts";
import { type ChangeGroup, changesChartText, changesPageText } from "../../text/enChangesPage.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";
import { changeGroups, groupOf } from "./groups.ts";

export interface ChangesColumn {
  readonly id: string;
  readonly label: string;
  readonly tick: string;
  readonly year: number;
  readonly counts: Readonly<Record<ChangeGroup, number>>;
  readonly total: number;
  /** True where only a part of the period lies in the span. */
  readonly isPartial: boolean;
}

/** How much became known over time, stacked by kind. */
export interface ChangesOverTimeModel extends FigureModel {
  readonly unit: PeriodUnit;
  readonly series: readonly { readonly key: ChangeGroup; readonly label: string; readonly total: number }[];
  readonly columns: readonly ChangesColumn[];
  /** The tallest stack. */
  readonly most: number;
}

/** As many columns as can be told apart. */
const mostColumns = 40;

/** Months where they have room, else quarters, else years. */
function unitFor(first: Day, last: Day): PeriodUnit {
  const fits = (unit: PeriodUnit) => periodsBetween(first, last, unit).length <= mostColumns;
  return periodUnits.toReversed().find(fits) ?? "year";
}

function countGroups(changes: readonly AnyChange[]): Record<ChangeGroup, number> {
  const counts = { done: 0, promised: 0, standing: 0, given: 0, held: 0, said: 0 };
  for (const { kind } of changes) counts[groupOf(kind)] += 1;
  return counts;
}

function findingOf(columns: readonly ChangesColumn[], total: number): string {
  const most = Math.max(0, ...columns.map((column) => column.total));
  if (most === 0) return changesChartText.none;
  const peaks = columns.filter((column) => column.total === most).map(({ label }) => label);
  if (peaks.length > 3) return changesChartText.even(peaks.length, most);
  if (peaks.length > 1) return changesChartText.tie(listWords(peaks), most);
  return changesChartText.finding(peaks[0] ?? "", most, total);
}

/**
 * Counts changes by period and kind.
 * @param changes that became known after `since` and up to `asOf`.
 */
export function changesOverTimeModel(
  dataset: Dataset,
  changes: readonly AnyChange[],
  { since, asOf }: { readonly since: Day; readonly asOf: Day },
): ChangesOverTimeModel {
  const first = addDays(since, 1);
  const unit = unitFor(first, asOf);
  const byPeriod = new Map<string, AnyChange[]>();
  for (const change of changes) {
    const { id } = periodOf(change.day, unit);
    const own = byPeriod.get(id) ?? [];
    own.push(change);
    byPeriod.set(id, own);
  }
  const columns = periodsBetween(first, asOf, unit).map((period: Period) => {
    const own = byPeriod.get(period.id) ?? [];
    return {
      id: period.id,
      label: formatPeriod(period),
      tick: formatPeriodTick(period),
      year: period.year,
      counts: countGroups(own),
      total: own.length,
      isPartial: period.first < first || period.last > asOf,
    };
  });
  const totals = countGroups(changes);
  const series = changeGroups
    .filter((key) => totals[key] > 0)
    .map((key) => ({ key, label: changesPageText.groups[key], total: totals[key] }));
  const unitName = termsText.unit[unit];
  return {
    id: "changes-over-time",
    finding: findingOf(columns, changes.length),
    subtitle: changesChartText.subtitle(unitName, formatDay(since), formatDay(asOf)),
    description: changesChartText.description(changes.length, columns.length, unitName),
    ...restsOn(dataset, changes.map(changeCites)),
    table: {
      caption: changesChartText.subtitle(unitName, formatDay(since), formatDay(asOf)),
      columns: [
        { label: capitalise(unitName) },
        ...series.map(({ label }) => ({ label, numeric: true })),
        { label: changesChartText.total, numeric: true },
      ],
      rows: columns.map((column) => ({
        key: column.id,
        cells: [
          column.isPartial ? `${column.label} ${changesChartText.partialCell}` : column.label,
          ...series.map(({ key }) => column.counts[key]),
          column.total,
        ],
        opens: `known/all/${column.id}`,
      })),
    },
    unit,
    series,
    columns,
    most: Math.max(0, ...columns.map(({ total }) => total)),
  };
}
