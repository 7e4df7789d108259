import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { kindsOfPage, kindsOfSlides, nowhere, open, turnAllOver } from "./places.ts";

/** Every shift of the layout since the page began that no act of the reader brought about. */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    entries.push(...observer.takeRecords());
    return (entries as LayoutShift[])
      .filter((shift) => !shift.hadRecentInput)
      .map(({ value, sources }) => {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node)));
        return `${value}: ${moved.join(" | ")}`;
      });
  });
}

const sizes = [
  { name: "desk", viewport: { width: 1440, height: 900 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport } of sizes) {
  test.describe(name, () => {
    test.use({ viewport });

    test("nothing on the Overview moves by itself", async ({ page }) => {
      await page.goto("", { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      expect(await readShifts(page)).toEqual([]);
    });

    test("nothing on the Overview moves on a slow network, nor when the dataset comes", async ({ page }) => {
      // The record comes over the slow network too.
      test.slow();
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 562.5,
        downloadThroughput: (1.4 * 1024 * 1024) / 8,
        uploadThroughput: (675 * 1024) / 8,
      });
      await page.goto("", { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      const dataset = page.waitForResponse("**/data/dataset.json");
      await page.mouse.move(200, 300);
      await (await dataset).finished();
      await page.waitForLoadState("networkidle");
      expect(await readShifts(page)).toEqual([]);
    });
  });
}

// The narrower is a page of 1280 pixels enlarged four times (WCAG 1.4.10).
for (const width of [390, 320]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 }, expectedFaults: /status of 404/ });

    for (const { name, address } of [
      ...kindsOfPage,
      ...kindsOfSlides,
      { name: "for an unknown address", address: nowhere },
    ]) {
      test(`the page ${name} does not scroll sideways`, async ({ page }) => {
        await page.goto(address, { waitUntil: "networkidle" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await overflow()).toBeLessThanOrEqual(0);
        await turnAllOver(page);
        expect(await overflow()).toBeLessThanOrEqual(0);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { name, address, table } of [
    { name: "contributions", address: "contributions/", table: ".contribution-list" },
    { name: "events", address: "events/", table: ".event-list" },
    { name: "an item's history", address: "roadmap/cica-charter/", table: ".stacks" },
    { name: "sources", address: "sources/", table: ".source-list" },
  ]) {
    test(`each row of ${name} stands as a list within the screen`, async ({ page }) => {
      await open(page, address);
      const cells = page.locator(table).first().locator("tbody tr").first().locator("th, td");
      await expect(cells.first()).toBeVisible();
      const boxes = (await Promise.all((await cells.all()).map((cell) => cell.boundingBox()))).filter(
        (box) => box !== null,
      );
      for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(390);
      const header = await page.locator(table).first().locator("thead").boundingBox();
      expect(header?.width ?? 0).toBeLessThanOrEqual(1);
    });
  }
});

test("the years of the road map stay in sight below the site's head", async ({ page }) => {
  await open(page, "roadmap/");
  await page.locator(".timeline-row").nth(40).scrollIntoViewIfNeeded();
  const heads = await page.locator(".timeline-heads").boundingBox();
  const siteHead = await page.locator(".site-head").boundingBox();
  expect(heads?.y).toBeCloseTo(siteHead?.height ?? 0, 0);
});

test.describe("on paper", () => {
  test("the charts of contributions have their bars", async ({ page }) => {
    await open(page, "contributions/");
    const charts = page.locator(".chart.upright svg.recharts-surface, .lying > svg");
    await expect(charts).toHaveCount(2);
    await page.emulateMedia({ media: "print" });
    for (const chart of await charts.all()) {
      const surface = await chart.boundingBox();
      expect(surface?.width ?? 0).toBeGreaterThan(200);
      const bars = await chart.locator("[data-mark]").all();
      expect(bars.length).toBeGreaterThan(3);
      for (const bar of bars) {
        const box = await bar.boundingBox();
        expect(box?.width ?? 0).toBeGreaterThan(0);
        // A pixel more for the line around a bar.
        expect(box?.x ?? 0).toBeGreaterThanOrEqual((surface?.x ?? 0) - 1);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((surface?.x ?? 0) + (surface?.width ?? 0) + 1);
      }
    }
  });

  test("groups that are closed on the screen are open", async ({ page }) => {
    await open(page, "sources/");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".source-list").last().getByRole("link").first()).toBeVisible();
    await expect(page.locator(".disagreements").last()).toBeVisible();
  });

  for (const { name, address } of kindsOfPage) {
    test(`the page ${name} has its heading and its figures and no controls`, async ({ page }) => {
      await open(page, address);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".figure").filter({ visible: true }).first()).toBeVisible();
      await expect(
        page
          .getByText(/^Sources: /)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      for (const control of [
        page.getByRole("banner").filter({ has: page.getByRole("navigation") }),
        page.getByRole("navigation", { name: "Pages" }),
        page.getByRole("button", { name: /^Colours/ }),
        page.getByRole("button", { name: "Table", exact: true }),
        page.getByRole("checkbox"),
        page.getByRole("searchbox"),
        page.locator("input, select, summary"),
        page.locator(".segmented button, .filter-bar"),
      ]) {
        for (const one of await control.all()) await expect(one).toBeHidden();
      }
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    });
  }
});

for (const query of [
  "",
  "?status=delivered",
  "?status=late",
  "?track=meetings,institutions&status=unreported",
  "?as-of=2021-06-30&lead=youth-council",
]) {
  test(`on paper the road map ${query} has its years above every run of rows, and not above each of a few`, async ({
    page,
  }) => {
    await open(page, `roadmap/${query}`);
    await page.emulateMedia({ media: "print" });
    // From top to bottom: "years" or the track of a row, as far as they are printed.
    const printed = await page
      .locator(".timeline-heads, .timeline-years, .timeline-row")
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) =>
          one.matches(".timeline-row") ? (one.closest("section")?.getAttribute("aria-label") ?? "") : "years",
        ),
      );
    expect(printed[0]).toBe("years");
    expect(printed[1]).not.toBe("years");
    expect(printed.at(-1)).not.toBe("years");
    const runs = printed
      .join()
      .split("years")
      .slice(1)
      .map((run) => run.split(",").filter((track) => track !== ""));
    for (const [i, run] of runs.entries()) {
      expect(run.length).toBeGreaterThan(0);
      expect(run.length).toBeLessThanOrEqual(14);
      expect(new Set(run).size).toBe(1);
      // Years within a track come only where its rows would not have fitted below those before. A stretch has at most 14.
      const before = runs[i - 1] ?? [];
      if (before[0] === run[0]) expect(before.length + run.length).toBeGreaterThan(14);
    }
  });
}
