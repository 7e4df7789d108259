import { readFileSync, rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { type Served, type ServeOptions, serve } from "../../scripts/serve.ts";
import { formatDay } from "../../src/text/dates.ts";
import { expectNoViolations } from "./axe.ts";
import { later, makeLaterBuild, makeUnkeptBuild, present } from "./newerBuild.ts";
import { expect, test } from "./page.ts";

// Each test has a server of its own, and stops it.
const faults = /^request: http:\/\/localhost:\d+\/|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|404 \(Not Found\)/;
test.use({ serviceWorkers: "allow", expectedFaults: faults });
test.beforeEach(() => test.slow());

let site: Served;

async function begin(options: Omit<ServeOptions, "dir" | "port"> = {}): Promise<void> {
  site = await serve({ dir: "dist", port: 0, ...options });
}

/** The same address, another folder behind it. */
async function replaceBy(dir: string): Promise<void> {
  const { port } = new URL(site.url);
  await site.close();
  site = await serve({ dir, port: Number(port) });
}

test.afterEach(() => site.close());

/** A visit until the site says that it is kept. */
async function visit(page: Page, address = ""): Promise<void> {
  await page.goto(site.url + address);
  await expect(page.getByText("Works offline.")).toBeVisible({ timeout: 40_000 });
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const presentFoot = `Record up to ${formatDay(present.latestSource)}, version ${present.digest.slice(0, 8)}.`;
const laterFoot = `Record up to ${formatDay(later.latestSource)}, version ${later.digest.slice(0, 8)}.`;

test("after one visit the site works without its server", async ({ page, context }) => {
  await begin();
  await visit(page);
  await site.close();

  await page.reload();
  await expect(title(page)).toHaveText("Thirteen of fourteen ratifications on record");
  const status = page.getByRole("status");
  await expect(status.filter({ hasText: /^The site does not answer\. This is the record up to/ })).toBeVisible();

  await page.goto(`${site.url}states/KAZ/`);
  await expect(title(page)).toHaveText(/Kazakhstan/);
  await page.goto(`${site.url}events/?dimension=human`);
  await expect(title(page)).toHaveText(/^\d+ events in the human dimension$/);
  await page.goto(`${site.url}roadmap`);
  await expect(page).toHaveURL(`${site.url}roadmap/`);
  await page
    .getByRole("button", { name: /: \w+, said 18 Sep 2024$/ })
    .first()
    .press("Enter");
  await expect(page.getByRole("dialog").getByText("1 record", { exact: true })).toBeVisible();
  await page.goto(`${site.url}roadmap/no-such-item/`);
  await expect(title(page)).toHaveText("Nothing at this address");

  await page.goto(`${site.url}sources/`);
  const rows = await page.evaluate(async () => (await (await fetch("../data/events.csv")).text()).split("\n").length);
  expect(rows).toBeGreaterThan(50);

  await context.setOffline(true);
  await expect(status.filter({ hasText: /^You are offline\. This is the record up to/ })).toBeVisible();
  await expectNoViolations(page);
});

test("a network that is lost during the first visit is not missed on other pages", async ({ page }) => {
  await begin();
  await visit(page);
  await site.close();
  for (const name of ["Events", "Contributions", "Convention"]) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
    await expect(page.locator(".figure").first()).toBeVisible();
  }
});

test("it works in a folder of a host, and keeps to that folder", async ({ page }) => {
  const base = "/some/folder/";
  await begin({ base });
  await visit(page, "events/");
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([site.url]);
  await site.close();
  await page.goto(`${site.url}states/KAZ/`);
  await expect(title(page)).toHaveText(/Kazakhstan/);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
  await expect(title(page)).toHaveText(/^\d+ events$/);
  expect(new URL(page.url()).pathname).toBe(`${base}events/`);
});

test.describe("when a later record is there", () => {
  let laterDir: string;
  // The later build is made of the present one by replacing words: a number that follows from the day stays as it was.
  test.use({ expectedFaults: new RegExp(`${faults.source}|Minified React error #418`) });
  test.beforeAll(() => {
    laterDir = makeLaterBuild();
  });
  test.afterAll(() => rmSync(laterDir, { recursive: true, force: true }));

  test("it is told with its day, and nothing changes before it is asked for, in any tab", async ({ page, context }) => {
    await begin();
    await visit(page);
    const other = await context.newPage();
    await other.goto(`${site.url}events/`);
    await expect(other.getByText("Works offline.")).toBeVisible();
    await replaceBy(laterDir);

    await page.reload();
    const words = `A newer record is there, up to ${formatDay(later.latestSource)}. Shown is the record up to ${formatDay(present.latestSource)}.`;
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText(presentFoot)).toBeVisible();
    await expectNoViolations(page);
    // A page that only the server has is the later build's: it is not shown with the record at hand.
    for (const address of ["states/KAZ/", "sources/", "roadmap/cica-charter/"]) {
      await other.goto(site.url + address);
      await expect(other.locator(`html[data-build="${present.build}"]`)).toHaveCount(1);
      await expect(other.getByText(presentFoot)).toBeVisible();
    }

    await page.getByRole("button", { name: "Not now" }).click();
    await expect(title(page)).toBeFocused();
    await expect(page.getByRole("button", { name: "Not now" })).toBeHidden();
    await page.getByRole("contentinfo").getByRole("button", { name: "Show it" }).press("Enter");
    for (const tab of [page, other]) {
      await expect(tab.locator(`html[data-build="${later.build}"]`)).toHaveCount(1);
      await expect(tab.getByText(laterFoot)).toBeVisible();
    }
    await expect(other).toHaveURL(`${site.url}roadmap/cica-charter/`);
    const caches = await page.evaluate(async () => await globalThis.caches.keys());
    expect(caches).toEqual([`cica-transformation:/:${later.build}`]);
    await site.close();
    await page.goto(`${site.url}states/KAZ/`);
    await expect(page.getByText(laterFoot)).toBeVisible();
  });

  test("a tab that stays open is told when the network is back", async ({ page, context }) => {
    await begin();
    await visit(page);
    await context.setOffline(true);
    await replaceBy(laterDir);
    await context.setOffline(false);
    await expect(page.getByRole("button", { name: "Show it" })).toBeVisible({ timeout: 40_000 });
    await page.getByRole("button", { name: "Show it" }).click();
    await expect(page.getByText(laterFoot)).toBeVisible();
  });

  test("it comes by itself once no page of the older is open", async ({ page, context }) => {
    await begin();
    await visit(page);
    await replaceBy(laterDir);
    await page.reload();
    await expect(page.getByRole("button", { name: "Show it" })).toBeVisible({ timeout: 40_000 });
    await page.close();
    await expect(async () => {
      const anew = await context.newPage();
      await anew.goto(site.url);
      try {
        await expect(anew.getByText(laterFoot)).toBeVisible({ timeout: 3000 });
      } finally {
        await anew.close();
      }
    }).toPass({ intervals: [2000], timeout: 60_000 });
  });
});

test("a site that is no longer kept offline is let go", async ({ page }) => {
  await begin();
  await visit(page);
  const dir = await makeUnkeptBuild();
  await replaceBy(dir);
  await page.reload();
  // The page loads anew while it is let go.
  await expect(async () => {
    const left = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
    expect(left).toEqual([0, 0]);
  }).toPass({ timeout: 40_000 });
  rmSync(dir, { recursive: true, force: true });
});

test("a browser without room says so and goes on", async ({ page, context }) => {
  await begin();
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 200_000 });
  await page.goto(site.url);
  await expect(page.getByText("Can’t be kept offline in this browser.")).toBeVisible({ timeout: 40_000 });
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
  await expect(title(page)).toHaveText(/^\d+ events$/);
  expect(await page.evaluate(async () => await caches.keys())).toEqual([]);
});

test("an embedded figure keeps nothing", async ({ page }) => {
  await begin();
  await page.goto(`${site.url}embed/convention/steps/`, { waitUntil: "networkidle" });
  await page.waitForTimeout(4500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("it can be installed", async ({ page, context }) => {
  await begin();
  await page.goto(`${site.url}states/KAZ/`);
  const session = await context.newCDPSession(page);
  const { url, errors, data = "{}" } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  // Asked while it reads the manifest once more, Chromium says "manifest-location-changed", and a moment later nothing.
  const faults = async () => {
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    return installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  };
  await expect.poll(faults).toEqual([]);
  for (const { src, sizes, type } of JSON.parse(data).icons) {
    const answer = await page.request.get(new URL(src, url).href);
    expect(answer.headers()["content-type"], src).toBe(type);
    if (type !== "image/png") continue;
    const { width, height } = PNG.sync.read(readFileSync(`dist/${src}`));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  for (const [name, kind] of [
    ["manifest.webmanifest", "application/manifest+json"],
    ["sw.js", "text/javascript"],
  ] as const) {
    const headers = (await page.request.get(site.url + name)).headers();
    expect(headers["content-type"], name).toContain(kind);
    expect(headers["cache-control"], name).toBe("no-cache");
  }
});
