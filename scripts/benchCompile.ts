/**
 * Compiles 1,000, 10,000 and 100,000 made-up events beside the real records and prints time and memory for each record:
 * `npm run bench:compile -- [--sizes 1000,10000]`. Each size runs in a process of its own, so that none warms up another.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileTexts } from "../data/compile/compile.ts";
import { readFiles } from "../data/compile/record-files.ts";
import { addDays } from "../src/core/days.ts";
import { parseOptions } from "./options.ts";

const recordsDir = fileURLToPath(new URL("../data/records", import.meta.url));
/** Within the time of the document that the made-up events cite. */
const firstDay = "2021-01-01";
const days = 180;
const source = "voice-of-asia-2021-1";
const kinds = ["cbm", "governing-body", "consultation", "outreach"];
const states = ["KAZ", "TUR", "CHN", "IND", "AZE", "UZB", "THA", "KOR"];

function madeUpEvent(i: number): string {
  const day = addDays(firstDay, i % days);
  const state = states[i % states.length];
  return `- id: made-up-${i}
  title: Made-up meeting number ${i}
  start: ${day}
  kind: ${kinds[i % kinds.length]}
  dimension: economic
  dimensionBasis: inferred
  priorityArea: null
  format: online
  city: City ${Math.floor(i / days)}
  country: null
  organisers: [${state}]
  states: [KAZ, ${state === "KAZ" ? "TUR" : state}]
  others: []
  attendance: [{ of: Member States, n: ${(i % 28) + 1} }]
  note: Made up to measure the compiler.
  cites:
    - {source: ${source}, at: "p. ${i % 60}", line: ${(i % 900) + 1}}
`;
}

/** The real records, and `count` made-up events in files of a thousand each. */
async function textsWith(count: number): Promise<Map<string, string>> {
  const texts = await readFiles(recordsDir);
  for (let from = 0; from < count; from += 1000) {
    const events = Array.from({ length: Math.min(1000, count - from) }, (_, i) => madeUpEvent(from + i));
    texts.set(`events/2021-made-up-${from}.yaml`, events.join(""));
  }
  return texts;
}

interface Measure {
  readonly records: number;
  readonly ms: number;
  readonly mb: number;
}

async function measure(count: number): Promise<Measure> {
  const texts = await textsWith(count);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { dataset, problems } = compileTexts(texts);
  const ms = performance.now() - started;
  if (dataset === undefined) throw new Error(`The made-up records do not compile: ${problems[0]?.message}`);
  const records = Object.values(dataset.meta.counts).reduce((sum, n) => sum + n, 0);
  return { records, ms, mb: process.resourceUsage().maxRSS / 1024 - before / 1e6 };
}

const { values } = parseOptions({
  options: { sizes: { type: "string", default: "0,1000,10000,100000" }, one: { type: "string" } },
});
if (values.one !== undefined) {
  console.log(JSON.stringify(await measure(Number(values.one))));
} else {
  const line = (...cells: string[]) => console.log(cells.map((cell) => cell.padStart(14)).join(""));
  line("made-up events", "all records", "time", "per record", "memory", "per record");
  for (const size of values.sizes.split(",").map(Number)) {
    const script = fileURLToPath(import.meta.url);
    const output = execFileSync(
      process.execPath,
      ["--import", "tsx", "--max-old-space-size=6144", script, "--one", String(size)],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    const { records, ms, mb } = JSON.parse(output) as Measure;
    line(
      size.toLocaleString("en"),
      records.toLocaleString("en"),
      `${(ms / 1000).toFixed(2)} s`,
      `${(ms / records).toFixed(3)} ms`,
      `${mb.toFixed(0)} MB`,
      `${((1000 * mb) / records).toFixed(1)} kB`,
    );
  }
}
