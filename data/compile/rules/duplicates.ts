import { foldText } from "../../../src/core/events.ts";
import type { Entries, Entry } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

type EventEntry = Entry<"events">;

/** Words that say nothing on which meeting it was. */
const common = new Set("a an and at by cica for from in of on the to with".split(" "));

/** Words of a title without endings that come and go, so that "Seminars on energy" is near "Seminar on Energy". */
function wordsOf(title: string): Set<string> {
  const words = foldText(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?<=\p{L}{3})(s|es)$/u, "")));
}

/** Share of the words of both titles that they have in common, 0 to 1 (Jaccard's index). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** From which likeness on two titles are near-same. Talks beside a forum share its words, but are of another kind. */
const near = { sameKind: 0.6, otherKind: 0.8 };

/** A number in two titles that differ in it tells two meetings apart: "second session", "session 3", "Day 1". */
function numbersOf(words: ReadonlySet<string>): string {
  const ordinals = /^(\d+(st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
  return [...words]
    .filter((word) => ordinals.test(word))
    .toSorted()
    .join(" ");
}

/** What of an event is held against others, worked out once. */
interface Candidate {
  readonly entry: EventEntry;
  readonly city: string;
  readonly country: string | null;
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
}

function toCandidate(entry: EventEntry): Candidate {
  const { title, city, country } = entry.value;
  const words = wordsOf(title);
  return { entry, city: foldText(city ?? ""), country, words, numbers: numbersOf(words) };
}

function isLikelySame(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.entry.value, b.entry.value];
  if (first.id === second.id || a.numbers !== b.numbers) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return likeness(a.words, b.words) >= (first.kind === second.kind ? near.sameKind : near.otherKind);
}

/** Events of one day by city; "" holds those without one, which may be the same as any. */
type Cities = Map<string, Candidate[]>;

function findTwin(cities: Cities, candidate: Candidate): Candidate | undefined {
  const others =
    candidate.city === ""
      ? [...cities.values()].flat()
      : [...(cities.get(candidate.city) ?? []), ...(cities.get("") ?? [])];
  return others.find((other) => isLikelySame(other, candidate));
}

/**
 * Two events that began on the same day, in no two places, under near-same words, are likely one event that was brought
 * in twice. Only events of one day and place are held against each other, so that the time grows with the records.
 */
export function* checkDuplicates({ events }: Entries): Generator<Problem> {
  const days = new Map<string, Cities>();
  for (const entry of events) {
    const { first, last } = entry.value.start;
    if (first === null || first !== last) continue;
    const candidate = toCandidate(entry);
    const cities: Cities = days.get(first) ?? new Map();
    days.set(first, cities);
    const twin = findTwin(cities, candidate)?.entry;
    cities.set(candidate.city, [...(cities.get(candidate.city) ?? []), candidate]);
    if (twin === undefined) continue;
    const { file, line } = problemAt(twin.record, ["title"], "");
    yield problemAt(
      entry.record,
      ["title"],
      `likely the same event as ${twin.value.id} (${file}:${line}), expected one record with the citations of both; if they are two events, let their titles tell them apart`,
    );
  }
}
