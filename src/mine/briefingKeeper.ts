import type { Briefing } from "../core/briefing.ts";
import { keepingText as words } from "../text/enKeeping.ts";
import { findUnseen, isShown, type Own, settle, settleRemoved } from "./arrival.ts";
import { type Keeping, Shelf, type ShelfStorage } from "./briefingShelf.ts";
import { type History, record, redo, startHistory, undo } from "./history.ts";
import { type KeptBriefing, type ReadKept, toCopy, toNext, toPreferred } from "./keptBriefing.ts";
import { Notices } from "./notices.ts";
import { rebase } from "./rebase.ts";

/** What lies outside: the clock, chance, and the browser's store. */
export interface Surroundings {
  readonly storage: () => ShelfStorage | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
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
    for (const own of this.owns.values()) if (own.unkept !== null && isShown(own)) return own.unkept;
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
    if (!isShown(own)) return;
    const { present } = own.history;
    const next = edit(present);
    if (next !== present) this.act(own, record<Briefing | null>(own.history, { ...next, id }));
  }

  remove(id: string): void {
    const own = this.owns.get(id);
    if (isShown(own)) this.act(own, record<Briefing | null>(own.history, null));
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
    if (!isShown(this.owns.get(id))) this.undo(id);
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
    if (own === undefined || isShown(own) || !this.notices.has("removed", id)) return;
    const { briefing } = own.kept;
    if (edit(briefing) === briefing) return;
    this.bringBack(id);
    this.notices.add("brought-back", words.broughtBack(briefing.title), id);
  }

  private turn(id: string, by: typeof undo, notDone: typeof words.notUndone): boolean {
    const wasShown = isShown(this.owns.get(id));
    // What another tab has just done is seen before anything is taken back.
    if (wasShown) this.arrive(id);
    const own = this.owns.get(id);
    if (own === undefined || isShown(own) !== wasShown) return false;
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
    if (found?.kind === "newer") this.notices.addOnce("newer", words.newer, id);
    const unseen = own === undefined ? undefined : this.copyUnseen(own.kept, found);
    if (isShown(own) && own.unkept === null && found === undefined && this.shelf.isThere()) {
      this.notices.add("brought-back", words.broughtBack(title), id);
    }
    this.keep(history, unseen === undefined ? next : toPreferred(next, unseen));
    this.keepRest();
  }

  /** A version in the store that this tab has not seen yet, and that a change made here leaves out: kept as a copy. */
  private copyUnseen(kept: KeptBriefing, found: ReadKept | undefined): KeptBriefing | undefined {
    const unseen = findUnseen(kept, found);
    if (unseen === undefined) return undefined;
    this.copy(unseen);
    this.notices.add("conflict", words.conflict(kept.briefing.title), kept.briefing.id);
    return unseen;
  }

  private copy(version: KeptBriefing): void {
    const copy = toCopy(version);
    const { id } = copy.briefing;
    // Another tab may have made the same one, and somebody may have gone on in it.
    if (!this.owns.has(id)) this.arrive(id);
    if (!this.owns.has(id)) this.keep(startHistory<Briefing | null>(copy.briefing), copy);
  }

  private keep(history: History<Briefing | null>, kept: KeptBriefing): void {
    const keeping = this.shelf.write(kept);
    this.owns.set(kept.briefing.id, { history, kept, unkept: keeping === "kept" ? null : keeping });
  }

  /** What the store had no room for may fit now. */
  private keepRest(): void {
    for (const own of [...this.owns.values()]) {
      if (own.unkept === null || !isShown(own)) continue;
      const { history, kept } = own;
      const found = this.shelf.find(kept.briefing.id);
      // Another tab may have gone on meanwhile: that is settled when its version arrives.
      if (findUnseen(kept, found) === undefined) this.keep(history, kept);
    }
  }

  private arriveRemoved(id: string): void {
    const own = this.owns.get(id);
    const settled = own && settleRemoved(own);
    // A store that can't be read any more says nothing of what was deleted.
    if (settled === undefined || !this.shelf.isThere()) return;
    this.owns.set(id, settled);
    this.notices.add("removed", words.removed(settled.kept.briefing.title), id);
  }

  private arriveKept({ kept: theirs, isWhole }: Extract<ReadKept, { kind: "read" }>, id: string): void {
    const own = this.owns.get(id);
    if (own === undefined) {
      this.arriveNew(theirs, isWhole);
      return;
    }
    const settled = settle(own, theirs);
    if (settled === undefined) return;
    const { shown, history, kept, isConflict, copy } = settled;
    if (isConflict) this.notices.add("conflict", words.conflict(own.kept.briefing.title), id);
    if (copy !== undefined) this.copy(copy);
    if (shown === "own") this.keep(history, kept);
    else {
      this.notices.drop("removed", id);
      this.owns.set(id, { history, kept, unkept: null });
    }
  }

  /** One that this tab has not had yet. Of what can't be read whole, the rest is set aside. */
  private arriveNew(kept: KeptBriefing, isWhole: boolean): void {
    const { id, title } = kept.briefing;
    const history = startHistory<Briefing | null>(kept.briefing);
    this.owns.set(id, { history, kept, unkept: null });
    const raw = isWhole ? undefined : this.shelf.setAside(id);
    if (raw === undefined) return;
    this.keep(history, kept);
    this.notices.add("broken", words.broken(title), id, raw);
  }

  /** Sets aside what can't be read at all. Where there is no room for it elsewhere it stays where it is. */
  private lose(id: string): void {
    const raw = this.shelf.setAside(id);
    if (raw === undefined) return;
    this.shelf.remove(id);
    this.notices.add("broken", words.lost, null, raw);
  }
}
