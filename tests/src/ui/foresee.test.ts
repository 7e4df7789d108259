import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { foresee } from "../../../src/ui/foresee.ts";

describe("foresee", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

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
