import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "../../../src/mine/jsonFault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findJsonFault", () => {
  it.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a" 1}', 1, 6],
    ['[1, 2\n, "three]', 2, 3],
    ["[1] 2", 1, 5],
    ["<html>", 1, 1],
    ['{"a": undefined}', 1, 7],
    ["]", 1, 1],
  ])("finds where %j stops to be JSON", (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  it("finds a fault where the browser does, and none where it finds none", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-0.5e3",
      "true",
      "null",
      " ",
      "\n",
      "x",
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces).map((all) => all.join("")),
          fc.string(),
        ),
        (text) => {
          expect(findJsonFault(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("takes a long text without losing itself in it", () => {
    const long = `"${"a\\n".repeat(500_000)}`;
    expect(findJsonFault(`[${long}"]`)).toBeUndefined();
    expect(findJsonFault(`[${long}`)).toEqual({ line: 1, column: 2 });
    expect(findJsonFault("[".repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  });
});
