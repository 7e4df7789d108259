import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Keeper, useKeeping } from "../../../src/app/offline/keeper.ts";
import type { SiteVersion } from "../../../src/core/siteVersion.ts";

const shown: SiteVersion = { build: "0123456789abcdef", latestSource: "2026-03-11", digest: "a".repeat(64) };
const later: SiteVersion = { build: "fedcba9876543210", latestSource: "2026-06-04", digest: "b".repeat(64) };

/** A worker that answers with its version. */
class FakeWorker extends EventTarget {
  state = "activated";
  readonly version: SiteVersion;
  readonly heard: unknown[] = [];
  constructor(version: SiteVersion) {
    super();
    this.version = version;
  }
  postMessage(message: unknown, [port]: readonly MessagePort[] = []) {
    this.heard.push(message);
    port?.postMessage(this.version);
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = "https://host.example/";
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);
  readonly unregister = vi.fn(async () => true);
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn<() => Promise<FakeRegistration | undefined>>(async () => this.registration);
}

function answer(status: number, body: unknown = "") {
  return vi.fn(async () => new Response(JSON.stringify(body), { status }));
}

beforeEach(() => {
  useKeeping.setState({ kept: "not yet", connection: "there", found: undefined });
  vi.stubGlobal("fetch", answer(200, shown));
  vi.stubGlobal("caches", {
    keys: async () => ["cica-transformation:/:1", "another"],
    delete: vi.fn(async () => true),
  });
});

function make(container: FakeContainer | undefined, { isThrifty = false } = {}) {
  const reload = vi.fn();
  const workers = container as unknown as ServiceWorkerContainer | undefined;
  return { reload, keeper: new Keeper({ root: "/", build: shown.build, workers, isThrifty, reload }) };
}

/** A page that a worker of its own build answered for. */
function keptContainer(): FakeContainer {
  const container = new FakeContainer();
  container.controller = new FakeWorker(shown);
  container.registration.active = container.controller;
  return container;
}

test.each([
  ["has no workers", () => undefined],
  [
    "forbids to register one",
    () =>
      Object.assign(new FakeContainer(), { register: () => Promise.reject(new DOMException("no", "SecurityError")) }),
  ],
  ["bars it without a word", () => Object.assign(new FakeContainer(), { register: () => Promise.resolve(undefined) })],
])("a browser that %s keeps nothing, and says so", async (_, makeContainer) => {
  await make(makeContainer()).keeper.start();
  expect(useKeeping.getState().kept).toBe("refused");
});

test("a reader who asked for little traffic is spared it", async () => {
  const container = new FakeContainer();
  await make(container, { isThrifty: true }).keeper.start();
  expect(container.register).not.toHaveBeenCalled();
});

test("the first worker takes over without a reload, the second with one", async () => {
  const container = new FakeContainer();
  const { keeper, reload } = make(container);
  await keeper.start();
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledOnce();
});

test("a talk is not loaded anew under its speaker, nor the server asked; what is due comes after it", async () => {
  const container = keptContainer();
  const { keeper, reload } = make(container);
  await keeper.start();
  keeper.rest();
  vi.mocked(fetch).mockClear();
  container.dispatchEvent(new Event("controllerchange"));
  await keeper.check();
  expect(reload).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
  keeper.resume();
  expect(reload).toHaveBeenCalledOnce();
});

test("a worker without room is told of while none is there", async () => {
  const container = new FakeContainer();
  await make(container).keeper.start();
  container.dispatchEvent(new MessageEvent("message", { data: "not whole" }));
  expect(useKeeping.getState().kept).toBe("not yet");
  container.dispatchEvent(new MessageEvent("message", { data: "no room" }));
  expect(useKeeping.getState().kept).toBe("refused");
});

/** A page that is told of a version that waits. */
async function meetWaiting(asks: Parameters<typeof make>[1] = {}) {
  const container = keptContainer();
  const waiting = new FakeWorker(later);
  waiting.state = "installed";
  container.registration.waiting = waiting;
  const made = make(container, asks);
  await made.keeper.start();
  return { ...made, container, waiting };
}

describe("a version that waits", () => {
  afterEach(() => vi.useRealTimers());

  /** Presses "Show it", and lets so many milliseconds go by. */
  async function ask(keeper: Keeper, ms: number) {
    vi.useFakeTimers();
    void keeper.show();
    await vi.advanceTimersByTimeAsync(ms);
  }

  test("is told of, and takes over when asked", async () => {
    const { keeper, reload, container, waiting } = await meetWaiting();
    expect(useKeeping.getState()).toMatchObject({ kept: "kept", found: later });
    await ask(keeper, 1500);
    expect(waiting.heard).toContain("take over");
    waiting.state = "activating";
    container.dispatchEvent(new Event("controllerchange"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledOnce();
    expect(container.registration.unregister).not.toHaveBeenCalled();
  });

  test("is asked only when the page has come to rest, and then given its time", async () => {
    const { keeper, container, waiting } = await meetWaiting();
    vi.stubGlobal("fetch", answer(200, later));
    await ask(keeper, 900);
    expect(waiting.heard).not.toContain("take over");
    await vi.advanceTimersByTimeAsync(3000);
    expect(waiting.heard).toContain("take over");
    expect(container.registration.unregister).not.toHaveBeenCalled();
  });

  test("and does not take over when asked is had from the server", async () => {
    const { keeper, reload, container } = await meetWaiting();
    vi.stubGlobal("fetch", answer(200, later));
    await ask(keeper, 10_000);
    expect(container.registration.unregister).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  test.each([
    ["is silent", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["has the version that is shown", answer(200, shown)],
  ])("stays waiting where the server %s: what is kept is not let go", async (_, fetch) => {
    const { keeper, reload, container } = await meetWaiting();
    vi.stubGlobal("fetch", fetch);
    await ask(keeper, 10_000);
    expect(container.registration.unregister).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  test("stays where it took over while the server was asked", async () => {
    const { keeper, container, waiting } = await meetWaiting();
    vi.stubGlobal("fetch", () => {
      waiting.state = "activating";
      return Promise.resolve(new Response(JSON.stringify(later)));
    });
    await ask(keeper, 10_000);
    expect(container.registration.unregister).not.toHaveBeenCalled();
  });

  test("stays waiting where little traffic is asked for: the site would not be kept anew", async () => {
    const { keeper, container } = await meetWaiting({ isThrifty: true });
    vi.stubGlobal("fetch", answer(200, later));
    await ask(keeper, 10_000);
    expect(container.registration.unregister).not.toHaveBeenCalled();
  });

  test("is not asked in a talk that began meanwhile, nor is the server", async () => {
    const { keeper, reload, container, waiting } = await meetWaiting();
    const fetch = answer(200, later);
    vi.stubGlobal("fetch", fetch);
    await ask(keeper, 500);
    keeper.rest();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting.heard).not.toContain("take over");
    expect(fetch).not.toHaveBeenCalled();
    keeper.resume();
    await ask(keeper, 2000);
    expect(waiting.heard).toContain("take over");
    keeper.rest();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetch).not.toHaveBeenCalled();
    expect(container.registration.unregister).not.toHaveBeenCalled();
    // What took over all the same is shown after the talk.
    container.dispatchEvent(new Event("controllerchange"));
    expect(reload).not.toHaveBeenCalled();
    keeper.resume();
    expect(reload).toHaveBeenCalledOnce();
  });
});

test("a newer version on the server is fetched, and told of only when it is there", async () => {
  const container = keptContainer();
  vi.stubGlobal("fetch", answer(200, later));
  await make(container).keeper.start();
  expect(container.registration.update).toHaveBeenCalledOnce();
  expect(useKeeping.getState().found).toBeUndefined();
});

test("a newer version that can't be kept is had from the server", async () => {
  const container = keptContainer();
  const installing = new FakeWorker(later);
  container.registration.installing = installing;
  vi.stubGlobal("fetch", answer(200, later));
  const { keeper, reload } = make(container);
  await keeper.start();
  installing.state = "redundant";
  installing.dispatchEvent(new Event("statechange"));
  expect(useKeeping.getState().found).toEqual(later);
  await keeper.show();
  expect(container.registration.unregister).toHaveBeenCalledOnce();
  expect(reload).toHaveBeenCalledOnce();
});

test("where nothing is kept, a newer version is told of all the same", async () => {
  vi.stubGlobal("fetch", answer(200, later));
  const { keeper, reload } = make(undefined);
  await keeper.start();
  await keeper.check();
  expect(useKeeping.getState().found).toEqual(later);
  await keeper.show();
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ["does not come", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is a portal's page", answer(200, "<html>Log in")],
  ["is a failure", answer(503)],
])("a server's word that %s leaves what is kept and says so", async (_, fetch) => {
  const container = keptContainer();
  vi.stubGlobal("fetch", fetch);
  await make(container).keeper.start();
  expect(useKeeping.getState()).toMatchObject({ kept: "kept", connection: "silent" });
  expect(container.registration.unregister).not.toHaveBeenCalled();
});

test("a server without a version has its worker looked at, and nothing is deleted on its word alone", async () => {
  const container = keptContainer();
  vi.stubGlobal("fetch", answer(404));
  await make(container).keeper.start();
  expect(container.registration.update).toHaveBeenCalledOnce();
  expect(container.registration.unregister).not.toHaveBeenCalled();
  expect(caches.delete).not.toHaveBeenCalled();
  expect(useKeeping.getState()).toMatchObject({ kept: "kept", connection: "there" });
});
