import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { selectArrivals } from "../../../src/mine/carried.ts";

const briefing = (id: string, changed: number): Briefing => ({ id, title: id, slides: [], changed });

describe("selectArrivals", () => {
  it("takes what is not here", () => {
    const carried = [briefing("a", 1), briefing("b", 1)];
    expect(selectArrivals(carried, [briefing("b", 1)], new Set())).toEqual([briefing("a", 1)]);
  });

  it("leaves a later one of the reader's own alone", () => {
    expect(selectArrivals([briefing("a", 1)], [briefing("a", 2)], new Set())).toEqual([]);
  });

  it("puts a later one of the file beside the reader's own", () => {
    expect(selectArrivals([briefing("a", 3)], [briefing("a", 2)], new Set())).toEqual([
      { ...briefing("a", 3), id: "a-3" },
    ]);
  });

  it("does not bring back what came before and was deleted, but a later state of it", () => {
    const taken = new Set(["a@1"]);
    expect(selectArrivals([briefing("a", 1)], [], taken)).toEqual([]);
    expect(selectArrivals([briefing("a", 2)], [], taken)).toEqual([briefing("a", 2)]);
  });
});
