import { describe, expect, it } from "vitest";
import { periodOf } from "../../../src/core/periods.ts";
import {
  capitalise,
  formatDay,
  formatDays,
  formatPeriod,
  formatPeriodTick,
  formatShortDay,
  formatSince,
  formatSpan,
  formatWhen,
} from "../../../src/text/dates.ts";
import { when } from "../smallDataset.ts";

describe("formatDay", () => {
  it.each([
    ["2025-03-14", "14 March 2025"],
    ["2025-01-01", "1 January 2025"],
    ["2024-12-31", "31 December 2024"],
  ])("writes %s as %s, whatever the zone", (day, words) => {
    expect(formatDay(day)).toBe(words);
  });
});

describe("formatShortDay", () => {
  it.each([
    ["2025-03-04", "4 Mar 2025"],
    ["2024-09-18", "18 Sep 2024"],
  ])("writes %s as %s", (day, words) => {
    expect(formatShortDay(day)).toBe(words);
  });
});

describe("formatDays", () => {
  it.each([
    ["2025-02-24", "2025-02-24", "24 Feb 2025"],
    ["2025-02-24", "2025-02-28", "24–28 Feb 2025"],
    ["2025-01-26", "2025-02-02", "26 Jan – 2 Feb 2025"],
    ["2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025"],
    ["2024-02-24", "2025-02-24", "24 Feb 2024 – 24 Feb 2025"],
  ])("writes %s to %s without repeating what they share: %s", (first, last, words) => {
    expect(formatDays(first, last)).toBe(words);
  });
});

describe("formatSince", () => {
  it.each([
    ["2022-10-13", "since 13 Oct 2022"],
    ["2018", "since 2018"],
    ["../2002-06-04", "by 4 Jun 2002"],
  ])("writes %s as %s", (edtf, words) => {
    expect(formatSince(when(edtf))).toBe(words);
  });
});

describe("formatWhen", () => {
  it.each([
    ["2025-03-14", "14 Mar 2025"],
    ["2025-03", "Mar 2025"],
    ["2025-12", "Dec 2025"],
    ["2025", "2025"],
    ["2025-21", "spring 2025"],
    ["2025-22", "summer 2025"],
    ["2025-23", "autumn 2025"],
    ["2025-24", "winter 2025"],
    ["2025-33", "Q1 2025"],
    ["2025-36", "Q4 2025"],
    ["2025-40", "first half of 2025"],
    ["2025-41", "second half of 2025"],
    ["2024-12-19/2024-12-20", "19–20 Dec 2024"],
    ["2025-06-21/2025-07-10", "21 Jun – 10 Jul 2025"],
    ["2025-01/2025-03", "Jan 2025 – Mar 2025"],
    ["2021-06-30/2021-12", "30 Jun 2021 – Dec 2021"],
    ["2022/2024", "2022 – 2024"],
    ["2025-21/2025-22", "spring 2025 – summer 2025"],
    ["../2022", "by 2022"],
    ["../2025-03-07", "by 7 Mar 2025"],
    ["2022-09-29/..", "29 Sep 2022 or later"],
    ["2025-21/..", "spring 2025 or later"],
    ["2025~", "about 2025"],
    ["2024-08~", "about Aug 2024"],
    ["2025-03-14~", "about 14 Mar 2025"],
    ["2025-21~", "about spring 2025"],
    ["2025-06?", "Jun 2025 (uncertain)"],
    ["2025%", "about 2025 (uncertain)"],
    ["2025-40%", "about first half of 2025 (uncertain)"],
    ["2025-06~/2026", "about Jun 2025 – 2026"],
    ["../2022~", "about by 2022"],
  ])("writes %s as %s", (edtf, words) => {
    expect(formatWhen(when(edtf))).toBe(words);
  });

  // The compiler takes these forms of EDTF too, so that they can come to the screen.
  it.each([
    ["?2025", "2025 (uncertain)"],
    ["~2025-06", "about Jun 2025"],
    ["2025-~06", "about Jun 2025"],
    ["2025~-06", "about Jun 2025"],
    ["2025-06-~14", "about 14 Jun 2025"],
    ["2025-06%-14", "about 14 Jun 2025 (uncertain)"],
  ])("writes %s, whose mark stands at a part, as %s", (edtf, words) => {
    expect(formatWhen(when(edtf))).toBe(words);
  });
});

describe("formatSpan", () => {
  it.each([
    ["2025-03-12", "2025-03-14", "12–14 Mar 2025"],
    ["2025-03-12", "2025-03-12", "12 Mar 2025"],
    ["2025-02", "2025-02", "Feb 2025"],
    ["2025-02", "2025-03", "Feb 2025 – Mar 2025"],
    ["2025-33", "2025-33", "Q1 2025"],
    ["2025-01-15/2025-01-17", "2025-01-15/2025-01-17", "15–17 Jan 2025"],
    ["2007", "2025-03-18", "2007 – 18 Mar 2025"],
    ["2024-08~", "2024-08~", "about Aug 2024"],
  ])("writes %s to %s as %s", (start, end, words) => {
    expect(formatSpan(when(start), when(end))).toBe(words);
  });

  it.each([
    ["2025-03-28?", "2025-03-28?", "28 Mar 2025 (uncertain)"],
    ["2025-03-28~", "2025-03-28~", "about 28 Mar 2025"],
  ])("keeps the mark of an uncertain or approximate day: %s to %s", (start, end, words) => {
    expect(formatSpan(when(start), when(end))).toBe(words);
  });
});

describe("capitalise", () => {
  it("raises the first letter and no other", () => {
    expect(capitalise("spring 2025")).toBe("Spring 2025");
    expect(capitalise("about Aug")).toBe("About Aug");
    expect(capitalise("")).toBe("");
  });
});

describe("formatPeriod", () => {
  it.each([
    ["year", "2025"],
    ["quarter", "Q1 2025"],
    ["month", "March 2025"],
  ] as const)("names a %s %s", (unit, words) => {
    expect(formatPeriod(periodOf("2025-03-14", unit))).toBe(words);
  });
});

describe("formatPeriodTick", () => {
  it.each([
    ["year", "2025"],
    ["quarter", "Q1"],
    ["month", "M"],
  ] as const)("marks a %s by %s", (unit, words) => {
    expect(formatPeriodTick(periodOf("2025-03-14", unit))).toBe(words);
  });
});
