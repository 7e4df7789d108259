/**
 * Writes the whole site as one file that opens by a double click, without server or network: `npm run build:single`, and
 * for the site that offers it, `npm run build`. Argument: the folder that it goes to.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { zipSync } from "fflate";
import { build } from "vite";
import type { Dataset } from "../data/schema/dataset.ts";
import { versionOf } from "../src/core/version.ts";
import { text } from "../src/text/en.ts";
import { oneFileText, singleName } from "../src/text/enOneFile.ts";

const projectDir = path.resolve(import.meta.dirname, "..");
const dataDir = path.join(projectDir, "public/data");

interface Parts {
  readonly code: string;
  readonly style: string;
}

/** The site as one script that needs no modules, which a browser does not load from a folder, and one sheet with its fonts. */
async function bundle(): Promise<Parts> {
  const built = await build({
    root: projectDir,
    configFile: false,
    mode: "production",
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(projectDir, "src/app/single.tsx"),
        output: { format: "iife", codeSplitting: false },
        // Only what loads parts asks for it, and here there are none to load.
        transform: { define: { "import.meta": "{}" } },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error("buildSingle: Vite gave no bundle");
  const scripts = result.output.flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  const sheets = result.output.flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
  );
  const others = result.output.filter((part) => part.type === "asset" && !part.fileName.endsWith(".css"));
  if (scripts.length !== 1 || others.length > 0) {
    throw new Error(`buildSingle: not in one: ${result.output.map(({ fileName }) => fileName).join(", ")}`);
  }
  // The fonts are at hand: the first page waits the moment that they take.
  const style = sheets.join("\n").replaceAll(/font-display:\s*optional/g, "font-display:block");
  return { code: scripts[0] ?? "", style };
}

/** What the site's folder `data/` offers, as a zip. */
async function packData(): Promise<Uint8Array> {
  const names = (await readdir(dataDir)).filter((name) => /\.(?:json|csv)$/.test(name)).sort();
  const files = await Promise.all(names.map(async (name) => [name, await readFile(path.join(dataDir, name))] as const));
  // A fixed time: the same record gives the same file.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * Unpacks the code and runs it: as a script of its own, whose hash the policy knows, and not before the file is read to its
 * end. Where a file from a folder is reloaded and asks for the browser's store while it is still being read, Chromium 156
 * now and then hands it an empty one, and what was kept is gone. So nothing here may ask for it.
 */
const loader = `(async () => {
  try {
    const signs = atob(document.getElementById("code").textContent);
    const bytes = new Uint8Array(signs.length);
    for (let i = 0; i < signs.length; i += 1) bytes[i] = signs.charCodeAt(i);
    const packed = new Blob([bytes]);
    const script = document.createElement("script");
    script.textContent = await new Response(packed.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
    if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done));
    document.body.append(script);
  } catch (error) {
    document.getElementById("root").textContent = ${JSON.stringify(oneFileText.tooOld)};
    throw error;
  }
})();`;

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Nothing is loaded from anywhere, and nothing runs but what was built. */
function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

async function toHtml({ code, style }: Parts): Promise<string> {
  const { meta } = JSON.parse(await readFile(path.join(dataDir, "dataset.json"), "utf8")) as Dataset;
  const icon = toBase64(await readFile(path.join(projectDir, "public/favicon.svg")));
  // The loader stands last: whatever comes before it is part of the file's own text (see src/dataset/inside.ts).
  return `<!doctype html>
<html lang="en" data-copy="file">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([loader, code], style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="version" content="${versionOf(meta)}">
<title>${text.site}</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<style>${style}</style>
</head>
<body>
<div id="root"><p class="loading">${text.loading}</p></div>
<noscript><p class="noscript">${oneFileText.noScript}</p></noscript>
<script type="application/json" id="carried">[]</script>
<script type="application/octet-stream" id="inside">${toBase64(await packData())}</script>
<script type="application/octet-stream" id="code">${toBase64(deflateRawSync(code, { level: 9 }))}</script>
<script>${loader}</script>
</body>
</html>
`;
}

const outDir = path.resolve(process.argv[2] ?? "dist-single");
const html = await toHtml(await bundle());
await mkdir(outDir, { recursive: true });
await writeFile(path.join(outDir, singleName), html);
console.log(`${singleName}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`);
