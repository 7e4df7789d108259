/** The stand-in's path in the build. It is kept by the worker only; no address leads to it. */
export const standInPath = "stand-in.html";

/**
 * The page that stands in where a page is not at hand, at whatever depth: its links, relative to the root as they were
 * built, are made fixed, which also tells the site where its root lies (`src/app/site.ts`).
 */
export function toStandIn(html: string, root: string): string {
  return html
    .replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace(' data-root="./"', () => ` data-root="${root}"`);
}
