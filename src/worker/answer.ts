import type { KeptVersion } from "./scope.ts";
import { standInPath, toStandIn } from "./standIn.ts";
import { cacheName, fetchFile, toKept } from "./store.ts";

/** A page that takes longer is drawn from what is kept. */
const patience = 4000;

/** One version of the site answering requests: from its cache, and with what the server has of the same version. */
export interface Answers {
  readonly file: (path: string) => Promise<Response>;
  readonly page: (address: string, path: string) => Promise<Response>;
}

export function answersOf(version: KeptVersion, scope: string, caches: CacheStorage, giveUp: () => void): Answers {
  const files = new Map(version.files.map((file) => [file.url, file]));
  const open = () => caches.open(cacheName(scope, version));
  const find = async (path: string) => (await open()).match(new URL(path, scope), { ignoreVary: true });

  async function file(path: string): Promise<Response> {
    const kept = await find(path);
    if (kept !== undefined) return kept;
    const known = files.get(path);
    if (known === undefined) return Response.error();
    // The browser may have been emptied. What comes is of this version, or refused.
    return fetchFile(known, scope);
  }

  async function standIn(): Promise<Response> {
    const kept = await file(standInPath);
    return toKept(kept, toStandIn(await kept.text(), new URL(scope).pathname));
  }

  /** The server's page if it belongs to this version, else undefined. */
  async function fetchPage(address: string, path: string): Promise<Response | undefined> {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(address, { credentials: "same-origin", redirect: "manual", cache: "no-cache", signal });
    if (answer.type === "opaqueredirect") return answer;
    if (!answer.ok && answer.status !== 404) return undefined;
    const html = await answer.text();
    if (!html.includes(` data-build="${version.build}"`)) return undefined;
    if (answer.ok) {
      const kept = await open();
      // Without room it is fetched again the next time.
      await kept.put(new URL(path, scope), toKept(answer, html)).catch(() => undefined);
    }
    return toKept(answer, html);
  }

  async function page(address: string, path: string): Promise<Response> {
    const kept = await find(path);
    if (kept !== undefined) return kept;
    const fetched = await fetchPage(address, path).catch(() => undefined);
    if (fetched !== undefined) return fetched;
    try {
      return await standIn();
    } catch {
      // Nothing is left of this version: the server's page is better than none, and the worker is done.
      giveUp();
      return fetch(address, { redirect: "manual" });
    }
  }

  return { file, page };
}
