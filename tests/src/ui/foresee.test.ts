import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { foresee, prepare } from "../../../src/ui/foresee.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("foresee", () => {
  it("works out only the last of what is asked in one go", () => {
    const done: string[] = [];
    foresee(() => done.push("passed"));
    vi.advanceTimersByTime(20);
    foresee(() => done.push("rested on"));
    vi.advanceTimersByTime(20);
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(["rested on"]);
  });
});

describe("prepare", () => {
  it("is done a moment later, whatever is foreseen meanwhile", () => {
    const done: string[] = [];
    prepare(() => done.push("prepared"));
    expect(done).toEqual([]);
    foresee(() => done.push("foreseen"));
    vi.runAllTimers();
    expect(done).toEqual(["prepared", "foreseen"]);
  });
});
