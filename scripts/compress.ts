/** Writes a .gz and a .br beside each text file of a build that is worth it: `tsx scripts/compress.ts [dist]`. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const textFile = /\.(?:html|js|css|json|csv|svg|webmanifest)$/;
const smallestSize = 1000;

async function compress(path: string): Promise<boolean> {
  const content = await readFile(path);
  if (content.length <= smallestSize) return false;
  const [gz, br] = await Promise.all([
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
  return true;
}

/** How many files were compressed, of how many text files. */
export async function compressFolder(dir: string): Promise<{ readonly compressed: number; readonly texts: number }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const done = await Promise.all(paths.map(compress));
  return { compressed: done.filter(Boolean).length, texts: paths.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dir = process.argv[2] ?? "dist";
  const { compressed, texts } = await compressFolder(dir);
  console.log(`Compressed ${compressed} of ${texts} text files in ${dir}`);
}
