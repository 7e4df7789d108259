import type { TreatyAction } from "../../../data/schema/convention.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { doneBy, type Participant, selectParticipants } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { selectMembers } from "../../core/membership.ts";
import { formatWhen } from "../../text/dates.ts";
import { registerText } from "../../text/enConvention.ts";
import { termsText } from "../../text/enTerms.ts";
import { namesOf } from "../names.ts";

export type RegisterColumn = "state" | "signature" | "ratification" | "deposit";

export interface RegisterRow {
  readonly state: string;
  readonly name: string;
  readonly signature: string | null;
  readonly ratification: string | null;
  readonly deposit: string | null;
  /** The place in a source that says so, in short; in words where there is no act that a source could report. */
  readonly source: string | null;
}

/** The participants of the Convention in the form of a treaty register. */
export interface RegisterModel extends FigureModel {
  readonly rows: readonly RegisterRow[];
  readonly order: RegisterColumn;
}

function dateOf(action: TreatyAction | undefined): string | null {
  return action === undefined ? null : formatWhen(action.date);
}

/** States without the act come last; others by the last day on which it can have happened. */
function sortedBy(participants: readonly Participant[], order: RegisterColumn): readonly Participant[] {
  if (order === "state") return participants;
  const key = (participant: Participant) => {
    const action = participant[order];
    return action === undefined ? "9999" : doneBy(action);
  };
  return participants.toSorted((a, b) => key(a).localeCompare(key(b)));
}

export function registerModel(dataset: Dataset, asOf: Day, order: RegisterColumn): RegisterModel {
  const names = namesOf(dataset);
  const members = new Set(selectMembers(dataset, asOf));
  const participants = sortedBy(selectParticipants(dataset, asOf), order);
  const rows = participants.map(({ state, signature, ratification, deposit }) => {
    const act = deposit ?? ratification ?? signature;
    const cite = act?.cites[0];
    return {
      state: state.id,
      name: state.name,
      signature: dateOf(signature),
      ratification: dateOf(ratification),
      deposit: dateOf(deposit),
      source:
        act === undefined
          ? registerText.noAct
          : cite === undefined
            ? null
            : `${names.source(cite.source)}, ${cite.at.split(",")[0]}`,
    };
  });
  return {
    id: "register",
    finding: registerText.finding(
      participants.filter(({ state, ratification }) => members.has(state) && ratification !== undefined).length,
      members.size,
    ),
    subtitle: registerText.subtitle,
    description: registerText.description(rows.length),
    ...restsOn(
      dataset,
      dataset.convention.actions.map((action) => action.cites),
    ),
    table: {
      caption: registerText.subtitle,
      columns: [
        { label: termsText.registerOrder.state },
        { label: termsText.registerOrder.signature },
        { label: termsText.registerOrder.ratification },
        { label: termsText.registerOrder.deposit },
        { label: registerText.source },
      ],
      rows: rows.map((row) => ({
        key: row.state,
        cells: [row.name, row.signature, row.ratification, row.deposit, row.source],
        opens: `states/${row.state}`,
      })),
    },
    rows,
    order,
  };
}
