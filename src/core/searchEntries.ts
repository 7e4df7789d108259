import type { Dataset } from "../../data/schema/dataset.ts";
import type { When } from "../../data/schema/fields.ts";
import type { Day } from "./days.ts";
import { cities, cityNames } from "./placeNames.ts";
import { toWords } from "./words.ts";

/** What can be found in the record, in no order of worth. */
export const recordKinds = [
  "state",
  "dimension",
  "area",
  "body",
  "organisation",
  "initiative",
  "event",
  "contribution",
  "project",
  "chairmanship",
  "source",
] as const;
export type SearchKind = (typeof recordKinds)[number] | "page" | "action";

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  readonly title: string;
  /** Other names by which it goes: as good as the title. */
  readonly aliases: readonly string[];
  /** Where it was and whose it is, under all their names. */
  readonly context: readonly string[];
  /** All else by which it may be remembered. */
  readonly words: readonly string[];
  /** When it was, or was last spoken of. Null for what has no time. */
  readonly day: Day | null;
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== undefined && value !== "");
}

function dayOf(when: When): Day | null {
  return when.first ?? when.last;
}

/** The names of a state, an organisation or a body by its id; a name in words is its own. */
function partyNames(dataset: Dataset): (ref: string | null | undefined) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { id, name, aliases } of dataset.states) names.set(id, [name, ...aliases]);
  for (const { id, name, acronym, aliases = [] } of [...dataset.organisations, ...dataset.bodies]) {
    names.set(id, present([name, acronym, ...aliases]));
  }
  return (ref) => (ref === null || ref === undefined ? [] : (names.get(ref) ?? [ref]));
}

/**
 * Finds the states and cities that a title names, under all their names: a page of 2013 says Turkey, a record of today
 * Türkiye, and whoever looks for one means both.
 */
function placesNamed(dataset: Dataset): (title: string) => readonly string[] {
  const asWords = (text: string) => ` ${toWords(text).join(" ")} `;
  const byFirstWord = new Map<string, { written: string; names: readonly string[] }[]>();
  for (const names of [...dataset.states.map(({ name, aliases }) => [name, ...aliases]), ...cities]) {
    for (const name of names) {
      const [first = ""] = toWords(name);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { written: asWords(name), names }]);
    }
  }
  return (title) => {
    const words = asWords(title);
    return words
      .split(" ")
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .flatMap(({ written, names }) => (names.length > 1 && words.includes(written) ? names : []));
  };
}

/** Everything of the record that can be found, as the dataset knows it. */
export function selectEntries(dataset: Dataset): SearchEntry[] {
  const namesOf = partyNames(dataset);
  const areaNames = new Map(dataset.priorityAreas.map(({ id, name }) => [id, name]));
  const placesIn = placesNamed(dataset);
  const entry = (
    kind: SearchKind,
    id: string,
    title: string,
    rest: Partial<Pick<SearchEntry, "aliases" | "context" | "words" | "day">>,
  ): SearchEntry => ({
    kind,
    id,
    title,
    aliases: [],
    words: [],
    day: null,
    ...rest,
    context: [...new Set([...(rest.context ?? []), ...(kind === "state" ? [] : placesIn(title))])],
  });
  return [
    ...dataset.states.map(({ id, name, aliases }) => entry("state", id, name, { aliases: [...aliases, id] })),
    ...dataset.dimensions.map(({ id, name, shortName }) =>
      entry("dimension", id, name, { aliases: [shortName, `Annual review of the ${name}`] }),
    ),
    ...dataset.priorityAreas.map(({ id, name, coordinators }) =>
      entry("area", id, name, {
        aliases: [id.replaceAll("-", " ")],
        words: coordinators.flatMap(({ state }) => namesOf(state)),
      }),
    ),
    ...dataset.bodies.map(({ id, name }) => entry("body", id, name, { aliases: namesOf(id).slice(1) })),
    ...dataset.organisations.map(({ id, name }) => entry("organisation", id, name, { aliases: namesOf(id).slice(1) })),
    ...dataset.initiatives.map(({ id, title, shortTitle, lead, summary, statements }) =>
      entry("initiative", id, title, {
        aliases: [shortTitle],
        context: namesOf(lead),
        words: [summary],
        day: statements.at(-1)?.said ?? null,
      }),
    ),
    ...dataset.events.map((event) =>
      entry("event", event.id, event.title, {
        context: [
          ...(event.city === null ? [] : cityNames(event.city)),
          ...namesOf(event.country),
          ...event.organisers.flatMap(namesOf),
        ],
        words: [
          ...present([event.note, event.priorityArea && areaNames.get(event.priorityArea), dayOf(event.start)]),
          ...event.others.flatMap(namesOf),
        ],
        day: dayOf(event.start),
      }),
    ),
    ...dataset.contributions.map(({ id, description, contributor, date }) =>
      entry("contribution", id, description, { context: namesOf(contributor), day: dayOf(date) }),
    ),
    ...dataset.contributionTotals.map(({ id, description, contributor, until }) =>
      entry("contribution", id, description, { context: namesOf(contributor), words: [], day: dayOf(until) }),
    ),
    ...dataset.projects.map(({ id, title, place, summary, proposedBy, partners, approved }) =>
      entry("project", id, title, {
        context: [place, ...namesOf(proposedBy)],
        words: [summary, ...partners.flatMap(namesOf)],
        day: dayOf(approved),
      }),
    ),
    ...dataset.chairmanships.map(({ id, name, state, theme, priorities, start }) =>
      entry("chairmanship", id, name, {
        context: namesOf(state),
        words: ["chairmanship", ...present([theme]), ...priorities],
        day: dayOf(start),
      }),
    ),
    ...dataset.sources.map(({ id, title, shortTitle, publisher, said }) =>
      entry("source", id, title, { aliases: [shortTitle], context: [publisher], words: [said], day: said }),
    ),
  ];
}
