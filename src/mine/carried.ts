import type { Briefing } from "../core/briefing.ts";
import { parseFile } from "./briefingFile.ts";
import { useBriefings } from "./briefings.ts";

/** The key in the browser's store: which briefings came out of a file before, so that one deleted since stays away. */
export const takenKey = "cica-transformation-taken";

const markOf = ({ id, changed }: Briefing) => `${id}@${changed}`;

/**
 * The briefings of a file that are to be kept here: those that are not here yet, and those that are later than the reader's
 * own of the same id, which stay as they are.
 * @param taken marks of those that came before.
 */
export function selectArrivals(
  carried: readonly Briefing[],
  own: readonly Briefing[],
  taken: ReadonlySet<string>,
): Briefing[] {
  return carried.filter((briefing) => {
    const mine = own.find(({ id }) => id === briefing.id);
    return !taken.has(markOf(briefing)) && (mine === undefined || mine.changed < briefing.changed);
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
  const taken = readTaken();
  const { read, add } = useBriefings.getState();
  read();
  for (const briefing of selectArrivals(carried, useBriefings.getState().briefings, new Set(taken))) add(briefing);
  try {
    localStorage.setItem(takenKey, JSON.stringify([...new Set([...taken, ...carried.map(markOf)])]));
  } catch {
    // They come again with the next visit, where the reader's own are not kept either.
  }
}
