import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useRef } from "react";
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

/**
 * The one reader and the one writer of the address's query. Changes that come in the same tick build on each other:
 * react-router's own setter would lose the first.
 * @param known ids that filters can name; without it ids are taken as they stand.
 */
export function ViewProvider({ known, children }: { known: KnownIds | undefined; children: ReactNode }) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const { view, repairs } = useMemo(() => parseView(search, known), [search, known]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const change = useCallback<ViewAccess["change"]>(
    (next, options) => {
      const patch = typeof next === "function" ? next(latest.current) : next;
      latest.current = { ...latest.current, ...patch };
      void navigate(
        { pathname, search: formatView(latest.current), hash },
        { replace: options?.replace ?? false, preventScrollReset: true },
      );
    },
    [navigate, pathname, hash],
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
