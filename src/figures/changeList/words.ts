import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Membership } from "../../../data/schema/states.ts";
import { type AnyChange, isStep } from "../../core/allChanges.ts";
import { type Change, movedBy } from "../../core/changes.ts";
import { formatSince, formatSpan, formatWhen } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { termsText } from "../../text/enTerms.ts";
import { stepOpens, stepWords } from "../changes/words.ts";
import type { Names } from "../names.ts";
import { aboutWords } from "../sources/disagreementsModel.ts";

/** "member since 13 Oct 2022", "partner organisation by Dec 2016". */
function standingWords(status: string, { since, until }: Pick<Membership, "since" | "until">): string {
  return evidenceText.membership(
    status,
    since === undefined ? null : formatSince(since),
    until === undefined ? null : formatWhen(until),
  );
}

function moveWords(days: number): string {
  const { moved } = changesPageText;
  if (days === 0) return moved.within;
  return days > 0 ? moved.later(days) : moved.earlier(-days);
}

function wordsOfStep(step: Change, names: Names): string {
  const words = stepWords(step, names);
  if (!("initiative" in step)) return words;
  const days = step.kind === "moved" ? movedBy(step) : null;
  if (days !== null) return changesPageText.withMove(words, moveWords(days));
  if (step.kind !== "status" || step.previous === null) return words;
  return changesPageText.statusChanged(
    words,
    termsText.status[step.previous.status],
    termsText.status[step.statement.status],
  );
}

/** One change in words, with its kind left to the column beside. */
export function changeWords(change: AnyChange, dataset: Dataset, names: Names): string {
  const words = changesPageText;
  if (isStep(change)) return wordsOfStep(change, names);
  if ("body" in change) {
    const { body, standing, previous } = change;
    const said = words.body(body.name, standing.text);
    if (change.kind !== "status" || previous === null) return said;
    return words.statusChanged(said, words.bodyStatus[previous.status], words.bodyStatus[standing.status]);
  }
  if ("membership" in change) {
    const { membership, state } = change;
    return words.membership(state.name, standingWords(evidenceText.membershipStatus[membership.status], membership));
  }
  if ("relation" in change) {
    const { organisation, relation } = change;
    return words.membership(organisation.name, standingWords(words.relationStatus[relation.status], relation));
  }
  if ("coordinator" in change) {
    const { area, coordinator } = change;
    return words.coordinator(names.state(coordinator.state), words.roles[coordinator.role], area.name);
  }
  if ("term" in change) {
    return words.term(names.state(change.term.state), formatSpan(change.term.start, change.term.end));
  }
  if ("project" in change) return words.project(change.project.title);
  if ("total" in change) return words.total(names.party(change.total.contributor), change.total.description);
  if ("source" in change) return words.source(change.source.title, change.source.publisher);
  return words.disagreement(aboutWords(dataset, change.discrepancy.about, names), change.discrepancy.used);
}

/** Evidence address of a change. */
export function changeOpens(change: AnyChange): string {
  if (isStep(change)) return stepOpens(change);
  if ("body" in change) return `bodies/${change.body.id}/${change.body.standings.indexOf(change.standing)}`;
  if ("membership" in change) return `states/${change.state.id}`;
  if ("relation" in change) return `organisations/${change.organisation.id}`;
  if ("coordinator" in change) return `areas/${change.area.id}/${change.area.coordinators.indexOf(change.coordinator)}`;
  if ("term" in change) return `chairmanships/${change.term.id}`;
  if ("project" in change) return `projects/${change.project.id}`;
  if ("total" in change) return `contributions/${change.total.id}`;
  return "source" in change ? `sources/${change.source.id}` : `discrepancies/${change.discrepancy.id}`;
}
