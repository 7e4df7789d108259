import { isOneFile } from "./oneFile.ts";

/** In place of the id of a briefing, on the pages of own ones: theirs stands in the query, as no page can be built for it. */
export const ownBriefings = "mine";

/** The one table of addresses. Each ends with a slash, as folders of plain files do. */
export const routes = {
  overview: () => "/",
  roadmap: () => "/roadmap/",
  initiative: (id: string) => `/roadmap/${id}/`,
  convention: () => "/convention/",
  contributions: () => "/contributions/",
  events: () => "/events/",
  dimension: (id: string) => `/dimensions/${id}/`,
  participation: () => "/participation/",
  state: (id: string) => `/states/${id}/`,
  network: () => "/network/",
  changes: () => "/changes/",
  sources: () => "/sources/",
  source: (id: string) => `/sources/${id}/`,
  briefings: () => "/briefings/",
  /** Of a ready-made one by its id, of an own one by `ownBriefings`. */
  briefing: (id: string) => `/briefings/${id}/`,
  present: (id: string) => `/briefings/${id}/present/`,
  print: (id: string) => `/briefings/${id}/print/`,
} as const;

/** The pages of the header, in order. */
export const navigation = [
  "overview",
  "roadmap",
  "convention",
  "contributions",
  "events",
  "participation",
  "changes",
  "briefings",
  "sources",
] as const;
export type NavigationPage = (typeof navigation)[number];

/**
 * The relative address that leads from one page to another: `../convention/` from `/roadmap/`. Relative, so that
 * the built pages work in any folder of any host. In one file, `#/convention/` from anywhere.
 * @param from path of the page on which the link stands, within the site.
 * @param to path of the page that it leads to, with its query and fragment if any.
 */
export function relativeAddress(from: string, to: string, inOneFile = isOneFile): string {
  if (inOneFile) return `#${to}`;
  const depth = from.split("/").filter(Boolean).length;
  const up = "../".repeat(depth);
  const target = to.replace(/^\//, "");
  return `${up}${target}` || "./";
}
