import type { Briefing } from "../core/briefing.ts";
import { keepingText as words } from "../text/enKeeping.ts";
import { type Keeping, Shelf, type ShelfStorage } from "./briefingShelf.ts";
import { follow, type History, record, redo, startHistory, undo } from "./history.ts";
import {
  isShownBefore,
  type KeptBriefing,
  type ReadKept,
  relationOf,
  toCopy,
  toNext,
  toPreferred,
} from "./keptBriefing.ts";
import { Notices } from "./notices.ts";
import { rebase } from "./rebase.ts";

/** What lies outside: the clock, chance, and the browser's store. */
export interface Surroundings {
  readonly storage: () => ShelfStorage | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** A briefing with its history; null in it where it is deleted. */
interface Own {
  readonly history: History<Briefing | null>;
  /** The version last shown, with the marks under which it is kept. */
  readonly kept: KeptBriefing;
  /** Why that version is not in the store; null where it is. */
  readonly unkept: Exclude<Keeping, "kept"> | null;
}

/**
 * The user's briefings: in memory, in the browser's store as far as it takes them, and in step with other tabs. A version is
 * written only over one that it was made from; of two made from the same one, the later is shown and the other kept as a copy.
 */
export class BriefingKeeper {
  readonly notices: Notices;
  readonly shelf: Shelf;
  private readonly owns = new Map<string, Own>();
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
    this.shelf = new Shelf(around.storage);
    this.notices = new Notices(around.newId);
  }

  /** In the order in which they were added. */
  get briefings(): readonly Briefing[] {
    return [...this.owns.values()]
      .toSorted((a, b) => a.kept.added - b.kept.added)
      .flatMap(({ history }) => history.present ?? []);
  }

  get keeping(): Keeping {
    if (!this.shelf.isThere()) return "unavailable";
    for (const { unkept, history } of this.owns.values())
      if (unkept !== null && history.present !== null) return unkept;
    return "kept";
  }

  /** Takes in what the store holds now: at the start, and after the tab slept. What is missing there stays. */
  read(): void {
    for (const id of this.shelf.ids()) this.arrive(id);
  }

  /** Takes in what another tab made of a briefing, or that it deleted it. */
  arrive(id: string): void {
    const found = this.shelf.find(id);
    if (found === undefined) this.arriveRemoved(id);
    else if (found.kind === "read") this.arriveKept(found, id);
    else if (found.kind === "newer") this.notices.addOnce("newer", words.newer, id);
    else this.lose(id);
  }

  /** What was set aside as unreadable goes, and leaves its room to others. */
  letGo(name: string): void {
    this.shelf.dropAside(name);
    this.keepRest();
  }

  add(briefing: Briefing): string {
    const isTaken = this.owns.has(briefing.id) || this.shelf.find(briefing.id) !== undefined;
    const id = isTaken ? this.around.newId() : briefing.id;
    const now = this.around.now();
    const own = { ...briefing, id, changed: now };
    const kept = { briefing: own, added: now, revision: this.around.newId(), ancestors: [], over: [] };
    this.put(startHistory<Briefing | null>(own), kept);
    return id;
  }

  edit(id: string, edit: (briefing: Briefing) => Briefing): void {
    this.bringBackFor(id, edit);
    const own = this.owns.get(id);
    const present = own?.history.present;
    if (own === undefined || present === null || present === undefined) return;
    const next = edit(present);
    if (next !== present) this.act(own, record<Briefing | null>(own.history, { ...next, id }));
  }

  remove(id: string): void {
    const own = this.owns.get(id);
    if (own !== undefined && own.history.present !== null) this.act(own, record<Briefing | null>(own.history, null));
  }

  /**
   * Takes back what this tab did last; what other tabs did since stays. Where one of them changed the same, the act is left
   * out of the history and a notice says so. False where nothing was taken back.
   */
  undo(id: string): boolean {
    return this.turn(id, undo, words.notUndone);
  }

  /** Brings back what is deleted; a briefing that is there, or has just come back in another tab, stays as it is. */
  bringBack(id: string): void {
    this.arrive(id);
    if (!this.isShown(id)) this.undo(id);
  }

  /** Does again what was taken back last, in the same way. */
  redo(id: string): boolean {
    return this.turn(id, redo, words.notRedone);
  }

  historyOf(id: string): History<Briefing | null> | undefined {
    return this.owns.get(id)?.history;
  }

  /** What was still being typed when another tab deleted the briefing brings it back, while its deletion is still told of. */
  private bringBackFor(id: string, edit: (briefing: Briefing) => Briefing): void {
    const own = this.owns.get(id);
    if (own === undefined || own.history.present !== null || !this.notices.has("removed", id)) return;
    const { briefing } = own.kept;
    if (edit(briefing) === briefing) return;
    this.bringBack(id);
    this.notices.add("brought-back", words.broughtBack(briefing.title), id);
  }

  /** Sets aside what can't be read at all. Where there is no room for it elsewhere it stays where it is. */
  private lose(id: string): void {
    const raw = this.shelf.setAside(id);
    if (raw === undefined) return;
    this.shelf.remove(id);
    this.notices.add("broken", words.lost, null, raw);
  }

  private turn(id: string, by: typeof undo, notDone: typeof words.notUndone): boolean {
    const wasShown = this.isShown(id);
    // What another tab has just done is seen before anything is taken back.
    if (wasShown) this.arrive(id);
    const own = this.owns.get(id);
    if (own === undefined || this.isShown(id) !== wasShown) return false;
    const turned = by(own.history, rebase);
    if (turned === undefined) return false;
    if (turned.why === undefined) {
      this.act(own, turned.history);
      return true;
    }
    this.owns.set(id, { ...own, history: turned.history });
    const { why } = turned;
    const what = why.part === "slide" ? words.slideChangedSince(why.number) : words.changedSince[why.part];
    this.notices.add("left-out", notDone((own.history.present ?? own.kept.briefing).title, what), id);
    return false;
  }

  private isShown(id: string): boolean {
    return (this.owns.get(id)?.history.present ?? null) !== null;
  }

  /** What the user did. It counts as done now, whatever it brings back: so it is later than what other tabs did before. */
  private act(own: Own, history: History<Briefing | null>): void {
    const { present } = history;
    const { kept } = own;
    if (present === null) {
      this.owns.set(kept.briefing.id, { history, kept, unkept: null });
      const found = this.shelf.find(kept.briefing.id);
      this.copyUnseen(kept, found);
      this.clear(kept.briefing.id, found);
      this.keepRest();
      return;
    }
    const changed = Math.max(this.around.now(), kept.briefing.changed + 1);
    const briefing = { ...present, changed };
    this.put({ ...history, present: briefing }, toNext(kept, briefing, this.around.newId()), own);
  }

  /** Takes a deleted briefing out of the store; what was never shown here is not what was deleted, and stays. */
  private clear(id: string, found: ReadKept | undefined): void {
    if (found?.kind === "newer") this.notices.addOnce("newer", words.newer, id);
    else if (found?.kind !== "broken") this.shelf.remove(id);
    else this.lose(id);
  }

  /** Shows a version and keeps it. */
  private put(history: History<Briefing | null>, next: KeptBriefing, own?: Own): void {
    const { id, title } = next.briefing;
    this.notices.drop("removed", id);
    const found = this.shelf.find(id);
    if (found?.kind === "newer") {
      this.notices.addOnce("newer", words.newer, id);
      this.owns.set(id, { history, kept: next, unkept: "unavailable" });
      return;
    }
    const unseen = own === undefined ? undefined : this.copyUnseen(own.kept, found);
    const wasShown = own !== undefined && own.history.present !== null && own.unkept === null;
    if (wasShown && found === undefined && this.shelf.isThere()) {
      this.notices.add("brought-back", words.broughtBack(title), id);
    }
    this.keep(history, unseen === undefined ? next : toPreferred(next, unseen));
    this.keepRest();
  }

  /** A version in the store that this tab has not seen yet, and that a change made here leaves out: kept as a copy. */
  private copyUnseen(kept: KeptBriefing, found: ReadKept | undefined): KeptBriefing | undefined {
    if (found?.kind !== "read") return undefined;
    const relation = relationOf(kept, found.kept);
    if (relation === "same" || relation === "earlier") return undefined;
    this.copy(found.kept);
    this.notices.add("conflict", words.conflict(kept.briefing.title), kept.briefing.id);
    return found.kept;
  }

  private copy(version: KeptBriefing): void {
    const copy = toCopy(version);
    if (!this.owns.has(copy.briefing.id)) this.keep(startHistory<Briefing | null>(copy.briefing), copy);
  }

  private keep(history: History<Briefing | null>, kept: KeptBriefing): void {
    const keeping = this.shelf.write(kept);
    this.owns.set(kept.briefing.id, { history, kept, unkept: keeping === "kept" ? null : keeping });
  }

  /** What the store had no room for may fit now. */
  private keepRest(): void {
    for (const { history, kept, unkept } of [...this.owns.values()]) {
      if (unkept === null || history.present === null) continue;
      // Another tab may have gone on meanwhile: that is settled when its version arrives.
      const found = this.shelf.find(kept.briefing.id);
      const relation = found?.kind === "read" ? relationOf(kept, found.kept) : "earlier";
      if (found?.kind !== "newer" && (relation === "same" || relation === "earlier")) this.keep(history, kept);
    }
  }

  private arriveRemoved(id: string): void {
    const own = this.owns.get(id);
    if (own === undefined || own.history.present === null || own.unkept !== null) return;
    this.owns.set(id, { ...own, history: record<Briefing | null>(own.history, null) });
    this.notices.add("removed", words.removed(own.kept.briefing.title), id);
  }

  private arriveKept({ kept: theirs, isWhole }: Extract<ReadKept, { kind: "read" }>, id: string): void {
    const own = this.owns.get(id);
    if (own === undefined) {
      this.owns.set(id, { history: startHistory<Briefing | null>(theirs.briefing), kept: theirs, unkept: null });
      const raw = isWhole ? undefined : this.shelf.setAside(id);
      if (raw === undefined) return;
      this.keep(startHistory<Briefing | null>(theirs.briefing), theirs);
      this.notices.add("broken", words.broken(theirs.briefing.title), id, raw);
      return;
    }
    const relation = relationOf(own.kept, theirs);
    if (relation === "later") this.take(own, theirs);
    else if (relation === "fork") this.settle(own, theirs);
    // Something older was written over what is shown here, by a tab that had not seen it.
    else if (relation === "earlier" && own.history.present !== null) this.keep(own.history, own.kept);
    // Deleted here, and brought back as it was there.
    else if (relation === "same" && own.history.present === null) this.take(own, theirs);
  }

  /** Shows another tab's version, in which what was done here is still to be taken back. */
  private take({ history, kept }: Own, theirs: KeptBriefing): void {
    this.notices.drop("removed", theirs.briefing.id);
    const isOver = theirs.over.includes(kept.revision);
    // That it was deleted here is no longer so; and what was done in a version that is now a copy is in the copy.
    const past = history.present === null ? history.past.slice(0, -1) : history.past;
    const next = isOver
      ? startHistory<Briefing | null>(theirs.briefing)
      : follow({ ...history, past }, theirs.briefing);
    this.owns.set(theirs.briefing.id, { history: next, kept: theirs, unkept: null });
    if (isOver) this.notices.add("conflict", words.conflict(kept.briefing.title), theirs.briefing.id);
  }

  /** Two versions made from the same one. */
  private settle(own: Own, theirs: KeptBriefing): void {
    if (own.history.present === null) {
      this.take(own, theirs);
      return;
    }
    this.notices.add("conflict", words.conflict(own.kept.briefing.title), theirs.briefing.id);
    if (isShownBefore(own.kept, theirs)) {
      this.copy(theirs);
      this.keep(own.history, toPreferred(own.kept, theirs));
    } else {
      this.copy(own.kept);
      const history = startHistory<Briefing | null>(theirs.briefing);
      this.owns.set(theirs.briefing.id, { history, kept: theirs, unkept: null });
    }
  }
}
