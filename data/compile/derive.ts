import { bodyStatus } from "../../src/core/bodies.ts";
import type { Day } from "../../src/core/days.ts";
import { progressOf } from "../../src/core/roadmap.ts";
import type { Body } from "../schema/bodies.ts";
import type { CollectionName, Dataset } from "../schema/dataset.ts";
import type { CicaEvent } from "../schema/events.ts";
import { type Initiative, track } from "../schema/initiatives.ts";
import type { Chairmanship } from "../schema/states.ts";
import type { Entries, Entry, Values } from "./entries.ts";

/** The dataset without its description of itself. */
export type Collections = Omit<Dataset, "meta">;

const valuesOf = <K extends CollectionName>(entries: readonly Entry<K>[]): Values[K][] =>
  entries.map(({ value }) => value);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last term that had begun when the event began, unless it was over. */
function findChairmanship(event: Values["events"], terms: readonly Chairmanship[]): Chairmanship | undefined {
  const { first: day } = event.start;
  if (day === null) return undefined;
  const begun = terms.findLast(({ start }) => start.first !== null && start.first <= day);
  const over = begun?.end.last != null && begun.end.last < day;
  return over ? undefined : begun;
}

function deriveEvent(event: Values["events"], terms: readonly Chairmanship[]): CicaEvent {
  return { ...event, chairmanship: findChairmanship(event, terms)?.id ?? null };
}

/** Statements in the order in which they were said; those of one day stay as typed. */
function deriveInitiative(initiative: Values["initiatives"], asOf: Day): Initiative {
  const statements = initiative.statements.toSorted((a, b) => compareTexts(a.said, b.said));
  return { ...initiative, statements, ...progressOf(statements, asOf) };
}

function deriveBody(body: Values["bodies"]): Body {
  return { ...body, status: bodyStatus(body.standings) };
}

/** Puts the collections in order and adds what follows from several entries, for the day of the latest source. */
export function deriveCollections(entries: Entries, asOf: Day): Collections {
  const [convention] = valuesOf(entries.convention);
  if (convention === undefined) throw new RangeError("records without the Convention passed the checks");
  const chairmanships = valuesOf(entries.chairmanships);
  const trackOrder = (initiative: Initiative) => track.options.indexOf(initiative.track);
  return {
    sources: valuesOf(entries.sources).sort((a, b) => compareTexts(a.said, b.said) || compareTexts(a.id, b.id)),
    dimensions: valuesOf(entries.dimensions),
    priorityAreas: valuesOf(entries.priorityAreas),
    states: valuesOf(entries.states).sort((a, b) => a.name.localeCompare(b.name, "en")),
    organisations: valuesOf(entries.organisations),
    chairmanships,
    events: valuesOf(entries.events)
      .map((event) => deriveEvent(event, chairmanships))
      .sort((a, b) => compareTexts(a.start.first ?? "", b.start.first ?? "") || compareTexts(a.id, b.id)),
    initiatives: valuesOf(entries.initiatives)
      .map((initiative) => deriveInitiative(initiative, asOf))
      .sort((a, b) => trackOrder(a) - trackOrder(b)),
    convention,
    contributions: valuesOf(entries.contributions),
    contributionTotals: valuesOf(entries.contributionTotals),
    projects: valuesOf(entries.projects),
    bodies: valuesOf(entries.bodies).map(deriveBody),
    links: valuesOf(entries.links),
    discrepancies: valuesOf(entries.discrepancies),
    briefings: valuesOf(entries.briefings),
  };
}
