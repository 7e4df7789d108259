import { beforeEach, expect, test, vi } from "vitest";
import { answersOf } from "../../../src/worker/answer.ts";
import type { KeptVersion } from "../../../src/worker/scope.ts";
import { dropOthers, keepVersion } from "../../../src/worker/store.ts";
import { fakeCaches } from "./fakeCaches.ts";

const scope = "https://host.example/folder/";
const version: KeptVersion = {
  build: "0123456789abcdef",
  latestSource: "2026-03-11",
  digest: "a".repeat(64),
  files: ["", "stand-in.html", "assets/a-1.js", "data/dataset.json"].map((url) => ({
    url,
    integrity: `sha256-${url}`,
  })),
};
const later: KeptVersion = { ...version, build: "fedcba9876543210" };

type Server = Record<string, () => Response>;
const html = (build: string, words: string) =>
  `<html data-root="./" data-build="${build}"><a href="./events/">${words}`;
const server: Server = {};
const network = vi.fn<(address: URL | string, init?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  Object.assign(server, {
    "": () => new Response(html(version.build, "Overview")),
    "stand-in.html": () => new Response(html(version.build, "Reading")),
    "assets/a-1.js": () => new Response("1"),
    "data/dataset.json": () => new Response("{}", { headers: { "content-encoding": "br" } }),
    "states/KAZ/": () => new Response(html(version.build, "Kazakhstan")),
  });
  network.mockImplementation((address) => {
    const answer = server[new URL(address).pathname.slice("/folder/".length)];
    return Promise.resolve(answer?.() ?? new Response("", { status: 404 }));
  });
  vi.stubGlobal("fetch", network);
});

async function keep(caches = fakeCaches()) {
  await keepVersion(caches, version, scope);
  network.mockClear();
  const giveUp = vi.fn();
  return { caches, giveUp, ...answersOf(version, scope, caches, giveUp) };
}

const goOffline = () => network.mockRejectedValue(new TypeError("offline"));

test("each file is compared with its hash when it is fetched", async () => {
  await keepVersion(fakeCaches(), version, scope);
  for (const { url, integrity } of version.files) {
    expect(network).toHaveBeenCalledWith(new URL(url, scope), expect.objectContaining({ integrity }));
  }
});

test("a version is kept whole or not at all", async () => {
  const caches = fakeCaches();
  network.mockImplementation((address) =>
    String(address).endsWith("dataset.json")
      ? Promise.reject(new TypeError("Failed integrity check"))
      : Promise.resolve(new Response("")),
  );
  await expect(keepVersion(caches, version, scope)).rejects.toThrow("integrity");
  expect(await caches.keys()).toEqual([]);
});

test("a full disk is told of as such, and nothing stays", async () => {
  const caches = fakeCaches(true);
  await expect(keepVersion(caches, version, scope)).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(await caches.keys()).toEqual([]);
});

test("a newer version takes over the scripts that it shares, fetches the rest, and drops the older only when told", async () => {
  const { caches } = await keep();
  await caches.open("cica-transformation:/:0123456789abcdef");
  await keepVersion(caches, later, scope);
  const asked = network.mock.calls.map(([address]) => String(address).slice(scope.length));
  expect(asked.sort()).toEqual(["", "data/dataset.json", "stand-in.html"]);
  expect(await caches.keys()).toHaveLength(3);
  await dropOthers(caches, later, scope);
  expect(await caches.keys()).toEqual([
    "cica-transformation:/:0123456789abcdef",
    "cica-transformation:/folder/:fedcba9876543210",
  ]);
});

test("a file that is kept needs no network", async () => {
  const { file } = await keep();
  const answer = await file("data/dataset.json");
  expect(await answer.text()).toBe("{}");
  expect(answer.headers.has("content-encoding")).toBe(false);
  expect(network).not.toHaveBeenCalled();
});

test("a page of the server is shown if it is of this build, and kept", async () => {
  const { page } = await keep();
  expect(await (await page(`${scope}states/KAZ/?x=1`, "states/KAZ/")).text()).toContain("Kazakhstan");
  goOffline();
  expect(await (await page(`${scope}states/KAZ/`, "states/KAZ/")).text()).toContain("Kazakhstan");
});

test.each([
  ["is of another build", () => new Response(html(later.build, "Newer"))],
  ["is a portal's", () => new Response("<html>Log in to the hotel’s network")],
  ["is a failure", () => new Response(html(version.build, "x"), { status: 503 })],
  ["does not come", () => Response.error()],
])("the stand-in comes where the server's page %s", async (_, answer) => {
  const { page } = await keep();
  server["states/KAZ/"] = answer;
  const shown = await page(`${scope}states/KAZ/`, "states/KAZ/");
  expect(await shown.text()).toBe(
    `<html data-root="/folder/" data-build="${version.build}"><a href="/folder/events/">Reading`,
  );
  expect(shown.status).toBe(200);
});

test("the server's page comes where nothing is left, and the worker gives up", async () => {
  const { page, caches, giveUp } = await keep();
  await caches.delete(`cica-transformation:/folder/:${version.build}`);
  server["states/KAZ/"] = () => new Response(html(later.build, "Newer"));
  server["stand-in.html"] = () => new Response("", { status: 404 });
  expect(await (await page(`${scope}states/KAZ/`, "states/KAZ/")).text()).toContain("Newer");
  expect(giveUp).toHaveBeenCalled();
});
