import { type ComponentType, lazy } from "react";
import { matchPath } from "react-router";

type Part = () => Promise<{ readonly default: ComponentType }>;

/** Every page but the Overview comes when it is asked for. */
const parts = {
  "/roadmap": async () => ({ default: (await import("../pages/roadmap/RoadMapPage.tsx")).RoadMapPage }),
  "/roadmap/:id": async () => ({ default: (await import("../pages/initiative/InitiativePage.tsx")).InitiativePage }),
  "/convention": async () => ({ default: (await import("../pages/convention/ConventionPage.tsx")).ConventionPage }),
  "/contributions": async () => ({
    default: (await import("../pages/contributions/ContributionsPage.tsx")).ContributionsPage,
  }),
  "/events": async () => ({ default: (await import("../pages/events/EventsPage.tsx")).EventsPage }),
  "/sources": async () => ({ default: (await import("../pages/sources/SourcesPage.tsx")).SourcesPage }),
  "/sources/:id": async () => ({ default: (await import("../pages/source/SourcePage.tsx")).SourcePage }),
  "*": async () => ({ default: (await import("../pages/notfound/NotFoundPage.tsx")).NotFoundPage }),
} satisfies Record<string, Part>;

export const RoadMapPage = lazy(parts["/roadmap"]);
export const InitiativePage = lazy(parts["/roadmap/:id"]);
export const ConventionPage = lazy(parts["/convention"]);
export const ContributionsPage = lazy(parts["/contributions"]);
export const EventsPage = lazy(parts["/events"]);
export const SourcesPage = lazy(parts["/sources"]);
export const SourcePage = lazy(parts["/sources/:id"]);
export const NotFoundPage = lazy(parts["*"]);

/** Has the part of a page at hand, so that it is drawn without a wait. A part that fails is told of by the page itself. */
export async function loadPage(path: string): Promise<void> {
  if (path === "/") return;
  const found = Object.entries<Part>(parts).find(([pattern]) => matchPath(pattern, path) !== null);
  await found?.[1]().catch(() => undefined);
}
