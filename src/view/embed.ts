const embedRoot = "/embed/";

/**
 * Where one figure of a page answers by itself, to be shown inside another page: `/embed/events/counts/`. Null for pages
 * of a single record, of which there are too many to build each figure apart.
 * @param page path within the site.
 */
export function embedAddress(page: string, figure: string): string | null {
  const [first = "overview", second] = page.split("/").filter(Boolean);
  const isBuilt = second === undefined || first === "dimensions" || first === "states";
  return isBuilt && first !== "embed" ? `${embedRoot}${[first, ...(second ? [second] : []), figure].join("/")}/` : null;
}

/** The page from which an embedded figure comes; undefined for an address that is none of an embedded figure. */
export function pageOfEmbedded(path: string): { readonly page: string; readonly figure: string } | undefined {
  if (!path.startsWith(embedRoot)) return undefined;
  const parts = path.slice(embedRoot.length).split("/").filter(Boolean);
  const figure = parts.pop();
  if (figure === undefined || parts.length === 0) return undefined;
  return { page: parts[0] === "overview" ? "/" : `/${parts.join("/")}/`, figure };
}
