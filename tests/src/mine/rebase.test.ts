import { describe, expect, it } from "vitest";
import {
  changeSlide,
  duplicateSlide,
  moveSlide,
  pairWithNext,
  removeSlide,
  splitPair,
} from "../../../src/briefing/edit.ts";
import type { Briefing, Slide } from "../../../src/core/briefing.ts";
import { rebase } from "../../../src/mine/rebase.ts";

const figure = (id: string): Slide => ({
  kind: "figure",
  id,
  title: id,
  notes: "",
  figure: { page: "/events/", figure: "counts", view: "", frozen: null },
});
const start: Briefing = { id: "own", title: "Council", slides: ["a", "b", "c", "d"].map(figure), changed: 1 };
const titled = (title: string) => (slide: Slide) => ({ ...slide, title });
const renamed = (title: string) => (briefing: Briefing) => ({ ...briefing, title });
const ids = ({ slides }: Briefing) => slides.map(({ id }) => id).join("");

/** What is left once an act is taken back after something else was done elsewhere. */
function takeBack(act: (briefing: Briefing) => Briefing, elsewhere: (briefing: Briefing) => Briefing) {
  const after = act(start);
  // As it comes out of the browser's store: equal, not the same, and with its fields in another order.
  const now = elsewhere(JSON.parse(JSON.stringify(after), (_key, value) => reversed(value)) as Briefing);
  return rebase(now, after, start);
}
const reversed = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value;
function takenBack(...acts: Parameters<typeof takeBack>): Briefing {
  const made = takeBack(...acts);
  if (!("to" in made) || made.to === null) throw new Error(JSON.stringify(made));
  return made.to;
}

describe("rebase", () => {
  it.each([
    ["a title", changeSlide("b", titled("B"))],
    ["a move", moveSlide("a", 3)],
    ["a deletion", removeSlide("b")],
    ["a copy", duplicateSlide("a", "x")],
    ["two joined", pairWithNext("b")],
    ["the briefing's title", renamed("Summit")],
  ])("leads back to how it was where nothing happened elsewhere: %s", (_what, act) => {
    expect(takenBack(act, (now) => now)).toEqual(start);
  });

  it("takes back its own part alone, whatever else was changed, added, moved and deleted", () => {
    const elsewhere = (now: Briefing) => renamed("Theirs")(changeSlide("d", titled("D"))(now));
    const back = takenBack(changeSlide("b", titled("B")), elsewhere);
    expect(back.title).toBe("Theirs");
    expect(back.slides.map(({ title }) => title)).toEqual(["a", "b", "c", "D"]);
    expect(ids(takenBack(removeSlide("b"), moveSlide("a", 2)))).toBe("cdab");
    expect(ids(takenBack(moveSlide("a", 3), duplicateSlide("c", "x")))).toBe("abcxd");
    expect(ids(takenBack(moveSlide("a", 3), removeSlide("b")))).toBe("acd");
    expect(ids(takenBack(duplicateSlide("a", "x"), moveSlide("d", 0)))).toBe("dabc");
    expect(ids(takenBack(pairWithNext("b"), removeSlide("d")))).toBe("abc");
    expect(rebase(takenBack(removeSlide("b"), removeSlide("b")), start, removeSlide("b")(start))).toEqual({
      to: removeSlide("b")(start),
    });
  });

  it("never puts in a second time what is there already", () => {
    const without = removeSlide("b")(start);
    expect(rebase(start, without, start)).toEqual({ to: start });
    // The step moves slides too.
    expect(rebase(moveSlide("a", 3)(start), moveSlide("a", 2)(without), start)).toEqual({ to: start });
    const changed = changeSlide("b", titled("B"))(start);
    expect(rebase(changed, without, start)).toEqual({ why: { part: "slide", number: 2 } });
  });

  it.each([
    ["the same slide", changeSlide("b", titled("B")), changeSlide("b", titled("X")), { part: "slide", number: 2 }],
    ["its slide gone", changeSlide("b", titled("B")), removeSlide("b"), { part: "gone" }],
    ["a copy changed since", duplicateSlide("a", "x"), changeSlide("x", titled("X")), { part: "slide", number: 2 }],
    ["a pair split since", pairWithNext("b"), splitPair("b", "y"), { part: "slide", number: 2 }],
    ["moved on both sides", moveSlide("a", 3), moveSlide("b", 2), { part: "order" }],
    ["both titles", renamed("Mine"), renamed("Theirs"), { part: "title" }],
  ])("says what is in the way: %s", (_what, act, elsewhere, why) => {
    expect(takeBack(act, elsewhere)).toEqual({ why });
  });

  it("brings back and takes away a briefing, unless it was changed meanwhile", () => {
    expect(rebase(null, null, start)).toEqual({ to: start });
    expect(rebase(structuredClone(start), start, null)).toEqual({ to: null });
    expect(rebase(renamed("Theirs")(start), start, null)).toEqual({ why: { part: "briefing" } });
    expect(rebase(start, null, start)).toEqual({ why: { part: "briefing" } });
  });
});
