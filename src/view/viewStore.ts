import { useState } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import type { parseView } from "./codec.ts";
import type { View } from "./parameters.ts";

export type Reading = ReturnType<typeof parseView>;

/** The query that is shown. It runs ahead of the router's until that has written it. */
interface Shown {
  /** From where it was reached: under any other store it says nothing. */
  readonly from: ViewStore | null;
  readonly search: string;
  readonly isAhead: boolean;
}

/**
 * Where a part of the page reads the view. It stays the same while filters change: whoever shows the view listens to
 * `shown`, so that React doesn't look for its readers in the whole page at each press.
 */
export interface ViewStore {
  /** The query with which the router came to the page. */
  readonly search: string;
  /** Gives the same reading for the same query. */
  readonly read: (search: string) => Reading;
  readonly shown: StoreApi<Shown>;
}

const start: Shown = { from: null, search: "", isAhead: false };

/** For a view that no query brings. */
export const unasked: ViewStore["shown"] = createStore<Shown>(() => start);

export function useShownSearch(store: ViewStore): string {
  return useStore(store.shown, ({ from, search }) => (from === store ? search : store.search));
}

/** A part of the view that is shown: whoever asks for it is drawn anew when that changes, and not with each filter. */
export function useShownPart<T>(store: ViewStore, select: (view: View) => T): T {
  return useStore(store.shown, ({ from, search }) => select(store.read(from === store ? search : store.search).view));
}

/** Whether the query is shown and not written yet. */
export function useIsStoreAhead({ shown }: ViewStore): boolean {
  return useStore(shown, ({ isAhead }) => isAhead);
}

/**
 * The store of a provider. Once nothing is ahead, a query of the router's that reads otherwise than what is shown (a step
 * back, another page) is another store; so is another way to read.
 * @param routed the router's query.
 */
export function useViewStore(read: ViewStore["read"], routed: string): ViewStore {
  const [store, setStore] = useState<ViewStore>(() => ({ search: routed, read, shown: createStore(() => start) }));
  const search = useShownSearch(store);
  const next = useIsStoreAhead(store) ? search : routed;
  if (store.read !== read || read(next) !== read(search)) setStore({ ...store, search: next, read });
  return store;
}
