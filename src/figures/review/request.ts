import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Dimension } from "../../../data/schema/dimensions.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import type { Day } from "../../core/days.ts";
import { groupByArea, type ReviewPeriod, selectReviewed } from "../../core/review.ts";
import { reviewText } from "../../text/enReview.ts";

/** What every figure of a review is made of: one dimension, one period, one day. */
export interface Review {
  readonly dataset: Dataset;
  readonly dimension: Dimension;
  readonly period: ReviewPeriod;
  readonly asOf: Day;
  /** "2025", "all time". */
  readonly periodWords: string;
  /** The events of the period. */
  readonly events: readonly CicaEvent[];
}

export function toReview(dataset: Dataset, dimension: Dimension, period: ReviewPeriod, asOf: Day): Review {
  return {
    dataset,
    dimension,
    period,
    asOf,
    periodWords: reviewText.periodWords(period.from, period.to, asOf),
    events: selectReviewed(dataset, dimension.id, period),
  };
}

/** How many events, in how many of its priority areas. */
export function reviewTitle({ dataset, dimension, events, periodWords }: Review): string {
  const areas = groupByArea(dataset, dimension.id, events).filter(({ area }) => area !== null);
  const filled = areas.filter((one) => one.events.length > 0).length;
  return reviewText.title(dimension.name, periodWords, events.length, filled, areas.length);
}
