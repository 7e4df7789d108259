import type { Browser } from "@playwright/test";
import { openColdPage, slowDown } from "./slow.ts";

/** Milliseconds from a press of the key to what it brings; undefined where nothing came. */
export interface SlideChange {
  /** To the first paint after the page changed. */
  readonly paint: number | undefined;
  /** To the next paint, as the browser's Event Timing has it (in steps of 8 ms; under 16 ms it tells nothing). */
  readonly nextPaint: number | undefined;
}

declare global {
  interface Window {
    benchSlides: { readonly changes: { paint: number | undefined; nextPaint: number | undefined }[] };
  }
}

/** Runs in the page. */
function watchKeys(): void {
  const changes: { paint: number | undefined; nextPaint: number | undefined; at: number }[] = [];
  window.benchSlides = { changes };
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries()) {
      const change = changes.find(({ at }) => Math.abs(at - startTime) < 2);
      if (name === "keydown" && change !== undefined) change.nextPaint = duration;
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const change: (typeof changes)[number] = { paint: undefined, nextPaint: undefined, at: timeStamp };
      changes.push(change);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            change.paint = performance.now() - timeStamp;
          };
          port2.postMessage(undefined);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    { capture: true },
  );
}

const pauseMs = 700;

/** Leafs once through a presentation by the arrow key, the processor slowed, and times each change. */
export async function measureSlideChanges(browser: Browser, url: string, presses: number): Promise<SlideChange[]> {
  const page = await openColdPage(browser, { viewport: { width: 1920, height: 1080 } });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("html[data-live]").waitFor({ state: "attached", timeout: 20_000 });
  await page.locator(".slide").first().waitFor({ timeout: 20_000 });
  await slowDown(page);
  await page.evaluate(watchKeys);
  await page.waitForTimeout(pauseMs * 2);
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(pauseMs);
  }
  const changes = await page.evaluate(() => window.benchSlides.changes);
  await page.context().close();
  return changes;
}
