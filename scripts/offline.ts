/** Writes the service worker of a build into dist/, with the list of what it keeps: `npm run build` runs it when the pages are there. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { injectManifest } from "workbox-build";
import { navigation, routes } from "../src/view/routes.ts";
import { standInPath } from "../src/worker/standIn.ts";
import { bundleWorker } from "./bundleWorker.ts";

const projectDir = path.resolve(import.meta.dirname, "..");
const outDir = path.join(projectDir, "dist");

/** What a version keeps from the start: all scripts, styles and fonts, the record and its tables, the pages of the menu. */
function patternsOf(): string[] {
  const pages = navigation.map((page) => `${routes[page]().slice(1)}index.html`);
  return [
    ...pages,
    standInPath,
    "assets/*.{js,css,woff2}",
    "data/**/*.{json,csv}",
    "favicon.svg",
    "icons/*",
    "*.webmanifest",
  ];
}

const versionFile = path.join(outDir, "data/version.json");
if (!existsSync(versionFile)) {
  await bundleWorker("removed", outDir, null);
  console.log("Not kept offline: sw.js removes what an earlier build kept");
} else {
  const scratch = await mkdtemp(path.join(projectDir, "dist-worker-"));
  try {
    const { count, size } = await injectManifest({
      swSrc: await bundleWorker("worker", scratch, JSON.parse(readFileSync(versionFile, "utf8"))),
      swDest: path.join(outDir, "sw.js"),
      globDirectory: outDir,
      globPatterns: patternsOf(),
      // Asked of the server each time: it is how a newer version is found.
      globIgnores: ["data/version.json"],
      maximumFileSizeToCacheInBytes: 5_000_000,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map(({ url, size }) => {
            const content = readFileSync(path.join(outDir, url));
            const integrity = `sha256-${createHash("sha256").update(content).digest("base64")}`;
            // A folder's page by its folder, as readers ask for it.
            return { url: url.replace(/(^|\/)index\.html$/, "$1"), integrity, revision: null, size };
          }),
        }),
      ],
    });
    console.log(`Kept offline: ${count} files, ${(size / 1e6).toFixed(1)} MB`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
