import { describe, expect, it } from "vitest";
import { deckActions, findByKey, toJump } from "../../../src/briefing/presenterActions.ts";

describe("findByKey", () => {
  it.each([
    ["ArrowRight", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["PageUp", "previous"],
    ["Backspace", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "black"],
    ["B", "black"],
    [".", "black"],
    ["F5", "fullScreen"],
    ["?", "help"],
    ["Escape", "escape"],
  ])("takes %j for %s", (key, id) => {
    expect(findByKey(key, "room")?.id).toBe(id);
  });

  it("keeps to what a window can do", () => {
    expect(findByKey("w", "presenter")).toBeUndefined();
    expect(findByKey("+", "room")).toBeUndefined();
    expect(findByKey("+", "presenter")?.id).toBe("larger");
    expect(findByKey("x", "room")).toBeUndefined();
  });

  it("has each key for one action only", () => {
    const keys = deckActions.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("toJump", () => {
  it("collects digits, and takes Enter only after one", () => {
    expect(toJump("4", "")).toEqual({ type: "digit", digit: "4" });
    expect(toJump("Enter", "4")).toEqual({ type: "jump" });
    expect(toJump("Enter", "")).toBeUndefined();
    expect(toJump("F5", "")).toBeUndefined();
  });
});
