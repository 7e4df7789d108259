import type { Briefing } from "../../../src/core/briefing.ts";
import type { ShelfStorage } from "../../../src/mine/briefingShelf.ts";
import { createBriefings } from "../../../src/mine/briefings.ts";

export const briefing = (id: string, title = id): Briefing => ({ id, title, slides: [], changed: 0 });
export const titled = (title: string) => (one: Briefing) => ({ ...one, title });

/** A browser's store that several tabs share, with the events that one tab's change raises in the others. */
export class FakeStorage {
  readonly entries = new Map<string, string>();
  /** Characters that it takes. */
  room = Number.POSITIVE_INFINITY;
  private readonly tabs: { onKey: (key: string) => void; onWake: () => void; queue: string[]; isAsleep: boolean }[] =
    [];

  private tell(from: number, key: string): void {
    for (const [index, tab] of this.tabs.entries()) if (index !== from) tab.queue.push(key);
  }

  /** Delivers the events that wait, until none is left. */
  deliver(): void {
    for (;;) {
      const tab = this.tabs.find(({ queue, isAsleep }) => queue.length > 0 && !isAsleep);
      const key = tab?.queue.shift();
      if (tab === undefined || key === undefined) return;
      tab.onKey(key);
    }
  }

  sleep(tab: number): void {
    const one = this.tabs[tab];
    if (one !== undefined) one.isAsleep = true;
  }

  /** What happened meanwhile is never told. */
  wake(tab: number): void {
    const one = this.tabs[tab];
    if (one === undefined) return;
    one.isAsleep = false;
    one.queue = [];
    one.onWake();
  }

  viewOf(tab: number): ShelfStorage {
    const { entries } = this;
    return {
      get length() {
        return entries.size;
      },
      key: (index) => [...entries.keys()][index] ?? null,
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => {
        const used = [...entries].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
        if (used + value.length > this.room) throw new DOMException("no room", "QuotaExceededError");
        if (entries.get(key) === value) return;
        entries.set(key, value);
        this.tell(tab, key);
      },
      removeItem: (key) => {
        if (entries.delete(key)) this.tell(tab, key);
      },
    };
  }

  /** A tab that has read the store. Its clock goes by one with each look. */
  openTab(clock: { now: number }, storage = (tab: number): ShelfStorage | null => this.viewOf(tab)) {
    const index = this.tabs.length;
    let ids = 0;
    const entry: (typeof this.tabs)[number] = {
      onKey: () => undefined,
      onWake: () => undefined,
      queue: [],
      isAsleep: false,
    };
    this.tabs.push(entry);
    const store = createBriefings({
      storage: () => storage(index),
      now: () => {
        clock.now += 1;
        return clock.now;
      },
      newId: () => {
        ids += 1;
        return `t${index}-${ids}`;
      },
      listen: (onKey, onWake) => {
        entry.onKey = onKey;
        entry.onWake = onWake;
      },
    });
    store.getState().read();
    return { index, get: () => store.getState(), titles: () => store.getState().briefings.map(({ title }) => title) };
  }
}
