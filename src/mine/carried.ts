import type { Briefing } from "../core/briefing.ts";
import { storeText } from "../text/enBuilder.ts";
import { parseFile } from "./briefingFile.ts";
import { useBriefings } from "./briefings.ts";

/** The key in the browser's store: which briefings came out of a file before, so that one deleted since stays away. */
export const takenKey = "cica-transformation-taken";

const markOf = ({ id, changed }: Briefing) => `${id}@${changed}`;

/** When the latest state of it that came before was changed, where that was; undefined where none came. */
function lastTaken(id: string, taken: ReadonlySet<string>): number | undefined {
  const times = [...taken].filter((mark) => mark.startsWith(`${id}@`)).map((mark) => Number(mark.slice(id.length + 1)));
  return times.length === 0 ? undefined : Math.max(...times);
}

const contentOf = ({ title, slides }: Briefing) => JSON.stringify([title, slides]);

/**
 * The briefings of a file that are to be kept here: those that are not here yet, and those that are later than what came of
 * them before, or than the reader's own of the same id. The reader's own stay as they are. When the own was changed here says
 * nothing of one that came: adding it counts as a change.
 * @param taken marks of those that came before.
 */
export function selectArrivals(
  carried: readonly Briefing[],
  own: readonly Briefing[],
  taken: ReadonlySet<string>,
): Briefing[] {
  return carried.filter((briefing) => {
    const mine = own.find(({ id }) => id === briefing.id);
    const before = lastTaken(briefing.id, taken);
    if (before !== undefined && before >= briefing.changed) return false;
    if (mine === undefined) return true;
    if (contentOf(mine) === contentOf(briefing)) return false;
    return before !== undefined ? mine.changed !== briefing.changed : mine.changed < briefing.changed;
  });
}

function readTaken(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(takenKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter((mark) => typeof mark === "string") : [];
  } catch {
    return [];
  }
}

/** Puts the briefings that a file carries among the reader's own, once. @param files the text of each one's file. */
export function takeIn(files: readonly string[]): void {
  if (files.length === 0) return;
  const taken = new Set(readTaken());
  const { read, add, tell } = useBriefings.getState();
  read();
  const carried: Briefing[] = [];
  for (const opened of files.map(parseFile)) {
    if (opened.ok) carried.push(opened.briefing);
    else tell(storeText.notCarried(opened.why));
  }
  for (const briefing of selectArrivals(carried, useBriefings.getState().briefings, taken)) {
    add(briefing);
    // What lasts for the visit only may come again with the next one.
    if (useBriefings.getState().keeping === "kept") taken.add(markOf(briefing));
  }
  try {
    localStorage.setItem(takenKey, JSON.stringify([...taken]));
  } catch {
    // They come again with the next visit, where the reader's own are not kept either.
  }
}
