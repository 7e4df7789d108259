import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";

export const cpuSlowdown = 4;

const megabit = 1_000_000 / 8;
export const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1.4 * megabit,
  uploadThroughput: 0.675 * megabit,
};

/** A page without anything in its cache. */
export async function openColdPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // tsx names functions by a helper of its own, which functions that run in the page call too.
  await page.addInitScript("globalThis.__name = (named) => named");
  return page;
}

/** Slows the processor under a page. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  return session;
}
