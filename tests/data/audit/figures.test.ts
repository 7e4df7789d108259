import { describe, expect, it } from "vitest";
import { readFigures, standsCount, standsNumber, standsOrdinal } from "../../../data/audit/figures.ts";

describe("standsNumber", () => {
  it.each([
    [30000, "30,000 us dollars"],
    [30000, "30 000 us dollars"],
    [30000, "30 thousand"],
    [1500000, "1.5 million"],
    [900000, "0.9 mln"],
    [28, "twenty-eight states"],
    [13, "thirteen"],
    [15, "15 metric tons."],
  ])("finds %d in: %s", (n, text) => {
    expect(standsNumber(n, text)).toBe(true);
  });

  it.each([
    [3000, "30,000"],
    [30, "30,000"],
    [5, "1.5 million"],
    [60, "resolution 60/288"],
    [13, "cop13"],
  ])("does not find %d in: %s", (n, text) => {
    expect(standsNumber(n, text)).toBe(false);
  });
});

describe("standsCount", () => {
  it("wants what is counted after the number", () => {
    expect(standsCount(11, "Member States", "from 11 cica member states")).toBe(true);
    expect(standsCount(11, "Member States", "11 experts and lecturers of many other bodies of member states")).toBe(
      false,
    );
  });
});

describe("standsOrdinal", () => {
  it.each([
    [6, "the sixth summit"],
    [8, "the 8th session"],
    [20, "the twentieth"],
    [25, "the 25th anniversary"],
    [22, "22nd meeting"],
  ])("finds the number %d in: %s", (n, text) => {
    expect(standsOrdinal(n, text)).toBe(true);
    expect(standsOrdinal(n + 1, text)).toBe(false);
  });
});

describe("readFigures", () => {
  it("takes figures and names with an ordinal, not our own counting", () => {
    expect(
      readFigures("The Third Meeting heard three ministers of 1,200 guests, the third time, and thirteen more"),
    ).toEqual({
      numbers: [1200, 13],
      ordinals: [3],
    });
  });
});
