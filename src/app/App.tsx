import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from "react";
import { Route, Routes, useLocation } from "react-router";
import { DatasetProvider, useDataset } from "../dataset/DatasetProvider.tsx";
import { EvidencePanel } from "../figures/evidence/EvidencePanel.tsx";
import { type FirstView, FirstViewContext, useFirstView } from "../figures/overview/FirstView.tsx";
import { OverviewPage } from "../pages/overview/OverviewPage.tsx";
import { text } from "../text/en.ts";
import { AddContext } from "../ui/add.ts";
import { DatasetFailure } from "../ui/DatasetFailure.tsx";
import { FaultBoundary } from "../ui/FaultBoundary.tsx";
import { TakeContext } from "../ui/take.ts";
import { toKnownIds } from "../view/filters.ts";
import { useViewAcrossPages, ViewProvider } from "../view/ViewProvider.tsx";
import { Kept } from "./Kept.tsx";
import { Live } from "./Live.tsx";
import {
  BriefingPage,
  BriefingsPage,
  ChangesPage,
  ContributionsPage,
  ConventionPage,
  DimensionPage,
  EventsPage,
  InitiativePage,
  NetworkPage,
  NotFoundPage,
  ParticipationPage,
  PresentPage,
  PrintPage,
  RoadMapPage,
  SourcePage,
  SourcesPage,
  StatePage,
} from "./lazyPages.tsx";
import { Shell } from "./Shell.tsx";

const EmbeddedPage = lazy(async () => ({ default: (await import("./EmbeddedPage.tsx")).EmbeddedPage }));
const Take = lazy(async () => ({ default: (await import("../export/Take.tsx")).Take }));
const Add = lazy(async () => ({ default: (await import("../briefing/add/AddDialog.tsx")).AddDialog }));

interface AppProps {
  readonly queryClient: QueryClient;
  readonly datasetAddress: string;
  /** What the Overview's page was built with. */
  readonly firstView: FirstView | undefined;
}

function View({ children }: { children: ReactNode }) {
  const { dataset } = useDataset();
  const known = useMemo(() => (dataset === undefined ? undefined : toKnownIds(dataset)), [dataset]);
  return (
    <ViewProvider known={known}>
      <AddContext value={Add}>{children}</AddContext>
    </ViewProvider>
  );
}

function Loading() {
  return (
    <p className="loading" role="status">
      {text.loading}
    </p>
  );
}

/** Holds a page back until the dataset is there. The Overview at its bare address has what it needs built in. */
function Gate({ children }: { children: ReactNode }) {
  const { dataset, error, retry, ask } = useDataset();
  const { pathname } = useLocation();
  const { asOf, since, basis } = useViewAcrossPages();
  const built = useFirstView();
  const isBuilt =
    built !== undefined &&
    /^\/(embed\/overview\/|$)/.test(pathname) &&
    asOf === null &&
    since === null &&
    basis === "all";
  const isHeld = dataset === undefined && !isBuilt;
  // The reader's act may have come before anything here listened to it.
  useEffect(() => {
    if (isHeld) ask();
  }, [isHeld, ask]);
  if (dataset !== undefined) return children;
  return (
    <>
      {error !== undefined && <DatasetFailure error={error} retry={retry} />}
      {isBuilt ? children : error === undefined && <Loading />}
    </>
  );
}

function Page({ children }: { children: ReactNode }) {
  return <FaultBoundary part={useLocation().pathname}>{children}</FaultBoundary>;
}

/** An embedded figure and a presentation stand by themselves, without the site's head and foot. */
function Surround({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const isBare = pathname.startsWith("/embed/") || /^\/briefings\/[^/]+\/(present|print)\/?$/.test(pathname);
  const page = isBare ? children : <Shell>{children}</Shell>;
  return (
    <FaultBoundary part="site">
      {page}
      {/* Not in a talk, in which nothing is fetched and no other tab reloads what is shown. */}
      {pathname.startsWith("/briefings/") && /\/print\/?$/.test(pathname) && <Kept isSilent />}
    </FaultBoundary>
  );
}

/** The whole site, below a router. */
export function App({ queryClient, datasetAddress, firstView }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <FirstViewContext value={firstView}>
        <DatasetProvider address={datasetAddress} patient={firstView !== undefined}>
          <View>
            <TakeContext value={Take}>
              <Surround>
                <Page>
                  <Gate>
                    <Suspense fallback={<Loading />}>
                      <Routes>
                        <Route path="/" element={<OverviewPage />} />
                        <Route path="/roadmap" element={<RoadMapPage />} />
                        <Route path="/roadmap/:id" element={<InitiativePage />} />
                        <Route path="/convention" element={<ConventionPage />} />
                        <Route path="/contributions" element={<ContributionsPage />} />
                        <Route path="/events" element={<EventsPage />} />
                        <Route path="/changes" element={<ChangesPage />} />
                        <Route path="/dimensions/:id" element={<DimensionPage />} />
                        <Route path="/states/:id" element={<StatePage />} />
                        <Route path="/participation" element={<ParticipationPage />} />
                        <Route path="/network" element={<NetworkPage />} />
                        <Route path="/briefings" element={<BriefingsPage />} />
                        <Route path="/briefings/:id" element={<BriefingPage />} />
                        <Route path="/briefings/:id/present" element={<PresentPage />} />
                        <Route path="/briefings/:id/print" element={<PrintPage />} />
                        <Route path="/sources" element={<SourcesPage />} />
                        <Route path="/sources/:id" element={<SourcePage />} />
                        <Route
                          path="/embed/*"
                          element={
                            <EmbeddedPage overview={<OverviewPage />}>
                              <EvidencePanel />
                            </EmbeddedPage>
                          }
                        />
                        <Route path="*" element={<NotFoundPage />} />
                      </Routes>
                    </Suspense>
                  </Gate>
                </Page>
              </Surround>
            </TakeContext>
          </View>
          <Live />
        </DatasetProvider>
      </FirstViewContext>
    </QueryClientProvider>
  );
}
