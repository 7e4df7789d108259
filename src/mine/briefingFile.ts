import type { Briefing } from "../core/briefing.ts";

/** What reading a briefing's file or link gave. */
export type Opened =
  | { readonly ok: true; readonly briefing: Briefing; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** A briefing as the text of its `.json` file. */
export function toFile(_briefing: Briefing): string {
  throw new Error("toFile: not there yet");
}

/** Reads a file, whatever it is. Never throws. */
export function parseFile(_text: string): Opened {
  throw new Error("parseFile: not there yet");
}
