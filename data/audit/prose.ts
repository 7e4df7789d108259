import type { Path } from "../compile/yaml-file.ts";
import type { Cite } from "../schema/fields.ts";
import { type DateWriting, readDates } from "./date-writings.ts";
import { standsDate } from "./dates.ts";
import type { Fact } from "./fact.ts";
import { readFigures, standsNumber, standsOrdinal } from "./figures.ts";
import type { Names } from "./names.ts";
import type { Near } from "./near.ts";
import { isKin, plain, tokensOf } from "./writing.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** A date of our own words as EDTF, in the year in which it was said where it names none. */
function toEdtf({ year, yearsAway = 0, month, days, part }: DateWriting, saidIn: number): readonly string[] {
  const y = String(year ?? saidIn + yearsAway);
  if (part !== undefined) return [`${y}-${part}`];
  if (month === undefined) return [y];
  return days === undefined ? [`${y}-${two(month)}`] : days.map((day) => `${y}-${two(month)}-${two(day)}`);
}

/** True where the text has the date, or it is that on which the source said it: our words may name that too. */
const standsWriting = (writing: DateWriting) => (near: Near) =>
  toEdtf(writing, Number(near.cite.said.slice(0, 4))).every(
    (edtf) => near.cite.said.startsWith(edtf) || near.dates.some((context) => standsDate(edtf, context)),
  );

/** Names within words of our own: capitalised words that don't begin a sentence. */
function properNames(text: string): readonly string[] {
  const found = plain(text).matchAll(/(?<=[^.:;!?\s"(]["')]*\s+["'(]*)[A-Z][A-Za-z]{3,}/g);
  return [...new Set([...found].map(([name]) => name))];
}

/** Dates, figures and names in words of our own: the words are ours, these are the source's. */
export function* ownWords(
  label: string,
  text: string,
  path: Path,
  cites: readonly Cite[],
  names: Names,
): Generator<Fact> {
  const fact = (what: string, stands: Fact["stands"]): Fact => ({ label: `${label}: ${what}`, path, cites, stands });
  const { groups, rest: ungrouped } = names.groupsIn(plain(text));
  for (const group of groups) yield fact(group, (near) => names.standsParty(group, near));
  const { dates, rest } = readDates(ungrouped);
  for (const writing of dates) yield fact(writing.text, standsWriting(writing));
  const { numbers, ordinals } = readFigures(rest);
  for (const n of numbers) {
    yield fact(String(n), ({ figures }) =>
      figures.some((one) => standsNumber(n, one) || (n > 10 && standsOrdinal(n, one))),
    );
  }
  for (const n of ordinals) {
    yield fact(
      `number ${n}`,
      ({ lower, figures }) =>
        lower.some((one) => standsOrdinal(n, one)) || (n > 10 && figures.some((one) => standsNumber(n, one))),
    );
  }
  const states = names.statesIn(text);
  for (const state of states) yield fact(state, (near) => names.standsParty(state, near));
  for (const name of properNames(rest)) {
    if (names.statesIn(name).length > 0 || readFigures(name).ordinals.length > 0 || /^(Republic|State)$/.test(name))
      continue;
    const [token = ""] = tokensOf(name);
    yield fact(name, ({ tokens }) => tokens.some((words) => words.some((word) => isKin(token, word))));
  }
}
