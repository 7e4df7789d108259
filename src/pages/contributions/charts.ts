import type { Dataset } from "../../../data/schema/dataset.ts";
import { keepAnswers } from "../../core/answers.ts";
import { contributorsModel } from "../../figures/contributions/contributors.ts";
import { layoutContributions } from "../../figures/contributions/layout.ts";
import type { ContributionsModel, ContributionsRequest } from "../../figures/contributions/model.ts";
import { yearsModel } from "../../figures/contributions/years.ts";

const placed = (model: ContributionsModel) => ({ model, layout: layoutContributions(model) });

/** The charts for what is asked, worked out once. */
export const charts = keepAnswers((dataset: Dataset, asked: Required<ContributionsRequest>) => ({
  years: placed(yearsModel(dataset, asked)),
  contributors: placed(contributorsModel(dataset, asked)),
}));
