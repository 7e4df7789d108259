import type { SiteVersion } from "../core/siteVersion.ts";

/** A file that belongs to the version: `url` from the site's root, `integrity` its content's hash. */
export interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

/** One version of the site, as its worker has it built in. */
export interface KeptVersion extends SiteVersion {
  readonly files: readonly KeptFile[];
}

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AnswerEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AnswerEvent;
  readonly message: MessageEvent;
}

/** What this worker uses of a service worker's global scope: its types contradict those of the page. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(name: K, listener: (event: WorkerEvents[K]) => void): void;
}
