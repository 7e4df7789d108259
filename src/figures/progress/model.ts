import type { Dataset } from "../../../data/schema/dataset.ts";
import { conventionProgress, selectRatifications } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { capitalise, formatShortDay, formatWhen } from "../../text/dates.ts";
import { conventionText, stepsText } from "../../text/enConvention.ts";
import { namesOf } from "../names.ts";

/** One ratification towards entry into force, or the room for one. */
export interface ProgressDot {
  readonly key: string;
  readonly label: string;
  /** Evidence address; null where the ratification is still missing. */
  readonly opens: string | null;
}

/** A row of dots: a full one for each ratification, an open one for each that entry into force still needs. */
export interface ProgressModel extends FigureModel {
  readonly dots: readonly ProgressDot[];
}

export function progressModel(dataset: Dataset, asOf: Day): ProgressModel {
  const words = conventionText;
  const names = namesOf(dataset);
  const progress = conventionProgress(dataset, asOf);
  const ratifications = selectRatifications(dataset.convention);
  const full = ratifications.map(({ state, date }) => ({
    key: state,
    label: words.ratifiedBy(names.state(state), formatWhen(date)),
    opens: `states/${state}`,
  }));
  const open = Array.from({ length: progress.missing }, (_, i) => ({
    key: `missing ${i + 1}`,
    label: words.stillMissing,
    opens: null,
  }));
  return {
    id: "progress",
    finding: words.progress(progress.ratified, progress.threshold),
    subtitle: `${capitalise(words.missing(progress.missing))}. ${capitalise(words.notRatified(progress.membersNotRatified, progress.members))}`,
    description: words.description(progress.ratified, progress.missing),
    ...restsOn(
      dataset,
      ratifications.map(({ cites }) => cites),
    ),
    table: {
      caption: words.progress(progress.ratified, progress.threshold),
      columns: [
        { label: stepsText.columns.state },
        { label: stepsText.columns.date },
        { label: stepsText.columns.said },
      ],
      rows: [
        ...ratifications.map(({ state, date, said }) => ({
          key: state,
          cells: [names.state(state), formatWhen(date), formatShortDay(said)],
          opens: `states/${state}`,
        })),
        ...open.map(({ key }) => ({ key, cells: [words.stillMissing, "", ""] })),
      ],
    },
    dots: [...full, ...open],
  };
}
