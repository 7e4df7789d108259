import { describe, expect, it, vi } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { toFile } from "../../../src/mine/briefingFile.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
import { selectArrivals, takeIn, takenKey } from "../../../src/mine/carried.ts";

const briefing = (id: string, changed: number): Briefing => ({ id, title: id, slides: [], changed });

describe("selectArrivals", () => {
  it("takes what is not here", () => {
    const carried = [briefing("a", 1), briefing("b", 1)];
    expect(selectArrivals(carried, [briefing("b", 1)], new Set())).toEqual([briefing("a", 1)]);
  });

  it("goes by when what came before was changed, not by when it was put here", () => {
    const here = { ...briefing("a", 50), title: "as it came" };
    expect(selectArrivals([briefing("a", 3)], [here], new Set(["a@1"]))).toEqual([briefing("a", 3)]);
    expect(selectArrivals([briefing("a", 3)], [here], new Set(["a@3"]))).toEqual([]);
    expect(selectArrivals([briefing("a", 3)], [briefing("a", 50)], new Set(["a@1"]))).toEqual([]);
  });

  it("leaves a later one of the reader's own alone", () => {
    expect(selectArrivals([briefing("a", 1)], [briefing("a", 2)], new Set())).toEqual([]);
  });

  it("takes a later one of the file, too", () => {
    const later = { ...briefing("a", 3), title: "later" };
    expect(selectArrivals([later], [briefing("a", 2)], new Set())).toEqual([later]);
  });

  it("does not bring back what came before and was deleted, but a later state of it", () => {
    const taken = new Set(["a@1"]);
    expect(selectArrivals([briefing("a", 1)], [], taken)).toEqual([]);
    expect(selectArrivals([briefing("a", 2)], [], taken)).toEqual([briefing("a", 2)]);
  });
});

describe("takeIn", () => {
  const file = (id: string, changed: number) => toFile({ ...briefing(id, changed), title: `Of ${id}` });
  const titles = () => useBriefings.getState().briefings.map(({ title }) => title);

  it("puts a file's briefings among the reader's own, once, and leaves out what can't be read", () => {
    takeIn([file("a", 1), "no briefing", file("b", 1)]);
    expect(titles()).toEqual(["Of a", "Of b"]);
    expect(useBriefings.getState().notices).toMatchObject([
      { kind: "refused", text: expect.stringContaining("This is no briefing") },
    ]);
    useBriefings.getState().remove("a");
    takeIn([file("a", 1), file("b", 1)]);
    expect(titles()).toEqual(["Of b"]);
  });

  it("puts a later one beside the reader's own", () => {
    localStorage.setItem(takenKey, JSON.stringify(["b@1"]));
    takeIn([toFile({ ...briefing("b", 2), title: "Of b, later" })]);
    expect(titles()).toEqual(["Of b", "Of b, later"]);
  });

  it("lets one come again that the browser would not keep", () => {
    const write = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    takeIn([file("c", 1)]);
    expect(titles()).toContain("Of c");
    expect(write).toHaveBeenLastCalledWith(takenKey, expect.not.stringContaining("c@1"));
    write.mockRestore();
  });
});
