import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Names of classes in the styles of a folder, and of those below it. */
function classesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const styles = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return new Set(styles.match(/\.[a-z][\w-]*(?=[^{}]*\{)/g));
}

it("shares no class with the pages that slides stand on, but for those that pages place slides by", () => {
  const pages = classesIn("src/pages");
  const shared = [...classesIn("src/briefing/slide")].filter((name) => pages.has(name));
  expect(shared.toSorted()).toEqual([".quiet", ".slide", ".slide-box"]);
});
