import { describe, expect, it } from "vitest";
import { nearestWords } from "../../../src/core/spelling.ts";

const words = ["charter", "kazakhstan", "kyrgyzstan", "iran", "iraq", "secretariat", "secretary", "youth"];

describe("nearestWords", () => {
  it.each([
    ["a letter left out", "secretriat", ["secretariat"]],
    ["a letter too much", "yourth", ["youth"]],
    ["another letter", "cherter", ["charter"]],
    ["two neighbours swapped", "chatrer", ["charter"]],
    ["two letters of a long word", "kirgizstan", ["kyrgyzstan"]],
    ["the beginning of a word", "kazaks", ["kazakhstan"]],
    ["several that are as near", "secretery", ["secretary"]],
  ])("forgives %s", (_, term, expected) => {
    expect(nearestWords(words, term)).toEqual(expected);
  });

  it("gives all that are as near, and none that are further", () => {
    expect(nearestWords(words, "irap")).toEqual(["iran", "iraq"]);
    expect(nearestWords([...words, "irap"], "irap")).toEqual(["irap"]);
  });

  it.each([
    ["a short word", "irn"],
    ["two letters of a word of seven", "chxrtxr"],
    ["a word like none", "zzzzzzzz"],
    ["no word", ""],
  ])("forgives nothing in %s", (_, term) => {
    expect(nearestWords(words, term)).toEqual([]);
  });

  it("takes a very long word for what it is", () => {
    expect(nearestWords(words, "x".repeat(200))).toEqual([]);
  });
});
