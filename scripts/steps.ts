/** The steps of `npm test`, in their order: each is run, timed and counted; the last line is `N passed, N failed`. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideChromium } from "./chromium.ts";
import { notInstalled, provideOffice } from "./office.ts";

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed when something failed. */
  readonly output: string;
  /** Why nothing was done, which is no failure. */
  readonly skipped?: string;
}

interface Step {
  readonly name: string;
  readonly title: string;
  /** The step without whose success this one says nothing. */
  readonly needs?: string;
  readonly run: (context: Context) => Promise<Outcome>;
}

interface Context {
  readonly npm: readonly string[];
  /** A folder for the reports of the test runners. */
  readonly reports: string;
}

interface Ended {
  readonly isDone: boolean;
  readonly output: string;
}

/** The output of a step is kept and maybe printed into a file: no colours, whatever the shell asks for. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...environment } = process.env;
  return { ...environment, NO_COLOR: "1" };
}

function run([program = "", ...args]: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...plainEnvironment(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => keep(`${error.message}\n`));
    child.on("close", (code) => done({ isDone: code === 0, output }));
  });
}

const node = (script: string, ...args: readonly string[]) => [process.execPath, join("node_modules", script), ...args];

function asOne({ isDone, output }: Ended): Outcome {
  return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, output };
}

/** What a runner's report counts; a runner that fails without a failed test (a broken file, no test at all) is one failure. */
function asCounted({ isDone, output }: Ended, passed: number, failed: number): Outcome {
  return { passed, failed: isDone ? failed : Math.max(failed, 1), output };
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function runUnit({ reports }: Context): Promise<Outcome> {
  const path = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const ended = await run(node("vitest/vitest.mjs", "run", ...reporters));
  const report = readReport(path) as VitestReport | undefined;
  const broken =
    report?.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0) ?? [];
  return asCounted(ended, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + broken.length);
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

async function runEndToEnd({ reports }: Context): Promise<Outcome> {
  const path = join(reports, "playwright.json");
  const chromium = provideChromium();
  const ended = await run(node("@playwright/test/cli.js", "test", "--reporter=list,json"), {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
  });
  const report = readReport(path) as PlaywrightReport | undefined;
  return asCounted(ended, report?.stats.expected ?? 0, (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0));
}

/** Compares the pages of PowerPoint files where LibreOffice is there, or a CI may install it. */
async function runOffice({ npm }: Context): Promise<Outcome> {
  if (provideOffice() === undefined) return { passed: 0, failed: 0, output: "", skipped: notInstalled };
  return asOne(await run([...npm, "run", "--silent", "test:office"]));
}

const steps: readonly Step[] = [
  { name: "types", title: "Types", run: async () => asOne(await run(node("typescript/bin/tsc", "-p", "."))) },
  {
    name: "lint",
    title: "Format and lint",
    run: async () => asOne(await run(node("@biomejs/biome/bin/biome", "ci", "--colors=off", "."))),
  },
  { name: "data", title: "Records", run: async ({ npm }) => asOne(await run([...npm, "run", "--silent", "data"])) },
  { name: "unit", title: "Unit and component tests", needs: "data", run: runUnit },
  { name: "office", title: "Pages of PowerPoint", needs: "data", run: runOffice },
  { name: "build", title: "Build", run: async ({ npm }) => asOne(await run([...npm, "run", "--silent", "build"])) },
  {
    name: "size",
    title: "Size",
    needs: "build",
    run: async ({ npm }) => asOne(await run([...npm, "run", "--silent", "size"])),
  },
  { name: "e2e", title: "End-to-end tests", needs: "build", run: runEndToEnd },
];

async function runStep(step: Step, context: Context, failedSteps: ReadonlySet<string>): Promise<Outcome> {
  if (step.needs !== undefined && failedSteps.has(step.needs)) {
    return { passed: 0, failed: 1, output: `Not run: it needs the step "${step.needs}", which failed.\n` };
  }
  try {
    return await step.run(context);
  } catch (error) {
    return { passed: 0, failed: 1, output: `${error instanceof Error ? error.message : error}\n` };
  }
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function describeOutcome({ passed, failed, skipped }: Outcome): string {
  if (skipped !== undefined) return `skipped: ${skipped}`;
  if (failed > 0) return `FAILED  ${passed} passed, ${failed} failed`;
  return passed > 1 ? `ok  ${passed} passed` : "ok";
}

/** Runs the steps, or only those named, and goes on after a failure. True if nothing failed. */
export async function runSteps({
  npm,
  only,
}: {
  readonly npm: readonly string[];
  readonly only: readonly string[];
}): Promise<boolean> {
  const unknown = only.filter((name) => steps.every((step) => step.name !== name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no step ${unknown.join(", ")}. The steps are ${steps.map(({ name }) => name).join(", ")}.`,
    );
  }
  const chosen = only.length === 0 ? steps : steps.filter(({ name }) => only.includes(name));
  const reports = mkdtempSync(join(tmpdir(), "cica-test-"));
  const failedSteps = new Set<string>();
  const total = { passed: 0, failed: 0 };
  for (const step of chosen) {
    const start = performance.now();
    process.stdout.write(`${step.title.padEnd(26)} `);
    const outcome = await runStep(step, { npm, reports }, failedSteps);
    console.log(`${formatSeconds(performance.now() - start).padStart(7)}  ${describeOutcome(outcome)}`);
    if (outcome.failed > 0) {
      failedSteps.add(step.name);
      console.log(`\n${outcome.output.trimEnd()}\n`);
    }
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}
