import type { Day } from "../../core/days.ts";
import { keyOf, type SearchAnswer, type SearchHit } from "../../core/search.ts";
import type { SearchEntry, SearchKind } from "../../core/searchEntries.ts";
import { formatDay } from "../../text/dates.ts";
import { searchText } from "../../text/enSearch.ts";
import { type Action, actions } from "../../view/actions.ts";
import { detailOf, type Shown } from "./detail.ts";
import { dayAction } from "./target.ts";

/** One line of the list that can be chosen. */
export interface Row {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** The key that does it without search. */
  readonly shortcut: string | null;
  /** What it stands for; null for the line that shows more of its group. */
  readonly entry: SearchEntry | null;
}

export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Lines of a group at first, and once more are asked for. */
const shownOfGroup = { few: 5, many: 50 };

function actionEntry({ id, isPage }: Action): SearchEntry {
  const { label, aliases, help } = searchText.action[id];
  return { kind: isPage ? "page" : "action", id, title: label, aliases, context: [], words: [help], day: null };
}

/** Pages and actions as things that can be found. To search for search finds nothing. */
export const actionEntries: readonly SearchEntry[] = actions.filter(({ id }) => id !== "search").map(actionEntry);

/** The action that an entry stands for. Undefined for one of the record. */
export function findAction({ kind, id }: SearchEntry): Action | undefined {
  return kind === "page" || kind === "action" ? actions.find((one) => one.id === id) : undefined;
}

/** Their other names are other spellings, not shorter titles: worth telling where one led there. */
const spelt: readonly SearchKind[] = ["state", "body", "organisation", "page", "action"];

function toRow(entry: SearchEntry, alias: string | null, shown: Shown | undefined): Row {
  const also = alias === null || !spelt.includes(entry.kind) ? null : searchText.also(alias);
  return {
    key: keyOf(entry),
    title: entry.title,
    detail: [also, detailOf(entry, shown)].filter(Boolean).join(" · "),
    shortcut: findAction(entry)?.shortcut ?? null,
    entry,
  };
}

function toGroup(kind: SearchKind, hits: readonly SearchHit[], isOpen: boolean, shown: Shown | undefined): Group {
  const { few, many } = shownOfGroup;
  // A line that leads to a single other is that other.
  const most = isOpen ? many : hits.length === few + 1 ? few + 1 : few;
  const rows = hits.slice(0, most).map(({ entry, alias }) => toRow(entry, alias, shown));
  const left = Math.min(hits.length, many) - rows.length;
  const more = { key: `more/${kind}`, title: searchText.more(left), detail: "", shortcut: null, entry: null };
  return { key: kind, heading: searchText.kind[kind], rows: left > 0 ? [...rows, more] : rows };
}

/** Setting the pages back to a day that the query names, as a line to choose. */
export function offerDay(day: Day): Group {
  const title = searchText.setDate(formatDay(day));
  const entry: SearchEntry = {
    kind: "action",
    id: `${dayAction}${day}`,
    title,
    aliases: [],
    context: [],
    words: [],
    day: null,
  };
  const row = { key: keyOf(entry), title, detail: searchText.setDateHelp, shortcut: null, entry };
  return { key: "day", heading: searchText.kind.action, rows: [row] };
}

/** What was found by kind, the kind of the best first. */
export function groupHits(
  { hits }: SearchAnswer,
  { open, shown }: { readonly open: ReadonlySet<string>; readonly shown: Shown | undefined },
): Group[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) {
    const known = groups.get(hit.entry.kind);
    if (known === undefined) groups.set(hit.entry.kind, [hit]);
    else known.push(hit);
  }
  return [...groups].map(([kind, ofKind]) => toGroup(kind, ofKind, open.has(kind), shown));
}

/** What stands there before anything is asked: what was chosen in this session, then pages and actions. */
export function suggest(
  recent: readonly SearchEntry[],
  isOffered: (entry: SearchEntry) => boolean,
  shown: Shown | undefined,
): Group[] {
  const rowsOf = (entries: readonly SearchEntry[]) =>
    entries.filter(isOffered).map((entry) => toRow(entry, null, shown));
  const of = (kind: SearchKind) => rowsOf(actionEntries.filter((entry) => entry.kind === kind));
  // In a group of its own a line may stand twice: its key must not.
  const recentRows = rowsOf(recent).map((row) => ({ ...row, key: `recent/${row.key}` }));
  return [
    { key: "recent", heading: searchText.recent, rows: recentRows },
    { key: "page", heading: searchText.kind.page, rows: of("page") },
    { key: "action", heading: searchText.kind.action, rows: of("action") },
  ].filter(({ rows }) => rows.length > 0);
}
