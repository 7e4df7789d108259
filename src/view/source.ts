import { useState } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import type { parseView } from "./codec.ts";

export type Reading = ReturnType<typeof parseView>;

/** The query that is shown. It runs ahead of the router's until that has written it. */
interface Shown {
  /** From where it was reached: under any other source it says nothing. */
  readonly from: Source | null;
  readonly search: string;
  readonly isAhead: boolean;
}

/**
 * Where a part of the page reads the view. It stays the same while filters change: whoever shows the view listens to
 * `shown`, so that React doesn't look for its readers in the whole page at each press.
 */
export interface Source {
  /** The query with which the router came to the page. */
  readonly search: string;
  /** Gives the same reading for the same query. */
  readonly read: (search: string) => Reading;
  readonly shown: StoreApi<Shown>;
}

const start: Shown = { from: null, search: "", isAhead: false };

/** For a view that no query brings. */
export const unasked: Source["shown"] = createStore<Shown>(() => start);

export function useShownSearch(source: Source): string {
  return useStore(source.shown, ({ from, search }) => (from === source ? search : source.search));
}

/** Whether the query is shown and not written yet. */
export function useIsSourceAhead({ shown }: Source): boolean {
  return useStore(shown, ({ isAhead }) => isAhead);
}

/**
 * The source of a provider. Once nothing is ahead, a query of the router's that reads otherwise than what is shown (a step
 * back, another page) is another source; so is another way to read.
 * @param routed the router's query.
 */
export function useSource(read: Source["read"], routed: string): Source {
  const [source, setSource] = useState<Source>(() => ({ search: routed, read, shown: createStore(() => start) }));
  const search = useShownSearch(source);
  const next = useIsSourceAhead(source) ? search : routed;
  if (source.read !== read || read(next) !== read(search)) setSource({ ...source, search: next, read });
  return source;
}
