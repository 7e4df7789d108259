import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { type Change, selectChanges } from "../../core/changes.ts";
import { selectRatifications } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, selectSourceUses } from "../../core/figure.ts";
import { formatDay, formatShortDay, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
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
  readonly rows: readonly ChangeRow[];
  readonly rest: number;
}

function wordsOf(change: Change, names: Names, nth: (state: string) => number, needed: number): string {
  if ("action" in change) {
    const { action, state } = change.action;
    return change.kind === "ratified"
      ? text.changes.ratified(names.state(state), `${nth(state)} of ${needed}`)
      : text.changes.acted(names.state(state), text.treatyAction[action].toLowerCase());
  }
  if ("contribution" in change) return change.contribution.description;
  if ("event" in change) return change.event.title;
  const { initiative, statement, before } = change;
  if (change.kind !== "moved" || before === null || statement.target === undefined) {
    return text.changes.said(initiative.title, statement.text);
  }
  return text.changes.moved(initiative.title, formatWhen(before), formatWhen(statement.target));
}

function kindOf(change: Change): string {
  const isPledge = "contribution" in change && change.contribution.standing === "pledged";
  return isPledge ? text.contributionStanding.pledged : text.changes.kinds[change.kind];
}

function opensOf(change: Change): string {
  if ("action" in change) return `states/${change.action.state}`;
  if ("contribution" in change) return `contributions/${change.contribution.id}`;
  if ("event" in change) return `events/${change.event.id}`;
  return `initiatives/${change.initiative.id}/${change.initiative.statements.indexOf(change.statement)}`;
}

function citesOf(change: Change): readonly Cite[] {
  if ("action" in change) return change.action.cites;
  if ("contribution" in change) return change.contribution.cites;
  return "event" in change ? change.event.cites : change.statement.cites;
}

export function changesModel(dataset: Dataset, since: Day, asOf: Day, shown: number): ChangesModel {
  // A word that moves nothing is in its item's own history.
  const changes = selectChanges(dataset, since, asOf).filter((change) => change.kind !== "reported");
  const names = namesOf(dataset);
  const order = selectRatifications(dataset.convention).map((action) => action.state);
  const nth = (state: string) => order.indexOf(state) + 1;
  const rows = changes.map((change) => ({
    key: `${opensOf(change)} ${"action" in change ? change.action.action : change.kind}`,
    day: formatShortDay(change.day),
    words: wordsOf(change, names, nth, dataset.convention.threshold),
    kind: kindOf(change),
    opens: opensOf(change),
  }));
  return {
    id: "changes",
    finding: text.changes.heading(formatDay(since)),
    subtitle: text.changes.subtitle(changes.length),
    description: text.changes.description(changes.length),
    sources: selectSourceUses(dataset, changes.map(citesOf)),
    table: {
      caption: text.changes.heading(formatDay(since)),
      columns: [
        { label: text.changes.columns.day },
        { label: text.changes.columns.change },
        { label: text.changes.columns.kind },
      ],
      rows: rows.map((row) => ({ key: row.key, cells: [row.day, row.words, row.kind], opens: row.opens })),
    },
    rows: rows.slice(0, shown),
    rest: Math.max(0, rows.length - shown),
  };
}
