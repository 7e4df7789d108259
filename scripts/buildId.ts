import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The fingerprint of a build, from all that its pages are made of: the files and folders named, each with what lies in it.
 * The same sources give the same one on every machine.
 */
export function buildIdOf(paths: readonly string[], settings: string): string {
  const hash = createHash("sha256").update(settings);
  const add = (path: string) => hash.update("\0").update(readFileSync(path));
  for (const path of paths) {
    if (!path.endsWith("/")) {
      add(path);
      continue;
    }
    const names = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) add(name);
  }
  return hash.digest("hex").slice(0, 16);
}
