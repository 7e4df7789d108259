import { readdirSync } from "node:fs";
import { dirname } from "node:path";

/** The addresses of a build's pages, relative to its root and with a slash at the end; the first page is "". */
export function readRoutes(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path === "index.html" || path.endsWith("/index.html"))
    .map((path) => (path === "index.html" ? "" : `${dirname(path)}/`))
    .sort();
}
