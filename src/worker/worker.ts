/**
 * The service worker: it lets the served site work without a network, and shows one version of it at a time.
 *
 * Each build has its own worker, with the list of its files and their hashes built in, and its own cache. A worker answers
 * with what belongs to its build and with nothing else:
 * - Scripts, styles, fonts, the record and its tables come from its cache. They were put there while it was installed, all
 *   or none, and the browser compared each with its hash: a host in the midst of a change can't slip in another build's.
 * - A page comes from its cache (the pages of the menu from the start, others once they were visited), so it paints as
 *   early as from a server. Else it is asked of the server, and shown (and kept) only if the mark of the build in it,
 *   `data-build`, is this one's. Else the stand-in page comes, and the site draws the page from the record that is kept.
 *   Not all of the 800 pages are fetched beforehand: they are ten times what the site itself weighs.
 *
 * A newer build brings a newer worker. It is installed beside the older and waits until no page of the older is open or
 * the reader asks for it ("take over"); every open page then loads anew (`src/app/offline/keeper.ts`). So the pages of one
 * site, in all tabs, are of one build, and the record is that of the pages.
 *
 * To take it away for good, build with SITE_OFFLINE=no: `sw.js` is then one that removes itself and what was kept.
 */
import { answersOf } from "./answer.ts";
import type { FromWorker, ToWorker } from "./message.ts";
import { planOf } from "./plan.ts";
import type { KeptFile, KeptVersion, WorkerScope } from "./scope.ts";
import { dropOthers, keepVersion } from "./store.ts";

declare global {
  /** Put in by `scripts/offline.ts`. */
  var __WB_MANIFEST: readonly KeptFile[];
  var siteVersion: Omit<KeptVersion, "files">;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const version: KeptVersion = { ...siteVersion, files: self.__WB_MANIFEST };
const { build, latestSource, digest } = version;
const paths = new Set(version.files.map(({ url }) => url));
const answers = answersOf(version, scope, worker.caches, () => void worker.registration.unregister());

async function tellPages(message: FromWorker): Promise<void> {
  for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

async function install(): Promise<void> {
  try {
    await keepVersion(worker.caches, version, scope);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    await tellPages(isFull ? "no room" : "not whole");
    throw error;
  }
}

async function activate(): Promise<void> {
  await dropOthers(worker.caches, version, scope);
  // The first visit's page may lose the network before it is loaded anew. What it would get from the server now is this
  // version, so nothing is mixed by answering it.
  await worker.clients.claim();
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const plan = planOf(event.request, scope, paths);
  if (plan.kind === "file") event.respondWith(answers.file(plan.path));
  else if (plan.kind === "page") event.respondWith(answers.page(event.request.url, plan.path));
  else if (plan.kind === "moved") event.respondWith(Promise.resolve(Response.redirect(plan.address, 301)));
});
worker.addEventListener("message", ({ data, ports }) => {
  const message = data as ToWorker;
  if (message === "take over") void worker.skipWaiting();
  if (message === "which version") ports[0]?.postMessage({ build, latestSource, digest });
});
