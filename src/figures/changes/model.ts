import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { type Change, selectChanges, selectWeightiest } from "../../core/changes.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatDay, formatShortDay, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { changesText } from "../../text/enChanges.ts";
import { listWords } from "../../text/numbers.ts";
import { type Names, namesOf } from "../names.ts";

export interface ChangeRow {
  readonly key: string;
  readonly day: string;
  readonly words: string;
  readonly kind: string;
  readonly opens: string;
}

/** What became known after one day and up to another. */
export interface ChangesModel extends FigureModel {
  /** The weightiest, latest first. */
  readonly rows: readonly ChangeRow[];
  /** How many more the table twin has. */
  readonly rest: number;
}

type ActChange = Extract<Change, { action: unknown }>;
type GiftChange = Extract<Change, { contribution: unknown }>;
/** Several ratifications, or several contributions, that became known on one day: one line to a reader. */
type Line =
  | Change
  | (Pick<Change, "day"> & { readonly kind: "ratified"; readonly acts: readonly ActChange[] })
  | (Pick<Change, "day"> & { readonly kind: "contributed"; readonly gifts: readonly GiftChange[] });

/** The changes in their order, with the ratifications of a day, and its contributions, in the place of the first. */
function linesOf(changes: readonly Change[]): Line[] {
  return changes.flatMap((change): Line[] => {
    const { kind, day } = change;
    if (kind !== "ratified" && kind !== "contributed") return [change];
    const same = changes.filter((other) => other.kind === kind && other.day === day);
    if (same.length === 1) return [change];
    if (same[0] !== change) return [];
    return kind === "ratified"
      ? [{ kind, day, acts: same.filter((one) => "action" in one) }]
      : [{ kind, day, gifts: same.filter((one) => "contribution" in one) }];
  });
}

/** "Azerbaijan and India (by Mar 2023), Bangladesh (2023)". */
function actsWords(acts: readonly ActChange[], names: Names): string {
  const dates = new Map(acts.map(({ action }) => [formatWhen(action.date), action]));
  return [...dates.keys()]
    .map((when) => {
      const states = acts.filter(({ action }) => formatWhen(action.date) === when);
      return changesText.dated(listWords(states.map(({ action }) => names.state(action.state))), when);
    })
    .join(", ");
}

function wordsOf(line: Line, names: Names): string {
  if ("acts" in line) return changesText.ratifications(actsWords(line.acts, names));
  if ("gifts" in line) {
    const givers = new Set(line.gifts.map(({ contribution }) => names.party(contribution.contributor)));
    return changesText.contributions(line.gifts.length, listWords([...givers]));
  }
  if ("action" in line) {
    const { action, state, date } = line.action;
    return line.kind === "ratified"
      ? changesText.ratified(names.state(state), action, formatWhen(date))
      : changesText.acted(names.state(state), text.treatyAction[action].toLowerCase(), formatWhen(date));
  }
  if ("contribution" in line) {
    return changesText.said(names.party(line.contribution.contributor), line.contribution.description);
  }
  if ("event" in line) return line.event.title;
  const { initiative, statement, before } = line;
  if (line.kind !== "moved" || before === null || statement.target === undefined) {
    return changesText.said(initiative.title, statement.text);
  }
  return changesText.moved(initiative.title, formatWhen(before), formatWhen(statement.target));
}

function kindOf(line: Line): string {
  const isPledge = "contribution" in line && line.contribution.standing === "pledged";
  return isPledge ? text.contributionStanding.pledged : changesText.kinds[line.kind];
}

function opensOf(line: Line): string {
  if ("acts" in line) return `ratifications/${line.day}`;
  if ("gifts" in line) return `contributed/known/${line.day}`;
  if ("action" in line) return `states/${line.action.state}`;
  if ("contribution" in line) return `contributions/${line.contribution.id}`;
  if ("event" in line) return `events/${line.event.id}`;
  return `initiatives/${line.initiative.id}/${line.initiative.statements.indexOf(line.statement)}`;
}

function citesOf(change: Change): readonly Cite[] {
  if ("action" in change) return change.action.cites;
  if ("contribution" in change) return change.contribution.cites;
  return "event" in change ? change.event.cites : change.statement.cites;
}

/** @param shown how many lines the figure has room for: the weightiest. The table twin holds them all. */
export function changesModel(dataset: Dataset, since: Day, asOf: Day, shown: number): ChangesModel {
  // A word that moves nothing is in its item's own history.
  const changes = selectChanges(dataset, since, asOf).filter((change) => change.kind !== "reported");
  const names = namesOf(dataset);
  const lines = linesOf(changes);
  const rowOf = (line: Line): ChangeRow => ({
    key: `${opensOf(line)} ${"action" in line ? line.action.action : line.kind}`,
    day: formatShortDay(line.day),
    words: wordsOf(line, names),
    kind: kindOf(line),
    opens: opensOf(line),
  });
  const rows = selectWeightiest(lines, shown).map(rowOf);
  return {
    id: "changes",
    finding: changesText.heading(formatDay(since)),
    subtitle: changesText.subtitle(lines.length),
    description: changesText.description(lines.length),
    ...restsOn(dataset, changes.map(citesOf)),
    table: {
      caption: changesText.heading(formatDay(since)),
      columns: [
        { label: changesText.columns.day },
        { label: changesText.columns.change },
        { label: changesText.columns.kind },
      ],
      rows: lines.map(rowOf).map((row) => ({ key: row.key, cells: [row.day, row.words, row.kind], opens: row.opens })),
    },
    rows,
    rest: lines.length - rows.length,
  };
}
