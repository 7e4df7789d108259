import { describe, expect, it, vi } from "vitest";
import { keepAnswers } from "../../../src/core/answers.ts";
import { smallDataset } from "../smallDataset.ts";

describe("keepAnswers", () => {
  const workOut = vi.fn((of: { n: number }, asked: object) => ({ of, asked }));
  const answer = keepAnswers(workOut);
  const [one, two] = [{ n: 1 }, { n: 2 }];

  it("works out a question once, however often it is put", () => {
    const first = answer(one, { filter: ["a"] });
    expect(first).toEqual({ of: one, asked: { filter: ["a"] } });
    expect(answer(one, { filter: ["a"] })).toBe(first);
    expect(answer(one, { filter: ["b"] })).not.toBe(first);
    expect(answer(two, { filter: ["a"] }).of).toBe(two);
  });

  it("tells of a frame only whether there is one", () => {
    const framed = answer(one, { frame: smallDataset });
    expect(answer(one, { frame: { ...smallDataset } })).toBe(framed);
    expect(answer(one, { frame: null })).not.toBe(framed);
  });

  it("lets the oldest of too many go", () => {
    const oldest = answer(two, { n: 0 });
    const shown = answer(two, { n: -1 });
    for (let n = 1; n < 150; n += 1) {
      answer(two, { n });
      // What is on the screen is asked for again and again.
      expect(answer(two, { n: -1 })).toBe(shown);
    }
    const newest = answer(two, { n: 149 });
    expect(answer(two, { n: 149 })).toBe(newest);
    expect(answer(two, { n: 0 })).not.toBe(oldest);
  });
});
