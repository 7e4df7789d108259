/** What is done with a request. `path` is from the site's root, without what is asked of the page. */
export type Plan =
  /** Left to the browser and the server. */
  | { readonly kind: "leave" }
  /** A file of this version. */
  | { readonly kind: "file"; readonly path: string }
  /** A page: of this version, or not at all. */
  | { readonly kind: "page"; readonly path: string }
  /** An address that lacks the slash at its end, as a server would say. */
  | { readonly kind: "moved"; readonly address: string };

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

const leave: Plan = { kind: "leave" };

/** @param scope the site's root as a whole address. @param files the paths that this version keeps. */
export function planOf({ method, mode, url }: Asked, scope: string, files: ReadonlySet<string>): Plan {
  const { origin, pathname, search } = new URL(url);
  const whole = origin + pathname;
  if (method !== "GET" || !whole.startsWith(scope)) return leave;
  const path = whole.slice(scope.length);
  const isPageLike = path === "" || path.endsWith("/");
  if (files.has(path) && !(isPageLike && mode !== "navigate")) return { kind: isPageLike ? "page" : "file", path };
  if (mode !== "navigate") return leave;
  if (isPageLike) return { kind: "page", path };
  // A name with a dot is a file's: what this version does not keep is the server's.
  return path.slice(path.lastIndexOf("/") + 1).includes(".") ? leave : { kind: "moved", address: `${whole}/${search}` };
}
