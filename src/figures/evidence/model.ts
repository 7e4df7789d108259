import type { Dataset } from "../../../data/schema/dataset.ts";
import { type Names, namesOf } from "../names.ts";
import { findQuality } from "../quality/evidence.ts";
import { reviewEvidence } from "../review/evidence.ts";
import { contributionEvidence, contributionsEvidence, projectEvidence } from "./contributions.ts";
import { eventsEvidence } from "./events.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { initiativesEvidence, standingEvidence } from "./initiatives.ts";
import { knownEvidence } from "./known.ts";
import { linkEvidence } from "./links.ts";
import { participationEvidence } from "./participation.ts";
import { bodyEvidence, organisationEvidence } from "./parties.ts";
import { citesOf, eventRecord } from "./records.ts";
import { areaEvidence, sourceEvidence, termEvidence } from "./roles.ts";
import { membersEvidence, ratificationsEvidence, stateEvidence } from "./states.ts";

function discrepancyEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const found = dataset.discrepancies.find((one) => one.id === id);
  return (
    found &&
    list(
      found.about.field,
      found.claims.map((claim) => ({
        key: claim.value,
        title: claim.value,
        when: null,
        facts: [],
        cites: citesOf(claim.cites, names),
      })),
    )
  );
}

type Finder = (
  dataset: Dataset,
  parts: readonly (string | undefined)[],
  request: EvidenceRequest,
  names: Names,
) => Evidence | undefined;

/** A finder that needs the first part of the address. */
const ofId =
  (find: (dataset: Dataset, id: string, names: Names, nth: string | undefined) => Evidence | undefined): Finder =>
  (dataset, [id, nth], _request, names) =>
    id === undefined ? undefined : find(dataset, id, names, nth);

/** By the first word of the address. */
const finders: Readonly<Record<string, Finder>> = {
  ratifications: (dataset, [said], _request, names) => ratificationsEvidence(dataset, said, names),
  members: (dataset, _parts, request, names) => membersEvidence(dataset, request.asOf, names),
  roadmap: (dataset, [standing], request, names) => standingEvidence(dataset, standing ?? "", request.asOf, names),
  initiatives: ofId((dataset, id, names, nth) => initiativesEvidence(dataset, id, nth, names)),
  states: ofId(stateEvidence),
  bodies: ofId((dataset, id, names, nth) => bodyEvidence(dataset, id, nth, names)),
  organisations: ofId(organisationEvidence),
  areas: ofId((dataset, id, names, nth) => areaEvidence(dataset, id, nth, names)),
  chairmanships: ofId(termEvidence),
  sources: ofId(sourceEvidence),
  contributions: ofId(contributionEvidence),
  contributed: (dataset, [by, key, ...of], request, names) =>
    by === undefined || key === undefined ? undefined : contributionsEvidence(dataset, by, key, of, request, names),
  projects: ofId(projectEvidence),
  discrepancies: ofId(discrepancyEvidence),
  links: ofId(linkEvidence),
  participation: (dataset, parts, request, names) =>
    participationEvidence(dataset, ["participation", ...parts].join("/"), request, names),
  review: (dataset, parts, request) => reviewEvidence(dataset, ["review", ...parts.map((part) => part ?? "")], request),
  quality: (dataset, [figure, row, column]) => {
    if (figure === undefined || row === undefined || column === undefined) return undefined;
    const found = findQuality(dataset, figure, row, column);
    return found && list(found.title, found.records);
  },
  known: (dataset, [kinds, period], request, names) =>
    kinds === undefined || period === undefined ? undefined : knownEvidence(dataset, kinds, period, request, names),
  events: (dataset, [key, period], request, names) => {
    if (key === undefined) return undefined;
    if (period !== undefined) return eventsEvidence(dataset, key, period, request, names);
    const event = dataset.events.find(({ id }) => id === key);
    return event && list(event.title, [eventRecord(event, names)]);
  },
};

/**
 * What an evidence address stands for: `events/<id>`, `events/<dimension, any (of the five) or all>/<period or all>`,
 * `events/<facet>/<value>`,
 * `initiatives/<id>[/<statement>]`, `roadmap/<standing>`, `ratifications[/<day said>]`, `members`, `states/<id>`,
 * `bodies/<id>[/<standing>]`, `organisations/<id>`, `areas/<id>[/<coordinator>]`, `chairmanships/<id>`, `sources/<id>`,
 * `contributions/<id>`, `contributed/<year, by or known>/<key>[/<kind or any>[/<within or outside>]]`, `projects/<id>`, `discrepancies/<id>`,
 * `participation/<state or all>/<cut>/<column, total, all, none or a part>[/<period>]`,
 * `review/<dimension>/<area, state, format or kind>/<value>[/<period>]`, `known/<group of kinds or all>/<period>`,
 * `links/<id>`, `quality/<figure>/<row>/<column>`. Undefined where nothing on record answers to it.
 */
export function findEvidence(dataset: Dataset, address: string, request: EvidenceRequest): Evidence | undefined {
  const [kind = "", ...parts] = address.split("/");
  const find = Object.hasOwn(finders, kind) ? finders[kind] : undefined;
  return find?.(dataset, parts, request, namesOf(dataset));
}
