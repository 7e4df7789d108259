import type { View } from "../view/parameters.ts";

/** What the windows of one presentation have in common. @param id what stands for the briefing in the path. */
export function talkKey(id: string, { briefing, dimensions }: Pick<View, "briefing" | "dimensions">): string {
  return [id, briefing ?? "", ...dimensions].join("-");
}

/** The name of the window that shows a presentation to the room, where the presenter's window opens it. */
export function roomWindow(key: string): string {
  return `room-${key}`;
}

/** The name of a presentation's second window: opened again, from wherever, it is the same one. */
export function presenterWindow(key: string): string {
  return `presenter-${key}`;
}
