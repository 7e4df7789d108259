import { create } from "zustand";
import { persist } from "zustand/middleware";
import { type Day, isDay } from "../core/days.ts";
import { browserStore } from "./browserStore.ts";

/** What a reader had before them at a visit: not what was on the screen, but the record as it was then. */
export interface Visit {
  /** When the visit was last seen to go on, in milliseconds since 1970. */
  readonly at: number;
  /** Day of the latest source that the record had. */
  readonly latestSource: Day;
  /** Fingerprint of the whole record. */
  readonly digest: string;
}

interface Visits {
  readonly current: Visit | null;
  /** The visit before, which "since my last visit" is about. */
  readonly previous: Visit | null;
}

/** After so long a pause a reader comes anew; before it, another page or tab belongs to the same visit. */
export const pause = 30 * 60_000;

/** The visits after a reader was seen: the same visit going on, or a new one, which makes the present one the last. */
export function toVisits({ current, previous }: Visits, seen: Visit): Visits {
  const isNew = current !== null && seen.at - current.at > pause;
  return { current: seen, previous: isNew ? current : previous };
}

function toVisit(kept: unknown): Visit | null {
  if (typeof kept !== "object" || kept === null) return null;
  if (!("at" in kept && "latestSource" in kept && "digest" in kept)) return null;
  const { at, latestSource, digest } = kept;
  if (typeof at !== "number" || !Number.isFinite(at) || typeof digest !== "string") return null;
  return typeof latestSource === "string" && isDay(latestSource) ? { at, latestSource, digest } : null;
}

/** The key in the browser's store. */
export const visitsKey = "cica-transformation-visits";

/** Kept in this browser only. Where nothing can be kept, each visit is the first. */
export const useVisits = create<Visits>()(
  persist((): Visits => ({ current: null, previous: null }), {
    name: visitsKey,
    storage: browserStore(),
    version: 1,
    merge: (kept, now) => {
      if (typeof kept !== "object" || kept === null) return now;
      const { current, previous } = { current: undefined, previous: undefined, ...kept };
      return { current: toVisit(current), previous: toVisit(previous) };
    },
  }),
);

/** Notes that a reader is here, with the record that they have. */
export function keepVisit(record: Omit<Visit, "at">, now: number): void {
  // Another tab may have noted something since this one read the store.
  void useVisits.persist.rehydrate();
  useVisits.setState((visits) => toVisits(visits, { ...record, at: now }));
}
