/** The service worker of a site that is no longer kept offline: it removes itself and what was kept, and loads its pages anew. */
import type { WorkerScope } from "./scope.ts";
import { cachePrefix } from "./store.ts";

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

async function remove(): Promise<void> {
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
  await Promise.all(names.map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(remove()));
