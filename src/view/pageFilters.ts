import { initialView } from "./codec.ts";
import type { View } from "./parameters.ts";
import { type Page, pageAt, sharedFilters } from "./shared.ts";

/** What a field of the view is, where it is no filter: the clock, whose evidence is open, how things are arranged. */
type Other = "clock" | "evidence" | "arrangement";

const ofEvents: readonly Page[] = ["events"];

/**
 * Of each field of the view what it is; of a filter, which pages heed it. A field that is missing is a type error. What a
 * picture says of filters, what "clear" clears and what goes along to other pages all follow from it.
 */
const fields = {
  asOf: "clock",
  since: "clock",
  basis: "clock",
  open: "evidence",
  by: "arrangement",
  order: "arrangement",
  register: "arrangement",
  cut: "arrangement",
  matrixOrder: "arrangement",
  compared: "arrangement",
  node: "arrangement",
  briefing: "arrangement",
  slide: "arrangement",
  window: "arrangement",
  paper: "arrangement",
  version: "clock",
  ...sharedFilters,
  from: [...sharedFilters.from, "roadmap", "contributions"],
  to: [...sharedFilters.to, "roadmap", "contributions"],
  areas: ofEvents,
  kinds: ofEvents,
  formats: ofEvents,
  states: ofEvents,
  chairmanships: ["events", "roadmap"],
  text: ofEvents,
  tracks: ["roadmap"],
  standings: ["roadmap"],
  leads: ["roadmap"],
  clusters: ["roadmap"],
  contributors: ["contributions"],
  giftKinds: ["contributions"],
  recipients: ["contributions"],
  giftStandings: ["contributions"],
  changePages: ["changes"],
  changeKinds: ["changes"],
} as const satisfies { readonly [K in keyof View]: Other | readonly Page[] };

type Fields = typeof fields;

/** A field of the view that leaves something out of what a page shows. */
export type FilterKey = { [K in keyof View]: Fields[K] extends Other ? never : K }[keyof View];

function isFilter(key: keyof View): key is FilterKey {
  return typeof fields[key] !== "string";
}

/** Every filter, in the order of the address. */
export const filterKeys: readonly FilterKey[] = (Object.keys(initialView) as (keyof View)[]).filter(isFilter);

/** Whether a filter touches what the page at a path shows. */
export function isHeeded(key: FilterKey, path: string): boolean {
  const page = pageAt(path);
  return fields[key].some((one) => one === page);
}

/** The view without any filter: clock, evidence and arrangement stay. */
export function withoutFilters(view: View): View {
  return { ...view, ...Object.fromEntries(filterKeys.map((key) => [key, initialView[key]])) };
}
