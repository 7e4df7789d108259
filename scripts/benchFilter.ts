/**
 * How long a change of the filter takes to answer (the events, the counts of every facet, the counts over time), in Chromium
 * with the processor slowed: our index beside a plain Array.filter and crossfilter2, on the same events and the same presses,
 * each answer compared: `npm run bench:filter -- [--rounds 4]`.
 */
import { readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import type { Dataset } from "../data/schema/dataset.ts";
import type { Timing } from "./bench/filters.ts";
import { quantile } from "./bench/quantile.ts";
import { cpuSlowdown, openColdPage, slowDown } from "./bench/slow.ts";
import { chromiumFlags, provideChromium } from "./chromium.ts";
import { parseOptions } from "./options.ts";

const generated = 100_000;
/** Milliseconds: half of all filter changes, and ninety-five in a hundred, take less. */
const targets = { median: 50, high: 100 };

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "scripts/bench/filters.ts", formats: ["iife"], name: "bench" },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.find((one) => one.type === "chunk")?.code;
  if (code === undefined) throw new Error("scripts/bench/filters.ts: the bundler made no script of it");
  return code;
}

const shown = (ms: number) => (ms < 10 ? ms.toFixed(1) : ms.toFixed(0));

function printTable(count: number, timings: readonly Timing[]): void {
  const kinds = Object.keys(timings[0]?.steps ?? {});
  console.log(`\n${count.toLocaleString("en")} events, ms: median / 95th percentile`);
  const heads = ["", "build", ...kinds, "all"];
  const lines = timings.map(({ name, buildMs, steps }) => [
    name,
    shown(buildMs),
    ...[...kinds.map((kind) => steps[kind] ?? []), Object.values(steps).flat()].map(
      (times) => `${shown(quantile(times, 0.5))} / ${shown(quantile(times, 0.95))}`,
    ),
  ]);
  for (const line of [heads, ...lines]) {
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(14))).join(""));
  }
}

/** Our index alone, against the target; what the others take is beside it for comparison. */
function printVerdict(timings: readonly Timing[]): void {
  const ours = Object.values(timings[0]?.steps ?? {}).flat();
  const [median, high] = [quantile(ours, 0.5), quantile(ours, 0.95)];
  const verdict = median < targets.median && high < targets.high ? "met" : "missed";
  console.log(`\nTarget: median under ${targets.median} ms, 95th percentile under ${targets.high} ms: ${verdict}`);
}

async function measure(browser: Browser, script: string, dataset: Dataset, count: number, rounds: number) {
  const page = await openColdPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.addScriptTag({ content: script });
  await slowDown(page);
  const timings = await page.evaluate(([events, n, times]) => window.benchFilters(events, n, times), [
    dataset.events,
    count,
    rounds,
  ] as const);
  await page.context().close();
  printTable(count, timings);
  return timings;
}

const { values } = parseOptions({ options: { rounds: { type: "string", default: "4" } } });
const rounds = Number(values.rounds);
try {
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is ${values.rounds}: it is a whole number from 1.`);
  const dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8")) as Dataset;
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumFlags] });
  try {
    console.log(`Chromium, processor slowed ${cpuSlowdown} times, ${rounds} rounds of presses`);
    await measure(browser, script, dataset, dataset.events.length, rounds);
    printVerdict(await measure(browser, script, dataset, generated, rounds));
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
