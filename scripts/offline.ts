/** Writes the service worker of a build into dist/, with the list of what it keeps: `npm run build` runs it when the pages are there. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { navigation, routes } from "../src/view/routes.ts";
import { standInPath } from "../src/worker/standIn.ts";
import { bundleWorker } from "./bundleWorker.ts";

const projectDir = path.resolve(import.meta.dirname, "..");
const outDir = path.join(projectDir, "dist");

/** Asked of the server each time: it is how a newer version is found. */
const asked = "data/version.json";

/** What a version keeps from the start: all scripts, styles and fonts, the record and its tables, the pages of the menu. */
function filesToKeep(): string[] {
  const pages = navigation.map((page) => `${routes[page]().slice(1)}index.html`);
  const kept = /^(assets\/[^/]+\.(js|css|woff2)|data\/.+\.(json|csv)|favicon\.svg|icons\/[^/]+|[^/]+\.webmanifest)$/;
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => kept.test(file) && file !== asked);
  return [...pages, standInPath, ...files].toSorted();
}

const versionFile = path.join(outDir, asked);
if (!existsSync(versionFile)) {
  await bundleWorker("removed", outDir, null);
  console.log("Not kept offline: sw.js removes what an earlier build kept");
} else {
  const scratch = await mkdtemp(path.join(projectDir, "dist-worker-"));
  try {
    let size = 0;
    const entries = filesToKeep().map((file) => {
      const content = readFileSync(path.join(outDir, file));
      size += content.length;
      const integrity = `sha256-${createHash("sha256").update(content).digest("base64")}`;
      // A folder's page by its folder, as readers ask for it.
      return { integrity, revision: null, url: file.replace(/(^|\/)index\.html$/, "$1"), size: content.length };
    });
    const worker = await readFile(
      await bundleWorker("worker", scratch, JSON.parse(readFileSync(versionFile, "utf8"))),
      "utf8",
    );
    const parts = worker.split("self.__WB_MANIFEST");
    if (parts.length !== 2) throw new Error(`offline: the worker names its list ${parts.length - 1} times, not once`);
    await writeFile(path.join(outDir, "sw.js"), parts.join(JSON.stringify(entries)));
    console.log(`Kept offline: ${entries.length} files, ${(size / 1e6).toFixed(1)} MB`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
