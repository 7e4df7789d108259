import type { Briefing } from "../core/briefing.ts";
import { parseFile } from "./briefingFile.ts";
import { useBriefings } from "./briefings.ts";

/** The key in the browser's store: which briefings came out of a file before, so that one deleted since stays away. */
export const takenKey = "cica-transformation-taken";

const markOf = ({ id, changed }: Briefing) => `${id}@${changed}`;

/**
 * The briefings of a file that are to be kept here. Own ones are left as they are: where the file has a later one of the
 * same id, it comes beside them under an id of its own.
 * @param taken marks of those that came before.
 */
export function selectArrivals(
  carried: readonly Briefing[],
  own: readonly Briefing[],
  taken: ReadonlySet<string>,
): Briefing[] {
  return carried.flatMap((briefing) => {
    if (taken.has(markOf(briefing))) return [];
    const mine = own.find(({ id }) => id === briefing.id);
    if (mine === undefined) return [briefing];
    return mine.changed >= briefing.changed ? [] : [{ ...briefing, id: `${briefing.id}-${briefing.changed}` }];
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
  const carried = files.map(parseFile).flatMap((opened) => (opened.ok ? [opened.briefing] : []));
  const take = () => {
    const taken = readTaken();
    const { briefings, add } = useBriefings.getState();
    for (const briefing of selectArrivals(carried, briefings, new Set(taken))) add(briefing);
    try {
      localStorage.setItem(takenKey, JSON.stringify([...new Set([...taken, ...carried.map(markOf)])]));
    } catch {
      // They come again with the next visit, as does the reader's own.
    }
  };
  if (useBriefings.getState().isRead) {
    take();
    return;
  }
  const stop = useBriefings.subscribe(({ isRead }) => {
    if (!isRead) return;
    stop();
    take();
  });
}
