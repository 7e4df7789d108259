import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayFromNumber, dayNumber, daysBetween, earliest, isDay, latest } from "../../../src/core/days.ts";

const anyNumber = fc.integer({ min: dayNumber("1000-01-01"), max: dayNumber("9999-12-31") });

describe("dayNumber", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2025-03-14", 20161],
  ])("counts %s from 1970 in UTC, whatever the zone", (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it("is NaN for a text that is no day", () => {
    expect(dayNumber("spring")).toBeNaN();
  });
});

describe("dayFromNumber", () => {
  it("turns dayNumber round", () => {
    fc.assert(fc.property(anyNumber, (number) => dayNumber(dayFromNumber(number)) === number));
  });

  it("gives texts that sort in time", () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => a < b === dayFromNumber(a) < dayFromNumber(b)));
  });
});

describe("daysBetween", () => {
  it.each([
    ["2025-03-14", "2025-03-14", 0],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["2025-01-01", "2024-12-31", -1],
    // The clocks change on 9 March 2025 where these tests run.
    ["2025-03-08", "2025-03-10", 2],
  ])("counts from %s to %s", (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
  });
});

describe("addDays", () => {
  it.each([
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-03-14", 0, "2025-03-14"],
  ])("adds to %s %i days", (day, days, to) => {
    expect(addDays(day, days)).toBe(to);
  });
});

describe("isDay", () => {
  it.each(["2025-03-14", "2024-02-29", "1000-01-01"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2025-02-30",
    "2023-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-3-14",
    "2025-03",
    "2025-03-14T00:00",
    " 2025-03-14",
    "",
    "today",
  ])("rejects %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("earliest", () => {
  it("finds the first in time, wherever it stands", () => {
    expect(earliest(["2025-03-14", "2024-12-31", "2025-01-01"])).toBe("2024-12-31");
  });

  it("finds nothing among none", () => {
    expect(earliest([])).toBeUndefined();
  });
});

describe("latest", () => {
  it("finds the last in time, wherever it stands", () => {
    expect(latest(new Set(["2024-12-31", "2025-03-14", "2025-01-01"]))).toBe("2025-03-14");
  });

  it("finds nothing among none", () => {
    expect(latest([])).toBeUndefined();
  });
});
