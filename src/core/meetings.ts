import type { Body } from "../../data/schema/bodies.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import { foldText } from "./events.ts";

/** Words alone, without those that come and go in the name of a body: "Meeting of the CICA Ministers" as "meeting of ministers". */
function plainWords(text: string): string {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  return ` ${words.filter((word) => word !== "the" && word !== "cica").join(" ")} `;
}

const kindOfEvent: Partial<Record<Body["kind"], CicaEvent["kind"]>> = {
  governing: "governing-body",
  advisory: "advisory-body",
};

/** Bodies that meet: governing and advisory ones. */
export function selectMeetingBodies(bodies: readonly Body[]): Body[] {
  return bodies.filter((body) => kindOfEvent[body.kind] !== undefined);
}

interface Naming {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
}

function findNaming(body: Body, title: string): Naming | undefined {
  const namings = [body.name, ...(body.aliases ?? [])].flatMap((name) => {
    const words = plainWords(name);
    const start = title.indexOf(words);
    return start === -1 ? [] : [{ body, start, end: start + words.length }];
  });
  return namings.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

/**
 * The bodies whose event it is, which no source says in so many words: those of the event's kind that organise it or that its
 * title names first. A second one counts where the title joins the two by "and"; one named after "before" or "on" does not.
 */
export function bodiesOf(event: CicaEvent, bodies: readonly Body[]): Body[] {
  const ofKind = bodies.filter((body) => kindOfEvent[body.kind] === event.kind);
  if (ofKind.length === 0) return [];
  const title = plainWords(event.title);
  const namings = ofKind.flatMap((body) => findNaming(body, title) ?? []).toSorted((a, b) => a.start - b.start);
  const joined = namings.filter((naming, i) => {
    const before = namings[i - 1];
    return before === undefined || (i === 1 && title.slice(before.end - 1, naming.start + 1).trim() === "and");
  });
  const found = new Set(joined.map(({ body }) => body));
  return ofKind.filter((body) => found.has(body) || event.organisers.includes(body.id));
}
