import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodUnits } from "../../../src/core/closedLists.ts";
import { addDays, dayFromNumber, dayNumber } from "../../../src/core/days.ts";
import { periodOf, periodsBetween } from "../../../src/core/periods.ts";

const anyDay = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2060-12-31") }).map(dayFromNumber);
const anyUnit = fc.constantFrom(...periodUnits);

describe("periodOf", () => {
  it.each([
    ["2025-01-01", "year", "2025", 1, "2025-01-01", "2025-12-31"],
    ["2025-12-31", "year", "2025", 1, "2025-01-01", "2025-12-31"],
    ["2025-03-31", "quarter", "2025-Q1", 1, "2025-01-01", "2025-03-31"],
    ["2025-04-01", "quarter", "2025-Q2", 2, "2025-04-01", "2025-06-30"],
    ["2025-12-31", "quarter", "2025-Q4", 4, "2025-10-01", "2025-12-31"],
    ["2024-02-29", "month", "2024-02", 2, "2024-02-01", "2024-02-29"],
    ["2025-12-01", "month", "2025-12", 12, "2025-12-01", "2025-12-31"],
  ] as const)("puts %s by %s into %s", (day, unit, id, part, first, last) => {
    expect(periodOf(day, unit)).toEqual({ id, unit, year: Number(id.slice(0, 4)), part, first, last });
  });

  it("holds its day", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const { first, last } = periodOf(day, unit);
        return first <= day && day <= last;
      }),
    );
  });
});

describe("periodsBetween", () => {
  it("goes on over the turn of a year", () => {
    expect(periodsBetween("2024-11-30", "2025-02-01", "month").map(({ id }) => id)).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
    ]);
    expect(periodsBetween("2024-12-31", "2025-01-01", "quarter").map(({ id }) => id)).toEqual(["2024-Q4", "2025-Q1"]);
  });

  it("is one period where both days lie in it", () => {
    expect(periodsBetween("2025-01-01", "2025-12-31", "year")).toHaveLength(1);
  });

  it("is empty where the days are reversed over a period's edge", () => {
    expect(periodsBetween("2025-04-01", "2025-03-31", "quarter")).toEqual([]);
  });

  it("leaves no gap and no overlap, and sorts in time by id", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyUnit, (a, b, unit) => {
        const periods = periodsBetween(a < b ? a : b, a < b ? b : a, unit);
        expect(periods[0]).toEqual(periodOf(a < b ? a : b, unit));
        expect(periods.at(-1)).toEqual(periodOf(a < b ? b : a, unit));
        const joined = periods.every(({ id, first }, i) => {
          const before = periods[i - 1];
          return before === undefined || (first === addDays(before.last, 1) && id > before.id);
        });
        expect(joined).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
