import type { Browser, Locator, Page } from "@playwright/test";
import { openColdPage, slowDown } from "./slow.ts";

export const acts = ["choose", "let go", "take away", "clear", "type", "draw"] as const;
export type Act = (typeof acts)[number];

/** Milliseconds from what a hand does to what it brings; undefined where nothing came. */
export interface Click {
  /** Whether a box is chosen or let go, a token taken away, all of them cleared, a letter typed or a period drawn. */
  readonly act: Act;
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

/** How long after it a change still belongs to it. */
const windowMs = 1000;
/** As a hand does it: the pointer rests on what it presses, and a button stays down for a moment. */
const restMs = 300;
const downMs = 80;

/** The event that the page answers, and the one that begins it. */
const events = {
  press: ["click", "pointerup"],
  letter: ["input", "keydown"],
  drag: ["pointerup", "pointerup"],
} as const;
type Kind = keyof typeof events;

interface Watched {
  readonly waitMs: number;
  readonly answered: string;
  readonly begun: string;
}

/** Runs in the page. */
function watch({ waitMs, answered, begun }: Watched): void {
  window.benchClick = new Promise((done) => {
    let nextPaint: number | undefined;
    let script: number | undefined;
    let painted: number | undefined;
    const timing = new PerformanceObserver((list) => {
      for (const { name, duration, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[]) {
        if (name !== answered) continue;
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
    const start = ({ timeStamp: pressed }: Event) => {
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
    addEventListener(begun, start, { once: true, capture: true });
  });
}

/** What a hand does on the page, and what the page makes of it. */
async function measure(page: Page, kind: Kind, act: Act, hand: () => Promise<void>): Promise<Click> {
  const [answered, begun] = events[kind];
  await page.evaluate(watch, { waitMs: windowMs, answered, begun });
  await hand();
  return { act, ...(await page.evaluate(() => window.benchClick)) };
}

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await target.boundingBox();
  if (box === null) throw new Error("What is to be pressed is not to be seen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function press(page: Page, target: Locator, act: Act): Promise<Click> {
  const { x, y } = await middleOf(target);
  await page.mouse.move(x, y);
  await page.waitForTimeout(restMs);
  return measure(page, "press", act, async () => {
    await page.mouse.down();
    await page.waitForTimeout(downMs);
    await page.mouse.up();
  });
}

/** Where a list of filters opens on demand, opens or closes it. */
async function setOpen(group: Locator, isOpen: boolean): Promise<void> {
  const list = group.locator("xpath=ancestor::details");
  if ((await list.count()) === 0 || ((await list.getAttribute("open")) !== null) === isOpen) return;
  await list.locator("summary").click();
}

/** Two boxes are chosen; the token of one is taken away, then all that is left is cleared. */
async function pressTokens(page: Page, group: Locator, boxes: readonly Locator[]): Promise<Click[]> {
  const tokens = page.locator("main .tokens");
  await setOpen(group, true);
  for (const box of boxes) await box.check();
  const hasTokens = (await tokens.count()) > 0;
  if (!hasTokens) for (const box of boxes) await box.uncheck();
  await setOpen(group, false);
  if (!hasTokens) return [];
  await page.waitForTimeout(windowMs);
  const clicks = [await press(page, tokens.locator(".token").first(), "take away")];
  const clear = tokens.locator(".link");
  if ((await clear.count()) > 0) clicks.push(await press(page, clear, "clear"));
  if ((await tokens.count()) > 0) throw new Error("Tokens are left: what was pressed was something else.");
  return clicks;
}

/** A word is typed, letter by letter, where the page has a field for it. */
async function typeWord(page: Page): Promise<Click[]> {
  const field = page.locator("main input[type=search]");
  if ((await field.count()) === 0) return [];
  await field.scrollIntoViewIfNeeded({ timeout: 5000 });
  await field.focus();
  await page.waitForTimeout(restMs);
  const clicks: Click[] = [];
  for (const letter of "forum") clicks.push(await measure(page, "letter", "type", () => page.keyboard.press(letter)));
  await page.getByRole("button", { name: "Clear all" }).click();
  return clicks;
}

/** A period is drawn over the columns, where they take one. */
async function drawPeriod(page: Page): Promise<Click[]> {
  const plot = page.locator("main svg:has(.brush)");
  if ((await plot.count()) === 0) return [];
  await page.mouse.move(0, 0);
  const { x, y } = await middleOf(plot);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 10 });
  await page.waitForTimeout(restMs);
  return [await measure(page, "drag", "draw", () => page.mouse.up())];
}

/** Of each group of boxes so many are pressed. */
const perGroup = 2;

/**
 * Chooses the first boxes of each group of a page's filters, one after the other, then lets each go, on a fresh page with
 * the processor slowed; then tokens, typing and drawing, where the page has them. Groups that open on demand are opened
 * for it.
 */
export async function measureClicks(browser: Browser, url: string): Promise<Click[]> {
  const page = await openColdPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page);
  const clicks: Click[] = [];
  const groups = await page.locator("main fieldset:has(input[type=checkbox])").all();
  for (const group of groups) {
    await setOpen(group, true);
    const boxes = (await group.getByRole("checkbox").all()).slice(0, perGroup);
    for (const act of ["choose", "let go"] as const) {
      for (const box of boxes) clicks.push(await press(page, box, act));
    }
    await setOpen(group, false);
    if (group === groups[0]) clicks.push(...(await pressTokens(page, group, boxes)));
  }
  clicks.push(...(await typeWord(page)), ...(await drawPeriod(page)));
  await page.context().close();
  return clicks;
}
