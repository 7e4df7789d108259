import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Membership } from "../../../data/schema/states.ts";
import { isBinding } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { findOnDay, selectMembers } from "../../core/membership.ts";
import { capitalise, formatSince, formatWhen } from "../../text/dates.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { statesText } from "../../text/enStates.ts";
import { termsText } from "../../text/enTerms.ts";
import { routes } from "../../view/routes.ts";
import type { Names } from "../names.ts";
import { type Evidence, list } from "./evidence.ts";
import { citesOf, type EvidenceRecord, fact } from "./records.ts";

/** "member since 13 Oct 2022", "observer by 19 Oct 2004, until 2018". */
function membershipWords({ status, since, until }: Membership): string {
  return evidenceText.membership(
    evidenceText.membershipStatus[status],
    since === undefined ? null : formatSince(since),
    until === undefined ? null : formatWhen(until),
  );
}

/** Chairmanships and coordination of priority areas. */
function rolesOf({ chairmanships, priorityAreas }: Dataset, id: string, names: Names): EvidenceRecord[] {
  const { facts } = statesText;
  const terms = chairmanships.filter(({ state }) => state === id);
  const areas = priorityAreas.flatMap(({ name, coordinators }) =>
    coordinators.filter(({ state }) => state === id).map((role) => ({ name, ...role })),
  );
  return [
    ...terms.map((term) => ({
      key: term.id,
      title: facts.chairmanship,
      when: facts.term(formatWhen(term.start), formatWhen(term.end)),
      facts: [],
      cites: citesOf(term.cites, names),
    })),
    ...areas.map(({ name, role, since, until, cites }, nth) => ({
      key: `${role} ${nth} ${name}`,
      title: facts.area(name, facts[role], ""),
      when: since === undefined ? null : formatWhen(since),
      facts: fact(evidenceText.facts.until, until && formatWhen(until)),
      cites: citesOf(cites, names),
    })),
  ];
}

export function stateEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const state = dataset.states.find((one) => one.id === id);
  if (state === undefined) return undefined;
  const acts = dataset.convention.actions.filter((action) => action.state === id);
  const records = [
    ...acts.map((action) => ({
      key: `${action.action} ${action.date.edtf}`,
      title: `${dataset.convention.shortTitle}: ${termsText.treatyAction[action.action].toLowerCase()}`,
      when: formatWhen(action.date),
      facts: fact(evidenceText.facts.note, action.note),
      cites: citesOf(action.cites, names),
      page: routes.convention(),
    })),
    ...rolesOf(dataset, id, names),
    ...state.memberships.map((membership) => ({
      key: `${membership.status} ${membership.since?.edtf ?? ""}`,
      title: capitalise(membershipWords(membership)),
      when: membership.since === undefined ? null : formatWhen(membership.since),
      facts: [],
      cites: citesOf(membership.cites, names),
    })),
  ];
  return { ...list(state.name, records), page: { to: routes.state(id), label: statesText.openPage(state.name) } };
}

/** @param said the day on which they became known; undefined for all. */
export function ratificationsEvidence(dataset: Dataset, said: string | undefined, names: Names): Evidence | undefined {
  const acts = dataset.convention.actions.filter(
    (action) => isBinding(action) && (said === undefined || action.said === said),
  );
  if (said !== undefined && acts.length === 0) return undefined;
  return list(
    evidenceText.ratifications,
    acts.map((action) => ({
      key: action.state,
      title: names.state(action.state),
      when: formatWhen(action.date),
      facts: fact(evidenceText.facts.note, action.note),
      cites: citesOf(action.cites, names),
      page: routes.convention(),
    })),
  );
}

export function membersEvidence(dataset: Dataset, asOf: Day, names: Names): Evidence {
  return list(
    evidenceText.members,
    selectMembers(dataset, asOf).map((state) => {
      const membership = findOnDay(state, "member", asOf);
      return {
        key: state.id,
        title: state.name,
        when: membership?.since === undefined ? null : formatWhen(membership.since),
        facts: fact(evidenceText.facts.until, membership?.until && formatWhen(membership.until)),
        cites: citesOf(membership?.cites ?? [], names),
      };
    }),
  );
}
