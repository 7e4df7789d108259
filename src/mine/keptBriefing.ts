import type { Briefing } from "../core/briefing.ts";
import { keepingText } from "../text/enKeeping.ts";
import { parseFileData, toFileData } from "./briefingFile.ts";
import { unlimited } from "./briefingShape.ts";
import { parseJson } from "./parseJson.ts";

/** A briefing in the browser's store, with what tells two tabs' versions apart. */
export interface KeptBriefing {
  readonly briefing: Briefing;
  /** When it was first kept, in milliseconds since 1970: the order of the list. */
  readonly added: number;
  /** A new one with each change. */
  readonly revision: string;
  /** Revisions that it was made from, the latest first. */
  readonly ancestors: readonly string[];
  /** Revisions of other tabs to which this, or what it was made from, was preferred, the latest first: they are in copies. */
  readonly over: readonly string[];
}

/** Ancestors that are remembered: so many changes may pass by a tab that sleeps. */
const generations = 60;

/** The version after a change. */
export function toNext(
  { added, revision, ancestors, over }: KeptBriefing,
  briefing: Briefing,
  nextRevision: string,
): KeptBriefing {
  return { briefing, added, revision: nextRevision, ancestors: [revision, ...ancestors].slice(0, generations), over };
}

/** How another version stands to ours: made from it, what ours was made from, or both made from the same. */
export type Relation = "same" | "later" | "earlier" | "fork";

export function relationOf(ours: KeptBriefing, theirs: KeptBriefing): Relation {
  if (ours.revision === theirs.revision) return "same";
  if (theirs.ancestors.includes(ours.revision)) return "later";
  return ours.ancestors.includes(theirs.revision) ? "earlier" : "fork";
}

/** The version that is shown after a fork: made from both, so that no tab takes it for a fork again. */
export function toPreferred(shown: KeptBriefing, other: KeptBriefing): KeptBriefing {
  const after = (those: readonly string[]) => [other.revision, ...those].slice(0, generations);
  return { ...shown, ancestors: after(shown.ancestors), over: after(shown.over) };
}

/** A fork that is not shown, as a briefing of its own. Every tab makes the same one of it. */
export function toCopy({ briefing, added, revision }: KeptBriefing): KeptBriefing {
  const id = `${briefing.id.slice(0, 40)}-${revision.slice(0, 20)}`;
  return {
    briefing: { ...briefing, id, title: keepingText.fromAnotherTab(briefing.title) },
    added,
    revision,
    ancestors: [],
    over: [],
  };
}

/** Of two forks the one that is shown: the later change. Each tab comes to the same answer. */
export function isShownBefore(one: KeptBriefing, other: KeptBriefing): boolean {
  const [a, b] = [one.briefing.changed, other.briefing.changed];
  return a === b ? one.revision > other.revision : a > b;
}

/** What the store holds: a briefing's file, with the marks of its version. */
export function formatKept({ briefing, ...marks }: KeptBriefing): string {
  return JSON.stringify({ ...toFileData(briefing), kept: marks });
}

export type ReadKept =
  | { readonly kind: "read"; readonly kept: KeptBriefing; readonly isWhole: boolean }
  /** Written by a newer site: to be left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken" };

const isText = (value: unknown): value is string => typeof value === "string";

function marksOf(value: unknown): Omit<KeptBriefing, "briefing"> {
  const { kept }: { kept?: unknown } = typeof value === "object" && value !== null ? value : {};
  const marks: { added?: unknown; revision?: unknown; ancestors?: unknown; over?: unknown } =
    typeof kept === "object" && kept !== null ? kept : {};
  const { added, revision, ancestors, over } = marks;
  const revisions = (those: unknown) => (Array.isArray(those) ? those.filter(isText).slice(0, generations) : []);
  return {
    added: typeof added === "number" && Number.isFinite(added) ? added : 0,
    revision: isText(revision) ? revision : "unmarked",
    ancestors: revisions(ancestors),
    // In entries of before it is the latest alone, as a text.
    over: revisions(isText(over) ? [over] : over),
  };
}

/** Reads what the store holds under a briefing's key. Never throws. */
export function parseKept(text: string, id: string): ReadKept {
  const value = parseJson(text);
  const opened = parseFileData(value, undefined, unlimited);
  if (opened.ok) {
    const kept = { briefing: { ...opened.briefing, id }, ...marksOf(value) };
    return { kind: "read", kept, isWhole: opened.remarks.length === 0 };
  }
  return opened.isNewer === true ? { kind: "newer" } : { kind: "broken" };
}
