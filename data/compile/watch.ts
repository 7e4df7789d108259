import path from "node:path";
import type { Plugin } from "vite";
import { compile } from "./compile.ts";
import { formatProblem } from "./problem.ts";
import { writeDataset } from "./write.ts";

/**
 * While developing: a saved record is compiled at once and the page reloads; problems are shown over the page with their
 * places, and the last good dataset stays.
 */
export function watchRecords(projectDir: string): Plugin {
  const recordsDir = path.join(projectDir, "data/records");
  return {
    name: "cica:watch-records",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(recordsDir);
      server.watcher.on("all", async (_, file) => {
        if (!file.startsWith(recordsDir) || !file.endsWith(".yaml")) return;
        const { dataset, problems } = await compile(recordsDir, "data/records");
        if (dataset === undefined) {
          const message = problems.map(formatProblem).join("\n");
          server.config.logger.error(message);
          server.ws.send({ type: "error", err: { message, stack: "" } });
          return;
        }
        await writeDataset(dataset, path.join(projectDir, "public/data"));
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
