import { beforeEach, describe, expect, it } from "vitest";
import { changeSlide } from "../../../src/briefing/edit.ts";
import type { Briefing } from "../../../src/core/briefing.ts";
import { shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { briefing, FakeStorage, titled } from "./fakeStorage.ts";

let shared = new FakeStorage();
let clock = { now: 1_000 };
beforeEach(() => {
  shared = new FakeStorage();
  clock = { now: 1_000 };
});
const openTab = () => shared.openTab(clock);
/** Slides of words alone, without notes. */
const withSlides =
  (...ids: readonly string[]) =>
  (one: Briefing): Briefing => ({
    ...one,
    slides: ids.map((id) => ({ kind: "text", id, title: id, notes: "", text: "" })),
  });
const noted = (slide: string, words: string) => changeSlide(slide, (one) => ({ ...one, notes: words }));
const notes = (tab: ReturnType<typeof openTab>) =>
  tab.get().briefings.flatMap(({ slides }) => slides.map((slide) => slide.notes));
const kinds = (tab: ReturnType<typeof openTab>) => tab.get().notices.map(({ kind }) => kind);

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

  it("names a briefing without a title in what it says, and its copy", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled(""));
    shared.deliver();
    one.get().edit("a", withSlides("x"));
    two.get().edit("a", withSlides("y"));
    expect(two.titles()).toEqual(["", "Untitled briefing (from another tab)"]);
    expect(two.get().notices[0]?.text).toMatch(/^“Untitled briefing” was changed in two tabs/);
  });

  it("leaves what was done in a version to its copy, though the other has gone on since", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled("from one"));
    two.get().edit("a", titled("from two"));
    two.get().edit("a", titled("two again"));
    shared.deliver();
    expect(one.titles()).toEqual(["two again", "from one (from another tab)"]);
    expect(kinds(one)).toEqual(["conflict"]);
    expect(one.get().canUndo("a")).toBe(false);
    // What is done in the version that is shown is to be taken back as ever.
    one.get().edit("a", titled("one again"));
    shared.deliver();
    two.get().edit("a", (old) => ({ ...old, from: "b" }));
    shared.deliver();
    expect(one.get().undo("a")).toBe(true);
    expect(one.titles()).toEqual(["two again", "from one (from another tab)"]);
    expect([kinds(one), kinds(two)]).toEqual([["conflict"], ["conflict"]]);
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

  it("brings back with a change what the other has deleted, as long as it says so", () => {
    const { one, two } = twoTabs();
    two.get().edit("a", withSlides("x"));
    shared.deliver();
    one.get().remove("a");
    shared.deliver();
    two.get().edit("a", (now) => now);
    expect(two.titles()).toEqual([]);
    two.get().edit("a", noted("x", "typed meanwhile"));
    expect(kinds(two)).toEqual(["brought-back"]);
    shared.deliver();
    for (const tab of [one, two, openTab()]) expect(notes(tab)).toEqual(["typed meanwhile"]);
    one.get().remove("a");
    shared.deliver();
    for (const { id } of two.get().notices) two.get().dismiss(id);
    for (const tab of [one, two]) tab.get().edit("a", titled("late"));
    expect([one.titles(), two.titles()]).toEqual([[], []]);
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

  it("takes back what was done here and nothing else, though the other changed something since", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", withSlides("x", "y"));
    shared.deliver();
    one.get().edit("a", noted("x", "mine"));
    shared.deliver();
    two.get().edit("a", titled("theirs"));
    two.get().edit("a", noted("y", "theirs"));
    shared.deliver();
    expect(one.get().undo("a")).toBe(true);
    shared.deliver();
    for (const tab of [one, two]) {
      expect(tab.titles()).toEqual(["theirs"]);
      expect(notes(tab)).toEqual(["", "theirs"]);
    }
    expect(one.get().redo("a")).toBe(true);
    expect(notes(one)).toEqual(["mine", "theirs"]);
    expect([kinds(one), kinds(two)]).toEqual([[], []]);
  });

  it("sees what the other has just written before it takes anything back", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", withSlides("x", "y"));
    shared.deliver();
    one.get().edit("a", noted("x", "mine"));
    shared.deliver();
    two.get().edit("a", noted("y", "theirs"));
    one.get().undo("a");
    expect(notes(one)).toEqual(["", "theirs"]);
    expect(one.titles()).toEqual(["a"]);
  });

  it("never takes back a later change of the other: it says so, and goes on to the act before", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", withSlides("x", "y"));
    one.get().edit("a", noted("y", "mine"));
    one.get().edit("a", noted("x", "mine"));
    shared.deliver();
    two.get().edit("a", noted("x", "theirs"));
    shared.deliver();
    expect(one.get().undo("a")).toBe(false);
    expect(notes(one)).toEqual(["theirs", "mine"]);
    expect(kinds(one)).toEqual(["left-out"]);
    expect(one.get().notices[0]?.text).toContain("slide 1 was changed in another tab since");
    expect(one.get().canRedo("a")).toBe(false);
    expect(one.get().undo("a")).toBe(true);
    expect(notes(one)).toEqual(["theirs", ""]);
    shared.deliver();
    two.get().edit("a", noted("y", "theirs"));
    shared.deliver();
    expect(one.get().redo("a")).toBe(false);
    expect(notes(one)).toEqual(["theirs", "theirs"]);
    expect(kinds(one)).toEqual(["left-out", "left-out"]);
  });

  it("has nothing to take back of what another tab did", () => {
    const { one, two } = twoTabs();
    two.get().edit("a", titled("theirs"));
    shared.deliver();
    expect(one.get().canUndo("a")).toBe(false);
    expect(one.get().undo("a")).toBe(false);
    expect(one.titles()).toEqual(["theirs"]);
  });

  it("does not bring back what the other deletes at that moment", () => {
    const { one, two } = twoTabs();
    one.get().edit("a", titled("mine"));
    shared.deliver();
    two.get().remove("a");
    expect(one.get().undo("a")).toBe(false);
    expect(kinds(one)).toEqual(["removed"]);
    expect(one.get().undo("a")).toBe(true);
    expect(one.titles()).toEqual(["mine"]);
  });

  it("no longer says that a briefing was deleted once it is back, and then has nothing to bring back", () => {
    const { one, two } = twoTabs();
    two.get().edit("a", titled("mine"));
    shared.deliver();
    one.get().remove("a");
    shared.deliver();
    expect(kinds(two)).toEqual(["removed"]);
    one.get().undo("a");
    // Pressed before the other tab's act is heard of, and once more after it.
    two.get().bringBack("a");
    shared.deliver();
    two.get().bringBack("a");
    expect([one.titles(), two.titles()]).toEqual([["mine"], ["mine"]]);
    expect([kinds(one), kinds(two)]).toEqual([[], []]);
  });

  it("brings back what the other deleted, whichever way, and says no more that it is gone", () => {
    for (const way of ["bringBack", "undo"] as const) {
      shared = new FakeStorage();
      const { one, two } = twoTabs();
      two.get().edit("a", titled("mine"));
      shared.deliver();
      one.get().remove("a");
      shared.deliver();
      two.get()[way]("a");
      shared.deliver();
      expect([one.titles(), two.titles()]).toEqual([["mine"], ["mine"]]);
      expect(kinds(two)).toEqual([]);
    }
  });
});
