import path from "node:path";
import { parseArgs } from "node:util";
import { formatReport } from "./report.ts";
import { auditFolder, findTexts, projectFiles } from "./run.ts";

const projectDir = path.resolve(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { texts: { type: "string" } } });
const textsDir = values.texts === undefined ? findTexts(projectDir) : path.resolve(values.texts);

if (textsDir === undefined) {
  console.error("no texts to check against; say where they are: npm run audit -- --texts <folder>");
  process.exitCode = 2;
} else {
  const report = await auditFolder(projectFiles(projectDir, textsDir));
  console.log(formatReport(report));
  if (report.problems.length > 0) process.exitCode = 1;
}
