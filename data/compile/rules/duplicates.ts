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

const isSamePlace = (a: string | null, b: string | null) => a === null || b === null || foldText(a) === foldText(b);

function isLikelySame(a: EventEntry["value"], b: EventEntry["value"]): boolean {
  if (!isSamePlace(a.city, b.city) || !isSamePlace(a.country, b.country)) return false;
  const needed = a.kind === b.kind ? near.sameKind : near.otherKind;
  const [first, second] = [wordsOf(a.title), wordsOf(b.title)];
  return numbersOf(first) === numbersOf(second) && likeness(first, second) >= needed;
}

/**
 * Two events that began on the same day, in no two places, under near-same words, are likely one event that was brought
 * in twice. Only events of one day are held against each other, so that the time grows with the records.
 */
export function* checkDuplicates({ events }: Entries): Generator<Problem> {
  const byDay = new Map<string, EventEntry[]>();
  for (const entry of events) {
    const { first, last } = entry.value.start;
    if (first === null || first !== last) continue;
    const sameDay = byDay.get(first) ?? [];
    byDay.set(first, sameDay);
    const twin = sameDay.find((other) => other.value.id !== entry.value.id && isLikelySame(other.value, entry.value));
    sameDay.push(entry);
    if (twin === undefined) continue;
    const { file, line } = problemAt(twin.record, ["title"], "");
    yield problemAt(
      entry.record,
      ["title"],
      `likely the same event as ${twin.value.id} (${file}:${line}), expected one record with the citations of both; if they are two events, let their titles tell them apart`,
    );
  }
}
