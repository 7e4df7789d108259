import { create } from "zustand";
import type { Briefing } from "../core/briefing.ts";

/** Whether what is shown is also in the browser's store. */
export type Keeping = "kept" | "full" | "unavailable";

export interface MyBriefings {
  readonly briefings: readonly Briefing[];
  readonly keeping: Keeping;
  /** False until the browser's store has been read: nothing is known before. */
  readonly isRead: boolean;
  readonly add: (briefing: Briefing) => void;
  readonly remove: (id: string) => void;
  /** One act of the user on one briefing; undo takes back one act. */
  readonly edit: (id: string, edit: (briefing: Briefing) => Briefing) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly canUndo: (id: string) => boolean;
  readonly canRedo: (id: string) => boolean;
}

export const useBriefings = create<MyBriefings>()(() => ({
  briefings: [],
  keeping: "kept",
  isRead: false,
  add: () => undefined,
  remove: () => undefined,
  edit: () => undefined,
  undo: () => undefined,
  redo: () => undefined,
  canUndo: () => false,
  canRedo: () => false,
}));
