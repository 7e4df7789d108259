import { describe, expect, it, vi } from "vitest";
import { keepLast, oncePer } from "../../../src/core/once.ts";

describe("oncePer", () => {
  it("reads each thing once, and keeps what it read of the others", () => {
    const read = vi.fn((list: readonly number[]) => list.length);
    const count = oncePer(read);
    const [two, three] = [
      [1, 2],
      [1, 2, 3],
    ];
    expect([count(two), count(three), count(two), count(three)]).toEqual([2, 3, 2, 3]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("keeps a reading of nothing too", () => {
    const read = vi.fn((_: object): string | undefined => undefined);
    const find = oncePer(read);
    const thing = {};
    expect([find(thing), find(thing)]).toEqual([undefined, undefined]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("takes things that look alike for two", () => {
    const name = oncePer((thing: { readonly name: string }) => ({ name: thing.name }));
    expect(name({ name: "one" })).not.toBe(name({ name: "one" }));
  });
});

describe("keepLast", () => {
  it("gives the value back, and lets the oldest go where there are too many", () => {
    const values = new Map<string, number>();
    expect(["a", "b", "c"].map((key, n) => keepLast(values, key, n, 2))).toEqual([0, 1, 2]);
    expect([...values.keys()]).toEqual(["b", "c"]);
  });
});
