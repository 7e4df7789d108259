import path from "node:path";
import { build } from "vite";

const projectDir = path.resolve(import.meta.dirname, "..");

/**
 * Writes `sw.js`: one script without imports, since a worker is one file to every host and every browser.
 * @param name `removed` is the one that takes itself away.
 */
export async function bundleWorker(name: "worker" | "removed", outDir: string, version: unknown): Promise<string> {
  await build({
    configFile: false,
    root: projectDir,
    publicDir: false,
    logLevel: "warn",
    define: { siteVersion: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: path.join(projectDir, `src/worker/${name}.ts`),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
  return path.join(outDir, "sw.js");
}
