import type { Contribution, ContributionKind } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { contributionKinds } from "../../core/closedLists.ts";
import { withoutAsk } from "../../core/contributionFacets.ts";
import {
  type ContributionFilter,
  type ContributionGroup,
  contributorKey,
  groupContributions,
  selectContributions,
  selectCounted,
  sumDisclosed,
  yearOfContribution,
} from "../../core/contributions.ts";
import { isCovered } from "../../core/coverage.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn, type TableRow } from "../../core/figure.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";
import { namesOf } from "../names.ts";

/** The contributions of one kind within a bar. */
export interface ContributionSegment {
  readonly kind: ContributionKind;
  readonly count: number;
  /** Those of `count` whose amount no source discloses. */
  readonly undisclosed: number;
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
  /** Only kinds that occur, in the order of the series. */
  readonly segments: readonly ContributionSegment[];
  readonly total: number;
  readonly undisclosed: number;
  /** False where no digest on record covers any of the year: few contributions are known, which is not few contributions. */
  readonly covered: boolean;
  /** True where the day shown lies inside the year. */
  readonly unfinished: boolean;
  /** True where the filter asks for other years or contributors: shown for comparison, pale. */
  readonly aside: boolean;
}

/** Contributions that count, by kind: upright per year, or lying per contributor. Amounts are in labels and table, never in lengths. */
export interface ContributionsModel extends FigureModel {
  readonly direction: "upright" | "lying";
  readonly series: readonly { readonly kind: ContributionKind; readonly label: string; readonly total: number }[];
  readonly bars: readonly ContributionBar[];
  readonly total: number;
  /** What the axis of numbers has to hold: the longest bar, in a fixed frame that of the latest day. */
  readonly most: number;
  readonly notes: readonly string[];
}

interface ContributionsRequest {
  readonly filter: ContributionFilter;
  readonly asOf: Day;
  /** The record up to the latest source, where the day shown is another: the axes stay when the day moves. */
  readonly frame?: Dataset | null;
}

const noGroup: Omit<ContributionGroup, "key"> = {
  counts: { cash: 0, "in-kind": 0, secondment: 0, premises: 0 },
  undisclosed: { cash: 0, "in-kind": 0, secondment: 0, premises: 0 },
  total: 0,
  entries: [],
};

/** "USD 30,000 and EUR 5,000": the disclosed amounts in words, one sum for each currency. "" where there is none. */
export function disclosedWords(contributions: readonly Contribution[]): string {
  const sums = [...sumDisclosed(contributions).sums].toSorted(([a], [b]) => a.localeCompare(b));
  return listWords(sums.map(([currency, amount]) => contributionsText.amount(currency, amount)));
}

function countUndisclosed(contributions: readonly Contribution[]): number {
  return contributions.filter((one) => !one.disclosed).length;
}

function seriesOf(chosen: readonly Contribution[], { kinds }: ContributionFilter): ContributionsModel["series"] {
  return contributionKinds
    .filter((kind) => kinds.length === 0 || kinds.includes(kind))
    .map((kind) => ({
      kind,
      label: termsText.contributionKind[kind],
      total: chosen.filter((one) => one.kind === kind).length,
    }));
}

function barOf(
  group: ContributionGroup,
  words: Pick<ContributionBar, "label" | "tick" | "covered" | "unfinished" | "aside">,
  address: string,
): ContributionBar {
  const segments = contributionKinds
    .filter((kind) => group.counts[kind] > 0)
    .map((kind) => {
      const count = group.counts[kind];
      const undisclosed = group.undisclosed[kind];
      const sums = disclosedWords(group.entries.filter((entry) => entry.kind === kind));
      return {
        kind,
        count,
        undisclosed,
        label: contributionsText.mark(words.label, termsText.contributionKind[kind], count, undisclosed, sums),
        opens: `${address}/${kind}`,
      };
    });
  return { key: group.key, ...words, segments, total: group.total, undisclosed: countUndisclosed(group.entries) };
}

function rowOf(
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

function columnsOf(first: string, series: ContributionsModel["series"]) {
  const { columns } = contributionsText;
  return [
    { label: first },
    ...series.map(({ label }) => ({ label, numeric: true })),
    { label: columns.total, numeric: true },
    { label: columns.undisclosed, numeric: true },
    { label: columns.disclosed, numeric: true },
  ];
}

function leadersOf(bars: readonly ContributionBar[]): { names: string[]; most: number } {
  const chosen = bars.filter((bar) => !bar.aside);
  const most = Math.max(0, ...chosen.map((bar) => bar.total));
  return { names: most === 0 ? [] : chosen.filter((bar) => bar.total === most).map((bar) => bar.label), most };
}

/** What the table says of a bar beside its name. */
function nameOf({ label, unfinished, aside }: Pick<ContributionBar, "label" | "unfinished" | "aside">): string {
  return [
    label,
    ...(unfinished ? [contributionsText.unfinished] : []),
    ...(aside ? [contributionsText.aside] : []),
  ].join(" ");
}

/** Every year from the first to the last in which a contribution on record was made; the axis stays when filters change. */
function yearsOf(contributions: readonly Contribution[]): string[] {
  const years = contributions.flatMap((one) => yearOfContribution(one) ?? []).map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

function mostInYear(contributions: readonly Contribution[]): number {
  return Math.max(0, ...groupContributions(contributions, yearOfContribution).map(({ total }) => total));
}

/**
 * Contributions over time, of all years whatever period is asked for: those outside it stand aside. Those dated too broadly
 * for one year are in the notes and the table, in no column.
 */
export function yearsModel(dataset: Dataset, { filter, asOf, frame }: ContributionsRequest): ContributionsModel {
  const words = contributionsText.time;
  const hasPeriod = filter.from !== null || filter.to !== null;
  const isNone = selectContributions(dataset.contributions, filter).length === 0;
  const chosen = selectCounted(selectContributions(dataset.contributions, withoutAsk(filter, "period")));
  const series = seriesOf(chosen, filter);
  const groups = new Map(groupContributions(chosen, yearOfContribution).map((group) => [group.key, group]));
  const undated = chosen.filter((one) => yearOfContribution(one) === null);
  const framed = selectCounted((frame ?? dataset).contributions);
  const bars = yearsOf(framed).map((year) => {
    const group = groups.get(year) ?? { key: year, ...noGroup };
    const unfinished = asOf >= `${year}-01-01` && asOf < `${year}-12-31`;
    return barOf(
      group,
      {
        label: year,
        tick: year,
        covered: isCovered(dataset, { first: `${year}-01-01`, last: `${year}-12-31` }),
        unfinished,
        aside: `${year}-12-31` < (filter.from ?? "") || `${year}-01-01` > (filter.to ?? "9999"),
      },
      `contributed/year/${year}`,
    );
  });
  const { names, most } = leadersOf(bars);
  const dated = chosen.length - undated.length;
  return {
    id: "contributions-by-year",
    direction: "upright",
    finding: isNone
      ? contributionsText.none
      : most === 0
        ? words.none
        : words.finding(listWords(names), most, names.length > 1),
    subtitle: words.subtitle,
    description: words.description(dated, undated.length),
    ...restsOn(
      dataset,
      chosen.map((one) => one.cites),
    ),
    table: {
      caption: words.subtitle,
      columns: columnsOf(contributionsText.columns.year, series),
      rows: [
        // Years after the day shown have their place in the drawing, and nothing to say.
        ...bars
          .filter(({ key }) => `${key}-01-01` <= asOf)
          .map((bar) => ({
            key: bar.key,
            ...rowOf(nameOf(bar), groups.get(bar.key)?.entries ?? [], series),
            ...(bar.total > 0 ? { opens: `contributed/year/${bar.key}` } : {}),
          })),
        ...(undated.length > 0 ? [{ key: "undated", ...rowOf(words.undatedRow, undated, series) }] : []),
      ],
    },
    series,
    bars,
    total: dated,
    most: mostInYear(selectContributions(framed, withoutAsk(filter, "period"))),
    notes: [
      ...(hasPeriod ? [words.period] : []),
      ...(undated.length > 0 ? [words.undated(undated.length)] : []),
      ...(bars.some((bar) => !bar.covered && `${bar.key}-01-01` <= asOf) ? [words.uncovered] : []),
      ...(bars.some(({ key }) => `${key}-01-01` > asOf) ? [words.ahead] : []),
    ],
  };
}

/** Contributions by contributor, the one named most often first; those that the filter doesn't name stand aside. */
export function contributorsModel(
  dataset: Dataset,
  { filter }: Pick<ContributionsRequest, "filter">,
): ContributionsModel {
  const words = contributionsText.who;
  const names = namesOf(dataset);
  const acronyms = new Map(dataset.organisations.map(({ id, acronym }) => [id, acronym]));
  const isNone = selectContributions(dataset.contributions, filter).length === 0;
  const chosen = selectCounted(selectContributions(dataset.contributions, withoutAsk(filter, "contributors")));
  const series = seriesOf(chosen, filter);
  const groups = groupContributions(chosen, (one) => one.contributor).toSorted(
    (a, b) => b.total - a.total || names.party(a.key).localeCompare(names.party(b.key), "en"),
  );
  const bars = groups.map((group) => {
    const label = names.party(group.key);
    const tick = acronyms.get(group.key) ?? label;
    return barOf(
      group,
      {
        label,
        tick,
        covered: true,
        unfinished: false,
        aside: filter.contributors.length > 0 && !filter.contributors.includes(contributorKey(group.key)),
      },
      `contributed/by/${contributorKey(group.key)}`,
    );
  });
  const leaders = leadersOf(bars);
  return {
    id: "contributions-by-contributor",
    direction: "lying",
    finding: isNone
      ? contributionsText.none
      : leaders.names.length > 3
        ? words.tie(leaders.names.length, leaders.most)
        : words.finding(listWords(leaders.names), leaders.most, leaders.names.length > 1),
    subtitle: words.subtitle,
    description: words.description(bars.length),
    ...restsOn(
      dataset,
      chosen.map((one) => one.cites),
    ),
    table: {
      caption: words.subtitle,
      columns: columnsOf(contributionsText.columns.contributor, series),
      rows: bars.map((bar, i) => ({
        key: bar.key,
        ...rowOf(nameOf(bar), groups[i]?.entries ?? [], series),
        opens: `contributed/by/${contributorKey(bar.key)}`,
      })),
    },
    series,
    bars,
    total: chosen.length,
    most: Math.max(0, ...bars.map((bar) => bar.total)),
    notes: [],
  };
}
