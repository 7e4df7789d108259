import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, selectSourceUses } from "../../core/figure.ts";
import { type Milestone, selectMilestones } from "../../core/roadmap.ts";
import { capitalise, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";

export interface MilestoneRow {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly late: boolean;
  /** How it slipped, for a late one. */
  readonly note: string | null;
  readonly opens: string;
}

/** Open promises: the late ones, then what falls due next. */
export interface MilestonesModel extends FigureModel {
  readonly rows: readonly MilestoneRow[];
  readonly rest: number;
}

function noteOf({ initiative, target }: Milestone, asOf: Day): string {
  const overdue = target.last !== null && target.last < asOf;
  const first = initiative.firstTarget;
  if (overdue || first === null) return text.milestones.overdue(formatWhen(first ?? target));
  return text.milestones.moved(formatWhen(first));
}

/** @param shown how many rows the figure has room for; the table twin holds them all. */
export function milestonesModel(dataset: Dataset, asOf: Day, shown: number): MilestonesModel {
  const milestones = selectMilestones(dataset.initiatives);
  const late = milestones.filter((milestone) => milestone.standing === "late");
  const next = milestones.filter((milestone) => milestone.standing === "open");
  const lateRoom = Math.min(late.length, Math.max(Math.ceil(shown / 2), shown - next.length));
  const chosen = [...late.slice(0, lateRoom), ...next.slice(0, shown - lateRoom)];
  return {
    id: "milestones",
    finding: text.milestones.heading,
    subtitle: text.milestones.subtitle,
    description: text.milestones.description(milestones.length),
    sources: selectSourceUses(
      dataset,
      milestones.map(({ statement }) => statement.cites),
    ),
    table: {
      caption: text.milestones.subtitle,
      columns: [
        { label: text.milestones.columns.due },
        { label: text.milestones.columns.item },
        { label: text.milestones.columns.status },
        { label: text.milestones.columns.slip, numeric: true },
      ],
      rows: milestones.map(({ initiative, target, standing }) => ({
        key: initiative.id,
        cells: [formatWhen(target), initiative.title, text.standing[standing], initiative.slipDays],
        opens: `initiatives/${initiative.id}`,
      })),
    },
    rows: chosen.map((milestone) => ({
      id: milestone.initiative.id,
      title: milestone.initiative.title,
      due: capitalise(formatWhen(milestone.target)),
      late: milestone.standing === "late",
      note: milestone.standing === "late" ? noteOf(milestone, asOf) : null,
      opens: `initiatives/${milestone.initiative.id}`,
    })),
    rest: milestones.length - chosen.length,
  };
}
