import type { TreatyAction } from "../../../data/schema/convention.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { doneBy, placeOf, selectRatifications } from "../../core/convention.ts";
import { surveyedFrom } from "../../core/coverage.ts";
import { addDays, type Day, dayNumber, earliest } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatShortDay, formatWhen } from "../../text/dates.ts";
import { stepsText } from "../../text/enConvention.ts";
import { namesOf } from "../names.ts";

/** One ratification, dated as closely as a source dates it. */
export interface Step {
  readonly state: string;
  readonly name: string;
  /** How many had been done for certain by its last day, those of one day one after the other: where it is drawn. */
  readonly count: number;
  /** First and last day on which it can have been done; `first` null where only an upper bound is known. */
  readonly first: Day | null;
  readonly last: Day;
  readonly label: string;
}

export interface StepsModel extends FigureModel {
  readonly threshold: number;
  readonly asOf: Day;
  /** Where the time axis starts. */
  readonly from: Day;
  /** Up to where it runs: the day shown, or in a fixed frame the latest. */
  readonly until: Day;
  /** Ratifications before the axis starts, or known only to have been done by some day: the height of the first step. */
  readonly base: number;
  readonly baseLabel: string;
  /** By the day on which each had been done for certain; those without a first day are in the base. */
  readonly steps: readonly Step[];
  readonly neededLabel: string;
  readonly axisLabel: string;
}

function findingOf(steps: readonly Step[]): string {
  const first = earliest(steps.flatMap((step) => step.first ?? []));
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return stepsText.none;
  return stepsText.finding(steps.length, first.slice(0, 4), last.last.slice(0, 4));
}

/** "9 to 11"; null where no source tells. */
function placeWords(action: TreatyAction, among: readonly TreatyAction[]): string | null {
  const place = placeOf(action, among);
  return place && stepsText.place(place.least, place.most);
}

/**
 * Ratifications over time. The axis starts a year before the first one that is dated after `recent`, so that the recent
 * ones don't crowd at the end of a long flat line; earlier ones make up its first step.
 * @param latest the day of the latest source, where the day shown is another: the axis then is the same for every day
 * since the record is dense, so that it stays when the day moves.
 * @param recent years before the day shown that the axis has room for.
 */
export function stepsModel(dataset: Dataset, asOf: Day, latest: Day | null = null, recent = 3): StepsModel {
  const names = namesOf(dataset);
  const ratifications = selectRatifications(dataset.convention);
  const year = Number(asOf.slice(0, 4)) - recent;
  const isDatedIn = ({ date }: TreatyAction) => date.first?.startsWith(`${year}`) === true;
  // The name of a first one whose bar begins with the axis needs a year's room before it.
  const ownFrom = `${ratifications.some(isDatedIn) ? year - 1 : year}-01-01`;
  const from = latest === null || asOf < surveyedFrom ? ownFrom : surveyedFrom;
  const isRecent = (action: TreatyAction) => action.date.first !== null && doneBy(action) >= from;
  const recentOnes = ratifications.filter(isRecent);
  const base = ratifications.length - recentOnes.length;
  const steps = recentOnes.map((action, i) => {
    const name = names.state(action.state);
    return {
      state: action.state,
      name,
      count: base + i + 1,
      first: action.date.first,
      last: doneBy(action),
      label: stepsText.mark(name, formatWhen(action.date), placeWords(action, ratifications)),
    };
  });
  const { threshold } = dataset.convention;
  const unbounded = ratifications.filter((action) => action.date.first === null).length;
  return {
    id: "steps",
    finding: findingOf(steps),
    subtitle: stepsText.subtitle,
    description: stepsText.description(ratifications.length, threshold, unbounded),
    ...restsOn(
      dataset,
      ratifications.map((action) => action.cites),
    ),
    table: {
      caption: stepsText.axis,
      columns: [
        { label: stepsText.columns.state },
        { label: stepsText.columns.date },
        { label: stepsText.columns.place, numeric: true },
        { label: stepsText.columns.said },
      ],
      rows: ratifications.map((action) => ({
        key: action.state,
        cells: [
          names.state(action.state),
          formatWhen(action.date),
          placeWords(action, ratifications),
          formatShortDay(action.said),
        ],
        opens: `states/${action.state}`,
      })),
    },
    threshold,
    asOf,
    from,
    until: latest ?? asOf,
    base,
    baseLabel: stepsText.earlier(base),
    steps,
    neededLabel: stepsText.needed(threshold),
    axisLabel: stepsText.axis,
  };
}

/** The last day of the axis: some room after the last day that it is for, so that its line doesn't stand on the edge. */
export function axisEnd({ from, until }: Pick<StepsModel, "from" | "until">): Day {
  return addDays(until, Math.round((dayNumber(until) - dayNumber(from)) * 0.06) + 1);
}
