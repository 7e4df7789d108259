// `npm test`: installs if needed, then runs every step; `npm test -- unit e2e` runs only these.
import { command, npm, prepare } from "./ground.mjs";

await command(async () => {
  prepare();
  const { tsImport } = await import("tsx/esm/api");
  const { runSteps } = await tsImport("./steps.ts", import.meta.url);
  const isPassed = await runSteps({ npm, only: process.argv.slice(2) });
  if (!isPassed) process.exitCode = 1;
});
