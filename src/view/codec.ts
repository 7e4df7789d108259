import { type KnownIds, parameters, type View } from "./parameters.ts";

type Key = keyof View;
const keys = Object.keys(parameters) as Key[];

/** A part of an address that was left out, so that the page can say so. */
export interface Repair {
  /** Name of the parameter, as it stands in the address. */
  readonly name: string;
  /** What was left out, shortened for the screen. */
  readonly value: string;
  readonly reason: "unknown" | "contradicts" | "not-a-parameter";
}

const shown = 60;

function repair(name: string, value: string, reason: Repair["reason"]): Repair {
  const short = (text: string) => (text.length > shown ? `${text.slice(0, shown)}…` : text);
  return { name: short(name), value: short(value), reason };
}

/** The view that says nothing: what a page shows at its bare address. */
export const initialView: View = Object.fromEntries(
  keys.map((key) => [key, parameters[key].initial]),
) as unknown as View;

function parseKey<K extends Key>(
  key: K,
  text: string,
  known: KnownIds | undefined,
  into: { view: View; repairs: Repair[] },
) {
  const { value, dropped } = parameters[key].parse(text, known);
  into.view = { ...into.view, [key]: value };
  for (const item of dropped) into.repairs.push(repair(parameters[key].name, item, "unknown"));
}

/** Two dates of which the second comes before the first can't both hold: both are left out. */
function dropReversed(first: "from" | "asOf", second: "to" | "since", into: { view: View; repairs: Repair[] }) {
  const a = into.view[first];
  const b = into.view[second];
  const reversed = first === "from" ? a !== null && b !== null && b < a : a !== null && b !== null && b > a;
  if (!reversed) return;
  into.view = first === "from" ? { ...into.view, from: null, to: null } : { ...into.view, since: null };
  const value = first === "from" ? `${a} to ${b}` : `${b}`;
  into.repairs.push(repair(parameters[second].name, value, "contradicts"));
}

/**
 * Reads the query of an address. What it can't mean is left out and named in `repairs`; nothing throws.
 * @param known ids of the dataset; without it, ids are taken as they stand.
 */
export function parseView(search: string, known?: KnownIds): { view: View; repairs: readonly Repair[] } {
  const into: { view: View; repairs: Repair[] } = { view: initialView, repairs: [] };
  const query = new URLSearchParams(search);
  for (const name of new Set(query.keys())) {
    const key = keys.find((candidate) => parameters[candidate].name === name);
    const text = query.getAll(name).join(",");
    if (key === undefined) into.repairs.push(repair(name, text, "not-a-parameter"));
    else if (text !== "") parseKey(key, text, known, into);
  }
  dropReversed("from", "to", into);
  dropReversed("asOf", "since", into);
  return into;
}

function formatKey<K extends Key>(key: K, view: View): string {
  return parameters[key].format(view[key]);
}

/** Writes a view as the query of an address, with its `?`; "" for the initial view. Initial values are left out. */
export function formatView(view: View): string {
  const parts = keys.flatMap((key) => {
    const text = formatKey(key, view);
    if (text === "" || text === formatKey(key, initialView)) return [];
    return [`${parameters[key].name}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/")}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The state of the record that a reader looks at, on whichever page. */
export type Clock = Pick<View, "asOf" | "since" | "basis">;

/** The part of a view that goes along to every page: the clock. Filters go along where pages share them; see `shared.ts`. */
export function viewAcrossPages({ asOf, since, basis }: Clock): View {
  return { ...initialView, asOf, since, basis };
}
