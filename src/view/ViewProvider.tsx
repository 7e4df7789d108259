import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocation, useNavigate } from "react-router";
import { formatView, parseView, type Repair } from "./codec.ts";
import type { KnownIds, View } from "./parameters.ts";

/** A change to the view: some fields, or how they follow from the present ones. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>);

interface ViewAccess {
  readonly view: View;
  readonly repairs: readonly Repair[];
  /** Writes to the address. A person's act calls it, an effect never does. */
  readonly change: (change: ViewChange, options?: { readonly replace?: boolean }) => void;
}

const Context = createContext<ViewAccess | undefined>(undefined);

type Reading = ReturnType<typeof parseView>;

/** Readings by address, so that a view keeps its identity while its address is being written and when it comes back. */
function useReadings(known: KnownIds | undefined): {
  readonly read: (search: string) => Reading;
  readonly keep: (search: string, view: View) => void;
} {
  return useMemo(() => {
    const readings = new Map<string, Reading>();
    return {
      read: (search) => {
        const kept = readings.get(search) ?? parseView(search, known);
        readings.set(search, kept);
        return kept;
      },
      keep: (search, view) => readings.set(search, { view, repairs: [] }),
    };
  }, [known]);
}

/**
 * The one reader and the one writer of the address's query. Changes that come in the same tick build on each other:
 * react-router's own setter would lose the first. A change is on the screen at once; the router, which moves between
 * pages at leisure, follows.
 * @param known ids that filters can name; without it ids are taken as they stand.
 */
export function ViewProvider({ known, children }: { known: KnownIds | undefined; children: ReactNode }) {
  const location = useLocation();
  const navigate = useNavigate();
  const { read, keep } = useReadings(known);
  /** The query that the router has not written yet. */
  const [ahead, setAhead] = useState<string | null>(null);
  const { view, repairs } = read(ahead ?? location.search);
  const latest = useRef(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any move of the router ends what was ahead of it
  useLayoutEffect(() => setAhead(null), [location]);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const { pathname, hash } = location;
  const change = useCallback<ViewAccess["change"]>(
    (next, options) => {
      const patch = typeof next === "function" ? next(latest.current) : next;
      latest.current = { ...latest.current, ...patch };
      const search = formatView(latest.current);
      keep(search, latest.current);
      setAhead(search);
      void navigate({ pathname, search, hash }, { replace: options?.replace ?? false, preventScrollReset: true });
    },
    [navigate, keep, pathname, hash],
  );
  const access = useMemo(() => ({ view, repairs, change }), [view, repairs, change]);
  return <Context value={access}>{children}</Context>;
}

/** @throws Error outside of a ViewProvider: a mistake of the programmer. */
export function useView(): ViewAccess {
  const access = useContext(Context);
  if (access === undefined) throw new Error("useView: no ViewProvider above");
  return access;
}
