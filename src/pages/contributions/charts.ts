import type { Dataset } from "../../../data/schema/dataset.ts";
import { keepAnswers } from "../../core/answers.ts";
import { contributorsModel } from "../../figures/contributions/contributors.ts";
import { layoutContributions } from "../../figures/contributions/layout.ts";
import type { ContributionsModel, ContributionsRequest } from "../../figures/contributions/model.ts";
import { yearsModel } from "../../figures/contributions/years.ts";

const placed = (model: ContributionsModel) => ({ model, layout: layoutContributions(model) });

/** Contributions by year as asked, worked out once. */
export const yearsCharted = keepAnswers((dataset: Dataset, asked: Required<ContributionsRequest>) =>
  placed(yearsModel(dataset, asked)),
);

/** By contributor; after a press it is asked for later than the years. */
export const contributorsCharted = keepAnswers((dataset: Dataset, asked: Required<ContributionsRequest>) =>
  placed(contributorsModel(dataset, asked)),
);

/** Both ahead of a press; gives the years. */
export function foreseeCharts(dataset: Dataset, asked: Required<ContributionsRequest>) {
  contributorsCharted(dataset, asked);
  return yearsCharted(dataset, asked);
}
