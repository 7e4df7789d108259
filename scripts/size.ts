/** Weighs each page of the build at its first view, gzipped, against its budget: `npm run size`. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { singleName } from "../src/text/enOneFile.ts";
import { readRoutes } from "./routes.ts";

/** In kB of 1000 bytes, gzipped. "All" is everything of the first view but the fonts. */
interface Budget {
  readonly js: number;
  readonly all: number;
  readonly fonts: number;
}

/** Of the whole site as one file, in kB as it lies on a disk. */
const singleBudget = 2000;

interface PageKind {
  readonly title: string;
  /** Which addresses it has. */
  readonly route: RegExp;
  /** Its folder in src/pages, whose chunk is loaded at once though the entry imports it lazily. */
  readonly folder: string;
  readonly budget: Budget;
}

const overview: Budget = { js: 120, all: 140, fonts: 60 };
// These read the record at once, so it is part of what they weigh: it has some 177 kB, and room to grow. The scripts hold
// what the reader filters by and the figures' models; what one takes away and the text of its sources come later.
const other: Budget = { js: 165, all: 385, fonts: 60 };
// It lists every source and disagreement, in words that stand in the page.
const sources: Budget = { js: 165, all: 405, fonts: 60 };
// They hold the model of every figure of every page, so that no slide is waited for.
const slides: Budget = { js: 280, all: 480, fonts: 130 };

const kinds: readonly PageKind[] = [
  { title: "Overview", route: /^$/, folder: "overview", budget: overview },
  { title: "Road map", route: /^roadmap\/$/, folder: "roadmap", budget: other },
  { title: "Initiative", route: /^roadmap\/[^/]+\/$/, folder: "initiative", budget: other },
  { title: "Convention", route: /^convention\/$/, folder: "convention", budget: other },
  { title: "Contributions", route: /^contributions\/$/, folder: "contributions", budget: other },
  { title: "Events", route: /^events\/$/, folder: "events", budget: other },
  { title: "Dimension", route: /^dimensions\/[^/]+\/$/, folder: "dimension", budget: other },
  { title: "Participation", route: /^participation\/$/, folder: "participation", budget: other },
  { title: "State", route: /^states\/[^/]+\/$/, folder: "state", budget: other },
  { title: "Network", route: /^network\/$/, folder: "network", budget: other },
  { title: "Changes", route: /^changes\/$/, folder: "changes", budget: other },
  { title: "Briefings", route: /^briefings\/$/, folder: "briefings", budget: slides },
  { title: "Briefing", route: /^briefings\/[^/]+\/$/, folder: "briefing", budget: slides },
  { title: "Presenting", route: /^briefings\/[^/]+\/present\/$/, folder: "present", budget: slides },
  { title: "Print", route: /^briefings\/[^/]+\/print\/$/, folder: "print", budget: slides },
  { title: "Embedded", route: /^embed\//, folder: "embedded", budget: other },
  { title: "Sources", route: /^sources\/$/, folder: "sources", budget: sources },
  { title: "Source", route: /^sources\/[^/]+\/$/, folder: "source", budget: other },
];

interface Chunk {
  readonly file: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

interface Weight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly data: number;
  readonly fonts: number;
}

const dir = "dist";

const gzipped = new Map<string, number>();

function weigh(path: string): number {
  const known = gzipped.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(dir, path)), { level: 9 }).length;
  gzipped.set(path, size);
  return size;
}

function sum(paths: Iterable<string>): number {
  return [...paths].reduce((total, path) => total + weigh(path), 0);
}

/** The chunk of a manifest's key and all that it imports at once. */
function addChunk(manifest: Manifest, key: string, found: Set<string>): void {
  if (found.has(key)) return;
  found.add(key);
  for (const imported of manifest[key]?.imports ?? []) addChunk(manifest, imported, found);
}

/** The files that the attributes of a page name, as paths from the build's root. */
function readLinks(html: string, route: string): readonly string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)]
    .map((match) => posix.normalize(posix.join(route, match[1] ?? "")))
    .filter((path) => existsSync(join(dir, path)));
}

function parseRange(text: string): readonly [first: number, last: number] {
  const [first = "", last = first] = text.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}

/** The fonts that a page's style sheets offer for the characters of its text: at most these are loaded. */
function findFonts(sheets: Iterable<string>, html: string): ReadonlySet<string> {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  const characters = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const fonts = new Set<string>();
  for (const sheet of sheets) {
    for (const [face] of readFileSync(join(dir, sheet), "utf8").matchAll(/@font-face\s*\{[^}]*\}/g)) {
      const file = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1];
      if (file === undefined) continue;
      const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1]?.split(",").map(parseRange) ?? [[0, 0x10ffff] as const];
      const isUsed = [...characters].some((code) => ranges.some(([first, last]) => code >= first && code <= last));
      if (isUsed) fonts.add(posix.normalize(posix.join(posix.dirname(sheet), file)));
    }
  }
  return fonts;
}

function weighRoute(manifest: Manifest, route: string, kind: PageKind): Weight {
  const html = readFileSync(join(dir, route, "index.html"), "utf8");
  const links = readLinks(html, route);
  const keys = new Set<string>();
  for (const [key, chunk] of Object.entries(manifest)) {
    const isOfPage = chunk.isDynamicEntry === true && key.startsWith(`src/pages/${kind.folder}/`);
    if (links.includes(chunk.file) || isOfPage) addChunk(manifest, key, keys);
  }
  const chunks = [...keys].flatMap((key) => manifest[key] ?? []);
  const named = (extension: string) => links.filter((path) => path.endsWith(extension));
  const scripts = new Set([...named(".js"), ...chunks.map(({ file }) => file).filter((file) => file.endsWith(".js"))]);
  const sheets = new Set([...named(".css"), ...chunks.flatMap(({ css = [] }) => css)]);
  return {
    html: weigh(`${route}index.html`),
    js: sum(scripts),
    css: sum(sheets),
    data: sum(new Set(named(".json"))),
    fonts: [...findFonts(sheets, html)].reduce((total, path) => total + readFileSync(join(dir, path)).length, 0),
  };
}

function formatKb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

function formatAgainst(bytes: number, budget: number): string {
  return `${formatKb(bytes)} /${String(budget).padStart(4)}${bytes > budget * 1000 ? " !" : "  "}`;
}

if (!existsSync(join(dir, ".vite/manifest.json"))) {
  console.error("There is no dist/.vite/manifest.json: `npm run build` makes it.");
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(dir, ".vite/manifest.json"), "utf8")) as Manifest;
const problems: string[] = [];
const heaviest = new Map<PageKind, { readonly route: string; readonly weight: Weight; readonly all: number }>();

for (const route of readRoutes(dir)) {
  const kind = kinds.find((candidate) => candidate.route.test(route));
  if (kind === undefined) {
    problems.push(`${route} has no budget: add its kind to scripts/size.ts.`);
    continue;
  }
  const weight = weighRoute(manifest, route, kind);
  const all = weight.html + weight.js + weight.css + weight.data;
  if (all > (heaviest.get(kind)?.all ?? 0)) heaviest.set(kind, { route, weight, all });
}

console.log("First view, gzip, kB (of each kind of page its heaviest)\n");
console.log("page             html      js / max      css    data     all / max      fonts / max    address");
for (const kind of kinds) {
  const found = heaviest.get(kind);
  if (found === undefined) continue;
  const { route, weight, all } = found;
  const cells = [
    kind.title.padEnd(13),
    formatKb(weight.html),
    formatAgainst(weight.js, kind.budget.js),
    formatKb(weight.css),
    formatKb(weight.data),
    formatAgainst(all, kind.budget.all),
    formatAgainst(weight.fonts, kind.budget.fonts),
    `/${route}`,
  ];
  console.log(cells.join(" "));
  const measured = { js: weight.js, all, fonts: weight.fonts };
  for (const part of ["js", "all", "fonts"] as const) {
    const over = measured[part] - kind.budget[part] * 1000;
    if (over > 0)
      problems.push(`${kind.title}: ${part} is ${(over / 1000).toFixed(1)} kB over its ${kind.budget[part]} kB.`);
  }
}

const data = join(dir, "data");
if (existsSync(data)) {
  const sets = readdirSync(data).filter((name) => name.endsWith(".json"));
  console.log(
    `\nLoaded later: ${sets.map((name) => `data/${name} ${formatKb(weigh(`data/${name}`)).trim()}`).join(", ")}`,
  );
}
const single = join(dir, "offline", singleName);
if (existsSync(single)) {
  const bytes = statSync(single).size;
  console.log(`\nThe whole site as one file, not gzipped: ${formatAgainst(bytes, singleBudget)}`);
  if (bytes > singleBudget * 1000) problems.push(`${single} is over its ${singleBudget} kB.`);
} else {
  problems.push(`There is no ${single}.`);
}
for (const problem of problems) console.error(problem);
if (heaviest.size === 0) console.error("There is no page in dist.");
if (problems.length > 0 || heaviest.size === 0) process.exitCode = 1;
