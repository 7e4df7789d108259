/**
 * Measures the build in Chromium as on a slow phone, each run beside the floor (the same page without its scripts):
 * `npm run bench -- [--runs 7]`. It prints medians and judges nothing: the machines are noisy.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { type Act, acts, type Click, measureClicks } from "./bench/click.ts";
import { quantile } from "./bench/quantile.ts";
import { cpuSlowdown } from "./bench/slow.ts";
import { measureView, type View } from "./bench/view.ts";
import { chromiumFlags, provideChromium } from "./chromium.ts";
import { compressFolder } from "./compress.ts";
import { serve } from "./serve.ts";

/** The build with the first page's scripts and preloads of scripts taken out, in a folder of its own. */
async function makeFloor(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "cica-floor-"));
  cpSync("dist", dir, { recursive: true });
  const path = join(dir, "index.html");
  const html = readFileSync(path, "utf8")
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, "");
  writeFileSync(path, html);
  await compressFolder(dir);
  return dir;
}

function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values
    .filter((value) => value !== undefined && !Number.isNaN(value))
    .sort((a, b) => Number(a) - Number(b));
  if (sorted.length < values.length / 2 || sorted.length === 0) return undefined;
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

interface Row {
  readonly title: string;
  readonly of: (view: View) => number | undefined;
  readonly format: (value: number) => string;
  readonly target: string;
  readonly isMet: (value: number, toFloor: number) => boolean;
}

const formatMs = (value: number) => `${value.toFixed(0)} ms`;
const formatKb = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const none = "-";

const rows: readonly Row[] = [
  { title: "First contentful paint", of: (view) => view.firstPaint, format: formatMs, target: none, isMet: () => true },
  {
    title: "Largest contentful paint",
    of: (view) => view.largestPaint,
    format: formatMs,
    target: "1.1 of floor",
    isMet: (_value, toFloor) => toFloor <= 1.1,
  },
  {
    title: "First chart painted",
    of: (view) => view.firstChart,
    format: formatMs,
    target: "1.1 of floor",
    isMet: (_value, toFloor) => toFloor <= 1.1,
  },
  {
    title: "Total blocking time",
    of: (view) => view.blocking,
    format: formatMs,
    target: "under 200 ms",
    isMet: (value) => value < 200,
  },
  {
    title: "Layout shift",
    of: (view) => view.shift,
    format: (value) => value.toFixed(3),
    target: "0",
    isMet: (value) => value < 0.0005,
  },
  {
    title: "Transfer without fonts",
    of: (view) => view.bytes,
    format: formatKb,
    target: "under 140 kB",
    isMet: (value) => value < 140_000,
  },
  {
    title: "Transfer of fonts",
    of: (view) => view.fontBytes,
    format: formatKb,
    target: "under 60 kB",
    isMet: (value) => value < 60_000,
  },
];

function printLine(
  title: string,
  measured: string,
  floor: string,
  ratio: string,
  target: string,
  verdict: string,
): void {
  const cells = [title.padEnd(26), measured.padStart(10), floor.padStart(10), ratio.padStart(8)];
  console.log(`${cells.join(" ")}   ${target.padEnd(14)} ${verdict}`.trimEnd());
}

function printRow({ title, of, format, target, isMet }: Row, views: readonly View[], floors: readonly View[]): void {
  const value = median(views.map(of));
  const floor = median(floors.map(of));
  if (value === undefined) {
    printLine(title, "not seen", floor === undefined ? "not seen" : format(floor), none, target, "missed");
    return;
  }
  const ratio = floor === undefined || floor === 0 ? Number.NaN : value / floor;
  const verdict = target === none ? "" : isMet(value, ratio) ? "met" : "missed";
  const shownFloor = floor === undefined ? "not seen" : format(floor);
  printLine(title, format(value), shownFloor, Number.isNaN(ratio) ? none : ratio.toFixed(2), target, verdict);
}

async function benchViews(browser: Browser, runs: number): Promise<void> {
  const floorDir = await makeFloor();
  const site = await serve({ dir: "dist", port: 0 });
  const floorSite = await serve({ dir: floorDir, port: 0 });
  const views: View[] = [];
  const floors: View[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      views.push(await measureView(browser, site.url));
      floors.push(await measureView(browser, floorSite.url));
      console.error(`run ${run} of ${runs}`);
    }
  } finally {
    await site.close();
    await floorSite.close();
    rmSync(floorDir, { recursive: true, force: true });
  }
  printLine("Overview", "median", "floor", "ratio", "target", "");
  for (const row of rows) printRow(row, views, floors);
}

/** The pages whose filters are pressed. */
const filtered = [
  { title: "Events", address: "events/" },
  { title: "Contributions", address: "contributions/" },
  { title: "Road map", address: "roadmap/" },
  { title: "Changes", address: "changes/" },
  { title: "Participation", address: "participation/" },
] as const;

/** One frame of sixty in a second. */
const frameMs = 16;

/** The act that takes longest, each by its median over the runs that saw it: every run does the same acts in the same order. */
function slowestAct(pages: readonly (readonly Click[])[]): { readonly act: Act; readonly script: number } | undefined {
  const [first = []] = pages;
  const medians = first.flatMap(({ act }, nth) => {
    const script = median(pages.map((page) => (page[nth]?.act === act ? page[nth].script : undefined)));
    return script === undefined ? [] : [{ act, script }];
  });
  return medians.toSorted((a, b) => b.script - a.script)[0];
}

function printClicks(title: string, pages: readonly (readonly Click[])[]): void {
  const clicks = pages.flat();
  const printMs = (words: string, value: number | undefined, target: number | null) => {
    const verdict = target === null ? "" : value !== undefined && value < target ? "met" : "missed";
    const shown = value === undefined ? "not seen" : formatMs(value);
    printLine(words, shown, none, none, target === null ? none : `under ${target} ms`, verdict);
  };
  console.log(`\n${title}: ${clicks.length} acts on filters`);
  // Heading and chart answer at the next paint, which is what Event Timing measures; links and lists follow them.
  const paintOf = ({ nextPaint }: Click) => nextPaint;
  printMs("Act to next paint", median(clicks.map(paintOf)), 120);
  const firsts = pages.flatMap(([first]) => first ?? []);
  printMs("  the first on a page", median(firsts.map(paintOf)), 120);
  const scriptOf = ({ script }: Click) => script;
  printMs("  of any, the page's script", median(clicks.map(scriptOf)), frameMs);
  for (const act of acts) {
    const own = clicks.filter((click) => click.act === act);
    if (own.length > 0) printMs(`    to ${act}`, median(own.map(scriptOf)), frameMs);
  }
  const seen = clicks.map(scriptOf).filter((script) => script !== undefined);
  printMs("    95 of 100 seen, at most", seen.length === 0 ? undefined : quantile(seen, 0.95), frameMs);
  const slowest = slowestAct(pages);
  if (slowest !== undefined) printMs(`    slowest, to ${slowest.act}`, slowest.script, frameMs);
  const within = seen.filter((script) => script < frameMs).length;
  printLine("    within a frame", `${within} of ${seen.length}`, none, none, none, "");
  printMs("Act to last change", median(clicks.map(({ lastPaint }) => lastPaint)), null);
  const unseen = clicks.filter(({ nextPaint }) => nextPaint === undefined).length;
  if (unseen > 0) console.log(`${unseen} of ${clicks.length} acts brought no paint that was seen.`);
}

async function benchClicks(browser: Browser, runs: number): Promise<void> {
  const site = await serve({ dir: "dist", port: 0 });
  try {
    for (const { title, address } of filtered) {
      const pages: Click[][] = [];
      try {
        for (let run = 1; run <= runs; run += 1)
          pages.push(await measureClicks(browser, new URL(address, site.url).href));
      } catch (error) {
        console.error(`${title}: ${error instanceof Error ? error.message : error}`);
      }
      printClicks(title, pages);
    }
  } finally {
    await site.close();
  }
}

try {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "7" } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${values.runs}: it is a whole number from 1.`);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumFlags] });
  console.log(`Processor slowed ${cpuSlowdown} times, 562.5 ms and 1.4 Mbit/s, medians of ${runs} cold runs\n`);
  try {
    await benchViews(browser, runs);
    await benchClicks(browser, runs);
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
