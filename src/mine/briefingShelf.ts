import { formatKept, type KeptBriefing, parseKept, type ReadKept } from "./keptBriefing.ts";

/** The text of an entry that could not be read, as it was. */
export interface Aside {
  /** Of its own among those set aside. */
  readonly name: string;
  readonly text: string;
}

/** Whether what is shown is also in the browser's store. */
export type Keeping = "kept" | "full" | "unavailable";

/** The part of the browser's store that is used. */
export type ShelfStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Before the id of a briefing: each has a key of its own, so that tabs which change different ones never meet. */
export const shelfPrefix = "cica-transformation-briefing/";
/** Before the id of one that could not be read, as it was. */
export const asidePrefix = "cica-transformation-briefing-aside/";

function isFull(error: unknown): boolean {
  // Firefox has a name of its own for it.
  const names: readonly unknown[] = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];
  return typeof error === "object" && error !== null && "name" in error && names.includes(error.name);
}

/** Briefings in the browser's store, each under a key of its own. Nothing here throws. */
export class Shelf {
  private readonly open: () => ShelfStorage | null;

  /** @param open gives the store; may throw or give none, as where the browser keeps nothing. */
  constructor(open: () => ShelfStorage | null) {
    this.open = open;
  }

  private withStorage<T>(use: (storage: ShelfStorage) => T, otherwise: (error: unknown) => T): T {
    try {
      const storage = this.open();
      return storage === null ? otherwise(undefined) : use(storage);
    } catch (error) {
      return otherwise(error);
    }
  }

  /** Whether there is a store at all that can be read. */
  isThere(): boolean {
    return this.withStorage(
      (storage) => storage.length >= 0,
      () => false,
    );
  }

  /** What follows the prefix in the keys that have it. */
  private namesAfter(prefix: string): string[] {
    return this.withStorage(
      (storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length)),
      () => [],
    );
  }

  ids(): string[] {
    return this.namesAfter(shelfPrefix);
  }

  /** Undefined where there is none. */
  find(id: string): ReadKept | undefined {
    const text = this.withStorage(
      (storage) => storage.getItem(shelfPrefix + id),
      () => null,
    );
    return text === null ? undefined : parseKept(text, id);
  }

  /**
   * What could not be read in its place, or not all of it, is set aside first: without room for that, nothing is written.
   * Nor is it over an entry of a newer site.
   */
  write(kept: KeptBriefing): Keeping {
    const { id } = kept.briefing;
    const found = this.find(id);
    if (found?.kind === "newer") return "unavailable";
    const isUnread = found?.kind === "broken" || (found?.kind === "read" && !found.isWhole);
    if (isUnread && this.setAside(id) === undefined) return "full";
    return this.withStorage(
      (storage) => {
        storage.setItem(shelfPrefix + id, formatKept(kept));
        return "kept" as Keeping;
      },
      (error) => (isFull(error) ? "full" : "unavailable"),
    );
  }

  remove(id: string): void {
    this.withStorage(
      (storage) => storage.removeItem(shelfPrefix + id),
      () => undefined,
    );
  }

  /** Texts of entries that were set aside. */
  asides(): Aside[] {
    return this.namesAfter(asidePrefix).flatMap((name) => {
      const text = this.withStorage(
        (storage) => storage.getItem(asidePrefix + name),
        () => null,
      );
      return text === null ? [] : [{ name, text }];
    });
  }

  /** Keeps a text beside what has the same name already, under another. False where there is no room. */
  putAside({ name, text }: Aside): boolean {
    const before = new Map(this.asides().map((aside) => [aside.name, aside.text]));
    let free = name;
    for (let n = 2; before.has(free) && before.get(free) !== text; n += 1) free = `${name}~${n}`;
    return this.withStorage(
      (storage) => {
        storage.setItem(asidePrefix + free, text);
        return true;
      },
      () => false,
    );
  }

  dropAside(name: string): void {
    this.withStorage(
      (storage) => storage.removeItem(asidePrefix + name),
      () => undefined,
    );
  }

  /**
   * Keeps the text of an entry under another key, beside what was set aside of it before, and gives the text. Undefined where
   * there is no room: then it must stay where it is.
   */
  setAside(id: string): string | undefined {
    const text = this.withStorage(
      (storage) => storage.getItem(shelfPrefix + id) ?? "",
      () => "",
    );
    return this.putAside({ name: id, text }) ? text : undefined;
  }
}

/** The id of the briefing that a key of the store is of; undefined for other keys. */
export function idOfKey(key: string): string | undefined {
  return key.startsWith(shelfPrefix) ? key.slice(shelfPrefix.length) : undefined;
}

/** Whether a key of the store is of something set aside. */
export function isAsideKey(key: string): boolean {
  return key.startsWith(asidePrefix);
}
