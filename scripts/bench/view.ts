import type { Browser, CDPSession, Page } from "@playwright/test";
import { openColdPage, slowDown, slowNetwork } from "./slow.ts";

/** A page is quiet when for this long nothing was loaded and no task was long. */
const quietMs = 2500;
const patienceMs = 60_000;

/** Milliseconds from the navigation, bytes as transferred; undefined where the page did not get that far. */
export interface View {
  readonly firstPaint: number | undefined;
  readonly largestPaint: number | undefined;
  readonly firstChart: number | undefined;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly fontBytes: number;
}

/** What the probe keeps on the page. */
interface Probe {
  firstPaint?: number;
  largestPaint?: number;
  firstChart?: number;
  shift: number;
  readonly longTasks: { start: number; end: number }[];
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before its own scripts. */
function installProbe(): void {
  const probe: Probe = { shift: 0, longTasks: [] };
  window.benchProbe = probe;
  const observe = <T extends PerformanceEntry>(type: string, take: (entry: T) => void) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as T[]) take(entry);
    });
    observer.observe({ type, buffered: true });
  };
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") probe.firstPaint = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    probe.largestPaint = entry.startTime;
  });
  observe<ShiftEntry>("layout-shift", (entry) => {
    if (!entry.hadRecentInput) probe.shift += entry.value;
  });
  observe("longtask", (entry) => {
    probe.longTasks.push({ start: entry.startTime, end: entry.startTime + entry.duration });
  });
  // SVG has no element timing. No frame is drawn while a style sheet blocks, so the frame after the one that finds the
  // chart in its place is the first that shows it.
  const look = () => {
    const box = document.querySelector("[data-first-chart]")?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) requestAnimationFrame(look);
    else {
      requestAnimationFrame(() => {
        probe.firstChart = performance.now();
      });
    }
  };
  requestAnimationFrame(look);
}

interface Traffic {
  bytes: number;
  fontBytes: number;
  lastChange: number;
  readonly open: Set<string>;
}

function countTraffic(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, fontBytes: 0, lastChange: performance.now(), open: new Set() };
  const fonts = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, type }) => {
    traffic.open.add(requestId);
    if (type === "Font") fonts.add(requestId);
  });
  const close = (requestId: string, bytes: number) => {
    traffic.open.delete(requestId);
    traffic.lastChange = performance.now();
    if (fonts.has(requestId)) traffic.fontBytes += bytes;
    else traffic.bytes += bytes;
  };
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => close(requestId, encodedDataLength));
  session.on("Network.loadingFailed", ({ requestId }) => close(requestId, 0));
  return traffic;
}

async function waitUntilQuiet(page: Page, traffic: Traffic): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    await new Promise((done) => setTimeout(done, 250));
    if (traffic.open.size > 0 || performance.now() - traffic.lastChange < quietMs) continue;
    const idle = await page.evaluate(() => performance.now() - (window.benchProbe.longTasks.at(-1)?.end ?? 0));
    if (idle >= quietMs) return;
  }
  throw new Error(`${page.url()} was not quiet after ${patienceMs / 1000} s.`);
}

/** One cold view of a page on the slow phone. */
export async function measureView(browser: Browser, url: string): Promise<View> {
  const page = await openColdPage(browser, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await page.addInitScript(installProbe);
  const session = await slowDown(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowNetwork);
  const traffic = countTraffic(session);
  await page.goto(url, { timeout: patienceMs });
  await waitUntilQuiet(page, traffic);
  const probe = await page.evaluate(() => window.benchProbe);
  await page.context().close();
  const { firstPaint, largestPaint, firstChart } = probe;
  const blocking = probe.longTasks
    .map(({ start, end }) => end - Math.max(start, firstPaint ?? 0) - 50)
    .filter((over) => over > 0)
    .reduce((total, over) => total + over, 0);
  return {
    firstPaint,
    largestPaint,
    firstChart: firstChart === undefined ? undefined : Math.max(firstChart, firstPaint ?? 0),
    blocking,
    shift: probe.shift,
    bytes: traffic.bytes,
    fontBytes: traffic.fontBytes,
  };
}
