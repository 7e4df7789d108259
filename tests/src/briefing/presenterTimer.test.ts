import { describe, expect, it } from "vitest";
import {
  elapsedOf,
  formatElapsed,
  resetTimer,
  stoppedTimer,
  toggleTimer,
} from "../../../src/briefing/presenterTimer.ts";

describe("the timer", () => {
  it("counts while it runs, and goes on from where it stopped", () => {
    const running = toggleTimer(stoppedTimer, 1000);
    expect(elapsedOf(running, 61_000)).toBe(60_000);
    const stopped = toggleTimer(running, 61_000);
    expect(elapsedOf(stopped, 999_000)).toBe(60_000);
    expect(elapsedOf(toggleTimer(stopped, 100_000), 105_000)).toBe(65_000);
  });

  it("begins anew, running or not", () => {
    const running = resetTimer({ before: 5000, since: 0 }, 9000);
    expect(elapsedOf(running, 10_000)).toBe(1000);
    expect(resetTimer({ before: 5000, since: null }, 9000)).toEqual(stoppedTimer);
  });

  it("never counts below zero", () => {
    expect(elapsedOf({ before: 0, since: 5000 }, 1000)).toBe(0);
  });
});

describe("formatElapsed", () => {
  it.each([
    [0, "0:00"],
    [65_900, "1:05"],
    [3_845_000, "1:04:05"],
  ])("writes %i ms as %s", (elapsed, words) => {
    expect(formatElapsed(elapsed)).toBe(words);
  });
});
