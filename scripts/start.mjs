// `npm start`: installs if needed, builds, serves. Options after `--`: --port 5000, --host 0.0.0.0.
import { spawnSync } from "node:child_process";
import { command, npm, prepare } from "./ground.mjs";

await command(async () => {
  prepare();
  const { tsImport } = await import("tsx/esm/api");
  const { readOptions, serveUntilStopped } = await tsImport("./serve.ts", import.meta.url);
  const options = readOptions(process.argv.slice(2));
  const [program, ...args] = [...npm, "run", "--silent", "build"];
  const built = spawnSync(program, args, { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The build failed: see the lines above.");
  await serveUntilStopped(options);
});
