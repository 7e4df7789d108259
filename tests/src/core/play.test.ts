import { describe, expect, it } from "vitest";
import { playStart, stepBack, stepForward } from "../../../src/core/play.ts";

const coverage = { first: "1999-09-14", last: "2026-03-11" };

describe("playStart", () => {
  it("starts from the day shown where that is not the latest", () => {
    expect(playStart("2024-12-16", "2024-01-01", coverage)).toBe("2024-12-16");
  });

  it("starts from the day compared with where the latest is shown", () => {
    expect(playStart("2026-03-11", "2024-09-18", coverage)).toBe("2024-09-18");
  });

  it("starts where the record grows dense where nobody chose a day", () => {
    expect(playStart("2026-03-11", null, coverage)).toBe("2020-12-31");
  });

  it("starts from the first day of a record that ends before that", () => {
    expect(playStart("2015-01-01", null, { first: "1999-09-14", last: "2015-01-01" })).toBe("1999-09-14");
  });
});

describe("stepForward", () => {
  it.each([
    ["2024-12-16", "2024-12-31"],
    ["2024-12-31", "2025-01-31"],
    ["2024-01-31", "2024-02-29"],
    ["2026-02-28", "2026-03-11"],
    ["2026-03-11", "2026-03-11"],
  ])("goes from %s to %s", (from, to) => expect(stepForward(from, coverage)).toBe(to));
});

describe("stepBack", () => {
  it.each([
    ["2026-03-11", "2026-02-28"],
    ["2025-01-31", "2024-12-31"],
    ["2024-03-01", "2024-02-29"],
    ["1999-09-30", "1999-09-14"],
  ])("goes from %s to %s", (from, to) => expect(stepBack(from, coverage)).toBe(to));

  it("undoes a step forward between ends of months", () => {
    expect(stepBack(stepForward("2023-04-30", coverage), coverage)).toBe("2023-04-30");
  });
});
