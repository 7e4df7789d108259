import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Case {
  readonly name: string;
  /** The made-up files; the finding is expected in the first one. */
  readonly files: Readonly<Record<string, string>>;
  /** A part of the finding's line, or null where nothing is to be found. */
  readonly says: string | null;
}

const imports = (path: string) => `import { a } from "${path}";\nexport const b = a;\n`;

const direction: readonly (readonly [file: string, path: string, says: string | null])[] = [
  ["data/schema/case.ts", "../../src/core/days.ts", "move the function into src/core"],
  ["data/schema/case.ts", "../compile/cli.ts", "data/compile runs in Node only"],
  ["data/schema/case.ts", "./fields.ts", null],
  ["data/compile/case.ts", "../../src/view/codec.ts", "move what is shared down into src/core"],
  ["data/compile/case.ts", "../../src/core/days.ts", null],
  ["src/core/case.ts", "react", "no React and no DOM"],
  ["src/core/case.ts", "react-dom/client", "no React and no DOM"],
  ["src/core/case.ts", "../view/codec.ts", "The core is pure"],
  ["src/core/case.ts", "../text/dates.ts", "the core returns data and keys"],
  ["src/core/case.ts", "../ui/table.tsx", "return plain data"],
  ["src/core/case.ts", "../figures/timeline/model.ts", "take their model as an argument"],
  ["src/core/case.ts", "../../data/schema/events.ts", null],
  ["src/text/case.ts", "../ui/table.tsx", "return plain data"],
  ["src/view/case.ts", "../pages/events/page.tsx", "Pages compose figures"],
  ["src/mine/case.ts", "../figures/timeline/model.ts", "take their model as an argument"],
  ["src/dataset/case.ts", "../app/router.tsx", "Only the entry points know src/app"],
  ["src/dataset/case.ts", "../../data/compile/read.ts", "data/compile runs in Node only"],
  ["src/ui/case.tsx", "../figures/timeline/model.ts", "take their model as an argument"],
  ["src/ui/case.tsx", "../view/codec.ts", null],
  ["src/figures/timeline/case.tsx", "../../pages/events/page.tsx", "Pages compose figures"],
  ["src/figures/timeline/case.tsx", "../../export/svg.ts", "Exports read figure models"],
  ["src/figures/timeline/case.tsx", "../counts/model.ts", null],
  ["src/export/case.ts", "../pages/events/page.tsx", "Pages compose figures"],
  ["src/export/case.ts", "../figures/timeline/model.ts", null],
  ["src/export/case.ts", "../briefing/fill.ts", "only where things stand on a slide"],
  ["src/export/pptx/case.ts", "../../briefing/slide/Timeline.tsx", "only where things stand on a slide"],
  ["src/export/pptx/case.ts", "../../briefing/slide/timeline.ts", null],
  ["src/briefing/case.ts", "../pages/events/page.tsx", "Pages compose figures"],
  ["src/briefing/case.ts", "../figures/timeline/model.ts", null],
  ["src/pages/events/case.tsx", "../overview/page.tsx", "A page never imports another page"],
  ["src/pages/events/case.tsx", "../../app/router.tsx", "Only the entry points know src/app"],
  ["src/pages/events/case.tsx", "./list.tsx", null],
  ["src/pages/events/case.tsx", "../../figures/timeline/model.ts", null],
  ["src/pages/events/list/case.tsx", "../../overview/page.tsx", "A page never imports another page"],
  ["src/pages/events/list/case.tsx", "../page.tsx", null],
  ["src/app/case.tsx", "../../data/compile/read.ts", "data/compile runs in Node only"],
  ["src/app/case.tsx", "../pages/events/page.tsx", null],
];

const findings: readonly Case[] = [
  ...direction.map(([file, path, says]) => ({
    name: `${file} imports ${path}`,
    files: { [file]: imports(path) },
    says,
  })),
  {
    name: "a dynamic import counts as one",
    files: { "src/core/case.ts": 'export const load = () => import("../ui/table.tsx");\n' },
    says: "return plain data",
  },
  {
    name: "src/core reads the clock by Date.now",
    files: { "src/core/case.ts": "export const now = () => Date.now();\n" },
    says: "take the day as an argument",
  },
  {
    name: "src/figures reads the clock by new Date()",
    files: { "src/figures/timeline/case.ts": "export const now = () => new Date();\n" },
    says: "take the day as an argument",
  },
  {
    name: "src/core throws dice",
    files: { "src/core/case.ts": "export const dice = () => Math.random();\n" },
    says: "take the day as an argument",
  },
  {
    name: "src/core turns a given moment into a Date",
    files: { "src/core/case.ts": "export const toDate = (text: string) => new Date(text);\n" },
    says: null,
  },
  {
    name: "src/app reads the clock",
    files: { "src/app/case.ts": "export const now = () => Date.now();\n" },
    says: null,
  },
  {
    name: "src uses Node",
    files: { "src/view/case.ts": imports("node:fs") },
    says: "noNodejsModules",
  },
  {
    name: "src/app/prerender.tsx uses Node",
    files: { "src/app/prerender.tsx": imports("node:fs") },
    says: null,
  },
  {
    name: "two files import each other",
    files: {
      "src/core/case.ts": 'import { b } from "./other.ts";\nexport const a = (): unknown => b();\n',
      "src/core/other.ts": 'import { a } from "./case.ts";\nexport const b = (): unknown => a();\n',
    },
    says: "noImportCycles",
  },
  {
    name: "a file only passes on what others export",
    files: { "src/ui/case.ts": 'export { a } from "./table.tsx";\n' },
    says: "noBarrelFile",
  },
  {
    name: "a default export",
    files: { "src/pages/events/case.tsx": "const a = 1;\nexport default a;\n" },
    says: "noDefaultExport",
  },
  {
    name: "a configuration has a default export",
    files: { "some.config.ts": "const a = 1;\nexport default a;\n" },
    says: null,
  },
  {
    name: "src writes to the console",
    files: { "src/ui/case.ts": "console.log(1);\n" },
    says: "noConsole",
  },
  {
    name: "a script writes to the console",
    files: { "scripts/case.ts": "console.log(1);\n" },
    says: null,
  },
  {
    name: "any",
    files: { "src/ui/case.ts": "export const a = (b: any) => String(b);\n" },
    says: "noExplicitAny",
  },
  {
    name: "a non-null assertion",
    files: { "src/ui/case.ts": "export const a = (b: string | undefined) => b!.length;\n" },
    says: "noNonNullAssertion",
  },
  {
    name: "a type imported as a value",
    files: { "src/ui/case.ts": 'import { Day } from "../core/days.ts";\nexport const a = (b: Day) => b;\n' },
    says: "useImportType",
  },
  {
    name: "a promise that nobody waits for",
    files: { "src/ui/case.ts": "const a = async () => Promise.resolve(1);\nexport const b = () => {\n  a();\n};\n" },
    says: "noFloatingPromises",
  },
  {
    name: "a style sheet with an unknown property",
    files: { "src/ui/case.css": "a {\n  colr: red;\n}\n" },
    says: "noUnknownProperty",
  },
];

/** Cases share a run, so each one's files have a number of their own. */
const numbered = (text: string, index: number) => text.replaceAll("case.", `case${index}.`);

/** The lines of one run of Biome with the repository's rules over the files of all cases. */
function lintCases(folder: string): readonly string[] {
  for (const name of ["biome.json", "lint", ".gitignore", "package.json"]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  for (const [index, { files }] of findings.entries()) {
    for (const [path, text] of Object.entries(files)) {
      const place = join(folder, numbered(path, index));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, numbered(text, index));
    }
  }
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status === null || !stdout.includes("::error")) throw new Error(`biome found nothing at all: ${stderr}`);
  return stdout.split("\n").filter((line) => line.startsWith("::"));
}

let folder = "";
let lines: readonly string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cica-lint-"));
  lines = lintCases(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the lint rules", () => {
  test.each(findings.map((item, index) => ({ ...item, index })))("$name", ({ files, says, index }) => {
    const path = numbered(Object.keys(files)[0] ?? "", index);
    const found = lines.filter((line) => line.includes(`/${path},`));
    if (says === null) expect(found).toEqual([]);
    else expect(found.join("\n")).toContain(says);
  });
});
