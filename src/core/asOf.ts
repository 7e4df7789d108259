import type { Body } from "../../data/schema/bodies.ts";
import type { Contribution } from "../../data/schema/contributions.ts";
import type { Convention } from "../../data/schema/convention.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Initiative } from "../../data/schema/initiatives.ts";
import { bodyStatus } from "./bodies.ts";
import { type Day, earliest } from "./days.ts";
import { progressOf } from "./roadmap.ts";

interface Cited {
  readonly cites: readonly Cite[];
}

function saidBy<T extends Cited>(entry: T, day: Day): T | undefined {
  const cites = entry.cites.filter((cite) => cite.said <= day);
  if (cites.length === 0) return undefined;
  return cites.length === entry.cites.length ? entry : { ...entry, cites };
}

function allSaidBy<T extends Cited>(entries: readonly T[], day: Day): T[] {
  return entries.flatMap((entry) => saidBy(entry, day) ?? []);
}

function initiativeAsOf(initiative: Initiative, day: Day): Initiative[] {
  const statements = allSaidBy(initiative.statements, day);
  return statements.length === 0 ? [] : [{ ...initiative, statements, ...progressOf(statements, day) }];
}

function bodyAsOf(body: Body, day: Day): Body[] {
  const standings = allSaidBy(body.standings, day);
  return standings.length === 0 ? [] : [{ ...body, standings, status: bodyStatus(standings) }];
}

/** A part whose whole is not known yet is all that is known of it. */
function contributionsAsOf(contributions: readonly Contribution[], day: Day): Contribution[] {
  const known = allSaidBy(contributions, day);
  const ids = new Set(known.map(({ id }) => id));
  return known.map(({ within, ...contribution }) =>
    within === undefined || !ids.has(within) ? contribution : { ...contribution, within },
  );
}

function conventionAsOf(convention: Convention, day: Day): Convention {
  return {
    ...convention,
    cites: convention.cites.filter((cite) => cite.said <= day),
    actions: allSaidBy(convention.actions, day),
  };
}

/**
 * The dataset as it was known on `day`: only what a source had said by then, each initiative and body in the standing
 * that it had then. An event that is reported later is not there yet; a target that is superseded later is in force.
 * Sources stay where something that is known cites them. `meta.latestSource` becomes `day`.
 */
export function asOf(dataset: Dataset, day: Day): Dataset {
  const view = {
    dimensions: dataset.dimensions,
    priorityAreas: dataset.priorityAreas.map((area) => ({
      ...area,
      coordinators: allSaidBy(area.coordinators, day),
    })),
    states: dataset.states.flatMap((state) => {
      const memberships = allSaidBy(state.memberships, day);
      return memberships.length === 0 ? [] : [{ ...state, memberships }];
    }),
    organisations: allSaidBy(dataset.organisations, day).map((organisation) => ({
      ...organisation,
      relations: allSaidBy(organisation.relations, day),
    })),
    chairmanships: allSaidBy(dataset.chairmanships, day),
    events: allSaidBy(dataset.events, day),
    initiatives: dataset.initiatives.flatMap((initiative) => initiativeAsOf(initiative, day)),
    convention: conventionAsOf(dataset.convention, day),
    contributions: contributionsAsOf(dataset.contributions, day),
    contributionTotals: allSaidBy(dataset.contributionTotals, day),
    projects: allSaidBy(dataset.projects, day).map((project) => ({
      ...project,
      figures: allSaidBy(project.figures, day),
    })),
    bodies: dataset.bodies.flatMap((body) => bodyAsOf(body, day)),
    discrepancies: dataset.discrepancies.flatMap((discrepancy) => {
      const claims = allSaidBy(discrepancy.claims, day);
      return claims.length < 2 ? [] : [{ ...discrepancy, claims }];
    }),
  };
  const sources = dataset.sources.filter((source) => (firstUse(dataset).get(source.id) ?? source.said) <= day);
  return { ...view, sources, meta: { ...dataset.meta, latestSource: day } };
}

const firstUses = new WeakMap<Dataset, Map<string, Day>>();

/** The first day on which something that cites a source was said. A digest has articles from long before its last day. */
function firstUse(dataset: Dataset): Map<string, Day> {
  const kept = firstUses.get(dataset);
  if (kept !== undefined) return kept;
  const uses = new Map<string, Day>();
  for (const cite of citesIn(dataset)) {
    const first = earliest([cite.said, uses.get(cite.source) ?? cite.said]);
    if (first !== undefined) uses.set(cite.source, first);
  }
  firstUses.set(dataset, uses);
  return uses;
}

/** Every citation in the dataset, wherever it stands. */
export function* citesIn(value: unknown): Generator<Cite> {
  if (Array.isArray(value)) {
    for (const item of value) yield* citesIn(item);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "cites") yield* item as Cite[];
      else yield* citesIn(item);
    }
  }
}
