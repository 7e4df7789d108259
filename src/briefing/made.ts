import type { Briefing } from "../core/briefing.ts";
import { newId } from "../mine/newId.ts";

/** A briefing without slides. The store says when it was changed. */
export function newBriefing(title: string): Briefing {
  return { id: newId(), title, slides: [], changed: 0 };
}

/** A briefing of its own with the same slides. */
export function copyBriefing(briefing: Briefing, title: string): Briefing {
  const { slides, from } = briefing;
  return { id: newId(), title, slides, changed: 0, ...(from !== undefined && { from }) };
}
