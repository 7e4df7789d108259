import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useDataset } from "../dataset/DatasetProvider.tsx";
import { useRecordIfReady } from "../dataset/useRecord.ts";
import { EvidencePanel } from "../figures/evidence/EvidencePanel.tsx";
import { useFirstView } from "../figures/overview/FirstView.tsx";
import { themes, useMine } from "../mine/theme.ts";
import { keepVisit } from "../mine/visits.ts";
import { formatDay } from "../text/dates.ts";
import { text } from "../text/en.ts";
import { offlineCopy } from "../text/offlineCopy.ts";
import { arrival } from "../ui/arrival.ts";
import { DateControl } from "../ui/DateControl.tsx";
import { FaultBoundary } from "../ui/FaultBoundary.tsx";
import { focusHeading } from "../ui/heading.ts";
import { Notice } from "../ui/Notice.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { isOneFile } from "../view/oneFile.ts";
import { navigation, routes } from "../view/routes.ts";
import { useChangeView, useSurroundView, useViewAcrossPages } from "../view/ViewProvider.tsx";
import { Kept } from "./Kept.tsx";
import { SearchTool } from "./SearchTool.tsx";

function Navigation() {
  const { pathname } = useLocation();
  return (
    <nav aria-label={text.shell.pages}>
      <ul>
        {navigation.map((page) => {
          const path = routes[page]();
          const current = path === "/" ? pathname === "/" : `${pathname}/`.startsWith(path);
          return (
            <li key={page}>
              <PageLink to={path} current={current}>
                {text.navigation[page]}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function ThemeButton() {
  const { theme, setTheme } = useMine();
  useEffect(() => {
    void useMine.persist.rehydrate();
  }, []);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  return (
    <button
      type="button"
      className="theme"
      aria-label={text.shell.themeLabel(text.shell.theme[theme])}
      title={text.shell.themeTitle(text.shell.theme[theme], text.shell.theme[next])}
      onClick={() => setTheme(next)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}

const Player = lazy(async () => ({ default: (await import("../ui/Player.tsx")).Player }));

/** The day shown, its control, and on demand what plays it. */
function Clock({ player, setPlayer }: { player: boolean; setPlayer: (open: boolean) => void }) {
  const record = useRecordIfReady();
  const built = useFirstView();
  const open = useCallback(() => setPlayer(true), [setPlayer]);
  const clock = record ?? (built && { ...built, asOf: built.latestSource });
  if (clock === undefined) return null;
  const { asOf, since, coverage } = clock;
  return (
    <>
      <DateControl asOf={asOf} since={since} coverage={coverage} onPlay={open} />
      {player && (
        <FaultBoundary part="player">
          <Suspense>
            <Player
              asOf={asOf}
              coverage={coverage}
              close={() => {
                setPlayer(false);
                document.querySelector<HTMLElement>(".site-tools summary")?.focus();
              }}
            />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}

function Repairs() {
  const { repairs } = useSurroundView();
  const change = useChangeView();
  if (repairs.length === 0) return null;
  return (
    <Notice heading={text.repairs.heading} kind="note">
      <ul>
        {repairs.map(({ name, value, reason }) => (
          <li key={`${name} ${value}`}>{text.repairs[reason](name, value)}</li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          onClick={() => {
            change({}, { replace: true });
            focusHeading();
          }}
        >
          {text.repairs.dismiss}
        </button>
      </p>
    </Notice>
  );
}

function AsOfNote() {
  const { asOf } = useViewAcrossPages();
  const change = useChangeView();
  const record = useRecordIfReady();
  const built = useFirstView();
  // An address may name the latest day itself, as those of set periods do: nothing is set back then.
  const latest = record?.coverage.last ?? built?.latestSource;
  if (asOf === null || asOf === latest) return null;
  return (
    <p className="as-of-note" role="status">
      {text.shell.asOfNote(formatDay(asOf))}{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          change({ asOf: null, since: null });
          focusHeading();
        }}
      >
        {text.shell.backToLatest}
      </button>
    </p>
  );
}

/** A pinned link names its record: where another is there, it may have been mended, and what it shows differ. */
function VersionNote() {
  const { version: asked } = useSurroundView();
  const change = useChangeView();
  const version = useRecordIfReady()?.version;
  if (asked === null || version === undefined || asked === version) return null;
  return (
    <p className="as-of-note" role="status">
      {text.shell.versionNote(asked, version)}{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          change({ version: null });
          focusHeading();
        }}
      >
        {text.repairs.dismiss}
      </button>
    </p>
  );
}

function BasisNote() {
  const { basis } = useViewAcrossPages();
  const change = useChangeView();
  if (basis === "all") return null;
  return (
    <p className="as-of-note" role="status">
      {text.shell.basisNote}{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          change({ basis: "all" });
          focusHeading();
        }}
      >
        {text.shell.allSources}
      </button>
    </p>
  );
}

function Footer() {
  const { dataset } = useDataset();
  const built = useFirstView();
  const [day, digest] = [dataset?.meta.latestSource ?? built?.latestSource, dataset?.meta.digest ?? built?.digest];
  useEffect(() => {
    if (day === undefined || digest === undefined) return;
    keepVisit({ latestSource: day, digest }, Date.now());
  }, [day, digest]);
  return (
    <footer className="site-foot">
      {day !== undefined && digest !== undefined && (
        <p>
          {isOneFile ? offlineCopy(day, digest.slice(0, 8)) : text.shell.footer(formatDay(day), digest.slice(0, 8))}
        </p>
      )}
      <p>{text.shell.licence}</p>
      <p>{text.shell.independent}</p>
      <Kept />
    </footer>
  );
}

/** A page begins at its head: what a full load does by itself, a change of page has to be given. */
function useStartOfPage() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("h1");
    arrival.isAwaited = heading === null;
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}

/** What every page stands in: header, clock, notices, evidence, foot. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const [menu, setMenu] = useState(false);
  const [player, setPlayer] = useState(false);
  useStartOfPage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setMenu(false), [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        {text.shell.skip}
      </a>
      <header className="site-head" data-menu={menu ? "open" : undefined}>
        <PageLink to={routes.overview()} className="site-name">
          {text.site}
        </PageLink>
        <button
          type="button"
          className="menu"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
          onKeyDown={({ key }) => key === "Escape" && setMenu(false)}
        >
          {text.shell.menu}
        </button>
        <Navigation />
        <div className="site-tools">
          <Clock player={player} setPlayer={setPlayer} />
          <SearchTool />
          <ThemeButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} data-reading={text.loading}>
        <Repairs />
        {!player && <AsOfNote />}
        <VersionNote />
        <BasisNote />
        {children}
      </main>
      <Footer />
      <EvidencePanel />
    </>
  );
}
