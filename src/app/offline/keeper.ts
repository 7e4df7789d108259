import { create } from "zustand";
import type { SiteVersion } from "../../core/siteVersion.ts";
import type { FromWorker, ToWorker } from "../../worker/message.ts";
import { askVersion } from "./askWorker.ts";
import { askServer } from "./server.ts";

/** How the site is kept in this browser, and what of it is newer elsewhere. */
export interface Keeping {
  readonly kept: "not yet" | "kept" | "refused";
  /** Whether the last word of the server came, or the browser knows that there is no network. */
  readonly connection: "there" | "offline" | "silent";
  /** A version other than the one shown, which `show` brings. */
  readonly found: SiteVersion | undefined;
}

export const useKeeping = create<Keeping>()(() => ({ kept: "not yet", connection: "there", found: undefined }));

/** What a keeper needs of the browser. */
export interface KeeperPlace {
  /** Path of the site's root. */
  readonly root: string;
  /** The build that the page belongs to. */
  readonly build: string;
  /** Undefined where the browser has none: an old one, a private window, an address without https. */
  readonly workers: ServiceWorkerContainer | undefined;
  /** The reader asked for little traffic. */
  readonly isThrifty: boolean;
  readonly reload: () => void;
}

const hour = 3_600_000;
const minute = 60_000;

/** So long what the page is loading may take before a newer worker is asked to take over; see `#takeOver`. */
const settling = 1000;
/** So long it may take then. */
const patience = 4000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Registers the site's worker and follows it, the network and the server, as long as the page is open. */
export class Keeper {
  readonly #place: KeeperPlace;
  #registration: ServiceWorkerRegistration | undefined;
  #server: SiteVersion | undefined;
  #isAsked = false;
  #lastCheck = Number.NEGATIVE_INFINITY;
  #isResting = false;
  #isReloadDue = false;

  constructor(place: KeeperPlace) {
    this.#place = place;
  }

  async start(): Promise<void> {
    const { workers } = this.#place;
    const isControlled = Boolean(workers?.controller);
    this.#followNetwork();
    if (workers === undefined) useKeeping.setState({ kept: "refused" });
    else {
      this.#followWorkers(workers);
      if (isControlled || !this.#place.isThrifty) await this.#register(workers);
    }
    // A page that came from the server needs not ask it at once.
    if (isControlled) await this.check();
  }

  /** Shows what was found: every open page of the site loads anew. */
  async show(): Promise<void> {
    this.#isAsked = true;
    if (this.#registration?.waiting) {
      await this.#takeOver(this.#registration);
      return;
    }
    const active = this.#registration?.active;
    const version = active && (await askVersion(active));
    // The newer version could not be kept: it is had from the server then, without the older in between.
    if (version?.build === this.#place.build) await this.#registration?.unregister();
    this.#place.reload();
  }

  /**
   * What a page asks of the older worker in just the moment in which Chromium ends it starts it again, and the newer one
   * then waits until the older has had nothing to do for half a minute. So it is asked when the page has come to rest, and
   * where it waits all the same, the newer version is had from the server, if that has one; other tabs follow later. A
   * talk begun meanwhile is not disturbed.
   */
  async #takeOver(registration: ServiceWorkerRegistration): Promise<void> {
    await pause(settling);
    const { waiting } = registration;
    if (this.#isResting || waiting === null) return;
    waiting.postMessage("take over" satisfies ToWorker);
    await pause(patience);
    const isParked = () => !this.#isResting && waiting.state === "installed";
    // For a reader who asked for little traffic the site would not be kept anew.
    if (!isParked() || this.#place.isThrifty) return;
    const word = await askServer(this.#place.root);
    if (!isParked() || typeof word === "string" || word.build === this.#place.build) return;
    await registration.unregister();
    this.#reload();
  }

  #reload(): void {
    if (this.#isResting) this.#isReloadDue = true;
    else this.#place.reload();
  }

  /** During a talk nothing is asked, and what is shown stays, though another tab asked for a newer version. */
  rest(): void {
    this.#isResting = true;
  }

  resume(): void {
    this.#isResting = false;
    if (this.#isReloadDue) this.#place.reload();
  }

  /** Asks the server for its version, and the browser to fetch a newer one. */
  async check(): Promise<void> {
    if (this.#isResting) return;
    if (!navigator.onLine) {
      useKeeping.setState({ connection: "offline" });
      return;
    }
    this.#lastCheck = performance.now();
    const word = await askServer(this.#place.root);
    // It may be but one answer gone wrong: whether the site is no longer kept, the server's worker says, and removes it.
    if (word === "gone") await this.#registration?.update().catch(() => undefined);
    useKeeping.setState({ connection: word === "silent" ? "silent" : "there" });
    if (typeof word === "string") return;
    this.#server = word;
    if (word.build === this.#place.build) return;
    if (this.#registration?.active) await this.#registration.update().catch(() => undefined);
    else useKeeping.setState({ found: word });
  }

  async #register(workers: ServiceWorkerContainer): Promise<void> {
    const { root } = this.#place;
    // Undefined where registering is barred without a word.
    const registration = (await workers
      .register(`${root}sw.js`, { scope: root, updateViaCache: "none" })
      .catch(() => undefined)) as ServiceWorkerRegistration | undefined;
    if (registration === undefined) {
      useKeeping.setState({ kept: "refused" });
      return;
    }
    this.#registration = registration;
    registration.addEventListener("updatefound", () => this.#followInstalling(registration));
    this.#followInstalling(registration);
    await this.#look(registration);
  }

  #followInstalling(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "redundant" && registration.waiting === null) this.#meetFailure();
      else void this.#look(registration);
    });
  }

  /** A newer version could not be kept; the server has it all the same. */
  #meetFailure(): void {
    if (this.#server !== undefined && this.#server.build !== this.#place.build) {
      useKeeping.setState({ found: this.#server });
    }
  }

  async #look(registration: ServiceWorkerRegistration): Promise<void> {
    if (registration.active !== null) useKeeping.setState({ kept: "kept" });
    const worker = registration.waiting ?? registration.active;
    const version = worker && (await askVersion(worker));
    if (version) useKeeping.setState({ found: version.build === this.#place.build ? undefined : version });
  }

  #followWorkers(workers: ServiceWorkerContainer): void {
    let isControlled = workers.controller !== null;
    workers.addEventListener("controllerchange", () => {
      // The first worker takes over a page of its own version; a later one brings another.
      if (isControlled || this.#isAsked) this.#reload();
      isControlled = true;
    });
    workers.addEventListener("message", ({ data }) => {
      const message = data as FromWorker;
      if (message === "no room" && !this.#registration?.active) useKeeping.setState({ kept: "refused" });
    });
  }

  #followNetwork(): void {
    if (!navigator.onLine) useKeeping.setState({ connection: "offline" });
    addEventListener("offline", () => useKeeping.setState({ connection: "offline" }));
    addEventListener("online", () => void this.check());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && performance.now() - this.#lastCheck > minute) void this.check();
    });
    setInterval(() => void this.check(), hour);
  }
}
