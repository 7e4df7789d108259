/**
 * Where the site's root lies, seen from the page that was loaded. Built pages carry it relative in `data-root`, so that
 * the folder works at any depth of any host; without it (in development) the root is the host's.
 */
export function siteRoot(): string {
  const root = document.documentElement.dataset["root"];
  return new URL(root ?? "/", location.href).pathname;
}
