import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryMark, nextMark, type Place } from "../../../src/ui/marks.ts";

/** Three rows, of which the second is short; not in order, as a drawing may have them. */
const places: readonly Place[] = [
  { row: 2, column: 0 },
  { row: 0, column: 0 },
  { row: 0, column: 2 },
  { row: 0, column: 4 },
  { row: 5, column: 1 },
  { row: 5, column: 3 },
];

function from(index: number, key: string) {
  return nextMark(places, places[index] ?? { row: -1, column: -1 }, key);
}

describe("nextMark", () => {
  it("goes along a row and on into the next", () => {
    expect([from(1, "ArrowRight"), from(2, "ArrowRight"), from(3, "ArrowRight"), from(0, "ArrowRight")]).toEqual([
      2, 3, 0, 4,
    ]);
  });

  it("goes back along a row and into the one before", () => {
    expect([from(4, "ArrowLeft"), from(0, "ArrowLeft"), from(3, "ArrowLeft")]).toEqual([0, 3, 2]);
  });

  it("goes up and down to the nearest column, over rows that have no mark", () => {
    expect([from(3, "ArrowDown"), from(0, "ArrowDown"), from(5, "ArrowUp"), from(0, "ArrowUp")]).toEqual([0, 4, 0, 1]);
    const aside = [...places.slice(1, 4), ...places.slice(4)];
    expect(nextMark(aside, { row: 5, column: 3 }, "ArrowUp")).toBe(1);
  });

  it("leads nowhere beyond the first and the last", () => {
    expect([from(1, "ArrowLeft"), from(5, "ArrowRight"), from(1, "ArrowUp"), from(5, "ArrowDown")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("goes to the first and the last mark, wherever they stand in the drawing", () => {
    expect([from(0, "Home"), from(0, "End")]).toEqual([1, 5]);
  });

  it.each(["Tab", "Enter", "a", ""])("leads nowhere by %j", (key) => {
    expect(from(0, key)).toBeUndefined();
  });

  it("leads nowhere where there is no mark", () => {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"]) {
      expect(nextMark([], { row: 0, column: 0 }, key)).toBeUndefined();
    }
  });

  it("visits every mark once by ArrowRight from Home, and comes back the same way", () => {
    const anyPlaces = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.nat(8) }), {
      selector: ({ row, column }) => `${row},${column}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(anyPlaces, (marks) => {
        const walk = (start: "Home" | "End", key: string) => {
          const visited: number[] = [];
          let at = nextMark(marks, marks[0] as Place, start);
          while (at !== undefined && visited.length <= marks.length) {
            visited.push(at);
            at = nextMark(marks, marks[at] as Place, key);
          }
          return visited;
        };
        const there = walk("Home", "ArrowRight");
        expect(there.toSorted((a, b) => a - b)).toEqual(marks.map((_, i) => i));
        expect(walk("End", "ArrowLeft")).toEqual(there.toReversed());
      }),
    );
  });
});

/** Three stacks, the second column empty; the last stack has only its lowest mark. Rows go down. */
const stacks: readonly Place[] = [
  { row: 3, column: 0 },
  { row: 1, column: 0 },
  { row: 0, column: 0 },
  { row: 2, column: 2 },
  { row: 0, column: 2 },
  { row: 3, column: 5 },
];

describe("nextMark in stacks", () => {
  const step = (index: number, key: string) => nextMark(stacks, stacks[index] as Place, key, "stacks");

  it("goes down the stack by ArrowDown and up by ArrowUp, over gaps, and not beyond its ends", () => {
    expect([step(2, "ArrowDown"), step(1, "ArrowDown"), step(0, "ArrowDown")]).toEqual([1, 0, undefined]);
    expect([step(0, "ArrowUp"), step(1, "ArrowUp"), step(2, "ArrowUp")]).toEqual([1, 2, undefined]);
  });

  it("goes to the nearest mark of the next stack that has one", () => {
    expect([step(0, "ArrowRight"), step(2, "ArrowRight"), step(4, "ArrowRight"), step(5, "ArrowRight")]).toEqual([
      3,
      4,
      5,
      undefined,
    ]);
    expect([step(5, "ArrowLeft"), step(3, "ArrowLeft"), step(4, "ArrowLeft"), step(1, "ArrowLeft")]).toEqual([
      3,
      0,
      2,
      undefined,
    ]);
  });

  it("goes to the first and the last stack by Home and End", () => {
    expect([step(3, "Home"), step(2, "End")]).toEqual([0, 5]);
  });

  it("skips no stack by ArrowRight, whatever stands in it", () => {
    const anyStacks = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.nat(8) }), {
      selector: ({ row, column }) => `${row},${column}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(anyStacks, (marks) => {
        const columns: number[] = [];
        let at = nextMark(marks, marks[0] as Place, "Home", "stacks");
        while (at !== undefined && columns.length <= marks.length) {
          columns.push(marks[at]?.column ?? -1);
          at = nextMark(marks, marks[at] as Place, "ArrowRight", "stacks");
        }
        expect(columns).toEqual([...new Set(marks.map(({ column }) => column))].toSorted((a, b) => a - b));
      }),
    );
  });

  it.each(["Tab", "Enter", "a", ""])("leads nowhere by %j", (key) => {
    expect(step(3, key)).toBeUndefined();
  });

  it("leads nowhere where there is no mark", () => {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"]) {
      expect(nextMark([], { row: 0, column: 0 }, key, "stacks")).toBeUndefined();
    }
  });
});

describe("entryMark", () => {
  it("is the first mark as drawn, of stacks the base of the first, in whatever order they are drawn", () => {
    expect(entryMark(stacks, "rows")).toBe(0);
    expect(entryMark(stacks, "stacks")).toBe(0);
    expect(entryMark(stacks.toReversed(), "rows")).toBe(0);
    expect(entryMark(stacks.toReversed(), "stacks")).toBe(5);
  });

  it("is none where there is no mark", () => {
    expect(entryMark([], "rows")).toBeUndefined();
    expect(entryMark([], "stacks")).toBeUndefined();
  });
});
