import type { Change } from "../../core/changes.ts";
import { formatWhen } from "../../text/dates.ts";
import { changesText } from "../../text/enChanges.ts";
import { termsText } from "../../text/enTerms.ts";
import type { Names } from "../names.ts";

/** One step in words, as the Overview and the page of changes both have it. */
export function stepWords(step: Change, names: Names): string {
  if ("action" in step) {
    const { action, state, date } = step.action;
    return step.kind === "ratified"
      ? changesText.ratified(names.state(state), action, formatWhen(date))
      : changesText.acted(names.state(state), termsText.treatyAction[action].toLowerCase(), formatWhen(date));
  }
  if ("contribution" in step) {
    return changesText.said(names.party(step.contribution.contributor), step.contribution.description);
  }
  if ("event" in step) return step.event.title;
  const { initiative, statement, before } = step;
  if (step.kind !== "moved" || before === null || statement.target === undefined) {
    return changesText.said(initiative.title, statement.text);
  }
  return changesText.moved(initiative.title, formatWhen(before), formatWhen(statement.target));
}

export function stepKind(step: Change): string {
  const isPledge = "contribution" in step && step.contribution.standing === "pledged";
  return isPledge ? termsText.contributionStanding.pledged : changesText.kinds[step.kind];
}

/** Evidence address of a step. */
export function stepOpens(step: Change): string {
  if ("action" in step) return `states/${step.action.state}`;
  if ("contribution" in step) return `contributions/${step.contribution.id}`;
  if ("event" in step) return `events/${step.event.id}`;
  return `initiatives/${step.initiative.id}/${step.initiative.statements.indexOf(step.statement)}`;
}
