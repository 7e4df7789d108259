import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, siteUrl, test } from "./page.ts";
import { open, pinned, record, take } from "./places.ts";

const asOf = record.meta.latestSource;

test.describe("in a page of another site", () => {
  test.use({ expectedFaults: /^request: http:\/\/127\.0\.0\.1:\d+\// });

  test("the code shows one figure, its source and the way to the site, and nothing else", async ({ page }) => {
    await open(page, "events/?dimension=human");
    const panel = await take(page, /human/i);
    const code = await panel.getByRole("textbox", { name: "Code for the other page" }).inputValue();
    const host = createServer((_, answer) => {
      answer.setHeader("Content-Type", "text/html;charset=utf-8");
      answer.end(`<!doctype html><title>Another site</title><h1>Another site</h1>${code}`);
    });
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    try {
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: "networkidle" });
      const frame = page.frameLocator("iframe");
      // The frame fetches the whole record first.
      await expect(frame.getByRole("heading", { level: 2 })).toHaveText(/human/i, { timeout: 20_000 });
      await expect(frame.getByRole("heading", { level: 2 })).toHaveCount(1);
      await expect(frame.getByText(/^Sources: /)).toBeVisible();
      await expect(frame.getByRole("navigation")).toHaveCount(0);
      await expect(frame.getByRole("checkbox")).toHaveCount(0);
      const way = frame.getByRole("link", { name: "Open in CICA Transformation" });
      const opened = page.waitForEvent("popup");
      await way.click();
      const site = await opened;
      expect(site.url()).toBe(`${siteUrl()}events/?as-of=${asOf}&dimension=human&${pinned}`);
      await expect(site.getByRole("heading", { level: 1 })).toHaveText(/events in the [a-z -]+ dimension$/);
    } finally {
      host.closeAllConnections();
      host.close();
    }
  });
});

test("an embedded figure answers at its address without scripts too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of ["embed/overview/counts/", "embed/roadmap/timeline/", "embed/convention/steps/"]) {
    const answer = await page.goto(`${siteUrl()}${address}`);
    expect(answer?.status(), address).toBe(200);
    expect(answer?.headers()["content-security-policy"], address).toBe("frame-ancestors *");
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Open in CICA Transformation" })).toBeVisible();
  }
  await context.close();
});
