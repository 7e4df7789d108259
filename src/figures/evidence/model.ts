import type { Dataset } from "../../../data/schema/dataset.ts";
import { type Names, namesOf } from "../names.ts";
import { findQuality } from "../quality/evidence.ts";
import { contributionEvidence, contributionsEvidence, projectEvidence } from "./contributions.ts";
import { eventsEvidence } from "./events.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { initiativesEvidence, standingEvidence } from "./initiatives.ts";
import { citesOf, eventRecord } from "./records.ts";
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

/**
 * What an evidence address stands for: `events/<id>`, `events/<dimension, any (of the five) or all>/<period or all>`,
 * `events/<facet>/<value>`,
 * `initiatives/<id>[/<statement>]`, `roadmap/<standing>`, `ratifications[/<day said>]`, `members`, `states/<id>`,
 * `contributions/<id>`, `contributed/<year, by or known>/<key>[/<kind>]`, `projects/<id>`, `discrepancies/<id>`,
 * `quality/<figure>/<row>/<column>`.
 * Undefined where nothing on record answers to it.
 */
export function findEvidence(dataset: Dataset, address: string, request: EvidenceRequest): Evidence | undefined {
  const [kind, a, b, c] = address.split("/");
  const names = namesOf(dataset);
  if (kind === "ratifications") return ratificationsEvidence(dataset, a, names);
  if (kind === "members") return membersEvidence(dataset, request.asOf, names);
  if (a === undefined) return undefined;
  if (kind === "roadmap") return standingEvidence(dataset, a, request.asOf, names);
  if (kind === "initiatives") return initiativesEvidence(dataset, a, b, names);
  if (kind === "states") return stateEvidence(dataset, a, names);
  if (kind === "contributions") return contributionEvidence(dataset, a, names);
  if (kind === "contributed" && b !== undefined) return contributionsEvidence(dataset, a, b, c, request, names);
  if (kind === "projects") return projectEvidence(dataset, a, names);
  if (kind === "discrepancies") return discrepancyEvidence(dataset, a, names);
  if (kind === "quality" && b !== undefined && c !== undefined) {
    const found = findQuality(dataset, a, b, c);
    return found && list(found.title, found.records);
  }
  if (kind !== "events") return undefined;
  if (b !== undefined) return eventsEvidence(dataset, a, b, request, names);
  const event = dataset.events.find((one) => one.id === a);
  return event && list(event.title, [eventRecord(event, names)]);
}
