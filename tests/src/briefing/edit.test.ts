import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Act,
  addSlide,
  canPair,
  changeSlide,
  duplicateSlide,
  freeze,
  moveSlide,
  pairWithNext,
  removeSlide,
  splitPair,
  toOwn,
  unfreeze,
} from "../../../src/briefing/edit.ts";
import type { Briefing, FigureSlide, Slide } from "../../../src/core/briefing.ts";
import type { FigureRef } from "../../../src/core/slide.ts";

const figureOf = (figure: string, view = ""): FigureRef => ({ page: "/events/", figure, view, frozen: null });
const counts: FigureSlide = {
  kind: "figure",
  id: "a",
  title: "",
  notes: "n1",
  figure: figureOf("counts", "?kind=cbm,ceremony"),
};
const list: Slide = { kind: "figure", id: "b", title: "List", notes: "n2", figure: figureOf("event-list") };
const words: Slide = { kind: "text", id: "c", title: "T", notes: "", text: "old" };
const base: Briefing = { id: "x", title: "X", slides: [counts, list, words], changed: 1 };

const ids = (briefing: Briefing) => briefing.slides.map(({ id }) => id).join("");
const slideOf = (briefing: Briefing, id: string) => briefing.slides.find((slide) => slide.id === id);

describe("acts on a briefing", () => {
  it("adds at a place or at the end", () => {
    expect(ids(addSlide({ ...words, id: "d" })(base))).toBe("abcd");
    expect(ids(addSlide({ ...words, id: "d" }, 1)(base))).toBe("adbc");
  });

  it.each([
    ["a", 2, "bca"],
    ["c", 0, "cab"],
    ["b", 0, "bac"],
    ["a", 9, "bca"],
    ["c", -1, "cab"],
  ])("moves %s to place %i", (id, to, expected) => {
    expect(ids(moveSlide(id, to)(base))).toBe(expected);
  });

  it("removes, and duplicates beside", () => {
    expect(ids(removeSlide("b")(base))).toBe("ac");
    const doubled = duplicateSlide("b", "B")(base);
    expect(ids(doubled)).toBe("abBc");
    expect(doubled.slides[2]).toEqual({ ...list, id: "B" });
  });

  it("changes a slide and not its id", () => {
    expect(slideOf(changeSlide("a", (slide) => ({ ...slide, id: "q", title: "<i>" }))(base), "a")?.title).toBe("<i>");
  });

  it("freezes a figure on a day and lets it go on, with its filters as they were", () => {
    const days = { asOf: "2025-03-28", since: "2025-01-01", version: "v1" } as const;
    const frozen = freeze(counts.figure, days);
    expect(frozen).toMatchObject({
      view: "?as-of=2025-03-28&kind=cbm,ceremony",
      frozen: { asOf: "2025-03-28", version: "v1" },
    });
    expect(freeze(frozen, days)).toBe(frozen);
    expect(unfreeze(frozen)).toEqual(counts.figure);
    expect(unfreeze(counts.figure)).toBe(counts.figure);
  });

  it("freezes the day to compare with on pages that compare, and lets it go with the other", () => {
    const days = { asOf: "2025-03-28", since: "2025-01-01", version: "v1" } as const;
    const changes: FigureRef = { page: "/changes/", figure: "changes", view: "", frozen: null };
    expect(freeze(changes, days).view).toBe("?as-of=2025-03-28&since=2025-01-01");
    expect(freeze({ ...changes, view: "?since=2024-06-01" }, days).view).toContain("since=2024-06-01");
    expect(unfreeze(freeze(changes, days))).toEqual(changes);
  });

  it("leaves to the record what a copied figure leaves to it, frozen and let go again", () => {
    const days = { asOf: "2025-03-28", since: "2025-01-01", version: "v1" } as const;
    const review = figureOf("counts", "?kind=cbm&from=last-year&to=last-year");
    expect(freeze(review, days).view).toBe("?as-of=2025-03-28&kind=cbm&from=last-year&to=last-year");
    expect(unfreeze(freeze(review, days))).toEqual(review);
    const changes: FigureRef = { page: "/changes/", figure: "changes", view: "?since=last-digest", frozen: null };
    expect(freeze(changes, days).view).toBe("?as-of=2025-03-28&since=last-digest");
    expect(unfreeze(freeze(changes, days))).toEqual(changes);
  });

  it("makes a pair of two figures and splits it again", () => {
    expect([0, 1, 2].map((index) => canPair(base.slides, index))).toEqual([true, false, false]);
    const paired = pairWithNext("a")(base);
    expect(paired.slides[0]).toEqual({
      kind: "pair",
      id: "a",
      title: "List",
      notes: "n1\n\nn2",
      figures: [figureOf("counts", "?kind=cbm,ceremony"), figureOf("event-list")],
    });
    expect(pairWithNext("b")(base)).toBe(base);
    const split = splitPair("a", "z")(paired);
    expect(ids(split)).toBe("azc");
    expect(slideOf(split, "z")).toMatchObject({ kind: "figure", title: "", figure: figureOf("event-list") });
    expect(splitPair("a", "z")(base)).toBe(base);
  });

  it("gives back the briefing itself where there is nothing to do", () => {
    const none: Act[] = [
      removeSlide("?"),
      moveSlide("?", 0),
      moveSlide("a", 0),
      duplicateSlide("?", "z"),
      changeSlide("a", (slide) => slide),
    ];
    for (const act of none) expect(act(base)).toBe(base);
  });

  it("keeps the slides it moves, and ids that no two share", () => {
    const step = fc.tuple(fc.constantFrom("move", "duplicate", "remove", "pair", "split"), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let briefing = base;
        for (const [index, [what, one, to]] of steps.entries()) {
          const id = briefing.slides[one % (briefing.slides.length || 1)]?.id ?? "";
          const before = briefing;
          const acts = {
            move: moveSlide(id, to),
            duplicate: duplicateSlide(id, `d${index}`),
            remove: removeSlide(id),
            pair: pairWithNext(id),
            split: splitPair(id, `s${index}`),
          };
          const copy = structuredClone(before);
          briefing = acts[what](before);
          expect(before).toEqual(copy);
          if (what === "move") expect(briefing.slides.toSorted(byId)).toEqual(before.slides.toSorted(byId));
        }
        expect(new Set(briefing.slides.map(({ id }) => id)).size).toBe(briefing.slides.length);
      }),
    );
  });

  it("makes an own briefing of a ready-made one, and remembers which", () => {
    const own = toOwn({ ...base, summary: "s", of: "dimension" }, "mine", true);
    expect(own).toEqual({ ...base, id: "mine", from: "x" });
    expect(toOwn(own, "again", false)).toEqual({ ...base, id: "again" });
  });
});

const byId = (a: Slide, b: Slide) => (a.id < b.id ? -1 : 1);
