import type { Theme } from "../mine/theme.ts";
import { formatView } from "./codec.ts";
import { withoutFilters } from "./pageFilters.ts";
import type { View } from "./parameters.ts";
import { type NavigationPage, navigation, routes } from "./routes.ts";
import type { ViewChange } from "./ViewProvider.tsx";

/** What the panel of search can show. */
export type Asked = "search" | "shortcuts" | "link";

/** What an action reads and does: everything that it may touch. */
export interface ActionContext {
  readonly view: View;
  readonly change: (change: ViewChange) => void;
  /** Leads to a page, by the clock that is shown: with what is asked for, else with the filters that it shares. */
  readonly go: (path: string, view?: Partial<View>) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly show: (asked: Asked) => void;
  readonly print: () => void;
}

const pages = [...navigation, "network"] as const satisfies readonly (NavigationPage | "network")[];
export type PageAction = (typeof pages)[number];
export type ActionId =
  | PageAction
  | "late"
  | "latest"
  | "documents"
  | "all-sources"
  | "clear-filters"
  | "light"
  | "dark"
  | "system"
  | "link"
  | "print"
  | "search"
  | "shortcuts";

/** One thing that a person can do from anywhere. Search, the list of shortcuts and the keys are views of these. */
export interface Action {
  readonly id: ActionId;
  /** Leads to a page and does nothing else. */
  readonly isPage: boolean;
  /** The key that does it, without any other key. */
  readonly shortcut: string | null;
  readonly isEnabled: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}

const always = () => true;

function action(
  id: ActionId,
  shortcut: string | null,
  run: Action["run"],
  isEnabled: Action["isEnabled"] = always,
): Action {
  return { id, isPage: false, shortcut, isEnabled, run };
}

/** Every action, in the order in which a list shows them. */
export const actions: readonly Action[] = [
  ...pages.map((page, i) => ({
    id: page,
    isPage: true,
    // The tenth has the key after 9.
    shortcut: String((i + 1) % 10),
    isEnabled: always,
    run: ({ go }: ActionContext) => go(routes[page]()),
  })),
  action("late", null, ({ go }) => go(routes.roadmap(), { standings: ["late"] })),
  action(
    "latest",
    "l",
    ({ change }) => change({ asOf: null, since: null }),
    ({ view }) => view.asOf !== null,
  ),
  action(
    "documents",
    "b",
    ({ change }) => change({ basis: "documents" }),
    ({ view }) => view.basis === "all",
  ),
  action(
    "all-sources",
    "b",
    ({ change }) => change({ basis: "all" }),
    ({ view }) => view.basis === "documents",
  ),
  action(
    "clear-filters",
    "x",
    ({ change }) => change(withoutFilters),
    ({ view }) => formatView(view) !== formatView(withoutFilters(view)),
  ),
  ...(["light", "dark", "system"] as const).map((theme) =>
    action(
      theme,
      null,
      ({ setTheme }) => setTheme(theme),
      (context) => context.theme !== theme,
    ),
  ),
  action("link", "c", ({ show }) => show("link")),
  action("print", null, ({ print }) => print()),
  action("search", "/", ({ show }) => show("search")),
  action("shortcuts", "?", ({ show }) => show("shortcuts")),
];

/** What a key does now. Undefined where it does nothing. */
export function findByKey(key: string, context: ActionContext): Action | undefined {
  return actions.find(({ shortcut, isEnabled }) => shortcut === key && isEnabled(context));
}
