import { describe, expect, it } from "vitest";
import { readDates } from "../../../data/audit/date-writings.ts";
import { standsDate } from "../../../data/audit/dates.ts";

const stands = (edtf: string, text: string, said = "2022-09-14") =>
  standsDate(edtf, { dates: readDates(text).dates, text, said });

describe("standsDate", () => {
  it.each([
    ["2024-12-17", "on 17 December 2024"],
    ["2022-12-17", "December 17"],
    ["2022-12-18", "17-18 December"],
    ["2022-12-17", "17 and 18 December 2022"],
    ["2022-12-17", "Dec. 17"],
    ["2021-06-25", "June 24 and 25, 2021"],
    ["2021-05-26", "from May 26 to 27, 2021"],
    ["2021-03-28", "28 - 30 March 2021"],
    ["2020-05-24", "on 24 May, 21 June, 4 July, and 3 August 2020"],
    ["2022-09-13", "yesterday"],
    ["2021-06-28", "On June 29, 2021 he came. The previous day"],
    ["2022-10", "in October of this year"],
    ["2022-10", "next month"],
    ["2021-12", "last December"],
    ["2021-12", "a meeting in December last year"],
    ["2022-23", "this autumn"],
    ["2023-21", "next spring"],
    ["2021-23", "the autumn of 2021"],
    ["2025-35", "third quarter of 2025"],
    ["2022-41", "the second half of the year"],
    ["2022-01/2022-06", "the first half of the year"],
    ["2022", "this year"],
    ["2024", "for 2022-2024"],
    ["2025-06-21/2025-07-10", "late June or early July 2025"],
    ["2021-10-11/2021-10-12", "on 11-12 October 2021"],
    ["../2022-09-14", "nothing"],
  ])("finds %s in: %s", (edtf, text) => {
    expect(stands(edtf, text)).toBe(true);
  });

  it.each([
    ["2024-12-16", "on 17 December 2024"],
    ["2023-12-17", "on 17 December 2024"],
    ["2023-12-17", "on 17 December"],
    ["2022-05-01", "It may begin on the 1st"],
    ["2022-09-12", "yesterday"],
    ["2022-21", "this autumn"],
    ["2022-21", "next spring"],
    ["2021", "In the 2021st seat of 20,210"],
    ["1990", "since the 1990s"],
    ["2021-10-11/2021-10-13", "on 11-12 October 2021"],
  ])("does not find %s in: %s", (edtf, text) => {
    expect(stands(edtf, text)).toBe(false);
  });
});
