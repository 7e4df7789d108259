import type { Browser } from "@playwright/test";
import { openColdPage, slowDown } from "./slow.ts";

/** Milliseconds from a press to what it brings; undefined where nothing came. */
export interface Click {
  /** To the paint after the last change of the page. */
  readonly lastPaint: number | undefined;
  /** To the next paint, as the browser's Event Timing has it (in steps of 8 ms). */
  readonly nextPaint: number | undefined;
}

declare global {
  interface Window {
    benchClick: Promise<Click>;
  }
}

/** How long after the press a change still belongs to it. */
const windowMs = 1500;

/** Runs in the page, which calls it with windowMs. */
function watchClick(waitMs: number): void {
  window.benchClick = new Promise((done) => {
    let nextPaint: number | undefined;
    let painted: number | undefined;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "click") nextPaint = duration;
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    const afterPaint = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        painted = performance.now();
      };
      port2.postMessage(undefined);
    };
    const changes = new MutationObserver(() => requestAnimationFrame(afterPaint));
    const start = ({ timeStamp: pressed }: PointerEvent) => {
      changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(() => {
        changes.disconnect();
        done({ lastPaint: painted === undefined ? undefined : painted - pressed, nextPaint });
      }, waitMs);
    };
    addEventListener("pointerup", start, { once: true, capture: true });
  });
}

/** One click on the first dimension of a page's filter, on a fresh page with the processor slowed. */
export async function measureClick(browser: Browser, url: string): Promise<Click> {
  const page = await openColdPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: "networkidle" });
  const option = page
    .getByRole("group", { name: /dimension/i, includeHidden: true })
    .locator("input[type=checkbox], button")
    .first();
  await option.waitFor({ state: "attached", timeout: 5000 });
  if (!(await option.isVisible())) await option.locator("xpath=ancestor::details/summary").click();
  await option.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await option.boundingBox();
  if (box === null) throw new Error(`The first dimension of the filter on ${url} is not to be seen.`);
  await slowDown(page);
  await page.evaluate(watchClick, windowMs);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const click = await page.evaluate(() => window.benchClick);
  await page.context().close();
  return click;
}
