/** Finds a Chromium for the tests and measurements, and installs one where none is. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

/** For a machine without a graphics card, and without traffic of the browser's own. */
export const chromiumFlags: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(isRoot ? ["--no-sandbox"] : []),
];

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

function placesOf(platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((key) => process.env[key] ?? []);
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Chromium", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
    ];
    return programs.flatMap((program) => folders.map((folder) => join(folder, ...program)));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Ubuntu a `chromium-browser` may only be a note that tells to install a snap. */
function isBrowser(path: string): boolean {
  if (!isExecutable(path)) return false;
  return process.platform !== "linux" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** The path of a Chromium on this machine. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}: there is no program. Correct it or leave it out.`);
  }
  const own = chromium.executablePath();
  return placesOf(process.platform).find(isBrowser) ?? (existsSync(own) ? own : undefined);
}

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done = spawnSync(program, args, { env, encoding: "utf8" });
  if (done.status === 0) return true;
  console.log(`${program} ${args.join(" ")} failed\n${done.stdout ?? ""}${done.stderr ?? ""}`);
  return false;
}

function installPackage(): boolean {
  console.log("Installing Chromium (apt-get)");
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

function installOwn(): boolean {
  console.log("Installing Chromium (playwright)");
  const playwright = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const deps = isRoot && isDebian() ? ["--with-deps"] : [];
  return run(process.execPath, [playwright, "install", ...deps, "chromium"]);
}

/** The path of a Chromium, installed first if there is none: Debian's package when root, else Playwright's own. */
export function provideChromium(): string {
  let found = findChromium();
  if (found === undefined && isRoot && isDebian() && installPackage()) found = findChromium();
  if (found === undefined && installOwn()) found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium here and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}
