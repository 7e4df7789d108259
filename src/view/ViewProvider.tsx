import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { createAfterPaint } from "./afterPaint.ts";
import { formatView, initialView, parseView, type Repair, viewAcrossPages } from "./codec.ts";
import type { KnownIds, View } from "./parameters.ts";
import { selectShared } from "./shared.ts";
import {
  type Reading,
  unasked,
  useIsStoreAhead,
  useShownPart,
  useShownSearch,
  useViewStore,
  type ViewStore,
} from "./viewStore.ts";

/** A change to the view: some fields, or how they follow from the present ones. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>);

/** Writes to the address. A person's act calls it, an effect never does. */
type ChangeView = (change: ViewChange, options?: { readonly replace?: boolean }) => void;

interface ViewAccess {
  readonly view: View;
  readonly repairs: readonly Repair[];
  readonly change: ChangeView;
}

/** What the site around a page shows of the view, which filters leave alone. */
interface SurroundView {
  readonly open: View["open"];
  readonly version: View["version"];
  readonly repairs: readonly Repair[];
}

/** Contexts apart, so that what only writes, leads to other pages or stands around them is not drawn anew when a filter changes. */
const StoreContext = createContext<ViewStore | undefined>(undefined);
const SurroundContext = createContext<SurroundView>({ open: null, version: null, repairs: [] });
const ChangeContext = createContext<ChangeView | undefined>(undefined);
const AcrossContext = createContext<View>(initialView);
const SharedContext = createContext<View>(initialView);
/** Null under a view of its own, whose links are never behind. */
const LatestContext = createContext<((path: string) => View) | null>(null);

/** The page that the browser's address names: it has another one before the router has drawn it. In one file the "#" names it. */
function pageInAddress(): string {
  const { pathname, hash } = window.location;
  const [inHash = ""] = hash.split("?");
  // The first page is the same with and without "#/".
  return `${pathname}${inHash}`.replace(/[#/]+$/, "");
}

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
  const navigation = useNavigationType();
  const { read, keep } = useReadings(known);
  const store = useViewStore(read, location.search);
  const { shown } = store;
  const from = useRef(store);
  const [writing] = useState(() => createAfterPaint({ endsWithStep: true }));
  /** Queries handed to the router to which it has not come yet: it goes from one to the next at leisure. */
  const written = useRef<string[]>([]);
  /** Where the router is, and the page that the address named then. */
  const here = useRef({ pathname: location.pathname, hash: location.hash, page: "" });
  const reading = read(useShownSearch(store));
  const { view } = reading;
  const latest = useRef(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any move of the router ends what was ahead of it
  useLayoutEffect(() => {
    const page = pageInAddress();
    // A step back or forth, or to another page, ends what was to be written; a write of ours may be followed by another,
    // not written yet or not yet come to: the view doesn't go back to it meanwhile.
    const isElsewhere = navigation === "POP" || page !== here.current.page;
    if (isElsewhere) writing.drop();
    const at = isElsewhere ? -1 : written.current.lastIndexOf(location.search);
    written.current = at === -1 ? [] : written.current.slice(at + 1);
    if (!writing.isWaiting() && written.current.length === 0) shown.setState({ isAhead: false });
    here.current = { pathname: location.pathname, hash: location.hash, page };
  }, [location]);
  useLayoutEffect(() => writing.drop, [writing]);
  useLayoutEffect(() => {
    latest.current = view;
    from.current = store;
  }, [view, store]);
  const { pathname } = location;
  const change = useCallback<ChangeView>(
    (next, options) => {
      const patch = typeof next === "function" ? next(latest.current) : next;
      latest.current = { ...latest.current, ...patch };
      const search = formatView(latest.current);
      keep(search, latest.current);
      shown.setState({ from: from.current, search, isAhead: true });
      const replace = options?.replace ?? false;
      const { page, ...at } = here.current;
      // The browser takes its time over an entry of its history, and nobody waits for that: the answer is painted first.
      writing.ask(() => {
        // Who is on the way to another page is not brought back.
        if (pageInAddress() !== page) return;
        written.current.push(search);
        void navigate({ ...at, search }, { replace, preventScrollReset: true });
      });
    },
    [navigate, keep, writing, shown],
  );
  const { asOf, since, basis } = view;
  const across = useMemo(() => viewAcrossPages({ asOf, since, basis }), [asOf, since, basis]);
  const surround = useSurroundOf(reading);
  // A press is answered by the page first; the links that take its filters along follow a moment later.
  const later = useDeferredValue(view);
  // Read from its own address, so that it stays the same while filters change that go nowhere.
  const shared = useMemo(
    () => read(formatView({ ...across, ...selectShared(later, pathname) })).view,
    [read, across, later, pathname],
  );
  const latestFor = useCallback((path: string) => viewToward(latest.current, pathname, path), [pathname]);
  return (
    <ChangeContext value={change}>
      <AcrossContext value={across}>
        <SurroundContext value={surround}>
          <LatestContext value={latestFor}>
            <SharedContext value={shared}>
              <StoreContext value={store}>{children}</StoreContext>
            </SharedContext>
          </LatestContext>
        </SurroundContext>
      </AcrossContext>
    </ChangeContext>
  );
}

/** The same object as long as nothing of it changes. */
function useSurroundOf({ view: { open, version }, repairs }: Reading): SurroundView {
  const isRepaired = repairs.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading without repairs has another empty list each time
  return useMemo(() => ({ open, version, repairs }), [open, version, isRepaired ? repairs : null]);
}

/** What the site around a page shows of the view. It stays the same while filters change. */
export function useSurroundView(): SurroundView {
  return useContext(SurroundContext);
}

/** The writer alone, for controls that are told by props what they show. It stays the same while filters change. */
export function useChangeView(): ChangeView {
  const change = useContext(ChangeContext);
  if (change === undefined) throw new Error("useChangeView: no ViewProvider above");
  return change;
}

/** The clock, which goes along to every page. */
export function useViewAcrossPages(): View {
  return useContext(AcrossContext);
}

/** The view that a link from this page takes along to another: the clock, and the filters that both pages have. */
export function useViewFor(): (path: string) => View {
  const { pathname } = useLocation();
  const across = useContext(AcrossContext);
  const shared = useContext(SharedContext);
  return useCallback(
    (path) => (isSame(path, pathname) ? across : { ...shared, ...selectShared(shared, path) }),
    [pathname, across, shared],
  );
}

/** What a view takes along from one page to another: the clock, and the filters that both have. */
function viewToward(view: View, from: string, to: string): View {
  const across = viewAcrossPages(view);
  if (isSame(to, from)) return across;
  return { ...across, ...selectShared({ ...across, ...selectShared(view, from) }, to) };
}

/** For a press on a link: the same by what was asked last, though the link is drawn anew a moment later. */
export function useLatestViewFor(): ((path: string) => View) | null {
  return useContext(LatestContext);
}

function useStoreOfView(): ViewStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error("useView: no ViewProvider above");
  return store;
}

/** Whether the view is on the screen and not in the address yet. What the browser keeps of an address waits for it. */
export function useIsAhead(): boolean {
  return useIsStoreAhead(useStoreOfView());
}

/** A link to the page itself leads to it as it is without filters. */
function isSame(one: string, other: string): boolean {
  return one === other || one === `${other}/`;
}

/** @throws Error outside of a ViewProvider: a mistake of the programmer. */
export function useView(): ViewAccess {
  const store = useStoreOfView();
  const change = useChangeView();
  const { view, repairs } = store.read(useShownSearch(store));
  return { view, repairs, change };
}

/**
 * A part of the view alone.
 * @param select gives the same for the same view: a field of it, say.
 */
export function useViewPart<T>(select: (view: View) => T): T {
  return useShownPart(useStoreOfView(), select);
}

interface ViewWithinProps {
  readonly view: View;
  readonly change: (change: ViewChange) => void;
  readonly children: ReactNode;
}

/** A part of a page that is shown under a view of its own, which no address keeps: a slide, and the evidence of its marks. */
export function ViewWithin({ view, change, children }: ViewWithinProps) {
  const reading = useMemo<Reading>(() => ({ view, repairs: [] }), [view]);
  const store = useMemo<ViewStore>(() => ({ search: "", read: () => reading, shown: unasked }), [reading]);
  const { asOf, since, basis } = view;
  const across = useMemo(() => viewAcrossPages({ asOf, since, basis }), [asOf, since, basis]);
  const surround = useSurroundOf(reading);
  return (
    <ChangeContext value={change}>
      <AcrossContext value={across}>
        <SurroundContext value={surround}>
          <LatestContext value={null}>
            <StoreContext value={store}>{children}</StoreContext>
          </LatestContext>
        </SurroundContext>
      </AcrossContext>
    </ChangeContext>
  );
}
