import type { Day } from "../../core/days.ts";
import type { SlideItem } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { networkText } from "../../text/enNetwork.ts";
import { slidesText } from "../../text/enSlides.ts";
import { termsText } from "../../text/enTerms.ts";
import type { ChangeListModel } from "../changeList/model.ts";
import type { ChangesModel } from "../changes/model.ts";
import { groupOf } from "../changesOverTime/groups.ts";
import type { ContributionListModel, ProjectsModel } from "../contributions/lists.ts";
import type { EventListModel } from "../eventList/model.ts";
import type { HistoryModel } from "../history/model.ts";
import type { MilestonesModel } from "../milestones/model.ts";
import type { NetworkModel, NetworkRow } from "../network/model.ts";
import type { DisagreementsModel } from "../sources/disagreementsModel.ts";
import { changeTone, kindTone } from "./bars.ts";
import { orNothing, type Said, type Shown } from "./shown.ts";

/** Lines that a room can read. */
const mostItems = 8;

/** The first of some lines, with how many more there are. */
function listOf(said: Said, items: readonly SlideItem[], notes: readonly string[] = []): Shown {
  const shown = items.slice(0, mostItems);
  return {
    said,
    notes,
    body: orNothing(items.length === 0, { kind: "list", items: shown, more: items.length - shown.length }),
  };
}

const words = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== "").join(" · ");

/** The late promises and those that fall due next, as on the page, and how many more there are in the table. */
export function milestonesShown(model: MilestonesModel): Shown {
  const items = model.lists.flatMap(({ standing, rows }) =>
    rows.map(({ id, title, due, note, opens }) => ({
      key: id,
      lead: due,
      text: title,
      note: words(termsText.standing[standing], note),
      tone: standing,
      opens,
    })),
  );
  return {
    said: model,
    notes: model.unreported === null ? [] : [model.unreported],
    body: orNothing(items.length === 0, { kind: "list", items, more: model.table.rows.length - items.length }),
  };
}

/** What became known: the weightiest. */
export function changesShown(model: ChangesModel): Shown {
  const items = model.rows.map(({ key, day, words: text, kind, opens }) => ({
    key,
    lead: day,
    text,
    note: kind,
    tone: "accent" as const,
    opens,
  }));
  return { said: model, body: orNothing(items.length === 0, { kind: "list", items, more: model.rest }) };
}

/** All that became known, latest first. */
export function changeListShown(
  model: ChangeListModel,
  { since, asOf }: { readonly since: Day; readonly asOf: Day },
): Shown {
  const lines = model.groups.flatMap(({ page, lines: own }) => own.map((line) => ({ page, ...line })));
  return listOf(
    { ...model, subtitle: slidesText.changeList(since, asOf) },
    lines
      .toSorted((a, b) => b.day.localeCompare(a.day))
      .map((line) => ({
        key: `${line.page} ${line.key}`,
        lead: formatShortDay(line.day),
        text: line.words,
        note: line.label,
        tone: changeTone(groupOf(line.kind)),
        opens: line.opens,
      })),
  );
}

export function eventListShown(model: EventListModel): Shown {
  return listOf(
    model,
    model.rows.map((row) => ({
      key: row.id,
      lead: row.when,
      text: row.title,
      note: words(row.under, row.place),
      tone: row.dimension,
      opens: `events/${row.id}`,
    })),
  );
}

export function contributionListShown(model: ContributionListModel): Shown {
  return listOf(
    model,
    model.rows.map((row) => ({
      key: row.id,
      lead: row.when,
      text: `${row.contributor}: ${row.what}`,
      note: words(
        termsText.contributionKind[row.kind],
        row.amount ?? contributionsText.undisclosed,
        row.standing,
        row.partOf,
      ),
      tone: kindTone(row.kind),
      opens: `contributions/${row.id}`,
    })),
  );
}

/** Every statement on an item, the latest first: of many those that still hold. */
export function historyShown(model: HistoryModel): Shown {
  return listOf(
    model,
    model.rows.toReversed().map((row) => ({
      key: row.key,
      lead: row.said,
      text: row.words,
      note: words(row.status, row.speaks),
      tone: row.delivers ? "done" : "accent",
      opens: row.opens,
    })),
  );
}

/** What it rests on, then what came of it. */
export function networkShown(model: NetworkModel, warnings: readonly string[] = []): Shown {
  const item = (row: NetworkRow, side: string): SlideItem => ({
    key: `${side} ${row.key}`,
    lead: row.when ?? "",
    text: row.fullTitle,
    note: words(side, row.how, row.beyond),
    tone: side === networkText.rests ? "quiet" : "accent",
    opens: row.opens,
  });
  const { grounds, outcomes } = model;
  // Of many each side keeps its half of the room.
  const half = mostItems / 2;
  const first = Math.min(grounds.length, Math.max(half, mostItems - outcomes.length));
  const shown = [
    ...grounds.slice(0, first).map((row) => item(row, networkText.rests)),
    ...outcomes.slice(0, mostItems - first).map((row) => item(row, networkText.came)),
  ];
  const more = grounds.length + outcomes.length - shown.length;
  return { said: model, warnings, body: orNothing(shown.length === 0, { kind: "list", items: shown, more }) };
}

export function disagreementsShown(model: DisagreementsModel): Shown {
  return listOf(
    model,
    model.disagreements.map((one) => ({
      key: one.id,
      lead: "",
      text: `${one.about}: ${one.used}`,
      note: one.claims.map(({ value }) => value).join("; "),
      tone: "accent",
      opens: `discrepancies/${one.id}`,
    })),
  );
}

/** The projects of the Fund, each with its stated figures. */
export function projectsShown(model: ProjectsModel): Shown {
  return listOf(
    model,
    model.projects.map(({ id, title, facts, figures }) => ({
      key: id,
      lead: facts[0]?.value ?? "",
      text: title,
      note: words(...figures.map(({ label, value, unit }) => `${label}: ${value} ${unit}`)),
      tone: "accent",
      opens: `projects/${id}`,
    })),
    model.fund === null ? [] : [model.fund.words],
  );
}
