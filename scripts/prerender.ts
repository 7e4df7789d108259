/** Writes every page of the site into dist/ as a file of its own: `npm run build` runs it after both Vite builds. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Dataset } from "../data/schema/dataset.ts";
import type * as Site from "../src/app/prerender.tsx";
import type { SiteVersion } from "../src/core/siteVersion.ts";
import { standInPath } from "../src/worker/standIn.ts";
import { buildIdOf } from "./buildId.ts";

const projectDir = path.resolve(import.meta.dirname, "..");
const outDir = path.join(projectDir, "dist");
const ssrDir = path.join(projectDir, "dist-ssr");

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const entrySource = "index.html";

/** What the entry loads on every page. */
const startSource = "src/app/start.tsx";

const embeddedSource = "src/app/EmbeddedPage.tsx";

/** The page's own chunk, by the first part of its path; the Overview comes with the start. */
const chunkSources: Record<string, string> = {
  "404": "src/pages/notfound/NotFoundPage.tsx",
  roadmap: "src/pages/roadmap/RoadMapPage.tsx",
  "roadmap/*": "src/pages/initiative/InitiativePage.tsx",
  convention: "src/pages/convention/ConventionPage.tsx",
  contributions: "src/pages/contributions/ContributionsPage.tsx",
  events: "src/pages/events/EventsPage.tsx",
  changes: "src/pages/changes/ChangesPage.tsx",
  "dimensions/*": "src/pages/dimension/DimensionPage.tsx",
  "states/*": "src/pages/state/StatePage.tsx",
  briefings: "src/pages/briefings/BriefingsPage.tsx",
  "briefings/*": "src/pages/briefing/BriefingPage.tsx",
  "briefings/*/present": "src/pages/present/PresentPage.tsx",
  "briefings/*/print": "src/pages/print/PrintPage.tsx",
  participation: "src/pages/participation/ParticipationPage.tsx",
  network: "src/pages/network/NetworkPage.tsx",
  sources: "src/pages/sources/SourcesPage.tsx",
  "sources/*": "src/pages/source/SourcePage.tsx",
};

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Text for a script element: no `<` that could end it. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * The page's Content-Security-Policy, with the hash of each inline script that runs. `frame-ancestors` can't stand in a
 * page; `scripts/serve.ts` sends it as a header.
 */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

type Manifest = Readonly<Record<string, Chunk>>;

/** The chunk of a source and all that it imports at once, each after those that it imports itself. */
function chunksOf(manifest: Manifest, source: string, found = new Set<Chunk>()): Set<Chunk> {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`prerender: the build has no chunk for ${source}`);
  // The page's template names the entry's own files.
  if (source === entrySource || found.has(chunk)) return found;
  for (const imported of chunk.imports ?? []) chunksOf(manifest, imported, found);
  return found.add(chunk);
}

/** What a page needs beside its template: scripts, and the sheets of its own parts. */
function filesOf(manifest: Manifest, page: string): { readonly scripts: string[]; readonly sheets: string[] } {
  const parts = page.split("/").filter(Boolean);
  const isEmbedded = parts[0] === "embed";
  const [first = "overview", second, ...rest] = isEmbedded ? parts.slice(1, -1) : parts;
  const key = second === undefined ? first : [first, "*", ...rest].join("/");
  const source = chunkSources[key];
  if (source === undefined && key !== "overview") throw new Error(`prerender: no chunk is named for ${page}`);
  const sources = [startSource, ...(isEmbedded ? [embeddedSource] : []), ...(source === undefined ? [] : [source])];
  const chunks = sources.reduce((found, one) => chunksOf(manifest, one, found), new Set<Chunk>());
  return {
    scripts: [...chunks].map(({ file }) => file),
    // A page is styled before any script runs. The site's own sheet stands in the template, before these.
    sheets: [...new Set([...chunks].flatMap(({ css = [] }) => css))],
  };
}

/**
 * What the start imports, each part after those that it imports itself. As scripts of their own they are evaluated one
 * task at a time, and the browser fetches them after what the first paint needs: a preload would compete with it.
 */
function partsOf(manifest: Manifest): string[] {
  return [...chunksOf(manifest, startSource)].map(({ file }) => file).slice(0, -1);
}

const siteName = "CICA Transformation";

/** What a browser needs to install the site. Pages that are opened as a file do without. */
const installLinks = [
  '<link rel="manifest" href="./manifest.webmanifest">',
  '<link rel="apple-touch-icon" href="./icons/touch-180.png">',
];

interface PageParts {
  readonly markup: string;
  /** The site's root as seen from the page: "../" or, for the page that stands in for missing ones, a fixed path. */
  readonly root: string;
  readonly files: ReturnType<typeof filesOf>;
  readonly firstView?: unknown;
  /** Read by machines, never run. */
  readonly linkedData?: unknown;
  readonly description: string;
}

function toPage(template: string, parts: PageParts): string {
  const { markup, root, files, firstView, linkedData, description } = parts;
  // An embedded figure has its own heading only.
  const named = /class="figure[^"]* only"/.test(markup)
    ? /<h[23][^>]*>([\s\S]*?)<\/h[23]>/
    : /<h1[^>]*>([\s\S]*?)<\/h1>/;
  const heading = named.exec(markup)?.[1]?.replace(/<[^>]+>/g, "");
  const title = heading === undefined ? siteName : `${heading} · ${siteName}`;
  const links = [
    ...installLinks,
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/${file}">`),
    ...files.sheets.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...files.scripts
      .filter((file) => !startParts.includes(file))
      .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${file}">`),
    ...(firstView === undefined ? ['<link rel="preload" as="fetch" crossorigin href="./data/dataset.json">'] : []),
  ].join("\n    ");
  const inline =
    firstView === undefined ? "" : `<script type="application/json" id="first-view">${escapeJson(firstView)}</script>`;
  const machine =
    linkedData === undefined ? "" : `  <script type="application/ld+json">${escapeJson(linkedData)}</script>\n  `;
  const scripts = startParts
    .map((file) => `<script type="module" crossorigin src="./${file}"></script>\n    `)
    .join("");
  const html = template
    .replace('<script type="module"', () => `${scripts}<script type="module"`)
    .replace('<html lang="en">', `<html lang="en" data-root="${root}"${buildMark}>`)
    // The page reads without its scripts: styles and fonts come first.
    .replaceAll(/<(script type="module"|link rel="modulepreload")(?! fetchpriority)/g, '<$1 fetchpriority="low"')
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + escapeHtml(description))
    .replace("</head>", () => `  ${links}\n  ${machine}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>${inline}`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  // First in the head: a policy binds only the scripts that come after it.
  return html
    .replace('    <meta charset="utf-8" />\n', "")
    .replace("<head>", () => `<head>\n    <meta charset="utf-8" />\n    ${policy}`);
}

function leadOf(markup: string): string {
  const lead = /<p class="lead">([\s\S]*?)<\/p>/.exec(markup)?.[1] ?? "";
  return lead
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .slice(0, 300);
}

const { pagesOf, renderPage, renderWaiting, firstViewOf, linkedDataOf, embeddedOf, hasFirstView } = (await import(
  new URL(`file://${path.join(ssrDir, "prerender.js")}`).href
)) as typeof Site;
const dataset = JSON.parse(await readFile(path.join(outDir, "data/dataset.json"), "utf8")) as Dataset;
const manifest = JSON.parse(await readFile(path.join(outDir, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;
const template = await readFile(path.join(outDir, "index.html"), "utf8");
/** Where the site lies, for the one page that a host shows at any depth: SITE_ROOT, "/" unless told. */
const siteRoot = process.env["SITE_ROOT"] ?? "/";

/** Pages carry the mark of their build, so that none is shown with another build's record. SITE_OFFLINE=no: nothing is kept. */
const version: SiteVersion | undefined =
  process.env["SITE_OFFLINE"] === "no"
    ? undefined
    : {
        build: buildIdOf([`${outDir}/`, `${ssrDir}/`, import.meta.filename], siteRoot),
        latestSource: dataset.meta.latestSource,
        digest: dataset.meta.digest,
      };
const buildMark = version === undefined ? "" : ` data-build="${version.build}"`;
const pages = pagesOf(dataset);
const startParts = partsOf(manifest);
/** Asked for with the page, so that they are there for its first paint wherever the network allows. */
const fonts = (await readdir(path.join(outDir, "assets"))).filter((file) => /-latin-\d+-normal-.*\.woff2$/.test(file));

for (const page of pages) {
  const markup = await renderPage(page, dataset);
  // Found on its page, each figure has a page of its own for other sites to frame.
  pages.push(...embeddedOf(page, markup));
  const depth = page.split("/").filter(Boolean).length;
  const html = toPage(template, {
    markup,
    root: depth === 0 ? "./" : "../".repeat(depth),
    files: filesOf(manifest, page),
    ...(hasFirstView(page) ? { firstView: firstViewOf(dataset) } : {}),
    linkedData: linkedDataOf(page, dataset),
    description: leadOf(markup),
  });
  const file = path.join(outDir, page, "index.html");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);
}

// It stands in at any depth, so its links start at the root, also before its scripts run.
const missing = (await renderPage("/404/", dataset)).replaceAll('href="../', `href="${siteRoot}`);
await writeFile(
  path.join(outDir, "404.html"),
  toPage(template, {
    markup: missing,
    root: siteRoot,
    files: filesOf(manifest, "/404/"),
    description: leadOf(missing),
  }),
);
if (version !== undefined) {
  await writeFile(path.join(outDir, "data/version.json"), JSON.stringify(version));
  const waiting = (await renderWaiting()).replaceAll('href="../', 'href="./');
  const files = filesOf(manifest, "/");
  await writeFile(
    path.join(outDir, standInPath),
    toPage(template, { markup: waiting, root: "./", files, description: "" }),
  );
}
await rm(ssrDir, { recursive: true, force: true });
console.log(`${pages.length + 1} pages`);
