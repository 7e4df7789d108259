import { describe, expect, it } from "vitest";
import { parseDate } from "../../../data/compile/date.ts";

const rows: readonly (readonly [text: string, first: string | null, last: string | null, precision: string])[] = [
  ["2025-03-14", "2025-03-14", "2025-03-14", "day"],
  ["2024-02-29", "2024-02-29", "2024-02-29", "day"],
  ["2025-03", "2025-03-01", "2025-03-31", "month"],
  ["2025", "2025-01-01", "2025-12-31", "year"],
  ["2025-21", "2025-03-01", "2025-05-31", "season"],
  ["2025-22", "2025-06-01", "2025-08-31", "season"],
  ["2025-23", "2025-09-01", "2025-11-30", "season"],
  ["2025-24", "2025-12-01", "2026-02-28", "season"],
  ["2023-24", "2023-12-01", "2024-02-29", "season"],
  ["2025-33", "2025-01-01", "2025-03-31", "quarter"],
  ["2025-35", "2025-07-01", "2025-09-30", "quarter"],
  ["2025-36", "2025-10-01", "2025-12-31", "quarter"],
  ["2025-40", "2025-01-01", "2025-06-30", "half"],
  ["2025-41", "2025-07-01", "2025-12-31", "half"],
  ["2024-12-19/2024-12-20", "2024-12-19", "2024-12-20", "interval"],
  ["2021-01/2021-06", "2021-01-01", "2021-06-30", "interval"],
  ["2025-02/2025-21", "2025-02-01", "2025-05-31", "interval"],
  ["2025-21/..", "2025-03-01", null, "interval"],
  ["../2022", null, "2022-12-31", "interval"],
  ["2022-09-29/..", "2022-09-29", null, "interval"],
];

const wrong: readonly (readonly [text: string, message: string])[] = [
  ["2025-02-30", "2025-02-30 does not exist, expected a day from 1 to 28 in 2025-02"],
  ["2023-02-29", "2023-02-29 does not exist, expected a day from 1 to 28 in 2023-02"],
  [
    "2025-13",
    "2025-13 does not exist, expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41",
  ],
  [
    "2025-13-01",
    "2025-13-01 does not exist, expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41",
  ],
  [
    "2025-37",
    "2025-37 is no part of a year, expected a season 21 to 24 (spring to winter), a quarter 33 to 36 or a half 40 or 41",
  ],
  ["2025/2024", "2025/2024 ends before it starts, expected the earlier date first; did you mean 2024/2025?"],
  [
    "2024-24/2024-12",
    "2024-24/2024-12 ends before it starts, expected the earlier date first; did you mean 2024-12/2024-24?",
  ],
  ["2025/2025", "2025/2025 starts and ends alike, expected just 2025"],
  ["../..", "../.. is open at both ends, expected at least one date"],
  ["2022/", "2022/ has an end missing, expected .. for an open one"],
  ["2025-02-30/2025-03", "2025-02-30 does not exist, expected a day from 1 to 28 in 2025-02"],
  ["[2025,2026]", "[2025,2026] is a set of dates, expected one date or an interval, like 2024-12-19/2024-12-20"],
  ["{2025,2026}", "{2025,2026} is a set of dates, expected one date or an interval, like 2024-12-19/2024-12-20"],
  ["2025-XX", "2025-XX has unspecified digits, expected a coarser date: 2025 for 2025-XX, 2020/2029 for 202X"],
  ["202X", "202X has unspecified digits, expected a coarser date: 2025 for 2025-XX, 2020/2029 for 202X"],
  ["201", "201 is a decade, expected an interval of years, like 2010/2019"],
  ["-0044", "-0044 is out of range, expected a year from 1000 to 9999"],
  ["2025-03-14T10:00:00Z", "2025-03-14T10:00:00Z has a time of day, expected a date without one"],
];

const notEdtf = "is no date, expected an EDTF date, like 2025-03-14, 2025-03, 2025, 2025-21 or 2024-12-19/2024-12-20";

describe("parseDate", () => {
  it.each(rows)("reads %s as %s to %s (%s)", (edtf, first, last, precision) => {
    expect(parseDate(edtf)).toEqual({ when: { edtf, first, last, precision } });
  });

  it.each([
    ["2025~", { approximate: true }],
    ["2025-06?", { uncertain: true }],
    ["2025%", { approximate: true, uncertain: true }],
    ["2025-22~", { approximate: true }],
    ["2025-06~/2026", { approximate: true }],
  ])("keeps the marks of %s", (edtf, marks) => {
    const result = parseDate(edtf);
    const { approximate, uncertain } = "when" in result ? result.when : {};
    expect({ approximate, uncertain }).toEqual({ approximate: undefined, uncertain: undefined, ...marks });
  });

  it.each(wrong)("rejects %s with its reason", (text, error) => {
    expect(parseDate(text)).toEqual({ error });
  });

  it.each(["14 March 2025", "14.03.2025", "spring", "Y12025", ""])("rejects %j as no date", (text) => {
    expect(parseDate(text)).toEqual({ error: `"${text}" ${notEdtf}` });
  });

  it("names the date that a missing zero hides", () => {
    expect(parseDate("2025-3-4")).toEqual({ error: `"2025-3-4" ${notEdtf}; did you mean 2025-03-04?` });
  });
});
