import { type Day, isDay } from "./days.ts";

/** Which build of the site this is, and which record it shows. `data/version.json` of a build. */
export interface SiteVersion {
  /** Fingerprint of everything that the build is made of: scripts, styles, pages and record. */
  readonly build: string;
  /** Day of the record's latest source. */
  readonly latestSource: Day;
  /** Fingerprint of the record. */
  readonly digest: string;
}

/** Reads what a server or a worker says of its version; undefined where it is something else, like the page of a portal. */
export function readSiteVersion(value: unknown): SiteVersion | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("build" in value && "latestSource" in value && "digest" in value)) return undefined;
  const { build, latestSource, digest } = value;
  if (typeof build !== "string" || !/^[0-9a-f]{16}$/.test(build)) return undefined;
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  return typeof latestSource === "string" && isDay(latestSource) ? { build, latestSource, digest } : undefined;
}

/**
 * What another version has that the one shown has not: a record with later sources, another record of the same or an
 * earlier day, or only other pages and scripts. "nothing" where it is the same build.
 */
export type Difference = "nothing" | "later" | "other" | "site";

export function differenceOf(shown: SiteVersion, found: SiteVersion): Difference {
  if (found.build === shown.build) return "nothing";
  if (found.digest === shown.digest) return "site";
  return found.latestSource > shown.latestSource ? "later" : "other";
}
