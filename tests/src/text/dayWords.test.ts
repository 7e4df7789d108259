import { describe, expect, it } from "vitest";
import { findDay } from "../../../src/text/dayWords.ts";

describe("findDay", () => {
  it.each([
    ["2024-06-01", "2024-06-01"],
    ["set the date to 2024-06-01", "2024-06-01"],
    ["as of 1 June 2024", "2024-06-01"],
    ["17 Sept. 2024", "2024-09-17"],
    ["FEB 2024", "2024-02-29"],
    ["december 2023", "2023-12-31"],
  ])("reads %s", (words, day) => {
    expect(findDay(words)).toBe(day);
  });

  it.each(["", "2024", "2024-02-30", "31 June 2024", "Baku 2024", "1 June", "2024-06-01 Almaty"])(
    "finds none in %j",
    (words) => {
      expect(findDay(words)).toBeUndefined();
    },
  );
});
