import type { CicaEvent } from "../../../data/schema/events.ts";
import type { Cite, SaidBasis } from "../../../data/schema/fields.ts";
import type { Initiative, Statement } from "../../../data/schema/initiatives.ts";
import type { Standing } from "../../core/closedLists.ts";
import { formatShortDay, formatSpan, formatWhen } from "../../text/dates.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { termsText } from "../../text/enTerms.ts";
import { formatNumber } from "../../text/numbers.ts";
import { routes } from "../../view/routes.ts";
import type { Names } from "../names.ts";

/** Where a source says it. */
export interface EvidenceCite {
  readonly source: string;
  readonly title: string;
  readonly at: string;
  readonly said: string;
  readonly basis: SaidBasis;
}

/** A line of a record. */
export interface EvidenceFact {
  readonly label: string;
  readonly value: string;
  /** The value in parts that each open evidence of their own. */
  readonly parts?: readonly { readonly words: string; readonly opens: string }[];
}

/** One record behind a figure, mark or row. */
export interface EvidenceRecord {
  readonly key: string;
  readonly title: string;
  readonly when: string | null;
  readonly facts: readonly EvidenceFact[];
  readonly cites: readonly EvidenceCite[];
  /** The record's own page. */
  readonly page?: string;
}

/** A line of a record; none where nothing is stated. */
export function fact(label: string, value: string | null | undefined): EvidenceFact[] {
  return value === null || value === undefined || value === "" ? [] : [{ label, value }];
}

/** The bodies whose meeting an event is, each of which opens its own evidence. */
function meetingFact(bodies: readonly string[], names: Names): EvidenceFact[] {
  const parts = bodies.map((id) => ({ words: names.party(id), opens: `bodies/${id}` }));
  return fact(evidenceText.facts.bodies, parts.map(({ words }) => words).join(", ")).map((line) => ({
    ...line,
    parts,
  }));
}

/** Citations with the names that a reader knows. */
export function citesOf(cites: readonly Cite[], names: Names): EvidenceCite[] {
  // Two lines of one place are one place to a reader.
  const places = new Map(cites.map((cite) => [`${cite.source} ${cite.at} ${cite.said}`, cite]));
  return [...places.values()].map((cite) => ({
    source: cite.source,
    title: names.source(cite.source),
    at: cite.at,
    said: formatShortDay(cite.said),
    basis: cite.saidBasis,
  }));
}

/** All that is on record of an event. */
export function eventRecord(event: CicaEvent, names: Names): EvidenceRecord {
  const { facts } = evidenceText;
  const basis = event.dimensionBasis === "stated" ? evidenceText.dimensionStated : evidenceText.dimensionInferred;
  const place = [event.city, event.country === null ? null : names.party(event.country)].filter(
    (part) => part !== null,
  );
  const parties = (refs: readonly string[]) => refs.map(names.party).join(", ");
  const stated = event.attendance.map(
    ({ of, n, qualifier }) => `${qualifier === undefined ? "" : `${qualifier} `}${formatNumber(n)} ${of}`,
  );
  return {
    key: event.id,
    title: event.title,
    when: formatSpan(event.start, event.end),
    facts: [
      ...fact(facts.kind, termsText.eventKind[event.kind]),
      ...meetingFact(event.bodies, names),
      ...fact(
        facts.dimension,
        event.dimension === null ? termsText.noDimension : `${names.dimension(event.dimension)} (${basis})`,
      ),
      ...fact(facts.area, event.priorityArea === null ? null : names.area(event.priorityArea)),
      ...fact(facts.place, place.join(", ")),
      ...fact(facts.format, event.format === null ? null : termsText.eventFormat[event.format]),
      ...fact(facts.organisers, parties(event.organisers)),
      ...fact(facts.states, parties(event.states)),
      ...fact(facts.others, parties(event.others)),
      ...fact(facts.attendance, stated.join(", ")),
      ...fact(facts.note, event.note),
    ],
    cites: citesOf(event.cites, names),
  };
}

/** One dated word on an item of the road map. */
export function statementRecord(initiative: Initiative, statement: Statement, names: Names): EvidenceRecord {
  const { facts } = evidenceText;
  return {
    key: `${initiative.id}/${initiative.statements.indexOf(statement)}`,
    title: statement.text,
    when: formatShortDay(statement.said),
    facts: [
      ...fact(facts.status, termsText.status[statement.status]),
      ...fact(facts.target, statement.target && formatWhen(statement.target)),
      ...fact(facts.happened, statement.happened && formatWhen(statement.happened)),
    ],
    cites: citesOf(statement.cites, names),
    page: routes.initiative(initiative.id),
  };
}

/** One line for an item of the road map: its standing, with the citations of its last word. */
export function initiativeRecord(initiative: Initiative, standing: Standing, names: Names): EvidenceRecord {
  const { facts } = evidenceText;
  const deciding = initiative.statements.find((one) => one.delivers) ?? initiative.statements.at(-1);
  return {
    key: initiative.id,
    title: initiative.title,
    when: initiative.achieved === null ? null : formatWhen(initiative.achieved),
    facts: [
      ...fact(facts.status, termsText.standingOf(standing, initiative.status)),
      ...fact(facts.target, initiative.currentTarget && formatWhen(initiative.currentTarget)),
    ],
    cites: deciding === undefined ? [] : citesOf(deciding.cites, names),
    page: routes.initiative(initiative.id),
  };
}
