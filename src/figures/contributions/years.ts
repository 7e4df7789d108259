import type { Contribution } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { withoutAsk } from "../../core/contributionFacets.ts";
import {
  type ContributionFilter,
  groupContributions,
  selectContributions,
  selectCounted,
  yearOfContribution,
} from "../../core/contributions.ts";
import { isCovered } from "../../core/coverage.ts";
import { restsOn, type TableRow } from "../../core/figure.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { listWords } from "../../text/numbers.ts";
import {
  barOf,
  type ContributionBar,
  type ContributionsModel,
  type ContributionsRequest,
  columnsOf,
  leadersOf,
  nameOf,
  rowOf,
  seriesOf,
} from "./model.ts";

/** Every year from the first to the last in which a contribution on record was made: both axes stay when filters change. */
function yearsOf(contributions: readonly Contribution[]): string[] {
  const years = contributions.flatMap((one) => yearOfContribution(one) ?? []).map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}

function mostInYear(contributions: readonly Contribution[]): number {
  return Math.max(0, ...groupContributions(contributions, yearOfContribution).map(({ total }) => total));
}

/** The contributions of a year, by whether they surely lie in the period asked for. */
interface Year {
  readonly key: string;
  readonly within: readonly Contribution[];
  readonly outside: readonly Contribution[];
  /** True where the period begins or ends inside it, so that a part of the year is meant. */
  readonly cut: boolean;
}

function splitYear(key: string, entries: readonly Contribution[], filter: ContributionFilter): Year {
  const within = selectContributions(entries, filter);
  const [first, last] = [`${key}-01-01`, `${key}-12-31`];
  const isInside = (day: string | null) => day !== null && day >= first && day <= last;
  const cut = (isInside(filter.from) && filter.from !== first) || (isInside(filter.to) && filter.to !== last);
  return { key, within, outside: entries.filter((entry) => !within.includes(entry)), cut };
}

/** Evidence address of a year, or of the part of a cut year that is within the period or outside of it. */
function opensOf({ key, cut }: Year, side: "within" | "outside", kind: string): string {
  return `contributed/year/${key}/${kind}${cut ? `/${side}` : ""}`;
}

/** A row for each year; two for one of which a part is asked for, where there is something outside of that part. */
function rowsOf(bar: ContributionBar, year: Year, series: ContributionsModel["series"]): TableRow[] {
  const opens = `contributed/year/${bar.key}`;
  const { within, outside } = year;
  if (!year.cut || bar.total === 0) {
    return [
      { key: bar.key, ...rowOf(nameOf(bar), [...within, ...outside], series), ...(bar.total > 0 ? { opens } : {}) },
    ];
  }
  return (["within", "outside"] as const).map((side) => ({
    key: `${bar.key} ${side}`,
    ...rowOf(`${nameOf(bar)} ${contributionsText.time.sides[side]}`, year[side], series),
    ...(year[side].length > 0 ? { opens: opensOf(year, side, "any") } : {}),
  }));
}

/**
 * Contributions over time, of all years whatever period is asked for: what lies outside of it stands aside, also within a
 * year that the period cuts. Those dated too broadly for one year are in the notes and the table, in no column.
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
  const years = yearsOf(framed).map((key) => splitYear(key, groups.get(key)?.entries ?? [], filter));
  const bars = years.map((split) => {
    const { key: year, cut } = split;
    const unfinished = asOf >= `${year}-01-01` && asOf < `${year}-12-31`;
    const sideOf = (side: "within" | "outside") => ({
      entries: split[side],
      label: cut ? `${year} ${words.sides[side]}` : year,
      opens: (kind: string) => opensOf(split, side, kind),
      aside: side === "outside",
    });
    return barOf(
      {
        key: year,
        label: year,
        tick: year,
        covered: isCovered(dataset, { first: `${year}-01-01`, last: `${year}-12-31` }),
        unfinished,
        aside: `${year}-12-31` < (filter.from ?? "") || `${year}-01-01` > (filter.to ?? "9999"),
      },
      [sideOf("within"), sideOf("outside")],
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
        ...years.flatMap((year, i) => {
          const bar = bars[i];
          return bar === undefined || `${year.key}-01-01` > asOf ? [] : rowsOf(bar, year, series);
        }),
        ...(undated.length > 0 ? [{ key: "undated", ...rowOf(words.undatedRow, undated, series) }] : []),
      ],
    },
    series,
    bars,
    total: dated,
    most: mostInYear(framed),
    notes: [
      ...(hasPeriod ? [words.period] : []),
      ...(undated.length > 0 ? [words.undated(undated.length)] : []),
      ...(bars.some((bar) => !bar.covered && `${bar.key}-01-01` <= asOf) ? [words.uncovered] : []),
      ...(bars.some(({ key }) => `${key}-01-01` > asOf) ? [words.ahead] : []),
    ],
  };
}
