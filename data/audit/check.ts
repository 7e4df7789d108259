import type { Entries, Entry } from "../compile/entries.ts";
import { compareProblems, type Problem } from "../compile/problem.ts";
import { problemAt, type ReadRecord } from "../compile/read.ts";
import { collectionNames } from "../compile/record-files.ts";
import { visit } from "../compile/shape.ts";
import type { Path } from "../compile/yaml-file.ts";
import { type CollectionName, recordSchemas } from "../schema/dataset.ts";
import { type Cite, written } from "../schema/fields.ts";
import type { Explanation, Explanations } from "./explained.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { Names } from "./names.ts";
import { type Near, Surroundings } from "./near.ts";
import { findMisplaced, isSaid } from "./place.ts";
import { hasHeading, type Text } from "./text.ts";

/** How the facts of a collection came out. Each fact is counted once. */
export interface Count {
  /** Records that cite a text. */
  records: number;
  /** Facts with a cited text. */
  checked: number;
  found: number;
  /** Not found, with a reason given. */
  explained: number;
  /** Facts that only pages support: those that cite no text, and those for which an explanation names the page. */
  notCheckable: number;
  unexplained: number;
}

export interface Report {
  readonly counts: ReadonlyMap<CollectionName, Count>;
  /** Unexplained failures, and explanations that explain none. In order of place. */
  readonly problems: readonly Problem[];
}

/** A failure before it is known whether it is explained. */
interface Failure {
  readonly collection: CollectionName;
  readonly record: ReadRecord;
  readonly label: string;
  readonly path: Path;
  readonly cites: readonly Cite[];
  readonly message: string;
}

const idOf = (record: ReadRecord) => (typeof record.raw["id"] === "string" ? record.raw["id"] : record.collection);

function citesAt(value: unknown, path: Path): readonly Cite[] {
  let found = value;
  for (const step of path) found = (found as Record<string | number, unknown> | undefined)?.[step];
  return Array.isArray(found) ? (found as readonly Cite[]) : [];
}

/** Every citation of a record, with its place. The values have the shape of the record's schema. */
function citationsOf<K extends CollectionName>({ record, value }: Entry<K>): { cite: Cite; path: Path }[] {
  const found: { cite: Cite; path: Path }[] = [];
  visit(recordSchemas[record.collection], record.raw, (schema, _, path) => {
    if (schema !== written.cites) return;
    for (const [index, cite] of citesAt(value, path).entries()) found.push({ cite, path: [...path, index] });
  });
  return found;
}

const showCite = ({ source, line }: Cite) => `${source} line ${line}`;

class Audit {
  readonly failures: Failure[] = [];
  readonly counts = new Map<CollectionName, Count>();
  private readonly texts: ReadonlyMap<string, Text>;
  private readonly surroundings: Surroundings;
  private readonly names: Names;

  constructor(entries: Entries, texts: ReadonlyMap<string, Text>) {
    this.texts = texts;
    this.surroundings = new Surroundings(texts, entries.sources);
    this.names = new Names(entries);
  }

  check<K extends CollectionName>(collection: K, entries: readonly Entry<K>[]): void {
    const count: Count = { records: 0, checked: 0, found: 0, explained: 0, notCheckable: 0, unexplained: 0 };
    this.counts.set(collection, count);
    for (const entry of entries) {
      const citations = citationsOf(entry);
      if (citations.some(({ cite }) => this.texts.has(cite.source))) count.records += 1;
      for (const { cite, path } of citations) this.checkPlace(entry.record, cite, path, count);
      for (const fact of factsOf[collection](entry.value, this.names)) this.checkFact(entry.record, fact, count);
    }
  }

  private fail(record: ReadRecord, label: string, path: Path, cites: readonly Cite[], message: string): void {
    this.failures.push({ collection: record.collection, record, label, path, cites, message });
  }

  private checkPlace(record: ReadRecord, cite: Cite, path: Path, count: Count): void {
    const text = this.texts.get(cite.source);
    if (text === undefined) return;
    count.checked += 1;
    const label = `${cite.source}:${cite.line ?? "?"} ${cite.at}`;
    const wrong = findMisplaced(cite, text);
    if (wrong === undefined) count.found += 1;
    else this.fail(record, label, path, [cite], wrong);
    if (cite.saidBasis !== "dated" || wrong !== undefined) return;
    count.checked += 1;
    if (isSaid(cite, text)) count.found += 1;
    else
      this.fail(
        record,
        `${cite.source}:${cite.line} said ${cite.said}`,
        [...path, "said"],
        [cite],
        "no such day in the article",
      );
  }

  private checkFact(record: ReadRecord, { label, path, cites, stands }: Fact, count: Count): void {
    const textual = cites.filter(({ source }) => this.texts.has(source));
    if (textual.length === 0) {
      count.notCheckable += 1;
      return;
    }
    count.checked += 1;
    const nears = textual.map((cite) => this.surroundings.at(cite)).filter((near): near is Near => near !== undefined);
    if (nears.some(stands)) count.found += 1;
    else this.fail(record, label, path, cites, `not near ${textual.map(showCite).join(", ")}`);
  }
}

function toProblem({ collection, record, label, path, message }: Failure): Problem {
  return problemAt(record, path, `${collection}  ${idOf(record)}  "${label}": ${message}`);
}

/** Why an explanation doesn't hold for the failures that it names; undefined where it does. */
function findFault({ label, page }: Explanation, failures: readonly Failure[]): string | undefined {
  if (failures.length === 0)
    return `"${label}" explains no failure: the fact stands in a cited text, or is no fact; remove it`;
  if (page === undefined) return undefined;
  const isCited = failures.every(({ cites }) => cites.some(({ source }) => source === page));
  return isCited ? undefined : `"${label}" doesn't cite ${page}, expected a page that is cited for it`;
}

const keyOf = (collection: string, id: string, label: string) => `${collection}\n${id}\n${label}`;

/** Headings that a list of sections names and a text hasn't: the list is wrong, or the text is another. */
function* checkSections(texts: ReadonlyMap<string, Text>): Generator<Problem> {
  for (const text of texts.values()) {
    for (const section of text.sections) {
      if (hasHeading(text, section)) continue;
      const message = `no heading "${section.heading}" in lines ${section.from} to ${section.to}; mend data/audit/sections.yaml`;
      yield { file: `${text.source}.txt`, line: section.from, column: 1, message };
    }
  }
}

/** Checks all records against the texts that they cite. A source without a text is taken for a page. */
export function audit(entries: Entries, texts: ReadonlyMap<string, Text>, explanations: Explanations): Report {
  const run = new Audit(entries, texts);
  const each = <K extends CollectionName>(collection: K) => run.check(collection, entries[collection]);
  for (const collection of collectionNames) each(collection);

  const failed = new Map<string, Failure[]>();
  for (const failure of run.failures) {
    const key = keyOf(failure.collection, idOf(failure.record), failure.label);
    failed.set(key, [...(failed.get(key) ?? []), failure]);
  }
  const problems: Problem[] = [...explanations.problems, ...checkSections(texts)];
  for (const one of explanations.list) {
    const key = keyOf(one.collection, one.id, one.label);
    const failures = failed.get(key) ?? [];
    const fault = findFault(one, failures);
    if (fault !== undefined) problems.push(one.problem(fault));
    for (const { collection } of failures) {
      const count = run.counts.get(collection);
      if (count === undefined) continue;
      if (one.page === undefined) count.explained += 1;
      else [count.notCheckable, count.checked] = [count.notCheckable + 1, count.checked - 1];
    }
    failed.delete(key);
  }
  for (const failure of [...failed.values()].flat()) {
    const count = run.counts.get(failure.collection);
    if (count !== undefined) count.unexplained += 1;
    problems.push(toProblem(failure));
  }
  return { counts: run.counts, problems: problems.sort(compareProblems) };
}
