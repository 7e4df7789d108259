import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { asidePrefix, shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { FakeStorage } from "./fakeStorage.ts";

const briefing = (id: string, title = id): Briefing => ({ id, title, slides: [], changed: 0 });
const titled = (title: string) => (one: Briefing) => ({ ...one, title });

let shared = new FakeStorage();
let clock = { now: 1_000 };
beforeEach(() => {
  shared = new FakeStorage();
  clock = { now: 1_000 };
});
const openTab = () => shared.openTab(clock);
const kinds = (tab: ReturnType<typeof openTab>) => tab.get().notices.map(({ kind }) => kind);

describe("useBriefings in one tab", () => {
  it("keeps what is added, changed and deleted over a reload, in the order in which it was added", () => {
    const tab = openTab();
    for (const id of ["c", "a", "b"]) tab.get().add(briefing(id));
    tab.get().edit("a", titled("A"));
    tab.get().remove("b");
    expect(tab.titles()).toEqual(["c", "A"]);
    const again = openTab();
    expect(again.titles()).toEqual(["c", "A"]);
    expect(again.get()).toMatchObject({ isRead: true, keeping: "kept", notices: [] });
  });

  it("never takes the id of another", () => {
    const tab = openTab();
    expect(tab.get().add(briefing("a", "one"))).toBe("a");
    const other = tab.get().add(briefing("a", "two"));
    expect(other).not.toBe("a");
    expect(tab.titles()).toEqual(["one", "two"]);
    expect(openTab().titles()).toEqual(["one", "two"]);
  });

  it("takes back one act of one briefing at a time, and does it again", () => {
    const tab = openTab();
    tab.get().add(briefing("a"));
    tab.get().add(briefing("b"));
    tab.get().edit("a", titled("a2"));
    tab.get().edit("b", titled("b2"));
    tab.get().edit("a", titled("a3"));
    expect([tab.get().canUndo("a"), tab.get().canRedo("a"), tab.get().canUndo("x")]).toEqual([true, false, false]);
    tab.get().undo("a");
    expect(tab.titles()).toEqual(["a2", "b2"]);
    expect(openTab().titles()).toEqual(["a2", "b2"]);
    tab.get().undo("a");
    tab.get().undo("a");
    expect(tab.titles()).toEqual(["a", "b2"]);
    tab.get().redo("a");
    tab.get().redo("a");
    tab.get().redo("a");
    expect(tab.titles()).toEqual(["a3", "b2"]);
    tab.get().undo("a");
    tab.get().edit("a", titled("other"));
    expect(tab.get().canRedo("a")).toBe(false);
  });

  it("counts an act that changes nothing for none", () => {
    const tab = openTab();
    tab.get().add(briefing("a"));
    tab.get().edit("a", (one) => one);
    expect(tab.get().canUndo("a")).toBe(false);
  });

  it("brings back a deleted briefing by undo", () => {
    const tab = openTab();
    tab.get().add(briefing("a"));
    tab.get().remove("a");
    expect(openTab().titles()).toEqual([]);
    tab.get().undo("a");
    expect(tab.titles()).toEqual(["a"]);
    expect(openTab().titles()).toEqual(["a"]);
    expect(kinds(tab)).toEqual([]);
  });

  it("dates each change after the one before, though the clock is set back", () => {
    const tab = openTab();
    tab.get().add(briefing("a"));
    const before = tab.get().briefings[0]?.changed ?? 0;
    clock.now = 5;
    tab.get().edit("a", titled("later"));
    expect(tab.get().briefings[0]?.changed).toBeGreaterThan(before);
  });
});

describe("useBriefings where the store refuses", () => {
  it("keeps a change in memory on a full store, says so, and keeps it once there is room", () => {
    const tab = openTab();
    tab.get().add(briefing("a"));
    tab.get().add(briefing("b"));
    shared.room = 700;
    tab.get().edit("a", (one) => ({
      ...one,
      title: "a2",
      slides: [{ id: "s", kind: "text", title: "", notes: "n".repeat(600), text: "" }],
    }));
    expect(tab.get().keeping).toBe("full");
    expect(tab.titles()).toEqual(["a2", "b"]);
    expect(openTab().titles()).toEqual(["a", "b"]);
    shared.room = 5_000;
    tab.get().edit("b", titled("b2"));
    expect(tab.get().keeping).toBe("kept");
    expect(openTab().titles()).toEqual(["a2", "b2"]);
  });

  it("finds room by deleting another", () => {
    const tab = openTab();
    tab.get().add({ ...briefing("big"), title: "x".repeat(400) });
    shared.room = 700;
    tab.get().add({ ...briefing("new"), title: "y".repeat(300) });
    expect(tab.get().keeping).toBe("full");
    tab.get().remove("big");
    expect(tab.get().keeping).toBe("kept");
    expect(openTab().titles()).toEqual(["y".repeat(300)]);
  });

  it("works for the visit where there is no store at all", () => {
    for (const storage of [
      () => null,
      () => {
        throw new DOMException("not here", "SecurityError");
      },
    ]) {
      const tab = shared.openTab(clock, storage);
      tab.get().add(briefing("a"));
      tab.get().edit("a", titled("a2"));
      expect(tab.get()).toMatchObject({ keeping: "unavailable", isRead: true });
      expect(tab.titles()).toEqual(["a2"]);
      tab.get().undo("a");
      expect(tab.titles()).toEqual(["a"]);
    }
  });
});

describe("useBriefings where the store holds something else", () => {
  it("sets a broken entry aside as it was, and shows the others", () => {
    openTab().get().add(briefing("a"));
    shared.entries.set(`${shelfPrefix}x`, '{"format":"cica-brief');
    const tab = openTab();
    expect(tab.titles()).toEqual(["a"]);
    expect(kinds(tab)).toEqual(["broken"]);
    expect(shared.entries.get(`${asidePrefix}x`)).toBe('{"format":"cica-brief');
    expect(shared.entries.has(`${shelfPrefix}x`)).toBe(false);
    tab.get().dismiss(tab.get().notices[0]?.id ?? "");
    expect(tab.get().notices).toEqual([]);
    expect(kinds(openTab())).toEqual([]);
  });

  it("leaves a broken entry where it is as long as there is no room beside it", () => {
    shared.entries.set(`${shelfPrefix}x`, "broken");
    shared.room = 8;
    expect(openTab().titles()).toEqual([]);
    expect(shared.entries.get(`${shelfPrefix}x`)).toBe("broken");
  });

  it("shows of an entry what can be read, and keeps the whole of it", () => {
    const tab = openTab();
    tab.get().add({ ...briefing("a"), slides: [{ id: "s", kind: "text", title: "T", notes: "", text: "" }] });
    const text = (shared.entries.get(`${shelfPrefix}a`) ?? "").replace('"kind":"text"', '"kind":"video"');
    shared.entries.set(`${shelfPrefix}a`, text);
    const again = openTab();
    expect(again.titles()).toEqual(["a"]);
    expect(kinds(again)).toEqual(["broken"]);
    expect(shared.entries.get(`${asidePrefix}a`)).toBe(text);
    expect(kinds(openTab())).toEqual([]);
  });

  it("leaves an entry of a newer site alone", () => {
    const newer = JSON.stringify({ format: "cica-briefing", version: 2, briefing: {} });
    shared.entries.set(`${shelfPrefix}a`, newer);
    const tab = openTab();
    expect(kinds(tab)).toEqual(["newer"]);
    tab.get().add(briefing("a"));
    expect(shared.entries.get(`${shelfPrefix}a`)).toBe(newer);
    expect(tab.titles()).toEqual(["a"]);
  });

  it("never throws, whatever the store holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.oneof(fc.string(), fc.json()))), (entries) => {
        const one = new FakeStorage();
        for (const [key, text] of entries) one.entries.set(shelfPrefix + key, text);
        const tab = one.openTab({ now: 1 });
        tab.get().add(briefing("a"));
        tab.get().edit("a", titled("b"));
        expect(tab.titles()).toEqual(["b"]);
      }),
    );
  });
});

describe("useBriefings in two tabs", () => {
  function twoTabs() {
    const one = openTab();
    one.get().add(briefing("a"));
    const two = openTab();
    shared.deliver();
    return { one, two };
  }

  it("shows in each what the other adds, changes and deletes", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled("a2"));
    two.get().add(briefing("b"));
    shared.deliver();
    expect([one.titles(), two.titles()]).toEqual([
      ["a2", "b"],
      ["a2", "b"],
    ]);
    one.get().remove("b");
    shared.deliver();
    expect(two.titles()).toEqual(["a2"]);
    expect([kinds(one), kinds(two)]).toEqual([[], ["removed"]]);
    two.get().undo("b");
    shared.deliver();
    expect(one.titles()).toEqual(["a2", "b"]);
  });

  it("goes on from the other's change", () => {
    const { one, two } = twoTabs();
    for (let n = 0; n < 5; n += 1) {
      one.get().edit("a", (old) => ({ ...old, title: `${old.title}1` }));
      shared.deliver();
      two.get().edit("a", (old) => ({ ...old, title: `${old.title}2` }));
      shared.deliver();
    }
    expect([one.titles(), two.titles()]).toEqual([["a1212121212"], ["a1212121212"]]);
    expect([kinds(one), kinds(two)]).toEqual([[], []]);
  });

  it("keeps both where both change the same before they hear of each other, the later as it is", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled("from one"));
    two.get().edit("a", titled("from two"));
    expect(two.titles()).toEqual(["from two", "from one (from another tab)"]);
    shared.deliver();
    expect(one.titles()).toEqual(["from two", "from one (from another tab)"]);
    expect(openTab().titles()).toEqual(["from two", "from one (from another tab)"]);
    expect([kinds(one), kinds(two)]).toEqual([["conflict"], ["conflict"]]);
    expect(one.get().notices[0]).toMatchObject({ briefing: "a", text: expect.stringContaining("two tabs at once") });
  });

  it("comes to the same where one tab wrote without seeing what the other had written", () => {
    const { one, two } = twoTabs();
    const key = `${shelfPrefix}a`;
    const base = shared.entries.get(key) ?? "";
    one.get().edit("a", titled("from one"));
    // As in a browser whose tabs each have a copy of the store that lags behind.
    shared.entries.set(key, base);
    two.get().edit("a", titled("from two"));
    shared.deliver();
    for (const tab of [one, two, openTab()]) {
      expect(tab.titles().toSorted()).toEqual(["from one (from another tab)", "from two"]);
      expect(tab.get().briefings.find(({ id }) => id === "a")?.title).toBe("from two");
    }
  });

  it("brings a briefing back that the other deleted, where it is changed at that moment", () => {
    const { one, two } = twoTabs();
    one.get().remove("a");
    two.get().edit("a", titled("mine"));
    expect(kinds(two)).toEqual(["brought-back"]);
    shared.deliver();
    expect([one.titles(), two.titles(), openTab().titles()]).toEqual([["mine"], ["mine"], ["mine"]]);
  });

  it("keeps a change that it has not seen when it deletes", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled("new words"));
    two.get().remove("a");
    shared.deliver();
    expect(two.titles()).toEqual(["new words (from another tab)"]);
    expect(one.titles()).toEqual(["new words (from another tab)"]);
  });

  it("takes in what happened while it slept, and makes no copy of what it had itself", () => {
    const { one, two } = twoTabs();
    two.get().edit("a", titled("two was here"));
    shared.deliver();
    shared.sleep(two.index);
    for (let n = 0; n < 30; n += 1) one.get().edit("a", titled(`n${n}`));
    one.get().add(briefing("b"));
    shared.wake(two.index);
    expect(two.titles()).toEqual(["n29", "b"]);
    expect(kinds(two)).toEqual([]);
  });

  it("never writes an older state over a newer one", () => {
    const { one, two } = twoTabs();
    const key = `${shelfPrefix}a`;
    const old = shared.entries.get(key) ?? "";
    one.get().edit("a", titled("new"));
    shared.deliver();
    shared.viewOf(99).setItem(key, old);
    shared.deliver();
    expect([one.titles(), two.titles(), openTab().titles()]).toEqual([["new"], ["new"], ["new"]]);
  });

  it("settles what a full store kept from it once both meet", () => {
    const { one, two } = twoTabs();
    shared.room = 0;
    one.get().edit("a", titled("unkept"));
    expect(one.get().keeping).toBe("full");
    shared.room = Number.POSITIVE_INFINITY;
    two.get().edit("a", titled("kept"));
    shared.deliver();
    expect(one.titles()).toEqual(["kept", "unkept (from another tab)"]);
    shared.deliver();
    expect(two.titles()).toEqual(["kept", "unkept (from another tab)"]);
    expect(one.get().keeping).toBe("kept");
  });

  it("comes to the same in every tab, whatever two do in whatever order", () => {
    const act = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom("edit", "deliver", "undo"), fc.nat(3));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const storage = new FakeStorage();
        const now = { now: 1 };
        const tabs = [storage.openTab(now), storage.openTab(now)];
        tabs[0]?.get().add(briefing("a"));
        storage.deliver();
        for (const [index, what, n] of acts) {
          const tab = tabs[index];
          const [one] = tab?.get().briefings.slice(n % (tab.get().briefings.length || 1)) ?? [];
          if (what === "deliver") storage.deliver();
          else if (one !== undefined && what === "edit")
            tab?.get().edit(one.id, (old) => ({ ...old, title: `${old.title}+` }));
          else if (one !== undefined) tab?.get().undo(one.id);
        }
        storage.deliver();
        const third = storage.openTab(now);
        const shown = [...tabs, third].map((tab) =>
          JSON.stringify(tab.get().briefings.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
        );
        expect(new Set(shown).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
