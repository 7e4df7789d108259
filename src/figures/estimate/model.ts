import type { Dataset } from "../../../data/schema/dataset.ts";
import { asOf as datasetAsOf } from "../../core/asOf.ts";
import { selectRatifications } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { type Between, type Estimate, estimateEntry, type Outlook, tryOut, verdictOf } from "../../core/estimate.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatDays, formatShortDay, formatWhen } from "../../text/dates.ts";
import { estimateText } from "../../text/enEstimate.ts";

/** One range on the line of time. */
export interface EstimateRow {
  readonly key: string;
  readonly label: string;
  readonly target: string;
  /** Null where there are too few points for one. */
  readonly outlook: Outlook | null;
  readonly range: string | null;
  readonly middle: string | null;
  readonly words: string;
  /** When it came, with the clock set back; null for what is still to come. */
  readonly came: Between | null;
  readonly cameWords: string | null;
  readonly spoken: string;
}

export interface EstimateModel extends FigureModel {
  /** Empty where there is no estimate; the finding says why. */
  readonly rows: readonly EstimateRow[];
  readonly asOf: Day;
  readonly asOfLabel: string;
  readonly assumptions: readonly string[];
}

/** "Oct 2025": the method knows no days. */
function monthOf(day: Day): string {
  return formatWhen({ edtf: day.slice(0, 7), first: null, last: null, precision: "month" });
}

function span({ first, last }: Between): string {
  const [from, to] = [monthOf(first), monthOf(last)];
  return from === to ? from : `${from} – ${to}`;
}

function rowOf(key: string, label: string, target: string, outlook: Outlook, came: Between | null): EstimateRow {
  const range = `${monthOf(outlook.range.first)} – ${monthOf(outlook.range.last)}`;
  const middle = span(outlook.middle);
  const words = estimateText.rangeWords(monthOf(outlook.range.first), monthOf(outlook.range.last), middle);
  const cameWords =
    came === null
      ? null
      : estimateText.came(formatDays(came.first, came.last), estimateText.verdicts[verdictOf(outlook, came)]);
  const spoken = estimateText.mark(label, target, words, cameWords);
  return { key, label, target, outlook, range, middle, words, came, cameWords, spoken };
}

function rowsNow({ whole, recent }: Estimate): EstimateRow[] {
  const { now } = estimateText;
  return [
    rowOf("whole", now.whole(whole.from.slice(0, 4), whole.count.most), now.target, whole, null),
    rowOf(
      "recent",
      now.recent(formatShortDay(recent.from), recent.count.least, recent.count.most),
      now.target,
      recent,
      null,
    ),
  ];
}

/** The method with the clock set back to the end of each of the years, as known today and as known then. */
function trialRows(dataset: Dataset, asOf: Day, years: readonly number[]): EstimateRow[] {
  const { trial } = estimateText;
  return years.flatMap((year): EstimateRow[] => {
    const day = `${year}-12-31`;
    if (day >= asOf) return [];
    const now = tryOut(dataset, day, dataset);
    const then = tryOut(dataset, day, datasetAsOf(dataset, day));
    const words = formatShortDay(day);
    const rows: EstimateRow[] = [];
    if (now?.estimate.kind === "estimate") {
      const { count, target, whole, recent } = now.estimate;
      const { least, most } = recent.count;
      rows.push(rowOf(`${year}-whole`, trial.whole(words, count), trial.target(target), whole, now.came));
      rows.push(rowOf(`${year}-recent`, trial.recent(words, least, most), trial.target(target), recent, now.came));
    }
    if (then?.estimate.kind === "estimate") {
      const { count, target, whole } = then.estimate;
      rows.push(rowOf(`${year}-then`, trial.toldThen(words, count), trial.target(target), whole, then.came));
    } else if (then?.estimate.kind === "too-few") {
      const label = trial.tooFew(words);
      const target = trial.target(selectRatifications(dataset.convention).length);
      const none = { outlook: null, range: null, middle: null, words: "", came: null, cameWords: null };
      rows.push({ key: `${year}-then`, label, target, spoken: label, ...none });
    }
    return rows;
  });
}

/** When the Convention can be expected to enter into force, and how the method would have done before. */
export function estimateModel(dataset: Dataset, asOf: Day): EstimateModel {
  const estimate = estimateEntry(dataset);
  const { convention } = dataset;
  const ratified = selectRatifications(convention);
  const year = Number(asOf.slice(0, 4));
  const rows =
    estimate.kind === "estimate"
      ? [
          ...rowsNow(estimate),
          ...trialRows(
            dataset,
            asOf,
            [1, 2, 3].map((back) => year - back),
          ),
        ]
      : [];
  const { columns } = estimateText;
  const tries = rows.filter(({ came, outlook }) => came !== null && outlook !== null);
  const isBefore = ({ came, outlook }: EstimateRow) =>
    came !== null && outlook !== null && verdictOf(outlook, came) === "earlier";
  return {
    id: "estimate",
    finding:
      estimate.kind === "estimate"
        ? estimateText.finding(monthOf(estimate.whole.range.first), monthOf(estimate.whole.range.last))
        : estimateText.findings[estimate.kind],
    subtitle:
      estimate.kind === "estimate"
        ? estimateText.subtitle(formatShortDay(estimate.day), tries.length, tries.filter(isBefore).length)
        : estimateText.noSubtitle,
    description: estimateText.description(rows.map(({ spoken }) => spoken).join(". ")),
    ...restsOn(
      dataset,
      ratified.map((action) => action.cites),
    ),
    table: {
      caption: estimateText.caption,
      columns: Object.values(columns).map((label) => ({ label })),
      rows: rows.map((row) => ({
        key: row.key,
        cells: [
          row.label,
          row.target,
          row.range ?? estimateText.none,
          row.middle ?? estimateText.none,
          row.cameWords ?? estimateText.notYet,
        ],
        opens: "ratifications",
      })),
    },
    rows,
    asOf,
    asOfLabel: `${estimateText.asOf} ${formatShortDay(asOf)}`,
    assumptions: estimateText.points(convention.threshold, convention.delayDays ?? null),
  };
}
