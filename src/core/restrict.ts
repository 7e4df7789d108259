import type { Body } from "../../data/schema/bodies.ts";
import type { Contribution } from "../../data/schema/contributions.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { PriorityArea } from "../../data/schema/dimensions.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { Cite } from "../../data/schema/fields.ts";
import type { Initiative } from "../../data/schema/initiatives.ts";
import type { Organisation } from "../../data/schema/states.ts";
import { bodyStatus } from "./bodies.ts";
import type { Day } from "./days.ts";
import { progressOf } from "./roadmap.ts";

interface Cited {
  readonly cites: readonly Cite[];
}

type Accepts = (cite: Cite) => boolean;

function kept<T extends Cited>(entry: T, accepts: Accepts): T | undefined {
  const cites = entry.cites.filter(accepts);
  if (cites.length === 0) return undefined;
  return cites.length === entry.cites.length ? entry : { ...entry, cites };
}

function allKept<T extends Cited>(entries: readonly T[], accepts: Accepts): T[] {
  return entries.flatMap((entry) => kept(entry, accepts) ?? []);
}

function restrictInitiative(initiative: Initiative, accepts: Accepts, day: Day): Initiative[] {
  const statements = allKept(initiative.statements, accepts);
  return statements.length === 0 ? [] : [{ ...initiative, statements, ...progressOf(statements, day) }];
}

function restrictBody(body: Body, accepts: Accepts): Body[] {
  const standings = allKept(body.standings, accepts);
  return standings.length === 0 ? [] : [{ ...body, standings, status: bodyStatus(standings) }];
}

/** An area is there once a source names it or a state that leads it. */
function restrictArea(area: PriorityArea, accepts: Accepts): PriorityArea[] {
  const cites = area.cites.filter(accepts);
  const coordinators = allKept(area.coordinators, accepts);
  return cites.length + coordinators.length === 0 ? [] : [{ ...area, cites, coordinators }];
}

/** An organisation is there once a source names it, be it only for its relation with CICA. */
function restrictOrganisation(organisation: Organisation, accepts: Accepts): Organisation[] {
  const cites = organisation.cites.filter(accepts);
  const relations = allKept(organisation.relations, accepts);
  return cites.length + relations.length === 0 ? [] : [{ ...organisation, cites, relations }];
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));

/** An event on an area that no source had named is on no area yet. */
function onNamedAreas(events: readonly CicaEvent[], areas: readonly PriorityArea[]): CicaEvent[] {
  const named = idsOf(areas);
  return events.map((event) =>
    event.priorityArea === null || named.has(event.priorityArea) ? event : { ...event, priorityArea: null },
  );
}

/** The meeting of a body of which nothing was said is no body's yet. */
function ofKnownBodies(events: readonly CicaEvent[], bodies: readonly Body[]): CicaEvent[] {
  const known = idsOf(bodies);
  return events.map((event) =>
    event.bodies.every((id) => known.has(id))
      ? event
      : { ...event, bodies: event.bodies.filter((id) => known.has(id)) },
  );
}

/** A part whose whole is not known yet is all that is known of it. */
function restrictContributions(contributions: readonly Contribution[], accepts: Accepts): Contribution[] {
  const known = allKept(contributions, accepts);
  const ids = idsOf(known);
  return known.map(({ within, ...contribution }) =>
    within === undefined || !ids.has(within) ? contribution : { ...contribution, within },
  );
}

/** Which citations count: for the facts that figures count, and for names (states, organisations, areas, coordinators, terms). */
export interface Evidence {
  readonly facts: Accepts;
  readonly names: Accepts;
}

/**
 * The dataset as it is on part of its evidence: a fact that none of the citations supports is not there, and what follows
 * from facts (the standing of an item or a body) is derived anew for `day`. Sources and meta stay for the caller to set.
 */
export function restrict(dataset: Dataset, { facts, names }: Evidence, day: Day): Dataset {
  const priorityAreas = dataset.priorityAreas.flatMap((area) => restrictArea(area, names));
  const bodies = dataset.bodies.flatMap((body) => restrictBody(body, facts));
  return {
    meta: dataset.meta,
    sources: dataset.sources,
    dimensions: dataset.dimensions,
    priorityAreas,
    states: dataset.states.flatMap((state) => {
      const memberships = allKept(state.memberships, names);
      return memberships.length === 0 ? [] : [{ ...state, memberships }];
    }),
    organisations: dataset.organisations.flatMap((organisation) => restrictOrganisation(organisation, names)),
    chairmanships: allKept(dataset.chairmanships, names),
    events: ofKnownBodies(onNamedAreas(allKept(dataset.events, facts), priorityAreas), bodies),
    initiatives: dataset.initiatives.flatMap((initiative) => restrictInitiative(initiative, facts, day)),
    convention: {
      ...dataset.convention,
      cites: dataset.convention.cites.filter(facts),
      actions: allKept(dataset.convention.actions, facts),
    },
    contributions: restrictContributions(dataset.contributions, facts),
    contributionTotals: allKept(dataset.contributionTotals, facts),
    projects: allKept(dataset.projects, facts).map((project) => ({
      ...project,
      figures: allKept(project.figures, facts),
    })),
    bodies,
    links: allKept(dataset.links, facts),
    discrepancies: dataset.discrepancies.flatMap((discrepancy) => {
      const claims = allKept(discrepancy.claims, facts);
      return claims.length < 2 ? [] : [{ ...discrepancy, claims }];
    }),
    briefings: dataset.briefings,
  };
}
