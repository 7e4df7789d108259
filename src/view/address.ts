import type { Day } from "../core/days.ts";
import { formatView } from "./codec.ts";
import type { View } from "./parameters.ts";
import { relativeAddress } from "./routes.ts";
import { pageAt } from "./shared.ts";

/** The days that a page shows, whether or not its address names them. */
export interface DaysShown {
  readonly asOf: Day;
  readonly since: Day;
  /** Of the record that is shown. */
  readonly version: string;
}

/** Pages that compare with a day also where their address names none. */
const comparing: readonly string[] = ["overview", "changes"];

/**
 * The view that shows the same at any later time: its days written out, and the version of the record, so that a page can
 * say where a later one has mended what was known then. Open evidence is not part of it.
 */
export function pinView(view: View, { asOf, since, version }: DaysShown, path: string): View {
  return { ...view, version, asOf, since: comparing.includes(pageAt(path)) ? since : view.since, open: null };
}

/** The view with the latest day, whichever that is when it is opened. A day to compare with stays where it can. */
export function unpinView(view: View): View {
  return { ...view, version: null, asOf: null, since: view.asOf === null ? view.since : null, open: null };
}

/**
 * The whole address of a view: as it is shown now, or always the latest.
 * @param here address and path of the page on which it is asked for. @param to path of the page that it leads to.
 */
export function addressOf(
  view: View,
  days: DaysShown,
  { isPinned, here, to = here.pathname }: { isPinned: boolean; here: { href: string; pathname: string }; to?: string },
): string {
  const search = formatView(isPinned ? pinView(view, days, to) : unpinView(view));
  return new URL(relativeAddress(here.pathname, to) + search, here.href).href;
}

/** An address as it may stand in what goes round: of a file on this computer its name, without the folders in which it lies. */
export function toCitable(address: string): string {
  return address.replace(/^file:[^#]*\//, "");
}
