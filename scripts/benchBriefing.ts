/**
 * How long a slide change takes to its paint in the presentation, and a deck of twenty slides to become a PowerPoint file, in
 * Chromium with the processor slowed: `npm run bench:briefing -- [--runs 5]`. It needs a build and judges nothing but says
 * which targets are met.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import type { SlideModel } from "../src/core/slide.ts";
import type { timeExport } from "./bench/deckExport.ts";
import { quantile } from "./bench/quantile.ts";
import { measureSlideChanges, type SlideChange } from "./bench/slideChange.ts";
import { cpuSlowdown, openColdPage, slowDown } from "./bench/slow.ts";
import { chromiumFlags, provideChromium } from "./chromium.ts";
import { readDecks } from "./decks.ts";
import { serve } from "./serve.ts";

declare global {
  interface Window {
    bench: { readonly timeExport: typeof timeExport };
  }
}

/** Milliseconds. */
const targets = { change: 100, export: 3000 };
const exportedSlides = 20;

/** The exporter as the site bundles it, with nothing of the site around it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "scripts/bench/deckExport.ts", formats: ["iife"], name: "bench" } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.find((one) => one.type === "chunk")?.code;
  if (code === undefined) throw new Error("scripts/bench/deckExport.ts: the bundler made no script of it");
  return code;
}

function printRow(title: string, values: readonly number[], target: number): void {
  const shown = (value: number) => (Number.isNaN(value) ? "not seen" : `${value.toFixed(0)} ms`).padStart(9);
  const high = quantile(values, 0.95);
  const verdict = high < target ? "met" : "missed";
  console.log(
    `${title.padEnd(40)} ${shown(quantile(values, 0.5))} ${shown(high)} ${shown(Math.max(...values, Number.NEGATIVE_INFINITY))}   under ${target} ms   ${verdict}`,
  );
}

async function benchChanges(browser: Browser, runs: number): Promise<void> {
  const [deck] = readDecks().toSorted((a, b) => b.slides.length - a.slides.length);
  if (deck === undefined) throw new Error("The record has no ready-made briefing.");
  const site = await serve({ dir: "dist", port: 0 });
  const url = new URL(`briefings/${deck.id}/present/`, site.url).href;
  const presses = Math.max(1, deck.slides.length - 1);
  try {
    const changes: SlideChange[] = [];
    for (let run = 0; run < runs; run += 1) changes.push(...(await measureSlideChanges(browser, url, presses)));
    const seen = (of: "paint" | "nextPaint") => changes.flatMap((change) => change[of] ?? []);
    printRow(`Slide change to paint (${changes.length})`, seen("paint"), targets.change);
    printRow("  by Event Timing, of those over 16 ms", seen("nextPaint"), targets.change);
  } catch (error) {
    console.error(`Slide change: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await site.close();
  }
}

async function benchExport(browser: Browser, runs: number): Promise<void> {
  const code = await bundle();
  const all = readDecks().flatMap(({ slides }) => slides);
  const slides: SlideModel[] = Array.from({ length: exportedSlides }).flatMap((_, at) => all[at % all.length] ?? []);
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await openColdPage(browser, {});
    await slowDown(page);
    await page.addScriptTag({ content: code });
    const one = await page.evaluate((models) => window.bench.timeExport(models), slides);
    times.push(one.ms);
    bytes = one.bytes;
    await page.context().close();
  }
  printRow(`PowerPoint of ${exportedSlides} slides (${(bytes / 1000).toFixed(0)} kB)`, times, targets.export);
}

try {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${values.runs}: it is a whole number from 1.`);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumFlags] });
  console.log(`Processor slowed ${cpuSlowdown} times, ${runs} cold runs\n`);
  console.log(`${"".padEnd(40)} ${"median".padStart(9)} ${"95 %".padStart(9)} ${"highest".padStart(9)}`);
  try {
    if (existsSync("dist/index.html")) await benchChanges(browser, runs);
    else console.error("Slide change: there is no dist: `npm run build` makes it.");
    await benchExport(browser, runs);
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
