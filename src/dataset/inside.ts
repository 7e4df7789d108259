/** What the one file carries beside its code, by the ids of elements that `scripts/buildSingle.ts` writes. */
const filesId = "inside";
const carriedId = "carried";

let source = "";
let unpacked: Promise<Readonly<Record<string, Uint8Array>>> | undefined;

/** Keeps the file's own text. Called once, before anything is drawn, with nothing in the page that the file has not. */
export function keepSource(): void {
  document.currentScript?.remove();
  source = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** The text of the file as it was opened: what is saved anew. */
export function readSource(): string {
  return source;
}

async function unpack(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { unzipSync } = await import("fflate");
  const signs = atob(document.getElementById(filesId)?.textContent ?? "");
  // By hand: Uint8Array.from takes ten times as long.
  const zip = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i += 1) zip[i] = signs.charCodeAt(i);
  return unzipSync(zip);
}

/**
 * A file of `data/` as the one file carries it.
 * @throws Error where it carries none of that name, or was damaged on its way.
 */
export async function readInside(name: string): Promise<Uint8Array<ArrayBuffer>> {
  unpacked ??= unpack();
  const file = (await unpacked)[name];
  if (file === undefined) throw new Error(`${name} is not in this file`);
  return new Uint8Array(file);
}

/** The briefings that were put into the file, each as the text of a file of its own. None where there are none to read. */
export function readCarried(): string[] {
  try {
    const carried: unknown = JSON.parse(document.getElementById(carriedId)?.textContent ?? "[]");
    return Array.isArray(carried) ? carried.map((one) => JSON.stringify(one)) : [];
  } catch {
    return [];
  }
}

/** The text of the one file with other briefings in it, in place of those that it has. @throws Error if it is no such file. */
export function withCarried(html: string, briefings: readonly unknown[]): string {
  const place = new RegExp(`(<script type="application/json" id="${carriedId}">)[^<]*(</script>)`);
  if (!place.test(html)) throw new Error("there is no place for briefings in it");
  // No sign that could end the element: what a title says stays words.
  const words = JSON.stringify(briefings).replaceAll("<", "\\u003c");
  return html.replace(place, (_, start: string, end: string) => start + words + end);
}
