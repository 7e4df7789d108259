import type { Contribution } from "../../data/schema/contributions.ts";
import type { TreatyAction } from "../../data/schema/convention.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { When } from "../../data/schema/fields.ts";
import type { Initiative, Statement } from "../../data/schema/initiatives.ts";
import { selectCounted } from "./contributions.ts";
import { isBinding } from "./convention.ts";
import type { Day } from "./days.ts";

interface InitiativeChange {
  readonly kind: "delivered" | "promised" | "moved" | "reported";
  readonly day: Day;
  readonly initiative: Initiative;
  readonly statement: Statement;
  /** The promise in force before. */
  readonly before: When | null;
}

interface TreatyChange {
  readonly kind: "ratified" | "acted";
  readonly day: Day;
  readonly action: TreatyAction;
}

interface ContributionChange {
  readonly kind: "contributed";
  readonly day: Day;
  readonly contribution: Contribution;
}

interface EventChange {
  readonly kind: "held";
  readonly day: Day;
  readonly event: CicaEvent;
}

/** One thing that became known on `day`. */
export type Change = InitiativeChange | TreatyChange | ContributionChange | EventChange;

function isBetween(day: Day, after: Day, upTo: Day): boolean {
  return day > after && day <= upTo;
}

function initiativeChanges(initiative: Initiative, after: Day, upTo: Day): Change[] {
  let target: When | null = null;
  return initiative.statements.flatMap((statement) => {
    const before = target;
    if (statement.target !== undefined) target = statement.target;
    if (!isBetween(statement.said, after, upTo)) return [];
    const moved = before !== null && statement.target !== undefined && statement.target.edtf !== before.edtf;
    const isNew = statement.target !== undefined && before === null;
    const kind = statement.delivers ? "delivered" : moved ? "moved" : isNew ? "promised" : "reported";
    return [{ kind, day: statement.said, initiative, statement, before } as const];
  });
}

const weight: readonly Change["kind"][] = [
  "ratified",
  "delivered",
  "acted",
  "moved",
  "contributed",
  "held",
  "promised",
  "reported",
];

/** What became known after `after` and up to `upTo`, latest first and of one day the weightiest first. Events only of the governing bodies: the rest are counts. */
export function selectChanges(dataset: Dataset, after: Day, upTo: Day): Change[] {
  const { convention, contributions, events, initiatives } = dataset;
  const changes: Change[] = [
    ...initiatives.flatMap((initiative) => initiativeChanges(initiative, after, upTo)),
    ...convention.actions
      .filter((action) => isBetween(action.said, after, upTo))
      .map((action) => ({ kind: isBinding(action) ? "ratified" : "acted", day: action.said, action }) as const),
    ...selectCounted(contributions)
      .filter((contribution) => isBetween(contribution.known, after, upTo))
      .map((contribution) => ({ kind: "contributed", day: contribution.known, contribution }) as const),
    ...events
      .filter((event) => event.kind === "governing-body" && isBetween(event.known, after, upTo))
      .map((event) => ({ kind: "held", day: event.known, event }) as const),
  ];
  const rank = (change: Change) => weight.indexOf(change.kind);
  return changes.toSorted((a, b) => b.day.localeCompare(a.day) || rank(a) - rank(b));
}
