import type { ContributionKind, ContributionRecipient, ContributionStanding } from "../../data/schema/contributions.ts";
import type { EventKind } from "../../data/schema/events.ts";
import type { Track } from "../../data/schema/initiatives.ts";
import { type ChangeKind, type ChangePage, changeKinds, changePages } from "../core/changeKinds.ts";
import {
  type Basis,
  bases,
  type Cut,
  contributionKinds,
  contributionRecipients,
  contributionStandings,
  cuts,
  type DimensionKey,
  dimensionKeys,
  eventFormats,
  type FormatKey,
  type PeriodUnit,
  periodUnits,
  type Standing,
  standings,
} from "../core/closedLists.ts";
import { type Day, isDay } from "../core/days.ts";

/** What an address can say beside its page: the view that can be shared, bookmarked and reloaded. */
export interface View {
  /** Null: the day of the latest source. */
  readonly asOf: Day | null;
  /** On which sources the facts rest: all, or CICA's documents alone. */
  readonly basis: Basis;
  /** Null: the day of the last statement before the latest source's. */
  readonly since: Day | null;
  /** Whose evidence is open, as an evidence address; see `findEvidence` in `figures/evidence/model.ts`. */
  readonly open: string | null;
  readonly by: PeriodUnit;
  readonly dimensions: readonly DimensionKey[];
  readonly areas: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly formats: readonly FormatKey[];
  readonly states: readonly string[];
  readonly chairmanships: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly text: string;
  readonly tracks: readonly Track[];
  readonly standings: readonly Standing[];
  readonly leads: readonly string[];
  readonly clusters: readonly string[];
  readonly order: RoadMapOrder;
  /** Columns of the register by which its lines are ordered. */
  readonly register: RegisterOrder;
  /** Keys of contributors; see `contributorKey`. */
  readonly contributors: readonly string[];
  readonly giftKinds: readonly ContributionKind[];
  readonly recipients: readonly ContributionRecipient[];
  /** The other of two states that are compared. */
  readonly compared: string | null;
  /** By what the matrix of participation tells events apart. */
  readonly cut: Cut;
  /** The column by which the matrix is ordered: `name`, `total` or an id; with a minus the other way round. */
  readonly matrixOrder: string;
  /** Of the page of changes: parts of the record, and kinds of change. */
  readonly changePages: readonly ChangePage[];
  readonly changeKinds: readonly ChangeKind[];
  /** The part of the network in the middle; see `NetworkNode` in `core/network.ts`. Null: the one with most links. */
  readonly node: string | null;
  readonly giftStandings: readonly ContributionStanding[];
  /** Id of an own briefing, on the pages at `mine`. */
  readonly briefing: string | null;
  /** The slide shown, counted from 1. */
  readonly slide: number;
  /** Which of the two windows of a presentation this is. */
  readonly window: PresentingWindow;
  /** How a briefing is printed. */
  readonly paper: Paper;
  /** The record on which a pinned link was made; see `versionOf` in `core/version.ts`. Null: whichever is there. */
  readonly version: string | null;
}

export const presentingWindows = ["room", "presenter"] as const;
export type PresentingWindow = (typeof presentingWindows)[number];
export const papers = ["slides", "a4", "handout"] as const;
export type Paper = (typeof papers)[number];

export const roadMapOrders = ["track", "date", "slip"] as const;
export type RoadMapOrder = (typeof roadMapOrders)[number];
export const registerOrders = ["state", "signature", "ratification", "deposit"] as const;
export type RegisterOrder = (typeof registerOrders)[number];
const tracks = [
  "founding-instruments",
  "secretariat",
  "institutions",
  "cbm-reform",
  "thematic-documents",
  "membership",
  "meetings",
] as const satisfies readonly Track[];
const eventKinds = [
  "cbm",
  "governing-body",
  "advisory-body",
  "consultation",
  "external-forum",
  "ceremony",
  "outreach",
] as const satisfies readonly EventKind[];

export { eventKinds, tracks };

/** Ids that only the dataset knows. Without them (before it is loaded) any id is taken. */
export interface KnownIds {
  readonly areas: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly chairmanships: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly contributors: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** What links join, as they refer to it. */
  readonly nodes: ReadonlySet<string>;
  /** First and last day that `asOf` and `since` can take. */
  readonly coverage: { readonly first: Day; readonly last: Day };
}

/** How one field of the view is written in the address. */
interface Parameter<T> {
  readonly name: string;
  readonly initial: T;
  /** The value, and each text that is left out because it means nothing here. */
  readonly parse: (
    text: string,
    known: KnownIds | undefined,
  ) => { readonly value: T; readonly dropped: readonly string[] };
  /** The text; the initial value is never written. */
  readonly format: (value: T) => string;
}

const longest = 200;

function one<T extends string>(name: string, allowed: readonly T[], initial: T): Parameter<T> {
  return {
    name,
    initial,
    parse: (text) => {
      const value = allowed.find((item) => item === text);
      return value === undefined ? { value: initial, dropped: [text] } : { value, dropped: [] };
    },
    format: (value) => value,
  };
}

function many<T extends string>(
  name: string,
  isKnown: (text: string, known: KnownIds | undefined) => text is T,
): Parameter<readonly T[]> {
  return {
    name,
    initial: [],
    parse: (text, known) => {
      const items = [...new Set(text.split(",").filter(Boolean))];
      const value = items.filter((item): item is T => isKnown(item, known));
      return {
        value: value.slice(0, longest),
        dropped: [...items.filter((item) => !isKnown(item, known)), ...value.slice(longest)],
      };
    },
    format: (value) => value.join(","),
  };
}

function manyOf<T extends string>(name: string, allowed: readonly T[]): Parameter<readonly T[]> {
  return many<T>(name, (text): text is T => allowed.some((item) => item === text));
}

function manyIds(name: string, idsOf: (known: KnownIds) => ReadonlySet<string>): Parameter<readonly string[]> {
  return many<string>(name, (text, known): text is string =>
    known === undefined ? /^[\w-]+$/.test(text) : idsOf(known).has(text),
  );
}

function dayParameter(name: string, isWithin: (day: Day, known: KnownIds) => boolean): Parameter<Day | null> {
  return {
    name,
    initial: null,
    parse: (text, known) =>
      isDay(text) && (known === undefined || isWithin(text, known))
        ? { value: text, dropped: [] }
        : { value: null, dropped: [text] },
    format: (value) => value ?? "",
  };
}

function textParameter<T extends string | null>(name: string, initial: T, pattern: RegExp): Parameter<T> {
  return {
    name,
    initial,
    parse: (text) => {
      const known = text.length <= longest && pattern.test(text);
      return known ? { value: text as T, dropped: [] } : { value: initial, dropped: [text] };
    },
    format: (value) => value ?? "",
  };
}

/** An id, or something like it that is known to mean something. */
function idParameter<T extends string | null>(
  name: string,
  initial: T,
  isKnown: (text: string, known: KnownIds) => boolean,
): Parameter<T> {
  return {
    name,
    initial,
    parse: (text, known) =>
      /^[\w-]+$/.test(text) && (known === undefined || isKnown(text, known))
        ? { value: text as T, dropped: [] }
        : { value: initial, dropped: [text] },
    format: (value) => value ?? "",
  };
}

function isMatrixOrder(text: string, { areas, bodies }: KnownIds): boolean {
  const column = text.replace(/^-/, "");
  const own: readonly string[] = ["name", "total", ...dimensionKeys];
  return own.includes(column) || areas.has(column) || bodies.has(column);
}

const isCovered = (day: Day, { coverage }: KnownIds) => day >= coverage.first && day <= coverage.last;
const clusters = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/** One entry for each field of the view: a field that is forgotten here is a type error. */
export const parameters: { readonly [K in keyof View]: Parameter<View[K]> } = {
  asOf: {
    ...dayParameter("as-of", isCovered),
    // Before all that is known nothing is known: not the same as today.
    parse: (text, known) => {
      const read = dayParameter("as-of", isCovered).parse(text, known);
      const isBefore = known !== undefined && isDay(text) && text < known.coverage.first;
      return isBefore ? { value: known.coverage.first, dropped: [text] } : read;
    },
  },
  since: dayParameter("since", isCovered),
  basis: one<Basis>("record", bases, "all"),
  open: textParameter<string | null>("open", null, /^[\w/.-]+$/),
  by: one<PeriodUnit>("by", periodUnits, "quarter"),
  dimensions: manyOf<DimensionKey>("dimension", [...dimensionKeys, "none"]),
  areas: manyIds("area", (known) => known.areas),
  kinds: manyOf("kind", eventKinds),
  formats: manyOf<FormatKey>("format", eventFormats),
  states: manyIds("state", (known) => known.states),
  chairmanships: manyIds("chair", (known) => known.chairmanships),
  from: dayParameter("from", () => true),
  to: dayParameter("to", () => true),
  text: textParameter<string>("q", "", /^[^\n]*$/),
  tracks: manyOf("track", tracks),
  standings: manyOf("status", standings),
  leads: manyIds("lead", (known) => known.leads),
  clusters: manyOf<string>("cluster", clusters),
  order: one<RoadMapOrder>("order", roadMapOrders, "track"),
  register: one<RegisterOrder>("register", registerOrders, "state"),
  contributors: manyIds("contributor", (known) => known.contributors),
  giftKinds: manyOf<ContributionKind>("gift", contributionKinds),
  recipients: manyOf<ContributionRecipient>("recipient", contributionRecipients),
  compared: idParameter<string | null>("with", null, (id, { states }) => states.has(id)),
  cut: one<Cut>("columns", cuts, "area"),
  matrixOrder: idParameter<string>("sort", "name", isMatrixOrder),
  changePages: manyOf<ChangePage>("page", changePages),
  changeKinds: manyOf<ChangeKind>("change", changeKinds),
  node: {
    name: "node",
    initial: null,
    parse: (text, known) =>
      known === undefined || known.nodes.has(text) ? { value: text, dropped: [] } : { value: null, dropped: [text] },
    format: (value) => value ?? "",
  },
  giftStandings: manyOf<ContributionStanding>("standing", contributionStandings),
  briefing: textParameter<string | null>("briefing", null, /^[\w-]{1,64}$/),
  slide: {
    name: "slide",
    initial: 1,
    parse: (text) =>
      /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), dropped: [] } : { value: 1, dropped: [text] },
    format: String,
  },
  window: one<PresentingWindow>("window", presentingWindows, "room"),
  paper: one<Paper>("paper", papers, "slides"),
  version: textParameter<string | null>("version", null, /^\d{4}-\d\d-\d\d\+[0-9a-f]{8}$/),
};
