import type { Body } from "../../data/schema/bodies.ts";
import type { CicaEvent } from "../../data/schema/events.ts";

const kindOfMeeting: Partial<Record<Body["kind"], CicaEvent["kind"]>> = {
  governing: "governing-body",
  advisory: "advisory-body",
};

/** The kind of event that a body's meetings are. Undefined for an institution and the Secretariat: the record holds no meetings of theirs. */
export function findMeetingKind({ kind }: Pick<Body, "kind">): CicaEvent["kind"] | undefined {
  return kindOfMeeting[kind];
}

/** Bodies that meet: governing and advisory ones. */
export function selectMeetingBodies(bodies: readonly Body[]): Body[] {
  return bodies.filter((body) => findMeetingKind(body) !== undefined);
}

/** The meetings of a body on record, in the order of the events given. */
export function selectMeetings(events: readonly CicaEvent[], body: string): CicaEvent[] {
  return events.filter(({ bodies }) => bodies.includes(body));
}
