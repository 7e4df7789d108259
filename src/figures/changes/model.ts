import type { Dataset } from "../../../data/schema/dataset.ts";
import { type Change, selectChanges, selectWeightiest, stepCites } from "../../core/changes.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatDay, formatShortDay, formatWhen } from "../../text/dates.ts";
import { changesText } from "../../text/enChanges.ts";
import { listWords } from "../../text/numbers.ts";
import { type Names, namesOf } from "../names.ts";
import { stepKind, stepOpens, stepWords } from "./words.ts";

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
  return stepWords(line, names);
}

function kindOf(line: Line): string {
  return "acts" in line || "gifts" in line ? changesText.kinds[line.kind] : stepKind(line);
}

function opensOf(line: Line): string {
  if ("acts" in line) return `ratifications/${line.day}`;
  return "gifts" in line ? `contributed/known/${line.day}` : stepOpens(line);
}

/** A word that moves no date is in its item's own history, and on the page of changes. */
const quiet: readonly Change["kind"][] = ["status", "new", "reported"];

/** @param shown how many lines the figure has room for: the weightiest. The table twin holds them all. */
export function changesModel(dataset: Dataset, since: Day, asOf: Day, shown: number): ChangesModel {
  const changes = selectChanges(dataset, since, asOf).filter(({ kind }) => !quiet.includes(kind));
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
    ...restsOn(dataset, changes.map(stepCites)),
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
