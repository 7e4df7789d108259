import MiniSearch from "minisearch";
import type { SearchEntry, SearchKind } from "./searchEntries.ts";
import { nearestWords } from "./spelling.ts";
import { toWords } from "./words.ts";

/** Longer queries are cut: nobody looks for more words than these. */
export const longestQuery = 200;

/** What a person means by the same words: rather the state than one of its hundred events. */
const weights: Record<SearchKind, number> = {
  state: 2.4,
  dimension: 2.2,
  body: 2,
  area: 1.8,
  page: 1.8,
  initiative: 1.5,
  organisation: 1.4,
  action: 1.2,
  event: 1,
  project: 1,
  chairmanship: 1,
  contribution: 0.8,
  source: 0.5,
};

/** Words that tell nothing apart here, the organisation's own name among them. */
const common: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "at",
  "by",
  "cica",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/** The words that tell things apart; all of them where there are no others. */
function toTelling(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !common.has(word));
  return telling.length === 0 ? words : telling;
}

interface Named {
  readonly entry: SearchEntry;
  /** Title and aliases in words that tell apart. */
  readonly names: readonly (readonly string[])[];
}

/** Things that can be found, made ready once. */
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, Named>;
  readonly texts: MiniSearch;
  /** Every word of every text, in order: the words of one beginning stand together. */
  readonly vocabulary: readonly string[];
  /** What mistyped words were taken for. */
  readonly nearest: Map<string, readonly string[]>;
}

/** An entry's key among all. */
export function keyOf({ kind, id }: Pick<SearchEntry, "kind" | "id">): string {
  return `${kind}/${id}`;
}

/** Entries between which a browser can answer to its reader: some milliseconds of work. */
const portion = 60;

/** Makes entries ready to be searched, a portion at each step. */
export function* indexing(entries: readonly SearchEntry[]): Generator<undefined, SearchIndex> {
  const vocabulary = new Set<string>();
  const named = new Map<string, Named>();
  const texts = new MiniSearch({
    fields: ["title", "aliases", "context", "words"],
    tokenize: (text) => {
      const words = toWords(text);
      for (const word of words) vocabulary.add(word);
      return words;
    },
    processTerm: (term) => term,
  });
  for (const [i, entry] of entries.entries()) {
    if (i % portion === portion - 1) yield;
    const [aliases, context, words] = [entry.aliases.join(" · "), entry.context.join(" · "), entry.words.join(" · ")];
    texts.add({ id: keyOf(entry), title: entry.title, aliases, context, words });
    named.set(keyOf(entry), {
      entry,
      names: [entry.title, ...entry.aliases].map((name) => toTelling(toWords(name))),
    });
  }
  return { entries: named, texts, vocabulary: [...vocabulary].sort(), nearest: new Map() };
}

/** The same in one go. */
export function createIndex(entries: readonly SearchEntry[]): SearchIndex {
  const steps = indexing(entries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A word of a query: as typed, and the words it stands for where no word begins like that. */
interface Term {
  readonly typed: string;
  readonly meant: readonly string[] | null;
}

/** True where some word begins with `typed`. */
function isBeginning(vocabulary: readonly string[], typed: string): boolean {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? "") < typed) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]?.startsWith(typed) ?? false;
}

function findNearest({ vocabulary, nearest }: SearchIndex, typed: string): readonly string[] {
  const known = nearest.get(typed) ?? nearestWords(vocabulary, typed);
  nearest.set(typed, known);
  return known;
}

/** The words of a query that count, each once. The last may be one that is still being typed. */
function toTerms(index: SearchIndex, query: string): Term[] {
  const words = toWords(query.slice(0, longestQuery));
  const telling = words.filter((word, i) => !common.has(word) || (i === words.length - 1 && !/\s$/.test(query)));
  const used = telling.some((word) => !common.has(word)) ? toTelling(telling) : telling;
  return [...new Set(used.length === 0 ? words : used)].map((typed) => ({
    typed,
    meant: isBeginning(index.vocabulary, typed) ? null : findNearest(index, typed),
  }));
}

function isMet(word: string, { typed, meant }: Term, isWhole: boolean): boolean {
  if (meant !== null) return meant.includes(word);
  return isWhole ? word === typed : word.startsWith(typed);
}

/** How well a name answers: 3 it is the query, 2 it begins with it, 1 it has all its words, 0 it has not. */
function closeness(name: readonly string[], terms: readonly Term[]): number {
  const begins = terms.every((term, i) => name[i] !== undefined && isMet(name[i], term, i < terms.length - 1));
  const [last, lastTerm] = [name[terms.length - 1], terms.at(-1)];
  if (begins && name.length === terms.length && last !== undefined && lastTerm && isMet(last, lastTerm, true)) return 3;
  if (begins) return 2;
  return terms.every((term) => name.some((word) => isMet(word, term, false))) ? 1 : 0;
}

/** One thing found. */
export interface SearchHit {
  readonly entry: SearchEntry;
  /** The other name by which it was found, where its title would not have been. */
  readonly alias: string | null;
  readonly closeness: number;
  readonly score: number;
}

/** What a query finds, best first. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Words that nothing is spelt like, and those taken for them. */
  readonly corrected: readonly { readonly typed: string; readonly meant: readonly string[] }[];
  /** True where nothing has all words of the query, and the hits have only some. */
  readonly isPartial: boolean;
}

const nothing: SearchAnswer = { hits: [], corrected: [], isPartial: false };

/** Scores that differ by less than a fifth count as the same: what is more recent then comes first. */
function step(score: number): number {
  return Math.round(Math.log(score) / Math.log(1.2));
}

function byWorth(a: SearchHit, b: SearchHit): number {
  if (a.closeness !== b.closeness) return b.closeness - a.closeness;
  // Called the same: the weightier kind, however rare its words.
  if (a.closeness === 3 && weights[a.entry.kind] !== weights[b.entry.kind]) {
    return weights[b.entry.kind] - weights[a.entry.kind];
  }
  const steps = step(b.score) - step(a.score);
  if (steps !== 0) return steps;
  const [first, second] = [a.entry.day ?? "9999", b.entry.day ?? "9999"];
  if (first !== second) return first < second ? 1 : -1;
  return b.score - a.score;
}

/** Their titles tell in a sentence what they are about: one that begins with a name is not called by it. */
const told: readonly SearchKind[] = ["source", "contribution"];

function toHit({ entry, names }: Named, score: number, terms: readonly Term[]): SearchHit {
  const [ofTitle = 0, ...ofAliases] = names.map((name) => closeness(name, terms));
  const best = Math.max(ofTitle, ...ofAliases);
  return {
    entry,
    alias: best > ofTitle ? (entry.aliases[ofAliases.indexOf(best)] ?? null) : null,
    closeness: best === 2 && told.includes(entry.kind) ? 1 : best,
    score: score * weights[entry.kind],
  };
}

function findTexts({ texts }: SearchIndex, terms: readonly Term[], combineWith: "AND" | "OR") {
  const queries = terms.map(({ typed, meant }) =>
    meant === null
      ? { combineWith: "OR" as const, queries: [typed], prefix: true }
      : { combineWith: "OR" as const, queries: [...meant], prefix: false },
  );
  return texts.search({ combineWith, queries }, { boost: { title: 5, aliases: 5, context: 2 } });
}

/**
 * Finds what has all words of a query, or words that begin with them, in any of its texts; where nothing has all, what has
 * some. A word that nothing begins with is taken as mistyped; one that nothing is even near to leaves the answer empty.
 * What is called as the query says comes first, then what begins with it, then what has all its words in its name; within
 * each the weightier kind and the rarer words, and of equals the most recent.
 */
export function search(index: SearchIndex, query: string): SearchAnswer {
  const terms = toTerms(index, query);
  if (terms.length === 0 || terms.some(({ meant }) => meant?.length === 0)) return nothing;
  const all = findTexts(index, terms, "AND");
  const isPartial = all.length === 0 && terms.length > 1;
  const found = isPartial ? findTexts(index, terms, "OR") : all;
  const hits = found.flatMap(({ id, score }) => {
    const named = index.entries.get(String(id));
    return named === undefined ? [] : [toHit(named, score, terms)];
  });
  return {
    hits: hits.sort(byWorth),
    corrected: terms.flatMap(({ typed, meant }) => (meant === null ? [] : [{ typed, meant }])),
    isPartial,
  };
}
