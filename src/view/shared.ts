import { initialView } from "./codec.ts";
import type { View } from "./parameters.ts";

/** A kind of page; `:id` stands for those of one record each. */
export type Page =
  | "overview"
  | "roadmap"
  | "roadmap/:id"
  | "convention"
  | "contributions"
  | "events"
  | "dimensions/:id"
  | "participation"
  | "states/:id"
  | "network"
  | "changes"
  | "briefings"
  | "briefings/:id"
  | "sources"
  | "sources/:id";

/** The kind of page at a path; that of the page from which it comes for an embedded figure. */
export function pageAt(path: string): string {
  const parts = path.split("/").filter(Boolean);
  const [first = "overview", second] = parts[0] === "embed" ? parts.slice(1, -1) : parts;
  return second === undefined ? first : `${first}/:id`;
}

/**
 * Filters that mean the same on several pages, and those pages: they go along from one to another, so that the numbers
 * stay. On the road map and among contributions `from` and `to` are of something else.
 */
export const sharedFilters = {
  dimensions: ["events", "participation", "states/:id"],
  from: ["events", "dimensions/:id", "participation", "states/:id"],
  to: ["events", "dimensions/:id", "participation", "states/:id"],
} as const satisfies { readonly [K in keyof View]?: readonly Page[] };

type Shared = Pick<View, keyof typeof sharedFilters>;

function isOn(key: keyof Shared, page: string): boolean {
  return sharedFilters[key].some((one) => one === page);
}

/** The filters that a page shares with others; of every other filter the initial value. */
export function selectShared({ dimensions, from, to }: Shared, path: string): Shared {
  const page = pageAt(path);
  return {
    // Participation counts no events without a dimension.
    dimensions: !isOn("dimensions", page)
      ? initialView.dimensions
      : page === "participation"
        ? dimensions.filter((key) => key !== "none")
        : dimensions,
    from: isOn("from", page) ? from : null,
    to: isOn("to", page) ? to : null,
  };
}
