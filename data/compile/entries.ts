import { type Day, earliest, latest } from "../../src/core/days.ts";
import type { Progress } from "../../src/core/roadmap.ts";
import type { Body } from "../schema/bodies.ts";
import type { BriefingRecord } from "../schema/briefings.ts";
import type { Contribution, ContributionTotal, Project } from "../schema/contributions.ts";
import type { Convention, TreatyAction } from "../schema/convention.ts";
import type { CollectionName } from "../schema/dataset.ts";
import type { Dimension, PriorityArea } from "../schema/dimensions.ts";
import type { Discrepancy } from "../schema/discrepancies.ts";
import type { CicaEvent } from "../schema/events.ts";
import type { Cite } from "../schema/fields.ts";
import type { Initiative, Statement } from "../schema/initiatives.ts";
import type { Link } from "../schema/links.ts";
import type { Source } from "../schema/sources.ts";
import type { Chairmanship, Organisation, State } from "../schema/states.ts";
import { Dating } from "./dating.ts";
import type { Problem } from "./problem.ts";
import type { Reading, ReadRecord } from "./read.ts";

/** What the dataset holds of each collection, but for what follows from other entries (see derive.ts). */
export interface Values {
  sources: Source;
  dimensions: Dimension;
  priorityAreas: PriorityArea;
  states: State;
  organisations: Organisation;
  chairmanships: Chairmanship;
  events: Omit<CicaEvent, "chairmanship">;
  initiatives: Omit<Initiative, keyof Progress>;
  convention: Convention;
  contributions: Contribution;
  contributionTotals: ContributionTotal;
  projects: Project;
  bodies: Omit<Body, "status">;
  links: Link;
  discrepancies: Discrepancy;
  briefings: BriefingRecord;
}

/** A record with its dates and citations read, and its place. */
export interface Entry<K extends CollectionName = CollectionName> {
  readonly record: ReadRecord;
  readonly value: Values[K];
}

export type Entries = { readonly [K in CollectionName]: readonly Entry<K>[] };

type Undated<T> = Omit<T, "known">;
type Unsaid<T> = Omit<T, "said">;

/** A record with its dates and citations read, as far as that can be done field by field. */
interface Dated {
  dimensions: Undated<Dimension>;
  priorityAreas: Undated<PriorityArea>;
  states: Undated<State>;
  organisations: Undated<Organisation>;
  chairmanships: Undated<Chairmanship>;
  events: Undated<Omit<Values["events"], "bodies" | "end">> & Partial<Pick<CicaEvent, "bodies" | "end">>;
  initiatives: Undated<Omit<Values["initiatives"], "statements">> & { statements: Unsaid<Statement>[] };
  convention: Undated<Omit<Convention, "actions">> & { actions: Unsaid<TreatyAction>[] };
  contributions: Undated<Contribution>;
  contributionTotals: Undated<ContributionTotal>;
  projects: Undated<Project>;
  bodies: Undated<Values["bodies"]>;
  links: Undated<Link>;
  discrepancies: Undated<Discrepancy>;
  briefings: BriefingRecord;
}

interface Cited {
  readonly cites: readonly Cite[];
}

const firstSaid = ({ cites }: Cited): Day | undefined => earliest(cites.map((cite) => cite.said));
const firstOf = (facts: readonly Cited[]): Day | undefined => earliest(facts.flatMap((fact) => firstSaid(fact) ?? []));

function withKnown<T>(value: T, known: Day | undefined): (T & { known: Day }) | undefined {
  return known === undefined ? undefined : { ...value, known };
}

/** Undefined where a fact has no citation whose day could be fixed, which is a problem told elsewhere. */
function withSaid<T extends Cited>(facts: readonly T[]): (T & { said: Day })[] | undefined {
  const dated = facts.flatMap((fact) => {
    const said = firstSaid(fact);
    return said === undefined ? [] : [{ ...fact, said }];
  });
  return dated.length === facts.length ? dated : undefined;
}

/** Sources that disagree are known to do so once the last of them has spoken. */
function knownDisagreement({ claims }: Dated["discrepancies"]): Day | undefined {
  const said = claims.map(firstSaid);
  return said.includes(undefined) ? undefined : latest(said.filter((day) => day !== undefined));
}

/** Reads dates and citations of all records. */
export function readEntries(reading: Reading): {
  entries: Entries;
  said: readonly Day[];
  problems: readonly Problem[];
} {
  const recordsOf = (collection: CollectionName) =>
    reading.records.filter((record) => record.collection === collection);
  const dating = new Dating(recordsOf("events"));
  const sources = recordsOf("sources").flatMap((record) => {
    const value = dating.readSource(record);
    return value === undefined ? [] : [{ record, value }];
  });

  const read = <K extends keyof Dated>(collection: K, finish: (dated: Dated[K]) => Values[K] | undefined): Entry<K>[] =>
    recordsOf(collection).flatMap((record) => {
      const dated = dating.readRecord(record);
      // The schema of the record has checked the shape; its dates and citations have just been replaced.
      const value = record.sound ? finish(dated as Dated[K]) : undefined;
      return value === undefined ? [] : [{ record, value }];
    });
  const byCites = <T extends Cited>(value: T) => withKnown(value, firstSaid(value));

  const entries: Entries = {
    sources,
    dimensions: read("dimensions", byCites),
    priorityAreas: read("priorityAreas", byCites),
    states: read("states", (state) => withKnown(state, firstOf(state.memberships))),
    organisations: read("organisations", byCites),
    chairmanships: read("chairmanships", byCites),
    events: read("events", (event) => byCites({ ...event, bodies: event.bodies ?? [], end: event.end ?? event.start })),
    initiatives: read("initiatives", (initiative) => {
      const statements = withSaid(initiative.statements);
      return statements && withKnown({ ...initiative, statements }, firstOf(statements));
    }),
    convention: read("convention", (convention) => {
      const actions = withSaid(convention.actions);
      return actions && byCites({ ...convention, actions });
    }),
    contributions: read("contributions", byCites),
    contributionTotals: read("contributionTotals", byCites),
    projects: read("projects", byCites),
    bodies: read("bodies", (body) => withKnown(body, firstOf(body.standings))),
    links: read("links", byCites),
    discrepancies: read("discrepancies", (one) => withKnown(one, knownDisagreement(one))),
    briefings: read("briefings", (briefing) => briefing),
  };
  return { entries, said: dating.said, problems: dating.problems };
}
