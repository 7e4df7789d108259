import type { Contribution, ContributionKind } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { contributionKinds } from "../../core/closedLists.ts";
import { type ContributionFilter, sumDisclosed } from "../../core/contributions.ts";
import type { Day } from "../../core/days.ts";
import type { FigureModel, TableRow } from "../../core/figure.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";

/** The contributions of one kind within a bar, on one side of the filter. */
export interface ContributionSegment {
  readonly kind: ContributionKind;
  readonly count: number;
  /** Those of `count` whose amount no source discloses. */
  readonly undisclosed: number;
  /** True where the filter leaves them out: shown for comparison, pale. */
  readonly aside: boolean;
  readonly label: string;
  /** Evidence address. */
  readonly opens: string;
}

/** One year or one contributor. */
export interface ContributionBar {
  readonly key: string;
  readonly label: string;
  /** What the axis says, where the label is long. */
  readonly tick: string;
  /** Only kinds that occur, in the order of the series: those asked for, then those aside. */
  readonly segments: readonly ContributionSegment[];
  readonly total: number;
  /** Those of `total` that the filter asks for. */
  readonly asked: number;
  readonly undisclosed: number;
  /** False where no digest on record covers any of the year: few contributions are known, which is not few contributions. */
  readonly covered: boolean;
  /** True where the day shown lies inside the year. */
  readonly unfinished: boolean;
  /** True where the filter asks for other years or contributors. */
  readonly aside: boolean;
}

/** Contributions that count, by kind: upright per year, or lying per contributor. Amounts are in labels and table, never in lengths. */
export interface ContributionsModel extends FigureModel {
  readonly direction: "upright" | "lying";
  readonly series: readonly { readonly kind: ContributionKind; readonly label: string; readonly total: number }[];
  readonly bars: readonly ContributionBar[];
  readonly total: number;
  /** What the axis of numbers has to hold. Of years: the longest bar of the latest day, whatever the filter; else the longest. */
  readonly most: number;
  readonly notes: readonly string[];
}

export interface ContributionsRequest {
  readonly filter: ContributionFilter;
  readonly asOf: Day;
  /** The record up to the latest source, where the day shown is another: the axes stay when the day moves. */
  readonly frame?: Dataset | null;
}

/** "USD 30,000 and EUR 5,000": the disclosed amounts in words, one sum for each currency. "" where there is none. */
export function disclosedWords(contributions: readonly Contribution[]): string {
  const sums = [...sumDisclosed(contributions).sums].toSorted(([a], [b]) => a.localeCompare(b));
  return listWords(sums.map(([currency, amount]) => contributionsText.amount(currency, amount)));
}

function countUndisclosed(contributions: readonly Contribution[]): number {
  return contributions.filter((one) => !one.disclosed).length;
}

export function seriesOf(chosen: readonly Contribution[], { kinds }: ContributionFilter): ContributionsModel["series"] {
  return contributionKinds
    .filter((kind) => kinds.length === 0 || kinds.includes(kind))
    .map((kind) => ({
      kind,
      label: termsText.contributionKind[kind],
      total: chosen.filter((one) => one.kind === kind).length,
    }));
}

/** Contributions on one side of the filter, with their name and evidence address. */
interface Side {
  readonly entries: readonly Contribution[];
  readonly label: string;
  readonly opens: (kind: ContributionKind) => string;
  readonly aside: boolean;
}

function segmentsOf({ entries, label, opens, aside }: Side): ContributionSegment[] {
  return contributionKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    const undisclosed = countUndisclosed(own);
    const said = contributionsText.mark(
      label,
      termsText.contributionKind[kind],
      own.length,
      undisclosed,
      disclosedWords(own),
    );
    return { kind, count: own.length, undisclosed, aside, label: said, opens: opens(kind) };
  });
}

export function barOf(
  words: Pick<ContributionBar, "key" | "label" | "tick" | "covered" | "unfinished" | "aside">,
  sides: readonly Side[],
): ContributionBar {
  const entries = sides.flatMap((side) => side.entries);
  return {
    ...words,
    segments: sides.flatMap(segmentsOf),
    total: entries.length,
    asked: sides.reduce((sum, side) => sum + (side.aside ? 0 : side.entries.length), 0),
    undisclosed: countUndisclosed(entries),
  };
}

export function rowOf(
  first: string,
  entries: readonly Contribution[],
  series: ContributionsModel["series"],
): Pick<TableRow, "cells"> {
  const sums = disclosedWords(entries);
  return {
    cells: [
      first,
      ...series.map(({ kind }) => entries.filter((entry) => entry.kind === kind).length),
      entries.length,
      countUndisclosed(entries),
      entries.length === 0 ? "" : sums === "" ? null : sums,
    ],
  };
}

export function columnsOf(first: string, series: ContributionsModel["series"]) {
  const { columns } = contributionsText;
  return [
    { label: first },
    ...series.map(({ label }) => ({ label, numeric: true })),
    { label: columns.total, numeric: true },
    { label: columns.undisclosed, numeric: true },
    { label: columns.disclosed, numeric: true },
  ];
}

export function leadersOf(bars: readonly ContributionBar[]): { names: string[]; most: number } {
  const most = Math.max(0, ...bars.map((bar) => bar.asked));
  return { names: most === 0 ? [] : bars.filter((bar) => bar.asked === most).map((bar) => bar.label), most };
}

/** What the table says of a bar beside its name. */
export function nameOf({ label, unfinished, aside }: Pick<ContributionBar, "label" | "unfinished" | "aside">): string {
  return [
    label,
    ...(unfinished ? [contributionsText.unfinished] : []),
    ...(aside ? [contributionsText.aside] : []),
  ].join(" ");
}
