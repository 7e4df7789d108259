import { readFileSync } from "node:fs";

/** The script that runs before the first paint, without its comments. */
export function readEarlyScript(): string {
  const lines = readFileSync(new URL("../src/app/early.js", import.meta.url), "utf8").split("\n");
  return lines.filter((line) => !line.trimStart().startsWith("//")).join("\n");
}
