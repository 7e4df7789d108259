import type { Dataset } from "../../../data/schema/dataset.ts";
import type { When } from "../../../data/schema/fields.ts";
import { latestFirst } from "../../core/events.ts";
import { selectMeetings } from "../../core/meetings.ts";
import { capitalise, formatSince, formatWhen } from "../../text/dates.ts";
import { searchText } from "../../text/enSearch.ts";
import { routes } from "../../view/routes.ts";
import type { Names } from "../names.ts";
import { type Evidence, list } from "./evidence.ts";
import { citesOf, eventRecord } from "./records.ts";

function sinceWords(words: string, since: When | undefined, until?: When): string {
  const from = since === undefined ? "" : ` ${formatSince(since)}`;
  return capitalise(`${words}${from}${until === undefined ? "" : `, until ${formatWhen(until)}`}`);
}

/**
 * A body's standings and then its meetings on record, each the latest first; or one of the standings.
 * @param nth its place among the standings, from 0; undefined for all, and the meetings.
 */
export function bodyEvidence(
  dataset: Dataset,
  id: string,
  nth: string | undefined,
  names: Names,
): Evidence | undefined {
  const body = dataset.bodies.find((one) => one.id === id);
  const standings = body?.standings.filter((_, i) => nth === undefined || i === Number(nth)).toReversed();
  if (body === undefined || standings === undefined || standings.length === 0) return undefined;
  const item = dataset.initiatives.find((one) => one.id === body.initiative);
  const meetings = nth === undefined ? selectMeetings(dataset.events, id) : [];
  return list(body.name, [
    ...standings.map((standing, i) => ({
      key: `${standing.status} ${standing.text}`,
      title: standing.text,
      when: sinceWords(searchText.bodyStatus[standing.status], standing.since),
      facts: [],
      cites: citesOf(standing.cites, names),
      ...(item !== undefined && i === 0 ? { page: routes.initiative(item.id) } : {}),
    })),
    ...latestFirst(meetings).map((event) => eventRecord(event, names)),
  ]);
}

/** An organisation's relations to CICA, and the events at which a source names it, the latest first. */
export function organisationEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const organisation = dataset.organisations.find((one) => one.id === id);
  if (organisation === undefined) return undefined;
  const events = dataset.events.filter(({ organisers, others }) => organisers.includes(id) || others.includes(id));
  const relations = organisation.relations.map(({ status, since, until, cites }, i) => ({
    key: `${status} ${i}`,
    title: sinceWords(searchText.relation[status], since, until),
    when: null,
    facts: [],
    cites: citesOf(cites, names),
  }));
  const itself = {
    key: id,
    title: organisation.name,
    when: null,
    facts: [],
    cites: citesOf(organisation.cites, names),
  };
  return list(organisation.name, [
    ...(relations.length > 0 ? relations : [itself]),
    ...latestFirst(events).map((event) => eventRecord(event, names)),
  ]);
}
