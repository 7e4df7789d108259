import type { KeptFile, KeptVersion } from "./scope.ts";

/** The beginning of the names of this site's caches: other folders of the same host may have the same site. */
export function cachePrefix(scope: string): string {
  return `cica-transformation:${new URL(scope).pathname}:`;
}

export function cacheName(scope: string, version: KeptVersion): string {
  return cachePrefix(scope) + version.build;
}

/** The content with its headers, without those that speak of the way it came. */
export function toKept(response: Response, body: BodyInit | null): Response {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/** The file as this version has it, or an error: the browser refuses content with another hash. */
export async function fetchFile({ url, integrity }: KeptFile, scope: string): Promise<Response> {
  // The names in assets/ change with their content; all else is asked for anew.
  const cache = url.startsWith("assets/") ? "default" : "no-cache";
  const response = await fetch(new URL(url, scope), { integrity, cache, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return toKept(response, await response.blob());
}

async function findKept(caches: CacheStorage, names: readonly string[], address: URL): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

const atOnce = 6;

/** Puts every file of a version into a cache of its own, all or none. What an older version has under the same name of assets/ is taken from there. */
export async function keepVersion(caches: CacheStorage, version: KeptVersion, scope: string): Promise<void> {
  const name = cacheName(scope, version);
  const older = (await caches.keys()).filter((other) => other.startsWith(cachePrefix(scope)) && other !== name);
  const cache = await caches.open(name);
  const left = [...version.files];
  const keepNext = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const address = new URL(file.url, scope);
      const kept = file.url.startsWith("assets/") ? await findKept(caches, older, address) : undefined;
      await cache.put(address, kept ?? (await fetchFile(file, scope)));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, keepNext));
  } catch (error) {
    left.length = 0;
    await caches.delete(name);
    throw error;
  }
}

/** Lets go of every version but this one. */
export async function dropOthers(caches: CacheStorage, version: KeptVersion, scope: string): Promise<void> {
  const name = cacheName(scope, version);
  const others = (await caches.keys()).filter((other) => other.startsWith(cachePrefix(scope)) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
}
