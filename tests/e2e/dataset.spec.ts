import type { Page, Route } from "@playwright/test";
import { expect, test } from "./page.ts";
import { open } from "./places.ts";

const file = "**/data/dataset.json";

type Fault = (route: Route) => Promise<void>;

function rewrite(change: (text: string) => string): Fault {
  return async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: change(await response.text()),
      headers: { "content-type": "application/json" },
    });
  };
}

const faults: readonly { name: string; fault: Fault; words: string | RegExp }[] = [
  {
    name: "is answered with 500",
    fault: (route) => route.fulfill({ status: 500 }),
    words: "The dataset did not arrive. The network or the server may be down.",
  },
  {
    name: "does not arrive",
    fault: (route) => route.abort("failed"),
    words: "The dataset did not arrive. The network or the server may be down.",
  },
  {
    name: "is cut in half",
    fault: rewrite((text) => text.slice(0, text.length / 2)),
    words: "The dataset arrived incomplete or damaged.",
  },
  {
    name: "has schemaVersion 2",
    fault: rewrite((text) => text.replace('"schemaVersion":1', '"schemaVersion":2')),
    words: "The dataset has shape 2, and this page reads shape 1. Reload to get the page that belongs to it.",
  },
  {
    name: "has a field missing",
    fault: rewrite((text) => {
      const dataset = JSON.parse(text);
      dataset.convention.threshold = undefined;
      return JSON.stringify(dataset);
    }),
    words: /^The dataset does not have the shape that its schema promises: convention\.threshold: /,
  },
];

async function expectFailure(page: Page, words: string | RegExp): Promise<void> {
  const notice = page.getByRole("alert");
  await expect(notice.getByText("The record could not be shown")).toBeVisible();
  await expect(notice.getByText(words)).toBeVisible();
}

test.use({ expectedFaults: /status of 500|ERR_FAILED/ });

for (const { name, fault, words } of faults) {
  test.describe(`a dataset that ${name}`, () => {
    for (const address of ["convention/", "events/?dimension=human", "?as-of=2024-12-31", "roadmap/cica-charter/"]) {
      test(`leaves no part of a chart at ${address}, says why and is asked for again`, async ({ page }) => {
        await page.route(file, fault);
        await page.goto(address);
        await expectFailure(page, words);
        await expect(page.locator(".figure, [data-mark], h1")).toHaveCount(0);
        await page.unroute(file);
        await page.getByRole("button", { name: "Try again" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.locator(".figure").first()).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
      });
    }

    test("leaves the built Overview whole, says why and is asked for again", async ({ page }) => {
      await page.route(file, fault);
      await page.goto("");
      const whole = await page.locator("[data-mark]").count();
      const tables = await page.locator(".figure").count();
      await page.getByRole("heading", { level: 1 }).hover();
      await expectFailure(page, words);
      expect(await page.locator("[data-mark]").count()).toBe(whole);
      expect(await page.locator(".figure").count()).toBe(tables);
      await page.unroute(file);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("alert")).toHaveCount(0);
      await page.getByRole("region", { name: "In four figures" }).getByRole("button").first().click();
      await expect(page.getByRole("dialog").getByText("13 records")).toBeVisible();
    });
  });
}

test("evidence on the Overview waits for a slow dataset and then shows it", async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("");
  await page.getByRole("region", { name: "In four figures" }).getByRole("button").first().click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByText("Reading the record …")).toBeVisible();
  letGo();
  await expect(panel.getByText("13 records")).toBeVisible();
});

test("the browser's word that it is offline does not keep the dataset away", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "onLine", { get: () => false }));
  await open(page, "events/?dimension=human");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/in the [a-z -]+ dimension$/);
});

test("a page with filters keeps its shell, and shows no heading but the right one", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { readonly heading: string | null; readonly shell: boolean }[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector("h1");
      if (heading !== null || seen.length > 0) {
        const isSeen = heading !== null && getComputedStyle(heading).visibility === "visible";
        seen.push({
          heading: isSeen ? heading.textContent : null,
          shell: document.querySelector(".site-head nav") !== null,
        });
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.route("**/data/dataset.json", async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto("events/?dimension=human");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/in the [a-z -]+ dimension$/);
  await expect(page.locator("html[data-asked]")).toHaveCount(0);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { heading: string | null; shell: boolean }[] }).seen,
  );
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter(({ shell }) => !shell)).toEqual([]);
  const headings = new Set(seen.flatMap(({ heading }) => heading ?? []));
  expect([...headings].filter((heading) => !/in the [a-z -]+ dimension$/.test(heading))).toEqual([]);
});
