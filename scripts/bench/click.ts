import type { Browser, Locator, Page } from "@playwright/test";
import { openColdPage, slowDown } from "./slow.ts";

/** Milliseconds from a press to what it brings; undefined where nothing came. */
export interface Click {
  /** Whether it adds a value to the filter or takes one away. */
  readonly act: "choose" | "let go";
  /** To the paint after the last change of the page. */
  readonly lastPaint: number | undefined;
  /** To the next paint, as the browser's Event Timing has it (in steps of 8 ms). */
  readonly nextPaint: number | undefined;
  /** Of that, the page's own script. */
  readonly script: number | undefined;
}

type Answer = Omit<Click, "act">;

declare global {
  interface Window {
    benchClick: Promise<Answer>;
  }
}

/** How long after the press a change still belongs to it. */
const windowMs = 1000;
/** As a hand does it: the pointer rests on what it presses, and a button stays down for a moment. */
const restMs = 300;
const downMs = 80;

/** Runs in the page, which calls it with windowMs. */
function watchClick(waitMs: number): void {
  window.benchClick = new Promise((done) => {
    let nextPaint: number | undefined;
    let script: number | undefined;
    let painted: number | undefined;
    const timing = new PerformanceObserver((list) => {
      for (const { name, duration, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[]) {
        if (name !== "click") continue;
        nextPaint = duration;
        script = processingEnd - processingStart;
      }
    });
    timing.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    const afterPaint = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        painted = performance.now();
      };
      port2.postMessage(undefined);
    };
    const changes = new MutationObserver(() => requestAnimationFrame(afterPaint));
    const start = ({ timeStamp: pressed }: PointerEvent) => {
      // To write down every change takes its time too: from the press itself nothing is taken.
      requestAnimationFrame(() => {
        afterPaint();
        changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      setTimeout(() => {
        changes.disconnect();
        timing.disconnect();
        done({ lastPaint: painted === undefined ? undefined : painted - pressed, nextPaint, script });
      }, waitMs);
    };
    addEventListener("pointerup", start, { once: true, capture: true });
  });
}

async function press(page: Page, option: Locator, act: Click["act"]): Promise<Click> {
  const box = await option.boundingBox();
  if (box === null) throw new Error("A box of the filter is not to be seen.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(restMs);
  await page.evaluate(watchClick, windowMs);
  await page.mouse.down();
  await page.waitForTimeout(downMs);
  await page.mouse.up();
  return { act, ...(await page.evaluate(() => window.benchClick)) };
}

/** Of each group of boxes so many are pressed. */
const perGroup = 2;

/**
 * Chooses the first boxes of each group of a page's filters, one after the other, then lets each go, on a fresh page with
 * the processor slowed. Groups that open on demand are opened for it.
 */
export async function measureClicks(browser: Browser, url: string): Promise<Click[]> {
  const page = await openColdPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page);
  const clicks: Click[] = [];
  for (const group of await page.locator("main fieldset:has(input[type=checkbox])").all()) {
    const opener = group.locator("xpath=ancestor::details/summary");
    const isClosed = (await opener.count()) > 0;
    if (isClosed) await opener.click();
    const boxes = (await group.getByRole("checkbox").all()).slice(0, perGroup);
    for (const act of ["choose", "let go"] as const) {
      for (const box of boxes) {
        await box.scrollIntoViewIfNeeded({ timeout: 5000 });
        clicks.push(await press(page, box, act));
      }
    }
    if (isClosed) await page.keyboard.press("Escape");
  }
  await page.context().close();
  return clicks;
}
