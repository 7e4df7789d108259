import type { Contribution } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite, When } from "../../../data/schema/fields.ts";
import type { Membership, State } from "../../../data/schema/states.ts";
import { selectCounted, sumDisclosed } from "../../core/contributions.ts";
import { contributorKey } from "../../core/contributorKey.ts";
import { isBinding } from "../../core/convention.ts";
import { type EventFilter, selectEvents } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { countRoles, roleKeys } from "../../core/participation.ts";
import { capitalise, formatSince, formatSpan, formatWhen } from "../../text/dates.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { statesText } from "../../text/enStates.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";
import { namesOf } from "../names.ts";

/** One thing that is on record of a state, in words. */
export interface FactLine {
  readonly words: string;
  /** Evidence address. */
  readonly opens?: string;
  readonly cites: readonly (readonly Cite[])[];
}

/** One kind of fact, with what is on record of each state. */
export interface FactRow {
  readonly key: string;
  readonly label: string;
  /** One for each state; a state of which nothing is on record has a line that says so. */
  readonly cells: readonly (readonly FactLine[])[];
}

/** What is on record of one state, or of two side by side. */
export interface FactsModel extends FigureModel {
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly FactRow[];
}

const words = statesText.facts;

/** "member since 13 Oct 2022", "observer by 19 Oct 2004, until 2018". */
export function membershipWords({ status, since, until }: Membership): string {
  return evidenceText.membership(
    evidenceText.membershipStatus[status],
    since === undefined ? null : formatSince(since),
    until === undefined ? null : formatWhen(until),
  );
}

function timeWords(since: When | undefined, until: When | undefined): string {
  const parts = [
    since === undefined ? null : formatSince(since),
    until === undefined ? null : `until ${formatWhen(until)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `, ${parts.join(", ")}`;
}

function memberships(_: Dataset, state: State): FactLine[] {
  return state.memberships
    .toSorted((a, b) => (b.since?.last ?? "").localeCompare(a.since?.last ?? ""))
    .map((one) => ({ words: capitalise(membershipWords(one)), opens: `states/${state.id}`, cites: [one.cites] }));
}

function terms({ chairmanships }: Dataset, { id }: State): FactLine[] {
  const opens = `states/${id}`;
  return chairmanships
    .filter(({ state }) => state === id)
    .map(({ start, end, cites }) => ({ words: words.term(formatWhen(start), formatWhen(end)), opens, cites: [cites] }));
}

function coordination({ priorityAreas }: Dataset, { id }: State): FactLine[] {
  const opens = `states/${id}`;
  return priorityAreas.flatMap((area) =>
    area.coordinators
      .filter(({ state }) => state === id)
      .map(({ role, since, until, cites }) => ({
        words: words.area(area.name, words[role], timeWords(since, until)),
        opens,
        cites: [cites],
      })),
  );
}

function treatyActs({ convention }: Dataset, { id }: State): FactLine[] {
  const acts = convention.actions.filter(({ state }) => state === id);
  const lines = acts.map(({ action, date, cites }) => ({
    words: words.act(termsText.treatyAction[action], formatWhen(date)),
    opens: `states/${id}`,
    cites: [cites],
  }));
  return acts.length === 0 || acts.some(isBinding)
    ? lines
    : [...lines, { words: capitalise(words.notRatified), cites: [] }];
}

function giftLines(gifts: readonly Contribution[], say: (n: number) => string, opens: string): FactLine[] {
  if (gifts.length === 0) return [];
  const { sums, undisclosed } = sumDisclosed(gifts);
  const disclosed = [...sums].map(([currency, amount]) => contributionsText.amount(currency, amount));
  const parts = [
    say(gifts.length),
    ...(undisclosed === 0 ? [] : [words.undisclosed(undisclosed)]),
    ...(disclosed.length === 0 ? [] : [words.disclosed(listWords(disclosed))]),
  ];
  return [{ words: parts.join("; "), opens, cites: gifts.map(({ cites }) => cites) }];
}

/** What was given and what was only pledged stand apart; an amount that no source discloses is said to be so. */
function contributions(dataset: Dataset, { id }: State): FactLine[] {
  const gifts = selectCounted(dataset.contributions).filter(({ contributor }) => contributor === id);
  const opens = `contributed/by/${contributorKey(id)}`;
  const totals = dataset.contributionTotals.filter(({ contributor }) => contributor === id);
  return [
    ...giftLines(
      gifts.filter(({ standing }) => standing !== "pledged"),
      words.given,
      opens,
    ),
    ...giftLines(
      gifts.filter(({ standing }) => standing === "pledged"),
      words.pledged,
      opens,
    ),
    ...totals.map((one) => ({
      words: capitalise(
        words.cumulative(contributionsText.amount(one.currency, one.amount), formatSpan(one.since, one.until)),
      ),
      opens: `contributions/${one.id}`,
      cites: [one.cites],
    })),
  ];
}

type Read = (dataset: Dataset, state: State) => readonly FactLine[];

const recordRows: readonly {
  readonly key: string;
  readonly label: string;
  readonly none: string;
  readonly read: Read;
}[] = [
  { key: "membership", label: words.membership, none: words.none, read: memberships },
  { key: "chairmanship", label: words.chairmanship, none: words.none, read: terms },
  { key: "coordination", label: words.coordination, none: words.none, read: coordination },
  { key: "convention", label: words.convention, none: words.noAct, read: treatyActs },
  { key: "contributions", label: words.contributions, none: words.none, read: contributions },
];

function eventRows(dataset: Dataset, states: readonly State[], filter: EventFilter): FactRow[] {
  const events = selectEvents(dataset.events, filter);
  const counts = states.map(({ id }) => countRoles(events, id));
  const line = (id: string, part: string, n: number): FactLine[] => [
    n === 0
      ? { words: statesText.areas.notNamed, cites: [] }
      : { words: words.events(n), opens: `participation/${id}/area/${part}`, cites: [] },
  ];
  return [
    {
      key: "named",
      label: words.named,
      cells: states.map(({ id }, i) => line(id, "all", counts[i]?.named ?? 0)),
    },
    ...roleKeys.map((role) => ({
      key: role,
      label: statesText.role[role],
      cells: states.map(({ id }, i) => line(id, role, counts[i]?.[role] ?? 0)),
    })),
  ];
}

/** @param filter what is asked of the events; facts of other kinds stand as they are. */
export function factsModel(dataset: Dataset, states: readonly State[], filter: EventFilter): FactsModel {
  const rows = [
    ...recordRows.map(({ key, label, none, read }) => ({
      key,
      label,
      cells: states.map((state) => {
        const lines = read(dataset, state);
        return lines.length === 0 ? [{ words: none, cites: [] }] : lines;
      }),
    })),
    ...eventRows(dataset, states, filter),
  ];
  const events = selectEvents(dataset.events, { ...filter, states: states.map(({ id }) => id) });
  const cites = rows.flatMap(({ cells }) => cells.flat().flatMap((line) => line.cites));
  const [first, second] = states;
  const name = namesOf(dataset).state;
  return {
    id: "state-facts",
    finding:
      second === undefined
        ? words.finding(name(first?.id ?? ""))
        : words.findingOfTwo(name(first?.id ?? ""), name(second.id)),
    subtitle: words.subtitle,
    description: words.description(rows.length),
    ...restsOn(dataset, [...cites, ...events.map((event) => event.cites)]),
    table: {
      caption: words.subtitle,
      columns: [{ label: words.what }, ...states.map((state) => ({ label: state.name }))],
      rows: rows.map(({ key, label, cells }) => ({
        key,
        cells: [label, ...cells.map((lines) => lines.map((line) => line.words).join("; "))],
      })),
    },
    states: states.map((state) => ({ id: state.id, name: state.name })),
    rows,
  };
}
