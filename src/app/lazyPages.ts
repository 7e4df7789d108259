import { lazy } from "react";

/** Every page but the Overview comes when it is asked for. */
export const RoadMapPage = lazy(async () => ({
  default: (await import("../pages/roadmap/RoadMapPage.tsx")).RoadMapPage,
}));
export const InitiativePage = lazy(async () => ({
  default: (await import("../pages/initiative/InitiativePage.tsx")).InitiativePage,
}));
export const ConventionPage = lazy(async () => ({
  default: (await import("../pages/convention/ConventionPage.tsx")).ConventionPage,
}));
export const ContributionsPage = lazy(async () => ({
  default: (await import("../pages/contributions/ContributionsPage.tsx")).ContributionsPage,
}));
export const EventsPage = lazy(async () => ({ default: (await import("../pages/events/EventsPage.tsx")).EventsPage }));
export const SourcesPage = lazy(async () => ({
  default: (await import("../pages/sources/SourcesPage.tsx")).SourcesPage,
}));
export const SourcePage = lazy(async () => ({ default: (await import("../pages/source/SourcePage.tsx")).SourcePage }));
export const NotFoundPage = lazy(async () => ({
  default: (await import("../pages/notfound/NotFoundPage.tsx")).NotFoundPage,
}));
