import { readSiteVersion, type SiteVersion } from "../../core/siteVersion.ts";

/** What the server says of its version: "gone" where it says that it has none, as a site that is no longer kept offline does, "silent" where nothing of ours came. */
export type ServerWord = SiteVersion | "gone" | "silent";

/** A server that takes longer is silent. */
const patience = 10_000;

/** Asks the server itself, past every cache. @param root path of the site's root. */
export async function askServer(root: string): Promise<ServerWord> {
  try {
    const response = await fetch(`${root}data/version.json`, {
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404 || response.status === 410) return "gone";
    // A portal in between answers with a page of its own.
    return (response.ok && readSiteVersion(await response.json())) || "silent";
  } catch {
    return "silent";
  }
}
