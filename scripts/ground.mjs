// Plain Node without dependencies: it runs on a fresh clone, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `This needs Node ${oldestNode.join(".")} or newer and runs on ${process.versions.node}. Get it at https://nodejs.org/.`,
  );
}

function readPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Is node_modules what package-lock.json says? Optional packages of other platforms may be missing. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    if (present[path] === undefined) return optional === true;
    return present[path].version === version && existsSync(join(root, path));
  });
}

/** The program and first arguments that run npm: its own script under this Node, so that no shell is needed. */
export const npm = (() => {
  const beside = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    join(beside, "node_modules/npm/bin/npm-cli.js"),
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
  ];
  const script = scripts.find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  return script === undefined ? ["npm"] : [process.execPath, script];
})();

function install() {
  if (isInstalled()) return;
  console.log("Installing dependencies (npm ci)");
  const [program, ...args] = [...npm, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const done = spawnSync(program, [...args, "--loglevel=error"], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) {
    throw new Error("The dependencies could not be installed: see npm's lines above. `npm ci` tries again.");
  }
}

/** What start and test need under their feet: a Node that is new enough, and the dependencies. */
export function prepare() {
  checkNode();
  install();
  // A build and its tests are of production, whatever the shell says.
  delete process.env.NODE_ENV;
}

/** Runs the work of a command from the repository's root; a failure is one line, not a trace. */
export async function command(work) {
  process.chdir(root);
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
