import type { CollectionName } from "../schema/dataset.ts";
import { findNearest, fold } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type Reading, type ReadRecord } from "./read.ts";
import { collectionNames } from "./record-files.ts";

/** A state, organisation or body by one of its names. */
export interface Named {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
}

const withNames: readonly CollectionName[] = ["states", "organisations", "bodies"];

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");

/** "the CICA Secretariat" and "CICA Secretariat" are one name. */
const nameKey = (name: string) => fold(name).replace(/^the /, "");

/** Every id and name in the records, right or wrong, so that one mistake doesn't make others of what refers to it. */
export class Register {
  private readonly ids: ReadonlyMap<CollectionName, Map<string, ReadRecord>>;
  private readonly names = new Map<string, Named>();
  private readonly nearest = new Map<string, string | undefined>();
  private readonly incomplete: ReadonlySet<CollectionName>;
  readonly states: Named[] = [];

  constructor(reading: Reading) {
    this.incomplete = reading.incomplete;
    this.ids = new Map(collectionNames.map((collection) => [collection, new Map<string, ReadRecord>()]));
    for (const record of reading.records) {
      const { id } = record.raw;
      if (typeof id !== "string") continue;
      const ids = this.ids.get(record.collection);
      if (ids?.has(id) === false) ids.set(id, record);
      if (withNames.includes(record.collection)) this.addNames(record, id);
    }
  }

  private addNames({ collection, raw }: ReadRecord, id: string): void {
    const [name = id] = texts(raw["name"]);
    const named: Named = { collection, id, name };
    if (collection === "states") this.states.push(named);
    for (const text of [name, ...texts(raw["acronym"]), ...texts(raw["aliases"])]) {
      const key = nameKey(text);
      if (!this.names.has(key)) this.names.set(key, named);
    }
  }

  /** The first record of the collection with that id. */
  find(collection: CollectionName, id: string): ReadRecord | undefined {
    return this.ids.get(collection)?.get(id);
  }

  /** False only where the collection surely lacks the id. */
  mayHave(collection: CollectionName, id: string): boolean {
    return this.incomplete.has(collection) || this.find(collection, id) !== undefined;
  }

  /** Who goes by this name, acronym or alias. */
  findNamed(name: string): Named | undefined {
    return this.names.get(nameKey(name));
  }

  /** The id of these collections that a misspelt one most likely means. */
  findNearest(id: string, ...collections: readonly CollectionName[]): string | undefined {
    const key = `${collections.join()} ${id}`;
    if (!this.nearest.has(key)) {
      const known = collections.flatMap((collection) => [...(this.ids.get(collection)?.keys() ?? [])]);
      this.nearest.set(key, findNearest(id, known));
    }
    return this.nearest.get(key);
  }
}

const placeOf = ({ file, line }: Problem) => `${file}:${line}`;

/** Ids given twice in a collection, or both to an organisation and a body, which are referred to alike. */
export function* checkIds(reading: Reading, register: Register): Generator<Problem> {
  for (const record of reading.records) {
    const { id } = record.raw;
    if (typeof id !== "string") continue;
    const rivals = record.collection === "bodies" ? (["bodies", "organisations"] as const) : [record.collection];
    for (const collection of rivals) {
      const first = register.find(collection, id);
      if (first === undefined || first === record) continue;
      const place = placeOf(problemAt(first, ["id"], ""));
      yield problemAt(record, ["id"], `duplicate id ${id}, expected another than that of ${place}; rename one`);
    }
  }
}
