import { create } from "zustand";
import type { Briefing } from "../core/briefing.ts";
import { BriefingKeeper, type Surroundings } from "./briefingKeeper.ts";
import { type Aside, idOfKey, isAsideKey, type Keeping } from "./briefingShelf.ts";
import { newId } from "./newId.ts";
import type { Notice } from "./notices.ts";

export type { Aside, Keeping } from "./briefingShelf.ts";

export interface MyBriefings {
  readonly briefings: readonly Briefing[];
  readonly keeping: Keeping;
  /** False until the browser's store has been read: nothing is known before. */
  readonly isRead: boolean;
  /** What happened without the user's doing, the oldest first, until it is dismissed. */
  readonly notices: readonly Notice[];
  /** What could not be read, as it was, until the reader says that it can go. */
  readonly asides: readonly Aside[];
  /** Reads the browser's store and keeps in step with other tabs. To be called once a page is there; again does nothing. */
  readonly read: () => void;
  /** Gives the id under which it is kept: a new one where its own is taken. */
  readonly add: (briefing: Briefing) => string;
  /** Undo brings it back. */
  readonly remove: (id: string) => void;
  /** One act of the user on one briefing; undo takes back one act. */
  readonly edit: (id: string, edit: (briefing: Briefing) => Briefing) => void;
  /** False where nothing was taken back; where another tab's later change was in the way, a notice says so. */
  readonly undo: (id: string) => boolean;
  readonly redo: (id: string) => boolean;
  /** Does nothing to a briefing that is there. */
  readonly bringBack: (id: string) => void;
  readonly canUndo: (id: string) => boolean;
  readonly canRedo: (id: string) => boolean;
  readonly letGo: (name: string) => void;
  /** Undoes that; false where the store has no room for it any more. */
  readonly takeBack: (aside: Aside) => boolean;
  readonly dismiss: (noticeId: string) => void;
  /** Says of a briefing that could not be taken in why not. */
  readonly tell: (why: string) => void;
}

/** Tells of a key of the store that another tab changed, and of the tab's waking from sleep. */
type Listen = (onKey: (key: string) => void, onWake: () => void) => void;

/** The user's briefings. Each tab has one of these; they meet in the browser's store. */
export function createBriefings(around: Surroundings & { readonly listen: Listen }) {
  const keeper = new BriefingKeeper(around);
  return create<MyBriefings>()((set, get) => {
    const show = () => {
      const { briefings, keeping, notices, shelf } = keeper;
      set({ briefings, keeping, notices: notices.all, asides: shelf.asides() });
    };
    const read = () => {
      if (get().isRead) return;
      keeper.read();
      set({ isRead: true });
      show();
      around.listen(
        (key) => {
          const id = idOfKey(key);
          if (id !== undefined) keeper.arrive(id);
          if (id !== undefined || isAsideKey(key)) show();
        },
        () => {
          keeper.read();
          show();
        },
      );
    };
    /** Nothing is changed before what is kept is known. */
    const acting = <T>(act: () => T): T => {
      read();
      const result = act();
      show();
      return result;
    };
    return {
      briefings: [],
      keeping: "kept",
      isRead: false,
      notices: [],
      asides: [],
      read,
      add: (briefing) => acting(() => keeper.add(briefing)),
      remove: (id) => acting(() => keeper.remove(id)),
      edit: (id, edit) => acting(() => keeper.edit(id, edit)),
      undo: (id) => acting(() => keeper.undo(id)),
      redo: (id) => acting(() => keeper.redo(id)),
      bringBack: (id) => acting(() => keeper.bringBack(id)),
      canUndo: (id) => (keeper.historyOf(id)?.past.length ?? 0) > 0,
      canRedo: (id) => (keeper.historyOf(id)?.future.length ?? 0) > 0,
      letGo: (name) => acting(() => keeper.letGo(name)),
      takeBack: (aside) => acting(() => keeper.shelf.putAside(aside)),
      dismiss: (noticeId) => acting(() => keeper.notices.dismiss(noticeId)),
      tell: (why) => acting(() => keeper.notices.add("refused", why, null)),
    };
  });
}

/** Events of the window, for as long as the page is there. */
const listenToWindow: Listen = (onKey, onWake) => {
  window.addEventListener("storage", ({ key }) => {
    if (key !== null) onKey(key);
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) onWake();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") onWake();
  });
};

/** Kept in this browser only. A store that can't be written is no error: what is made lasts for the visit, and `keeping` says so. */
export const useBriefings = createBriefings({
  storage: () => localStorage,
  now: () => Date.now(),
  newId,
  listen: listenToWindow,
});
