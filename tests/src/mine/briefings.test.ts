import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { asidePrefix, shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { briefing, FakeStorage, titled } from "./fakeStorage.ts";

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

  it("takes nothing for deleted where the store can't be read any more", () => {
    let isLocked = false;
    const tab = shared.openTab(clock, (index) => {
      if (isLocked) throw new DOMException("not here", "SecurityError");
      return shared.viewOf(index);
    });
    tab.get().add(briefing("a"));
    tab.get().edit("a", titled("a2"));
    isLocked = true;
    expect(tab.get().undo("a")).toBe(true);
    expect(tab.titles()).toEqual(["a"]);
    expect(kinds(tab)).toEqual([]);
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

  it("keeps what was set aside, over every visit, until the reader says that it can go", () => {
    const { entries } = shared;
    entries.set(`${shelfPrefix}x`, "broken once");
    openTab();
    entries.set(`${shelfPrefix}x`, "broken twice");
    openTab();
    entries.set(`${shelfPrefix}x`, "broken twice");
    const [tab, other] = [openTab(), openTab()];
    expect(tab.get().asides).toEqual([
      { name: "x", text: "broken once" },
      { name: "x~2", text: "broken twice" },
    ]);
    tab.get().letGo("x");
    shared.deliver();
    for (const one of [tab, other, openTab()]) {
      expect(one.get().asides).toEqual([{ name: "x~2", text: "broken twice" }]);
    }
    expect(tab.get().takeBack({ name: "x", text: "broken once" })).toBe(true);
    expect(openTab().get().asides).toHaveLength(2);
    shared.room = 0;
    tab.get().letGo("x");
    expect(tab.get().takeBack({ name: "x", text: "broken once" })).toBe(false);
    expect(tab.get().asides).toHaveLength(1);
  });

  it("takes back what was let go beside what has its name by now", () => {
    const { entries } = shared;
    entries.set(`${shelfPrefix}x`, "broken once");
    const tab = openTab();
    tab.get().letGo("x");
    entries.set(`${shelfPrefix}x`, "broken twice");
    openTab();
    expect(tab.get().takeBack({ name: "x", text: "broken once" })).toBe(true);
    expect(openTab().get().asides).toEqual([
      { name: "x", text: "broken twice" },
      { name: "x~2", text: "broken once" },
    ]);
  });

  it.each([
    ["can't be read", () => "b".repeat(300)],
    ["can't be read whole", (text: string) => text.replace('"kind":"text"', '"kind":"video"')],
  ])("writes nothing over an entry that %s while there is no room to set it aside", (_what, spoil) => {
    const { entries } = shared;
    const key = `${shelfPrefix}a`;
    const tab = openTab();
    tab.get().add({ ...briefing("a"), slides: [{ id: "s", kind: "text", title: "T", notes: "", text: "" }] });
    tab.get().add(briefing("b"));
    const spoilt = spoil(entries.get(key) ?? "");
    entries.set(key, spoilt);
    shared.room = [...entries.values()].join("").length + 60;
    tab.get().edit("a", titled("a2"));
    expect(tab.get().keeping).toBe("full");
    // What the store had no room for is tried again.
    tab.get().edit("b", titled("b2"));
    expect(entries.get(key)).toBe(spoilt);
    expect(tab.get()).toMatchObject({ keeping: "full", asides: [] });
    expect(tab.titles()).toEqual(["a2", "b2"]);
    shared.room = 5_000;
    tab.get().edit("b", titled("b3"));
    expect(tab.get()).toMatchObject({ keeping: "kept", asides: [{ name: "a", text: spoilt }] });
    expect(openTab().titles()).toEqual(["a2", "b3"]);
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

  it("deletes what it showed, not what a newer site or a fault has put in its place since", () => {
    const tab = openTab();
    for (const id of ["a", "b"]) tab.get().add(briefing(id));
    const newer = JSON.stringify({ format: "cica-briefing", version: 2, briefing: {} });
    shared.entries.set(`${shelfPrefix}a`, newer);
    shared.entries.set(`${shelfPrefix}b`, "broken");
    for (const id of ["a", "b"]) tab.get().remove(id);
    expect(tab.titles()).toEqual([]);
    expect(kinds(tab)).toEqual(["newer", "broken"]);
    expect(tab.get().notices[1]).toMatchObject({ raw: "broken" });
    expect(shared.entries).toEqual(
      new Map([
        [`${shelfPrefix}a`, newer],
        [`${asidePrefix}b`, "broken"],
      ]),
    );
  });

  it("takes nothing made here for damage: an emptied title, notes of two slides in one", () => {
    const tab = openTab();
    const notes = "x".repeat(150_000);
    tab.get().add({ ...briefing("a", ""), slides: [{ kind: "text", id: "s", title: "", notes, text: "" }] });
    const again = openTab();
    expect(kinds(again)).toEqual([]);
    expect(again.get().briefings).toMatchObject([{ title: "", slides: [{ notes }] }]);
    expect([...shared.entries.keys()]).toEqual([`${shelfPrefix}a`]);
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
