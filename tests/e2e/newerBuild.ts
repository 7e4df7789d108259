import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWorker } from "../../scripts/bundleWorker.ts";
import { readSiteVersion, type SiteVersion } from "../../src/core/siteVersion.ts";

function versionOf(dir: string): SiteVersion {
  const version = readSiteVersion(JSON.parse(readFileSync(join(dir, "data/version.json"), "utf8")));
  if (version === undefined) throw new Error(`${dir} has no version: \`npm run build\` writes it`);
  return version;
}

/** The build that is tested. */
export const present = versionOf("dist");

export const later = { build: "00000000feedbeef", latestSource: "2026-06-04", digest: "ab".repeat(32) };

/** A copy of the build as a later record would make it: another day, another fingerprint, other pages. */
export function makeLaterBuild(): string {
  const dir = mkdtempSync(join(tmpdir(), "cica-later-"));
  cpSync("dist", dir, { recursive: true });
  const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const changed = [...pages, "data/dataset.json", "data/version.json", "sw.js"];
  for (const name of changed) {
    const path = join(dir, name);
    let content = readFileSync(path, "utf8")
      .replaceAll(present.build, later.build)
      .replaceAll(present.digest, later.digest)
      .replaceAll("11 March 2026", "4 June 2026")
      .replaceAll(`latestSource":"${present.latestSource}`, `latestSource":"${later.latestSource}`)
      .replaceAll(`"last":"${present.latestSource}`, `"last":"${later.latestSource}`);
    if (name === "sw.js") {
      const worker = content.replaceAll(present.latestSource, later.latestSource);
      content = worker.replaceAll(/"integrity":"[^"]*","revision":null,"url":"([^"]*)"/g, (_, url: string) => {
        const file = join(dir, url === "" || url.endsWith("/") ? `${url}index.html` : url);
        const integrity = `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
        return `"integrity":"${integrity}","revision":null,"url":"${url}"`;
      });
      if (content === worker) throw new Error("the worker's list of files reads otherwise than this expects");
    }
    writeFileSync(path, content);
    for (const end of ["gz", "br"]) if (existsSync(`${path}.${end}`)) rmSync(`${path}.${end}`);
  }
  return dir;
}

/** A copy of the build as SITE_OFFLINE=no makes it: its pages carry no mark of a build, and its worker is the one that removes. */
export async function makeUnkeptBuild(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "cica-unkept-"));
  cpSync("dist", dir, { recursive: true });
  for (const name of ["data/version.json", "sw.js"]) {
    for (const end of ["", ".gz", ".br"]) rmSync(join(dir, name + end), { force: true });
  }
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(dir, name);
    writeFileSync(path, readFileSync(path, "utf8").replace(` data-build="${present.build}"`, ""));
    for (const end of ["gz", "br"]) rmSync(`${path}.${end}`, { force: true });
  }
  await bundleWorker("removed", dir, null);
  return dir;
}
