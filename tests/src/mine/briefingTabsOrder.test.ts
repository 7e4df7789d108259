import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSlide, changeSlide, moveSlide, removeSlide } from "../../../src/briefing/edit.ts";
import type { Briefing, Slide } from "../../../src/core/briefing.ts";
import { briefing, FakeStorage } from "./fakeStorage.ts";

const slide = (id: string): Slide => ({ kind: "text", id, title: id, notes: "", text: "" });
const idAt = ({ slides }: Briefing, n: number) => slides[n % slides.length]?.id ?? "";

/** What can be done to a briefing at the n-th slide; a new one has the given id. */
const changes = {
  rename: () => (one: Briefing) => ({ ...one, title: `${one.title}+` }),
  add: (n: number, id: string) => addSlide(slide(id), n),
  delete: (n: number) => (one: Briefing) => removeSlide(idAt(one, n))(one),
  move: (n: number) => (one: Briefing) => moveSlide(idAt(one, n), n + 1)(one),
  note: (n: number, id: string) => (one: Briefing) =>
    changeSlide(idAt(one, n), (old) => ({ ...old, notes: `${old.notes}${id}` }))(one),
};
const whats = ["rename", "add", "delete", "move", "note", "undo", "redo", "deliver"] as const;

/** Tabs of one store that all show the same briefing. */
function openTabs(count: number, shown: Briefing) {
  const storage = new FakeStorage();
  const now = { now: 1 };
  const open = () => storage.openTab(now);
  const tabs = Array.from({ length: count }, open);
  tabs[0]?.get().add(shown);
  storage.deliver();
  return { storage, open, tabs };
}

describe("useBriefings in several tabs", () => {
  it("comes to the same in every tab, with no slide twice, whatever two do in whatever order", () => {
    const act = fc.record({ index: fc.constantFrom(0, 1), what: fc.constantFrom(...whats), n: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { storage, open, tabs } = openTabs(2, { ...briefing("a"), slides: ["x", "y", "z"].map(slide) });
        for (const [step, { index, what, n }] of acts.entries()) {
          const { briefings, edit, undo, redo } = tabs[index]?.get() ?? open().get();
          const id = briefings[n % briefings.length]?.id ?? "";
          if (what === "deliver") storage.deliver();
          else if (what === "undo") undo(id);
          else if (what === "redo") redo(id);
          else edit(id, changes[what](n, `s${step}`));
        }
        storage.deliver();
        const [first, ...others] = [...tabs, open()].map((tab) =>
          tab.get().briefings.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        for (const other of others) expect(other).toEqual(first);
        for (const { slides } of first ?? []) expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      }),
      {
        numRuns: 300,
        examples: [
          [
            // A deletion is taken back where the slide is there again.
            [
              { index: 0, what: "delete", n: 0 },
              { index: 1, what: "rename", n: 0 },
              { index: 1, what: "rename", n: 0 },
              { index: 0, what: "undo", n: 0 },
            ],
          ],
        ],
      },
    );
  }, 30_000);

  it("loses no words that were typed, whatever three tabs of which some sleep or are closed do in whatever order", () => {
    const act = fc.record({
      index: fc.constantFrom(0, 1, 2),
      what: fc.constantFrom("type", "type", "type", "deliver", "sleep", "wake", "reload"),
      n: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { storage, open, tabs } = openTabs(3, briefing("a", "Title"));
        const typed: string[] = [];
        for (const [step, { index, what, n }] of acts.entries()) {
          const tab = tabs[index] ?? open();
          const { briefings, edit } = tab.get();
          if (what === "deliver") storage.deliver();
          else if (what === "sleep") storage.sleep(tab.index);
          else if (what === "wake") storage.wake(tab.index);
          else if (what === "reload") {
            storage.sleep(tab.index);
            tabs[index] = open();
          } else {
            typed.push(`[${step}]`);
            edit(briefings[n % briefings.length]?.id ?? "", (one) => ({ ...one, title: `${one.title}[${step}]` }));
          }
        }
        const titles = open().titles().join();
        for (const words of typed) expect(titles).toContain(words);
      }),
      {
        numRuns: 300,
        examples: [
          [
            // The first tab makes a copy of what the second did, and goes on in it; then the second would make the same copy.
            [
              { index: 1, what: "type", n: 0 },
              { index: 0, what: "type", n: 0 },
              { index: 0, what: "type", n: 1 },
              { index: 2, what: "type", n: 0 },
              { index: 1, what: "wake", n: 0 },
            ],
          ],
        ],
      },
    );
  }, 30_000);
});
