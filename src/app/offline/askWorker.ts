import { readSiteVersion, type SiteVersion } from "../../core/siteVersion.ts";
import type { ToWorker } from "../../worker/message.ts";

const patience = 3000;

/** The version that a worker shows; undefined where it does not say. */
export function askVersion(worker: ServiceWorker): Promise<SiteVersion | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    const timer = setTimeout(() => done(undefined), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      done(readSiteVersion(data));
    };
    worker.postMessage("which version" satisfies ToWorker, [port2]);
  });
}
