import type { Briefing } from "../core/briefing.ts";

/** An id that no other briefing or slide has. `randomUUID` is absent where the page came over a line that is not secure. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
}

/** A briefing without slides, as of now. */
export function newBriefing(title: string): Briefing {
  return { id: newId(), title, slides: [], changed: Date.now() };
}

/** A briefing of its own with the same slides. */
export function copyBriefing(briefing: Briefing, title: string): Briefing {
  return { ...briefing, id: newId(), title, changed: Date.now() };
}
