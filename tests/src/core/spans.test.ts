import { describe, expect, it } from "vitest";
import { selectHighMeetings, selectSpans } from "../../../src/core/spans.ts";
import { compileRecord } from "../realRecord.ts";
import { event, latestDay, smallDataset, when } from "../smallDataset.ts";

const { first } = smallDataset.meta.coverage;

function brief(asOf: string, dataset = smallDataset) {
  return selectSpans(dataset, asOf, first).map(({ kind, since }) => `${kind} ${since}`);
}

describe("selectSpans", () => {
  it("goes by what was there on the day shown", () => {
    expect(brief(latestDay)).toEqual([
      "digest 2021-06-30",
      "meeting 2025-01-20",
      "stocktaking 2024-09-18",
      "chairmanship 2024-12-16",
      "year 2024-03-31",
    ]);
    expect(brief("2024-09-18")).toEqual([
      "digest 2021-06-30",
      "stocktaking 2023-06-20",
      "chairmanship 2022-10-12",
      "year 2023-09-18",
    ]);
  });

  it("begins no earlier than the record", () => {
    expect(brief("2012-01-31")).toEqual([`year ${first}`]);
  });

  it("takes 28 February for the day a year before a leap day", () => {
    expect(brief("2024-02-29").at(-1)).toBe("year 2023-02-28");
  });

  it("offers the last meeting that was not informal beside an informal one", () => {
    const informal = event({
      id: "informal",
      title: "Informal meeting of the CICA Ministerial Council",
      kind: "governing-body",
      start: when("2025-03-25"),
    });
    const meetings = brief(latestDay, { ...smallDataset, events: [...smallDataset.events, informal] });
    expect(meetings.filter((one) => one.startsWith("meeting"))).toEqual(["meeting 2025-03-25", "meeting 2025-01-20"]);
  });
});

describe("selectHighMeetings", () => {
  it("finds the summits and meetings of ministers of the record, and no decision or committee", async () => {
    const record = await compileRecord();
    const titles = selectHighMeetings(record, "2025-12-31").map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual([
      "Informal meeting of the CICA Ministerial Council",
      "Seventh Meeting of the CICA Ministerial Council",
      "Informal meeting of the CICA Ministerial Council",
      "Sixth CICA Summit",
    ]);
    expect(titles.filter((title) => /Summit/.test(title))).toHaveLength(6);
    expect(titles.join()).not.toMatch(/Senior Officials|Decision|Working Group|Environmental/);
  });
});
