import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Dimension } from "../../../data/schema/dimensions.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import type { Day } from "../../core/days.ts";
import { type ReviewPeriod, selectReviewed } from "../../core/review.ts";
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
