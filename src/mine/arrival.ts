import type { Briefing } from "../core/briefing.ts";
import type { Keeping } from "./briefingShelf.ts";
import { follow, type History, record, startHistory } from "./history.ts";
import { isShownBefore, type KeptBriefing, type ReadKept, relationOf, toPreferred } from "./keptBriefing.ts";

/** A briefing with its history; null in it where it is deleted. */
export interface Own {
  readonly history: History<Briefing | null>;
  /** The version last shown, with the marks under which it is kept. */
  readonly kept: KeptBriefing;
  /** Why that version is not in the store; null where it is. */
  readonly unkept: Exclude<Keeping, "kept"> | null;
}

/** What becomes of an own briefing when a version of it arrives from the store. */
export interface Settled {
  /** Which of the two is shown from now on. */
  readonly shown: "own" | "theirs";
  readonly history: History<Briefing | null>;
  /** The version shown, with its marks: the store holds theirs, and the own is to be written over it. */
  readonly kept: KeptBriefing;
  /** Whether both were changed, and one of them is a copy now. */
  readonly isConflict: boolean;
  /** The one that is to be made a copy; undefined where none is, or its copy came with the version that arrives. */
  readonly copy?: KeptBriefing;
}

/** One that is not deleted. */
type Shown = Own & { readonly history: { readonly present: Briefing } };

export function isShown(own: Own | undefined): own is Shown {
  return own !== undefined && own.history.present !== null;
}

/** Theirs, with what was done here still to be taken back. */
function showTheirs({ history, kept }: Own, theirs: KeptBriefing): Settled {
  // What was done in a version that is now a copy is in the copy.
  const isConflict = theirs.over.includes(kept.revision);
  // That it was deleted here is no longer so.
  const past = history.present === null ? history.past.slice(0, -1) : history.past;
  const next = isConflict
    ? startHistory<Briefing | null>(theirs.briefing)
    : follow({ ...history, past }, theirs.briefing);
  return { shown: "theirs", history: next, kept: theirs, isConflict };
}

/** Two versions made from the same one: the later is shown, and the other becomes a copy. */
function showLater({ history, kept }: Own, theirs: KeptBriefing): Settled {
  return isShownBefore(kept, theirs)
    ? { shown: "own", history, kept: toPreferred(kept, theirs), isConflict: true, copy: theirs }
    : { shown: "theirs", history: startHistory(theirs.briefing), kept: theirs, isConflict: true, copy: kept };
}

/** Undefined where all stays as it is, here and in the store. */
export function settle(own: Own, theirs: KeptBriefing): Settled | undefined {
  const { history, kept } = own;
  switch (relationOf(kept, theirs)) {
    case "later":
      return showTheirs(own, theirs);
    case "fork":
      return isShown(own) ? showLater(own, theirs) : showTheirs(own, theirs);
    case "earlier":
      // Something older was written over what is shown here, by a tab that had not seen it.
      return isShown(own) ? { shown: "own", history, kept, isConflict: false } : undefined;
    case "same":
      // Deleted here, and brought back as it was there.
      return isShown(own) ? undefined : showTheirs(own, theirs);
  }
}

/** An own briefing that is missing in the store: deleted by another tab, unless it is not kept there yet. */
export function settleRemoved(own: Own): Own | undefined {
  if (!isShown(own) || own.unkept !== null) return undefined;
  return { ...own, history: record<Briefing | null>(own.history, null) };
}

/** The version in the store, where what is kept here was not made from it. */
export function findUnseen(kept: KeptBriefing, found: ReadKept | undefined): KeptBriefing | undefined {
  if (found?.kind !== "read") return undefined;
  const relation = relationOf(kept, found.kept);
  return relation === "same" || relation === "earlier" ? undefined : found.kept;
}
