import type { Dataset } from "../../../data/schema/dataset.ts";
import { selectRatifications } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import {
  type Between,
  type Estimate,
  estimateEntry,
  type Outlook,
  passedBy,
  shares,
  tryOut,
  type Verdict,
  verdictOf,
} from "../../core/estimate.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatDays, formatShortDay, formatWhen } from "../../text/dates.ts";
import { estimateText, type TriesInWords } from "../../text/enEstimate.ts";

/** One range on the line of time. */
export interface EstimateRow {
  readonly key: string;
  /** Which pace it is of: that since the Convention was adopted, or that of the last years. */
  readonly pace: "whole" | "recent";
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
  readonly verdict: Verdict | null;
  /** How much of a range that is still to come has passed; null where nothing has. */
  readonly passedWords: string | null;
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

function rangeOf({ range }: Outlook): string {
  return `${monthOf(range.first)} – ${monthOf(range.last)}`;
}

type Named = Pick<EstimateRow, "key" | "pace" | "label" | "target">;

function rowOf(named: Named, outlook: Outlook): EstimateRow {
  const middle = span(outlook.middle);
  const words = estimateText.rangeWords(monthOf(outlook.range.first), monthOf(outlook.range.last), middle);
  const spoken = estimateText.mark(named.label, named.target, words, null);
  const none = { came: null, cameWords: null, verdict: null, passedWords: null };
  return { ...named, outlook, range: rangeOf(outlook), middle, words, spoken, ...none };
}

/** A range still to come, of which part may have passed by the day shown. */
function rowNow(named: Named, outlook: Outlook, asOf: Day): EstimateRow {
  const row = rowOf(named, outlook);
  const passed = passedBy(asOf, outlook);
  if (passed === "nothing") return row;
  const passedWords = estimateText.passedOf[passed](formatShortDay(asOf));
  return { ...row, passedWords, spoken: estimateText.mark(row.label, row.target, row.words, passedWords) };
}

/** A range of an earlier day, with what came. */
function rowThen(named: Named, outlook: Outlook, came: Between): EstimateRow {
  const row = rowOf(named, outlook);
  const verdict = verdictOf(outlook, came);
  const cameWords = estimateText.came(formatDays(came.first, came.last), estimateText.verdicts[verdict]);
  const spoken = estimateText.mark(row.label, row.target, row.words, cameWords);
  return { ...row, came, cameWords, verdict, spoken };
}

function rowsNow({ whole, recent }: Estimate, asOf: Day): EstimateRow[] {
  const { now } = estimateText;
  const { target } = now;
  const label = now.whole(whole.from.slice(0, 4), whole.count.most);
  const row = rowNow({ key: "whole", pace: "whole", label, target }, whole, asOf);
  if (recent.from === whole.from) return [row];
  const recentLabel = now.recent(formatShortDay(recent.from), recent.count.least, recent.count.most);
  return [row, rowNow({ key: "recent", pace: "recent", label: recentLabel, target }, recent, asOf)];
}

/** The method with the clock set back to the end of a year, as known today and as told of by then. */
function trialRows(dataset: Dataset, year: number): EstimateRow[] {
  const { trial } = estimateText;
  const day = `${year}-12-31`;
  const tried = tryOut(dataset, day);
  if (tried === undefined) return [];
  const { known, told, toldEntry, came, goal } = tried;
  const words = formatShortDay(day);
  const target = trial.target(goal.target);
  const rows: EstimateRow[] = [];
  if (known?.kind === "estimate") {
    const { count, whole, recent } = known;
    const label = trial.whole(words, count);
    rows.push(rowThen({ key: `${year}-whole`, pace: "whole", label, target }, whole, came));
    const recentLabel = trial.recent(words, recent.count.least, recent.count.most);
    rows.push(rowThen({ key: `${year}-recent`, pace: "recent", label: recentLabel, target }, recent, came));
  }
  const named = { key: `${year}-then`, pace: "whole" } as const;
  if (told.kind === "estimate" && toldEntry.kind === "estimate") {
    const label = trial.toldThen(words, told.count, formatShortDay(told.day));
    const both = trial.targetThen(goal.target, rangeOf(toldEntry.whole));
    rows.push(rowThen({ ...named, label, target: both }, told.whole, came));
  } else if (told.kind === "too-few") {
    const label = trial.tooFew(words);
    const none = { outlook: null, range: null, middle: null, came: null, cameWords: null, verdict: null };
    rows.push({ ...named, label, target, words: "", spoken: label, passedWords: null, ...none });
  }
  return rows;
}

function triesOf(rows: readonly EstimateRow[], pace: EstimateRow["pace"]): TriesInWords {
  const verdicts = { within: 0, earlier: 0, later: 0, open: 0 };
  let tries = 0;
  for (const row of rows) {
    if (row.pace !== pace || row.verdict === null) continue;
    verdicts[row.verdict] += 1;
    tries += 1;
  }
  return { tries, verdicts };
}

/** Whether what came lay within as large a share of the ranges as the method says. */
function isBorneOut({ tries, verdicts }: TriesInWords): boolean {
  return verdicts.within >= tries * (shares.late - shares.early);
}

/** What is said of an estimate: the ranges in the headline; from when they are reckoned and what they are worth below it. */
function headingOf(estimate: Estimate, rows: readonly EstimateRow[], asOf: Day) {
  const now = rows.filter(({ key }) => key === "whole" || key === "recent");
  const year = estimate.whole.from.slice(0, 4);
  const begun = now.filter(({ passedWords }) => passedWords !== null).length;
  const [whole, recent] = [triesOf(rows, "whole"), triesOf(rows, "recent")];
  return {
    finding: estimateText.finding(year, rangeOf(estimate.whole), now.length > 1 ? rangeOf(estimate.recent) : null),
    subtitle: estimateText.subtitle(
      formatShortDay(estimate.day),
      estimateText.passed(begun, now.length, formatShortDay(asOf)),
      estimateText.chance(year, whole, recent, isBorneOut(whole) && isBorneOut(recent)),
    ),
  };
}

/** When the Convention can be expected to enter into force, and how the method would have done before. */
export function estimateModel(dataset: Dataset, asOf: Day): EstimateModel {
  const estimate = estimateEntry(dataset);
  const { convention } = dataset;
  const ratified = selectRatifications(convention);
  const year = Number(asOf.slice(0, 4));
  const rows =
    estimate.kind === "estimate"
      ? [...rowsNow(estimate, asOf), ...[1, 2, 3].flatMap((back) => trialRows(dataset, year - back))]
      : [];
  const { columns } = estimateText;
  const heading =
    estimate.kind === "estimate"
      ? headingOf(estimate, rows, asOf)
      : { finding: estimateText.findings[estimate.kind], subtitle: estimateText.noSubtitle };
  return {
    id: "estimate",
    ...heading,
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
          row.cameWords ?? [estimateText.notYet, row.passedWords ?? []].flat().join("; "),
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
