import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, formatNumber, listWords, numberWord, signed } from "../../../src/text/numbers.ts";

describe("numberWord", () => {
  it.each([
    [0, "no"],
    [1, "one"],
    [13, "thirteen"],
    [20, "twenty"],
    [21, "21"],
    [1200, "1,200"],
  ])("writes %i as %s", (n, word) => {
    expect(numberWord(n)).toBe(word);
  });
});

describe("countOf", () => {
  it.each([
    [0, "0 events"],
    [1, "1 event"],
    [2, "2 events"],
    [1234, "1,234 events"],
  ])("counts %i", (n, words) => {
    expect(countOf(n, "event")).toBe(words);
  });

  it("takes a plural of its own", () => {
    expect(countOf(1, "party", "parties")).toBe("1 party");
    expect(countOf(2, "party", "parties")).toBe("2 parties");
  });
});

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [935000, "935,000"],
    [1234567, "1,234,567"],
    [-1000, "-1,000"],
    [-100, "-100"],
    [1234.5678, "1,234.5678"],
    [0.1234, "0.1234"],
  ])("parts the thousands of %d: %s", (n, text) => {
    expect(formatNumber(n)).toBe(text);
  });

  it("says what an English locale says", () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(formatNumber(n)).toBe(n.toLocaleString("en"));
      }),
    );
  });
});

describe("signed", () => {
  it.each([
    [4, "+4"],
    [-2, "−2"],
    [-1000, "−1,000"],
    [0, "+0"],
  ])("writes %i as %s", (n, text) => {
    expect(signed(n)).toBe(text);
  });
});

describe("listWords", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("joins %j to %j", (items, words) => {
    expect(listWords(items)).toBe(words);
  });
});
