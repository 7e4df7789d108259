import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Membership } from "../../../data/schema/states.ts";
import {
  type ContributionFilter,
  contributorKey,
  selectContributions,
  selectCounted,
} from "../../core/contributions.ts";
import { isBinding } from "../../core/convention.ts";
import { type Day, isDay } from "../../core/days.ts";
import { type DimensionKey, dimensionKeys, type EventFilter, latestFirst, selectEvents } from "../../core/events.ts";
import { findOnDay, selectMembers } from "../../core/membership.ts";
import { findPeriod } from "../../core/periods.ts";
import { type Standing, standingOf, standings } from "../../core/roadmap.ts";
import { capitalise, formatDay, formatPeriod, formatSince, formatSpan, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { formatNumber } from "../../text/numbers.ts";
import { routes } from "../../view/routes.ts";
import { partWords } from "../contributions/parts.ts";
import { type Names, namesOf } from "../names.ts";
import { findQuality } from "../quality/evidence.ts";
import { citesOf, type EvidenceRecord, eventRecord, fact, initiativeRecord, statementRecord } from "./records.ts";

/** What a figure, mark or row rests on. */
export interface Evidence {
  readonly title: string;
  readonly records: readonly EvidenceRecord[];
  /** Records beyond those listed. */
  readonly more: number;
  /** The filter that shows the same events on their page. */
  readonly events?: {
    readonly dimensions: readonly DimensionKey[];
    readonly from: Day | null;
    readonly to: Day | null;
  };
}

/** What is asked beside the address: the day shown, and the filters under which events and contributions were counted. */
export interface EvidenceRequest {
  readonly asOf: Day;
  readonly filter: EventFilter;
  readonly contributions: ContributionFilter;
}

const listed = 60;

function list(title: string, records: readonly EvidenceRecord[]): Evidence {
  return { title, records: records.slice(0, listed), more: Math.max(0, records.length - listed) };
}

const isIn = (asked: readonly DimensionKey[]) => (key: DimensionKey) => asked.length === 0 || asked.includes(key);

/** The narrower of two bounds, of which either may be open. */
function later(a: Day | null, b: Day | undefined): Day | null {
  return a === null || (b !== undefined && b > a) ? (b ?? null) : a;
}

function earlier(a: Day | null, b: Day | undefined): Day | null {
  return a === null || (b !== undefined && b < a) ? (b ?? null) : a;
}

/** The events of one segment of the chart: the filter that it was counted under, narrowed to it; so its page counts alike. */
function eventsEvidence(
  dataset: Dataset,
  key: string,
  periodId: string,
  request: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  const dimension = [...dimensionKeys, "none" as const].find((one) => one === key);
  const period = findPeriod(periodId);
  const isGroup = key === "all" || key === "any";
  if ((dimension === undefined && !isGroup) || (period === undefined && periodId !== "all")) return undefined;
  const { filter } = request;
  const asked = key === "any" ? dimensionKeys : dimension === undefined ? [] : [dimension];
  const within = {
    dimensions: filter.dimensions.length === 0 ? asked : filter.dimensions.filter(isIn(asked)),
    from: later(filter.from, period?.first),
    to: earlier(filter.to, period?.last),
  };
  // A mark of a dimension that the filter leaves out stands for nothing.
  const isEmpty = filter.dimensions.length > 0 && within.dimensions.length === 0;
  const found = isEmpty ? [] : selectEvents(dataset.events, { ...filter, ...within });
  const what = { all: text.evidence.allEvents, any: text.evidence.anyDimension };
  const title = text.evidence.ofDimensionInPeriod(
    dimension === undefined ? what[key === "any" ? "any" : "all"] : names.dimension(dimension),
    period === undefined ? text.evidence.anyTime : formatPeriod(period),
  );
  return {
    ...list(
      title,
      latestFirst(found).map((event) => eventRecord(event, names)),
    ),
    events: within,
  };
}

/** "member since 13 Oct 2022", "observer by 19 Oct 2004, until 2018". */
function membershipWords({ status, since, until }: Membership): string {
  return text.evidence.membership(
    text.evidence.membershipStatus[status],
    since === undefined ? null : formatSince(since),
    until === undefined ? null : formatWhen(until),
  );
}

function stateEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const state = dataset.states.find((one) => one.id === id);
  if (state === undefined) return undefined;
  const acts = dataset.convention.actions.filter((action) => action.state === id);
  return list(state.name, [
    ...acts.map((action) => ({
      key: `${action.action} ${action.date.edtf}`,
      title: `${dataset.convention.shortTitle}: ${text.treatyAction[action.action].toLowerCase()}`,
      when: formatWhen(action.date),
      facts: fact(text.evidence.facts.note, action.note),
      cites: citesOf(action.cites, names),
      page: routes.convention(),
    })),
    ...state.memberships.map((membership) => ({
      key: `${membership.status} ${membership.since?.edtf ?? ""}`,
      title: capitalise(membershipWords(membership)),
      when: membership.since === undefined ? null : formatWhen(membership.since),
      facts: [],
      cites: citesOf(membership.cites, names),
    })),
  ]);
}

/** @param said the day on which they became known; undefined for all. */
function ratificationsEvidence(dataset: Dataset, said: string | undefined, names: Names): Evidence | undefined {
  const acts = dataset.convention.actions.filter(
    (action) => isBinding(action) && (said === undefined || action.said === said),
  );
  if (said !== undefined && acts.length === 0) return undefined;
  return list(
    text.evidence.ratifications,
    acts.map((action) => ({
      key: action.state,
      title: names.state(action.state),
      when: formatWhen(action.date),
      facts: fact(text.evidence.facts.note, action.note),
      cites: citesOf(action.cites, names),
      page: routes.convention(),
    })),
  );
}

function membersEvidence(dataset: Dataset, asOf: Day, names: Names): Evidence {
  return list(
    text.evidence.members,
    selectMembers(dataset, asOf).map((state) => {
      const membership = findOnDay(state, "member", asOf);
      return {
        key: state.id,
        title: state.name,
        when: membership?.since === undefined ? null : formatWhen(membership.since),
        facts: fact(text.evidence.facts.until, membership?.until && formatWhen(membership.until)),
        cites: citesOf(membership?.cites ?? [], names),
      };
    }),
  );
}

function contributionEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const { facts } = text.evidence;
  const single = dataset.contributions.find((one) => one.id === id);
  const total = dataset.contributionTotals.find((one) => one.id === id);
  const found = single ?? total;
  if (found === undefined) return undefined;
  const amount = found.amount === null ? text.evidence.undisclosed : `${found.currency} ${formatNumber(found.amount)}`;
  const when =
    single === undefined ? (total === undefined ? "" : formatSpan(total.since, total.until)) : formatWhen(single.date);
  return list(names.party(found.contributor), [
    {
      key: id,
      title: found.description,
      when,
      facts: [
        ...fact(facts.kind, single && text.contributionKind[single.kind]),
        ...fact(facts.recipient, text.contributionRecipient[found.recipient]),
        ...fact(facts.amount, amount),
        ...fact(facts.status, single && text.contributionStanding[single.standing]),
        ...fact(facts.partOf, single && partWords(dataset, single)),
      ],
      cites: citesOf(found.cites, names),
      page: routes.contributions(),
    },
  ]);
}

function projectEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const project = dataset.projects.find((one) => one.id === id);
  if (project === undefined) return undefined;
  const { facts } = text.evidence;
  return list(project.title, [
    {
      key: project.id,
      title: project.summary,
      when: formatWhen(project.approved),
      facts: [
        ...fact(facts.place, project.place),
        ...fact(facts.partners, project.partners.map(names.party).join(", ")),
        ...fact(facts.financedBy, project.financedBy.map(names.party).join(", ")),
      ],
      cites: citesOf(project.cites, names),
    },
    ...project.figures.map((figure) => ({
      key: figure.label,
      title: `${figure.label}: ${formatNumber(figure.value)} ${figure.unit}`,
      when: null,
      facts: [],
      cites: citesOf(figure.cites, names),
    })),
  ]);
}

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

function initiativesEvidence(
  dataset: Dataset,
  id: string,
  index: string | undefined,
  names: Names,
): Evidence | undefined {
  const initiative = dataset.initiatives.find((one) => one.id === id);
  if (initiative === undefined) return undefined;
  if (index === undefined)
    return list(
      initiative.title,
      initiative.statements.map((one) => statementRecord(initiative, one, names)),
    );
  const statement = initiative.statements[Number(index)];
  return statement && list(initiative.title, [statementRecord(initiative, statement, names)]);
}

function standingEvidence(dataset: Dataset, word: string, asOf: Day, names: Names): Evidence | undefined {
  const standing: Standing | undefined = standings.find((one) => one === word);
  if (standing === undefined) return undefined;
  const items = dataset.initiatives.filter((initiative) => standingOf(initiative, asOf) === standing);
  return list(
    text.evidence.items(text.standing[standing]),
    items.map((one) => initiativeRecord(one, standing, names)),
  );
}

/** Contributions that count, of one year or one contributor and one kind, a segment of a chart; or those that became known on a day. */
function contributionsEvidence(
  dataset: Dataset,
  by: string,
  key: string,
  kind: string | undefined,
  request: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  if (by === "known" && !isDay(key)) return undefined;
  const entries = selectCounted(selectContributions(dataset.contributions, request.contributions)).filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (by === "known"
        ? one.known === key
        : by === "year"
          ? one.date.first?.slice(0, 4) === key && one.date.last?.slice(0, 4) === key
          : contributorKey(one.contributor) === key),
  );
  const records = entries.flatMap((one) => {
    const record = contributionEvidence(dataset, one.id, names)?.records[0];
    return record === undefined ? [] : [{ ...record, title: `${names.party(one.contributor)}: ${record.title}` }];
  });
  if (by === "known") return list(text.evidence.knownOn(formatDay(key)), records);
  return list(by === "year" ? key : names.party(entries[0]?.contributor ?? key), records);
}

/**
 * What an evidence address stands for: `events/<id>`, `events/<dimension, any (of the five) or all>/<period or all>`,
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
