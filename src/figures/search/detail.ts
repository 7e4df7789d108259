import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Day } from "../../core/days.ts";
import { isOnDay } from "../../core/membership.ts";
import { standingOf } from "../../core/roadmap.ts";
import type { SearchEntry } from "../../core/searchEntries.ts";
import { formatSpan, formatWhen } from "../../text/dates.ts";
import { searchText } from "../../text/enSearch.ts";
import { termsText } from "../../text/enTerms.ts";
import { actions } from "../../view/actions.ts";
import { namesOf } from "../names.ts";

/** The record as it is shown. */
export interface Shown {
  readonly dataset: Dataset;
  readonly asOf: Day;
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function stateWords({ dataset, asOf }: Shown, id: string): string {
  const state = dataset.states.find((one) => one.id === id);
  if (state === undefined) return "";
  if (isOnDay(state, "member", asOf)) return searchText.member;
  if (isOnDay(state, "observer", asOf)) return searchText.observer;
  const isApplicant = state.memberships.some(({ status }) => status === "pending");
  return isApplicant ? searchText.applicant : searchText.formerState;
}

function contributionWords({ dataset }: Shown, id: string): string {
  const single = dataset.contributions.find((one) => one.id === id);
  const total = dataset.contributionTotals.find((one) => one.id === id);
  const { party } = namesOf(dataset);
  if (single !== undefined) return joined(party(single.contributor), formatWhen(single.date));
  return total === undefined ? "" : joined(party(total.contributor), formatSpan(total.since, total.until));
}

/** What tells a thing of the record from others of its name: when, where, in which standing. */
function recordWords({ kind, id }: SearchEntry, shown: Shown): string {
  const { dataset, asOf } = shown;
  const ofThis = (one: { readonly id: string }) => one.id === id;
  const names = namesOf(dataset);
  if (kind === "state") return stateWords(shown, id);
  if (kind === "contribution") return contributionWords(shown, id);
  if (kind === "dimension") {
    return searchText.areas(dataset.priorityAreas.filter(({ dimension }) => dimension === id).length);
  }
  if (kind === "area") {
    const area = dataset.priorityAreas.find(ofThis);
    const events = dataset.events.filter(({ priorityArea }) => priorityArea === id).length;
    return joined(area && names.dimension(area.dimension), searchText.events(events));
  }
  if (kind === "body") {
    const body = dataset.bodies.find(ofThis);
    return body === undefined ? "" : searchText.bodyStatus[body.status];
  }
  if (kind === "organisation") {
    const relation = dataset.organisations.find(ofThis)?.relations.findLast(({ until }) => until === undefined);
    return relation === undefined ? searchText.takesPart : searchText.relation[relation.status];
  }
  if (kind === "initiative") {
    const item = dataset.initiatives.find(ofThis);
    return item === undefined
      ? ""
      : joined(termsText.standingOf(standingOf(item, asOf), item.status), termsText.track[item.track]);
  }
  if (kind === "event") {
    const event = dataset.events.find(ofThis);
    return event === undefined ? "" : joined(formatSpan(event.start, event.end), event.city);
  }
  if (kind === "project") {
    const project = dataset.projects.find(ofThis);
    return project === undefined ? "" : joined(project.place, formatWhen(project.approved));
  }
  if (kind === "chairmanship") {
    const term = dataset.chairmanships.find(ofThis);
    return term === undefined ? "" : formatSpan(term.start, term.end);
  }
  const source = dataset.sources.find(ofThis);
  return source === undefined ? "" : joined(source.publisher, formatWhen(source.published));
}

/** The words beside a result. */
export function detailOf(entry: SearchEntry, shown: Shown | undefined): string {
  const action = actions.find(({ id }) => (entry.kind === "page" || entry.kind === "action") && id === entry.id);
  if (action !== undefined) return searchText.action[action.id].help;
  return shown === undefined ? "" : recordWords(entry, shown);
}
