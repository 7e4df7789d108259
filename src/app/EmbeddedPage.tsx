import { type MouseEvent, type ReactNode, Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import { text } from "../text/en.ts";
import { takeText } from "../text/enTake.ts";
import { OnlyFigureContext, TakeContext } from "../ui/take.ts";
import { formatView } from "../view/codec.ts";
import { pageOfEmbedded } from "../view/embed.ts";
import { relativeAddress } from "../view/routes.ts";
import { useView } from "../view/ViewProvider.tsx";
import {
  ChangesPage,
  ContributionsPage,
  ConventionPage,
  DimensionPage,
  EventsPage,
  NetworkPage,
  NotFoundPage,
  ParticipationPage,
  RoadMapPage,
  SourcesPage,
  StatePage,
} from "./lazyPages.tsx";
import "./style/embedded.css";

/** What leads out of the frame leads to the site, in a tab of its own. */
function leaveFrame(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.target !== "") return;
  event.preventDefault();
  event.stopPropagation();
  window.open(link.href, "_blank", "noopener");
}

interface EmbeddedPageProps {
  /** The Overview and what stands beside every page: they come with the site's start, and would else be cut out of it. */
  readonly overview: ReactNode;
  readonly children: ReactNode;
}

/**
 * One figure of a page, to be shown inside another page: no menu, no other figure, and a link to the whole. The page itself
 * is drawn, so that the figure obeys the address as it does there; the rest of it leaves itself out or is hidden by style.
 */
export function EmbeddedPage({ overview, children }: EmbeddedPageProps) {
  const { pathname } = useLocation();
  const { view } = useView();
  const embedded = pageOfEmbedded(pathname);
  if (embedded === undefined) return <NotFoundPage />;
  const whole = relativeAddress(pathname, embedded.page) + formatView({ ...view, open: null });
  return (
    <TakeContext value={null}>
      <OnlyFigureContext value={embedded.figure}>
        <main id="main" className="embedded" tabIndex={-1} onClickCapture={leaveFrame}>
          <Suspense fallback={<p role="status">{text.loading}</p>}>
            <Routes>
              <Route path="overview/:figure" element={overview} />
              <Route path="roadmap/:figure" element={<RoadMapPage />} />
              <Route path="convention/:figure" element={<ConventionPage />} />
              <Route path="contributions/:figure" element={<ContributionsPage />} />
              <Route path="events/:figure" element={<EventsPage />} />
              <Route path="changes/:figure" element={<ChangesPage />} />
              <Route path="dimensions/:id/:figure" element={<DimensionPage />} />
              <Route path="states/:id/:figure" element={<StatePage />} />
              <Route path="participation/:figure" element={<ParticipationPage />} />
              <Route path="network/:figure" element={<NetworkPage />} />
              <Route path="sources/:figure" element={<SourcesPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
          <p className="embedded-way">
            <a href={whole} target="_blank" rel="noopener">
              {takeText.open}
            </a>
          </p>
        </main>
        {children}
      </OnlyFigureContext>
    </TakeContext>
  );
}
