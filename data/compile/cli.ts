import path from "node:path";
import { build } from "./build.ts";
import { formatProblem } from "./problem.ts";

const started = performance.now();
const projectDir = path.resolve(import.meta.dirname, "../..");
const { dataset, problems } = await build(path.join(projectDir, "data/records"), path.join(projectDir, "public/data"));

if (dataset === undefined) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
} else {
  const counts = Object.entries(dataset.meta.counts).map(([name, count]) => `${count} ${name}`);
  console.log(`${counts.join(", ")} in ${Math.round(performance.now() - started)} ms`);
}
