import type { Briefing } from "../core/briefing.ts";

/** Saves the whole site as one file that needs no network, with the reader's briefings inside. */
export function saveOffline(_briefings: readonly Briefing[]): Promise<void> {
  throw new Error("saveOffline: not there yet");
}
