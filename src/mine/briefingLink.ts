import type { Briefing } from "../core/briefing.ts";
import type { Opened } from "./briefingFile.ts";

/** The fragment of a link that carries a briefing, with its `#`; null where it is too long for one. */
export function toFragment(_briefing: Briefing): Promise<string | null> {
  return Promise.resolve(null);
}

/** Reads such a fragment; null where it carries none. Never throws. */
export function fromFragment(_fragment: string): Promise<Opened | null> {
  return Promise.resolve(null);
}
