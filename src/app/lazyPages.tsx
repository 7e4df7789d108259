import { type ComponentType, lazy, useState } from "react";
import { matchPath } from "react-router";

/** A page that comes when it is asked for, and is drawn at once where it came before. */
function pageOf(load: () => Promise<ComponentType>) {
  let loaded: ComponentType | undefined;
  const loadOnce = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Later = lazy(loadOnce);
  function Page() {
    // Chosen once: another component in its place would be another page.
    const [Part] = useState<ComponentType>(() => loaded ?? Later);
    return <Part />;
  }
  return { Page, load: loadOnce };
}

/** Every page but the Overview, by its route. */
const pages = {
  "/roadmap": pageOf(async () => (await import("../pages/roadmap/RoadMapPage.tsx")).RoadMapPage),
  "/roadmap/:id": pageOf(async () => (await import("../pages/initiative/InitiativePage.tsx")).InitiativePage),
  "/convention": pageOf(async () => (await import("../pages/convention/ConventionPage.tsx")).ConventionPage),
  "/contributions": pageOf(
    async () => (await import("../pages/contributions/ContributionsPage.tsx")).ContributionsPage,
  ),
  "/events": pageOf(async () => (await import("../pages/events/EventsPage.tsx")).EventsPage),
  "/changes": pageOf(async () => (await import("../pages/changes/ChangesPage.tsx")).ChangesPage),
  "/dimensions/:id": pageOf(async () => (await import("../pages/dimension/DimensionPage.tsx")).DimensionPage),
  "/states/:id": pageOf(async () => (await import("../pages/state/StatePage.tsx")).StatePage),
  "/participation": pageOf(
    async () => (await import("../pages/participation/ParticipationPage.tsx")).ParticipationPage,
  ),
  "/network": pageOf(async () => (await import("../pages/network/NetworkPage.tsx")).NetworkPage),
  "/sources": pageOf(async () => (await import("../pages/sources/SourcesPage.tsx")).SourcesPage),
  "/sources/:id": pageOf(async () => (await import("../pages/source/SourcePage.tsx")).SourcePage),
  "/briefings": pageOf(async () => (await import("../pages/briefings/BriefingsPage.tsx")).BriefingsPage),
  "/briefings/:id": pageOf(async () => (await import("../pages/briefing/BriefingPage.tsx")).BriefingPage),
  "/briefings/:id/present": pageOf(async () => (await import("../pages/present/PresentPage.tsx")).PresentPage),
  "/briefings/:id/print": pageOf(async () => (await import("../pages/print/PrintPage.tsx")).PrintPage),
  "*": pageOf(async () => (await import("../pages/notfound/NotFoundPage.tsx")).NotFoundPage),
};

export const RoadMapPage = pages["/roadmap"].Page;
export const InitiativePage = pages["/roadmap/:id"].Page;
export const ConventionPage = pages["/convention"].Page;
export const ContributionsPage = pages["/contributions"].Page;
export const EventsPage = pages["/events"].Page;
export const ChangesPage = pages["/changes"].Page;
export const DimensionPage = pages["/dimensions/:id"].Page;
export const StatePage = pages["/states/:id"].Page;
export const ParticipationPage = pages["/participation"].Page;
export const NetworkPage = pages["/network"].Page;
export const SourcesPage = pages["/sources"].Page;
export const SourcePage = pages["/sources/:id"].Page;
export const BriefingsPage = pages["/briefings"].Page;
export const BriefingPage = pages["/briefings/:id"].Page;
export const PresentPage = pages["/briefings/:id/present"].Page;
export const PrintPage = pages["/briefings/:id/print"].Page;
export const NotFoundPage = pages["*"].Page;

/** Has a page at hand, so that it is drawn without a wait. One that can't be had is told of where it is drawn. */
export async function loadPage(path: string): Promise<void> {
  if (path === "/") return;
  const found = Object.entries(pages).find(([pattern]) => matchPath(pattern, path) !== null);
  await found?.[1].load().catch(() => undefined);
}
