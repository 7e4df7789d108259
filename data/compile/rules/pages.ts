import type { CollectionName } from "../../schema/dataset.ts";
import { findNearest, findNearestState, hintAt } from "../nearest.ts";
import { filePattern } from "../record-files.ts";
import type { Register } from "../register.ts";

/** Pages by the first part of their path, with the collection whose ids follow where there is a page for each entry. */
const pages: Readonly<Record<string, { readonly isPage: boolean; readonly entries?: CollectionName }>> = {
  roadmap: { isPage: true, entries: "initiatives" },
  convention: { isPage: true },
  contributions: { isPage: true },
  events: { isPage: true },
  dimensions: { isPage: false, entries: "dimensions" },
  participation: { isPage: true },
  states: { isPage: false, entries: "states" },
  network: { isPage: true },
  changes: { isPage: true },
  sources: { isPage: true, entries: "sources" },
};

const known = Object.entries(pages).map(([name, { isPage }]) => (isPage ? `/${name}/` : `/${name}/<id>/`));

/** A state by the hint that its letters give, anything else by its spelling. */
function nearestId(id: string, collection: CollectionName, register: Register): string | undefined {
  return collection === "states" ? findNearestState(id, register.states)?.id : register.findNearest(id, collection);
}

/**
 * What is wrong with the path of a page; undefined where it leads to one.
 * @param isPlaceholder whether a part of the path is filled in when the briefing is shown.
 */
export function judgePage(
  path: string,
  register: Register,
  isPlaceholder: (part: string) => boolean,
): string | undefined {
  const [first, id, ...more] = path.split("/").filter(Boolean);
  if (first === undefined) return undefined;
  const page = pages[first];
  if (page === undefined || more.length > 0 || (id === undefined && !page.isPage)) {
    const nearest = findNearest(
      `/${first}/`,
      known.map((one) => one.replace("<id>/", "")),
    );
    const expected = `expected one of /, ${known.join(", ")}, /roadmap/<id>/ or /sources/<id>/`;
    return `no page ${path}, ${expected}${hintAt(page === undefined ? nearest : undefined)}`;
  }
  if (id === undefined || isPlaceholder(id)) return undefined;
  if (page.entries === undefined) return `no page ${path}, expected /${first}/`;
  if (register.mayHave(page.entries, id)) return undefined;
  const nearest = hintAt(nearestId(id, page.entries, register));
  return `no page ${path}: unknown id ${id}, expected an id in ${filePattern(page.entries)}${nearest}`;
}
