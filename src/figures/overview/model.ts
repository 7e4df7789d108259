import { conventionProgress } from "../../core/convention.ts";
import { surveyedFrom } from "../../core/coverage.ts";
import { everyEvent } from "../../core/events.ts";
import type { RecordView } from "../../dataset/record.ts";
import { formatDay } from "../../text/dates.ts";
import { overviewText } from "../../text/enOverview.ts";
import { type ChangesModel, changesModel } from "../changes/model.ts";
import { type CountsLayout, layoutCounts } from "../counts/layout.ts";
import { type CountsModel, countsModel } from "../counts/model.ts";
import { type Headline, headlines } from "../headlines/model.ts";
import { type MilestonesModel, milestonesModel } from "../milestones/model.ts";
import { layoutSteps, type StepsLayout } from "../steps/layout.ts";
import { type StepsModel, stepsModel } from "../steps/model.ts";
import { type TilesModel, tilesModel } from "../tiles/model.ts";

/** All that the Overview shows, as plain data: small enough to be built into its page. */
export interface OverviewModel {
  readonly title: string;
  readonly lead: string;
  readonly headlines: readonly Headline[];
  readonly counts: CountsModel;
  readonly countsLayout: CountsLayout;
  readonly milestones: MilestonesModel;
  readonly steps: StepsModel;
  readonly stepsLayout: StepsLayout;
  readonly tiles: TilesModel;
  readonly changes: ChangesModel;
}

/** Models and layouts both, so that the page that was built with them needs neither the record nor a scale to draw. */
export function overviewModel({ dataset, asOf, since, frame }: RecordView): OverviewModel {
  const { ratified, threshold } = conventionProgress(dataset, asOf);
  const counts = countsModel(dataset, {
    filter: { ...everyEvent, from: asOf < surveyedFrom ? null : surveyedFrom },
    unit: "quarter",
    asOf,
    withNone: false,
    frame,
  });
  const steps = stepsModel(dataset, asOf, frame?.meta.latestSource ?? null);
  return {
    title: overviewText.title(ratified, threshold),
    lead: overviewText.lead(formatDay(asOf), formatDay(since)),
    headlines: headlines(dataset, asOf, since),
    counts,
    countsLayout: layoutCounts(counts),
    milestones: milestonesModel(dataset, asOf, 9),
    steps,
    stepsLayout: layoutSteps(steps),
    tiles: tilesModel(dataset, asOf),
    changes: changesModel(dataset, since, asOf, 7),
  };
}
