import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber, dayNumber, daysBetween } from "../../../src/core/days.ts";
import { moveWindow, type TimeWindow } from "../../../src/core/window.ts";

const whole = { first: "2020-07-01", last: "2026-06-30" };
const part = { first: "2023-01-01", last: "2024-01-01" };

describe("moveWindow", () => {
  it("halves the width about the middle", () => {
    expect(moveWindow(part, whole, "in")).toEqual({ first: "2023-04-02", last: "2023-10-02" });
  });

  it("doubles the width about the middle", () => {
    expect(moveWindow(part, whole, "out")).toEqual({ first: "2022-07-03", last: "2024-07-02" });
  });

  it("goes half a width aside", () => {
    expect(moveWindow(part, whole, "later")).toEqual({ first: "2023-07-03", last: "2024-07-02" });
    expect(moveWindow(part, whole, "earlier")).toEqual({ first: "2022-07-03", last: "2023-07-03" });
  });

  it("stays where it is at an edge", () => {
    const start = { first: whole.first, last: "2021-07-01" };
    expect(moveWindow(start, whole, "earlier")).toEqual(start);
    const end = { first: "2025-06-30", last: whole.last };
    expect(moveWindow(end, whole, "later")).toEqual(end);
  });

  it("is no wider than the whole", () => {
    expect(moveWindow(whole, whole, "out")).toEqual(whole);
    expect(moveWindow({ first: "2020-07-01", last: "2025-07-01" }, whole, "out")).toEqual(whole);
  });

  it("is no shorter than a quarter, nor than a whole that is shorter", () => {
    expect(daysBetween(...ends(moveWindow({ first: "2023-01-01", last: "2023-04-11" }, whole, "in")))).toBe(90);
    const short = { first: "2023-01-01", last: "2023-02-01" };
    expect(moveWindow(short, short, "in")).toEqual(short);
  });

  it("stays within the whole, however often and wherever it is moved", () => {
    const day = fc.integer({ min: dayNumber(whole.first), max: dayNumber(whole.last) });
    const moves = fc.array(fc.constantFrom("in", "out", "earlier", "later"), { maxLength: 12 });
    fc.assert(
      fc.property(day, day, moves, (a, b, steps) => {
        let window: TimeWindow = { first: dayFromNumber(Math.min(a, b)), last: dayFromNumber(Math.max(a, b)) };
        for (const step of steps) {
          window = moveWindow(window, whole, step);
          expect(window.first >= whole.first && window.last <= whole.last).toBe(true);
          expect(daysBetween(...ends(window))).toBeGreaterThanOrEqual(90);
        }
      }),
    );
  });
});

function ends({ first, last }: TimeWindow): [string, string] {
  return [first, last];
}
