import type { Body } from "../../data/schema/bodies.ts";
import type { ContributionTotal, Project } from "../../data/schema/contributions.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { PriorityArea } from "../../data/schema/dimensions.ts";
import type { Discrepancy } from "../../data/schema/discrepancies.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Source } from "../../data/schema/sources.ts";
import type { Chairmanship, Membership, Organisation, State } from "../../data/schema/states.ts";
import { isDocument } from "./basis.ts";
import type { ChangeKind, ChangePage } from "./changeKinds.ts";
import { byDayAndWeight, type Change, type EventChange, isBetween, selectChanges, stepCites } from "./changes.ts";
import type { Basis } from "./closedLists.ts";
import { type Day, earliest } from "./days.ts";

interface BodyChange {
  readonly kind: "new" | "status" | "reported";
  readonly day: Day;
  readonly body: Body;
  readonly standing: Body["standings"][number];
  /** What it was said to be before. */
  readonly previous: Body["standings"][number] | null;
}

interface MembershipChange {
  /** `new`: asked to join. */
  readonly kind: "joined" | "new";
  readonly day: Day;
  readonly state: State;
  readonly membership: Membership;
}

interface RelationChange {
  readonly kind: "joined" | "new";
  readonly day: Day;
  readonly organisation: Organisation;
  readonly relation: Organisation["relations"][number];
}

interface CoordinatorChange {
  readonly kind: "named";
  readonly day: Day;
  readonly area: PriorityArea;
  readonly coordinator: PriorityArea["coordinators"][number];
}

interface TermChange {
  readonly kind: "named";
  readonly day: Day;
  readonly term: Chairmanship;
}

interface ProjectChange {
  readonly kind: "new";
  readonly day: Day;
  readonly project: Project;
}

interface TotalChange {
  readonly kind: "reported";
  readonly day: Day;
  readonly total: ContributionTotal;
}

interface SourceChange {
  readonly kind: "published";
  readonly day: Day;
  readonly source: Source;
}

interface DisagreementChange {
  readonly kind: "disagreed";
  readonly day: Day;
  readonly discrepancy: Discrepancy;
}

/** What is told beside the steps of `selectChanges`. */
type OtherChange =
  | EventChange
  | BodyChange
  | MembershipChange
  | RelationChange
  | CoordinatorChange
  | TermChange
  | ProjectChange
  | TotalChange
  | SourceChange
  | DisagreementChange;

/** Anything that became known on `day`. */
export type AnyChange = Change | OtherChange;

/** What is asked of changes. An empty list asks nothing. */
export interface ChangeFilter {
  readonly pages: readonly ChangePage[];
  readonly kinds: readonly ChangeKind[];
}

/** True for a change that `selectChanges` tells, too, and for an event of any other kind. */
export function isStep(change: AnyChange): change is Change {
  return "initiative" in change || "action" in change || "contribution" in change || "event" in change;
}

/** Where it is said. A source speaks for itself. */
export function changeCites(change: AnyChange): readonly Cite[] {
  if (isStep(change)) return stepCites(change);
  if ("body" in change) return change.standing.cites;
  if ("membership" in change) return change.membership.cites;
  if ("relation" in change) return change.relation.cites;
  if ("coordinator" in change) return change.coordinator.cites;
  if ("term" in change) return change.term.cites;
  if ("project" in change) return change.project.cites;
  if ("total" in change) return change.total.cites;
  if ("discrepancy" in change) return change.discrepancy.claims.flatMap(({ cites }) => cites);
  const { id, said, saidBasis } = change.source;
  return [{ source: id, at: "", said, saidBasis }];
}

/**
 * Leaves out a source all of whose news another line tells: one that a change of its own day cites. Its name stands beside
 * that line, so that to count it again would count one thing twice.
 */
function withoutToldSources(changes: readonly AnyChange[]): AnyChange[] {
  const told = new Set(
    changes.flatMap((change) => {
      if ("source" in change) return [];
      return changeCites(change).map(({ source }) => `${change.day} ${source}`);
    }),
  );
  return changes.filter((change) => !("source" in change && told.has(`${change.day} ${change.source.id}`)));
}

function firstSaid(cites: readonly Cite[]): Day {
  return earliest(cites.map(({ said }) => said)) ?? "";
}

/** Standings in the order in which they became known, which need not be that of the record. */
function bodyChanges(body: Body): BodyChange[] {
  const standings = body.standings
    .map((standing) => ({ standing, day: firstSaid(standing.cites) }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return standings.map(({ standing, day }, i) => {
    const previous = standings[i - 1]?.standing ?? null;
    const kind = previous === null ? "new" : previous.status === standing.status ? "reported" : "status";
    return { kind, day, body, standing, previous };
  });
}

/** The day on which the second claim was there to contradict the first. */
function disagreedOn({ claims }: Discrepancy): Day {
  return claims.map(({ cites }) => firstSaid(cites)).toSorted()[1] ?? "";
}

function otherChanges(dataset: Dataset, basis: Basis): OtherChange[] {
  const { bodies, chairmanships, contributionTotals, discrepancies, events, organisations } = dataset;
  const kindOf = (status: Membership["status"] | Organisation["relations"][number]["status"]) =>
    status === "pending" ? "new" : "joined";
  return [
    ...events
      .filter((event) => event.kind !== "governing-body")
      .map((event) => ({ kind: "held", day: event.known, event }) as const),
    ...bodies.flatMap(bodyChanges),
    ...dataset.states.flatMap((state) =>
      state.memberships.map((membership) => {
        return { kind: kindOf(membership.status), day: firstSaid(membership.cites), state, membership } as const;
      }),
    ),
    ...organisations.flatMap((organisation) =>
      organisation.relations.map((relation) => {
        return { kind: kindOf(relation.status), day: firstSaid(relation.cites), organisation, relation } as const;
      }),
    ),
    ...dataset.priorityAreas.flatMap((area) =>
      area.coordinators.map((coordinator) => {
        return { kind: "named", day: firstSaid(coordinator.cites), area, coordinator } as const;
      }),
    ),
    ...chairmanships.map((term) => ({ kind: "named", day: firstSaid(term.cites), term }) as const),
    ...dataset.projects.map((project) => ({ kind: "new", day: firstSaid(project.cites), project }) as const),
    ...contributionTotals.map((total) => ({ kind: "reported", day: firstSaid(total.cites), total }) as const),
    ...dataset.sources
      .filter((source) => basis === "all" || isDocument(source))
      .map((source) => ({ kind: "published", day: source.said, source }) as const),
    ...discrepancies.map((discrepancy) => {
      return { kind: "disagreed", day: disagreedOn(discrepancy), discrepancy } as const;
    }),
  ];
}

/**
 * Everything that became known after `after` and up to `upTo`, latest first and of one day the weightiest first: the steps
 * of `selectChanges`, and beside them every event, membership, role, standing of a body and disagreement. A source is one
 * of its own where no other change of its day rests on it: most pages are on record for the event that they report.
 * @param basis on which the dataset rests; one of documents still names the pages that say who is a member.
 */
export function selectAllChanges(dataset: Dataset, after: Day, upTo: Day, basis: Basis = "all"): AnyChange[] {
  const others = otherChanges(dataset, basis).filter(({ day }) => isBetween(day, after, upTo));
  return withoutToldSources([...selectChanges(dataset, after, upTo), ...others]).toSorted(byDayAndWeight);
}

/** The part of the record that a change belongs to. */
export function pageOfChange(change: AnyChange): ChangePage {
  if ("initiative" in change) return "roadmap";
  if ("action" in change) return "convention";
  if ("contribution" in change || "project" in change || "total" in change) return "contributions";
  if ("event" in change) return "events";
  if ("body" in change) return "bodies";
  return "source" in change || "discrepancy" in change ? "sources" : "states";
}

function isAsked<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** The changes that meet a filter, in the order in which they come. */
export function filterChanges(changes: readonly AnyChange[], { pages, kinds }: ChangeFilter): AnyChange[] {
  return changes.filter((change) => isAsked(pages, pageOfChange(change)) && isAsked(kinds, change.kind));
}

/** How many changes each page, and each kind, would leave under the other's filter. */
export interface ChangeCounts {
  readonly pages: ReadonlyMap<ChangePage, number>;
  readonly kinds: ReadonlyMap<ChangeKind, number>;
}

function countBy<T extends string>(changes: readonly AnyChange[], keyOf: (change: AnyChange) => T): Map<T, number> {
  const counts = new Map<T, number>();
  for (const change of changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  return counts;
}

export function countChanges(changes: readonly AnyChange[], filter: ChangeFilter): ChangeCounts {
  return {
    pages: countBy(filterChanges(changes, { ...filter, pages: [] }), pageOfChange),
    kinds: countBy(filterChanges(changes, { ...filter, kinds: [] }), ({ kind }) => kind),
  };
}
