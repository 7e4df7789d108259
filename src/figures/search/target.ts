import type { SearchEntry } from "../../core/searchEntries.ts";
import type { View } from "../../view/parameters.ts";
import { routes } from "../../view/routes.ts";

/** How the id of an action begins that sets the pages back to the day that follows. */
export const dayAction = "as-of/";

/** Where a thing of the record is read: a page, with what it is to show; without one, evidence over the present page. */
export interface Target {
  readonly path: string | null;
  readonly view: Partial<View>;
}

/** Undefined for a page or action, which the registry of actions knows. */
export function findTarget({ kind, id }: Pick<SearchEntry, "kind" | "id">): Target | undefined {
  switch (kind) {
    case "state":
      return { path: routes.state(id), view: {} };
    case "dimension":
      return { path: routes.dimension(id), view: {} };
    case "area":
      return { path: routes.events(), view: { areas: [id] } };
    case "chairmanship":
      return { path: routes.events(), view: { chairmanships: [id] } };
    case "initiative":
      return { path: routes.initiative(id), view: {} };
    case "source":
      return { path: routes.source(id), view: {} };
    case "event":
      return { path: routes.events(), view: { open: `events/${id}` } };
    case "contribution":
      return { path: routes.contributions(), view: { open: `contributions/${id}` } };
    case "project":
      return { path: routes.contributions(), view: { open: `projects/${id}` } };
    case "body":
      return { path: null, view: { open: `bodies/${id}` } };
    case "organisation":
      return { path: null, view: { open: `organisations/${id}` } };
    case "action":
      return id.startsWith(dayAction)
        ? { path: null, view: { asOf: id.slice(dayAction.length), since: null } }
        : undefined;
    case "page":
      return undefined;
  }
}
