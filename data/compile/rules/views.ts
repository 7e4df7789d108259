import { changeKinds, changePages } from "../../../src/core/changeKinds.ts";
import {
  bases,
  contributionKinds,
  contributionRecipients,
  contributionStandings,
  cuts,
  dimensionKeys,
  eventFormats,
  periodUnits,
  standings,
} from "../../../src/core/closedLists.ts";
import { isDay } from "../../../src/core/days.ts";
import { daysByName } from "../../schema/briefings.ts";
import type { CollectionName } from "../../schema/dataset.ts";
import { eventKind } from "../../schema/events.ts";
import { track } from "../../schema/initiatives.ts";
import { findNearest, findNearestState, hintAt } from "../nearest.ts";
import { filePattern } from "../record-files.ts";
import type { Register } from "../register.ts";

/** What a parameter of an address takes: words of a list, ids of a collection, a day, or any text. */
type Takes =
  | { readonly words: readonly string[]; readonly isOne?: true }
  | { readonly ids: CollectionName; readonly isOne?: true }
  | { readonly days: readonly string[] }
  /** Ids of states, organisations and bodies, or of those whom the record only names. */
  | "parties"
  | "text";

/** What a briefing can ask of a page. A test holds it against the address itself, `parameters` in `src/view`. */
export const viewParameters: Readonly<Record<string, Takes>> = {
  "as-of": { days: daysByName["as-of"] },
  since: { days: daysByName.since },
  record: { words: bases, isOne: true },
  by: { words: periodUnits, isOne: true },
  dimension: { words: [...dimensionKeys, "none"] },
  area: { ids: "priorityAreas" },
  kind: { words: eventKind.options },
  format: { words: eventFormats },
  state: { ids: "states" },
  chair: { ids: "chairmanships" },
  from: { days: daysByName.from },
  to: { days: daysByName.to },
  q: "text",
  track: { words: track.options },
  status: { words: standings },
  lead: "parties",
  cluster: { words: ["1", "2", "3", "4", "5", "6", "7", "8"] },
  order: { words: ["track", "date", "slip"], isOne: true },
  register: { words: ["state", "signature", "ratification", "deposit"], isOne: true },
  contributor: "text",
  gift: { words: contributionKinds },
  recipient: { words: contributionRecipients },
  with: { ids: "states", isOne: true },
  columns: { words: cuts, isOne: true },
  sort: "text",
  page: { words: changePages },
  change: { words: changeKinds },
  node: "text",
  standing: { words: contributionStandings },
};

const names = Object.keys(viewParameters);

function judgeValue(name: string, takes: Exclude<Takes, "text">, value: string, register: Register) {
  if (takes === "parties") {
    if (!/^[A-Z]{3}$/.test(value) || register.mayHave("states", value)) return undefined;
    const nearest = hintAt(findNearestState(value, register.states)?.id);
    return `${name}=${value} in view, expected an id in ${filePattern("states")}, or of an organisation or a body${nearest}`;
  }
  if ("days" in takes) {
    if (isDay(value) || takes.days.includes(value)) return undefined;
    const expected = `expected a day, like 2025-03-14, or ${takes.days.join(" or ")}`;
    return `${name}=${value} in view, ${expected}${hintAt(findNearest(value, takes.days))}`;
  }
  if ("words" in takes) {
    if (takes.words.includes(value)) return undefined;
    const expected = `expected ${takes.words.length > 1 ? "one of " : ""}${takes.words.join(", ")}`;
    return `${name}=${value} in view, ${expected}${hintAt(findNearest(value, takes.words))}`;
  }
  if (register.mayHave(takes.ids, value)) return undefined;
  const expected = `expected an id in ${filePattern(takes.ids)}`;
  return `${name}=${value} in view, ${expected}${hintAt(register.findNearest(value, takes.ids))}`;
}

/**
 * What is wrong with a view, the part of an address after its `?`.
 * @param isPlaceholder whether a value is filled in when the briefing is shown.
 */
export function judgeView(view: string, register: Register, isPlaceholder: (part: string) => boolean): string[] {
  const query = new URLSearchParams(view);
  return [...new Set(query.keys())].flatMap((name) => {
    const takes = viewParameters[name];
    if (takes === undefined) {
      return [`unknown ${name} in view, expected one of ${names.join(", ")}${hintAt(findNearest(name, names))}`];
    }
    const given = query.getAll(name);
    if (given.length > 1) return [`${name} stands twice in view, expected it once`];
    const [text = ""] = given;
    if (text === "") return [`${name} in view says nothing, expected a value; or leave it out`];
    if (takes === "text") return [];
    const isList = takes === "parties" || !("days" in takes || "isOne" in takes);
    const values = isList ? text.split(",") : [text];
    return values.flatMap((value) => (isPlaceholder(value) ? [] : (judgeValue(name, takes, value, register) ?? [])));
  });
}
