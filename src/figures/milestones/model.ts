import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { isOverdue, lastUndone, type Milestone, selectMilestones } from "../../core/roadmap.ts";
import { capitalise, formatShortDay, formatWhen } from "../../text/dates.ts";
import { milestonesText } from "../../text/enOverview.ts";
import { termsText } from "../../text/enTerms.ts";

export interface MilestoneRow {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  /** By what a late one is known to be late. */
  readonly note: string | null;
  readonly opens: string;
}

/** The promises of one standing, as many as there is room for. */
export interface MilestoneList {
  readonly standing: "late" | "open";
  readonly heading: string;
  readonly rows: readonly MilestoneRow[];
  /** "and 4 more"; null where all are shown. */
  readonly rest: string | null;
}

/** Promises that are late, what falls due next, and how many have passed without a report. */
export interface MilestonesModel extends FigureModel {
  /** Those with a promise in them, the late ones first. */
  readonly lists: readonly MilestoneList[];
  /** Null where no promise has passed without a report. */
  readonly unreported: string | null;
}

/** A promise that a later one superseded, and the last word of after the promise in force: what makes an item late. */
function noteOf({ initiative, target }: Milestone, asOf: Day): string {
  const { firstTarget, statements } = initiative;
  const undone = isOverdue(initiative, asOf) ? lastUndone(statements) : undefined;
  return [
    ...(firstTarget === null || firstTarget.edtf === target.edtf
      ? []
      : [milestonesText.moved(formatWhen(firstTarget))]),
    ...(undone === undefined ? [] : [milestonesText.undone(formatShortDay(undone))]),
  ].join("; ");
}

function listOf(standing: MilestoneList["standing"], milestones: readonly Milestone[], room: number, asOf: Day) {
  const rows = milestones.slice(0, room).map((milestone) => ({
    id: milestone.initiative.id,
    title: milestone.initiative.title,
    due: capitalise(formatWhen(milestone.target)),
    note: (standing === "late" && noteOf(milestone, asOf)) || null,
    opens: `initiatives/${milestone.initiative.id}`,
  }));
  const rest = milestones.length - rows.length;
  return {
    standing,
    heading: milestonesText.lists[standing](milestones.length),
    rows,
    rest: rest > 0 ? milestonesText.rest(rest) : null,
  };
}

/** @param shown how many rows the figure has room for; the table twin holds them all. */
export function milestonesModel(dataset: Dataset, asOf: Day, shown: number): MilestonesModel {
  const milestones = selectMilestones(dataset.initiatives, asOf);
  const late = milestones.filter((milestone) => milestone.standing === "late");
  const next = milestones.filter((milestone) => milestone.standing === "open");
  const unreported = milestones.length - late.length - next.length;
  const lateRoom = Math.min(late.length, Math.max(Math.ceil(shown / 2), shown - next.length));
  const lists = [listOf("late", late, lateRoom, asOf), listOf("open", next, shown - lateRoom, asOf)];
  return {
    id: "milestones",
    finding: milestonesText.heading,
    subtitle: milestonesText.subtitle,
    description: milestonesText.description(late.length, next.length, unreported),
    ...restsOn(
      dataset,
      milestones.map(({ statement }) => statement.cites),
    ),
    table: {
      caption: milestonesText.subtitle,
      columns: [
        { label: milestonesText.columns.due },
        { label: milestonesText.columns.item },
        { label: milestonesText.columns.status },
        { label: milestonesText.columns.slip, numeric: true },
      ],
      rows: milestones.map(({ initiative, target, standing }) => ({
        key: initiative.id,
        cells: [formatWhen(target), initiative.title, termsText.standing[standing], initiative.slipDays],
        opens: `initiatives/${initiative.id}`,
      })),
    },
    lists: lists.filter(({ rows, rest }) => rows.length > 0 || rest !== null),
    unreported: unreported > 0 ? milestonesText.unreported(unreported) : null,
  };
}
