import type { Day } from "../../../src/core/days.ts";
import { isOnDay } from "../../../src/core/membership.ts";
import type { State } from "../../schema/states.ts";
import type { Entries, Entry } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

type EventEntry = Entry<"events">;
type States = ReadonlyMap<string, State>;

function* checkTwice({ record, value }: EventEntry): Generator<Problem> {
  const seen = new Set<string>();
  for (const field of ["states", "others"] as const) {
    for (const [index, party] of value[field].entries()) {
      if (seen.has(party)) {
        const where =
          field === "others" && value.states.includes(party) ? "in states and in others" : `twice in ${field}`;
        yield problemAt(record, [field, index], `${party} is ${where}, expected it once; remove one`);
      }
      seen.add(party);
    }
  }
}

function describeMembership({ memberships }: State): string {
  const told = memberships.map(({ status, since, until }) =>
    [status, since && `since ${since.edtf}`, until && `until ${until.edtf}`].filter(Boolean).join(" "),
  );
  return told.join(", ");
}

function* checkMembers({ record, value }: EventEntry, states: States): Generator<Problem> {
  const day = value.end.last;
  if (day === null) return;
  for (const [index, id] of value.states.entries()) {
    const state = states.get(id);
    if (state === undefined || isOnDay(state, "member", day)) continue;
    const message =
      `${id} (${state.name}) was no member on ${day} (${describeMembership(state)}), expected it under others; ` +
      "or explain it by a discrepancy about this event, field states";
    yield problemAt(record, ["states", index], message);
  }
}

/** Member on the day beyond doubt: since a day that the record knows, or always and nothing else. */
function isSurelyMember({ memberships }: State, first: Day, last: Day): boolean {
  return memberships.some(({ status, since, until }) => {
    if (status !== "member") return false;
    const begun = since === undefined ? memberships.length === 1 : since.last !== null && since.last <= first;
    return begun && (until === undefined || until.first === null || until.first > last);
  });
}

function* checkOthers({ record, value }: EventEntry, states: States): Generator<Problem> {
  const { first } = value.start;
  const { last } = value.end;
  if (first === null || last === null) return;
  for (const [index, id] of value.others.entries()) {
    const state = states.get(id);
    if (state === undefined || value.states.includes(id) || !isSurelyMember(state, first, last)) continue;
    yield problemAt(
      record,
      ["others", index],
      `${id} (${state.name}) was a member on ${first}, expected it under states`,
    );
  }
}

/** Who took part in events: each once, and Member States of that day apart from the others. */
export function* checkParticipants({ events, states, discrepancies }: Entries): Generator<Problem> {
  const stateById = new Map(states.map(({ value }) => [value.id, value]));
  const explained = new Set(
    discrepancies
      .map(({ value }) => value.about)
      .filter((about) => about.collection === "events" && about.field === "states")
      .map((about) => about.id),
  );
  for (const entry of events) {
    yield* checkTwice(entry);
    if (explained.has(entry.value.id)) continue;
    yield* checkMembers(entry, stateById);
    yield* checkOthers(entry, stateById);
  }
}
