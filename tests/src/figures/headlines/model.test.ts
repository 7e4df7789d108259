import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { headlines } from "../../../../src/figures/headlines/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

function brief(dataset: Dataset, day: string, since: string) {
  return headlines(dataset, day, since).map(({ id, value, of, change, rises }) => [id, value, of, change, rises]);
}

describe("headlines", () => {
  it("gives four figures with what happened since", () => {
    expect(brief(smallDataset, latestDay, "2024-09-18")).toEqual([
      // In 2024 and from January 2025: the one may lie on either side.
      ["ratifications", "5", "of 6", "+1 to +2 since 18 Sep 2024", true],
      ["delivered", "2", "of 7", "+1 since 18 Sep 2024", true],
      ["members", "6", undefined, "no change", false],
      ["events", "7", undefined, "+5 to +6 since 18 Sep 2024", true],
    ]);
  });

  it("counts by the day on which a thing happened, not on which it was said", () => {
    const [ratifications] = headlines(smallDataset, latestDay, "2025-01-01");
    expect(ratifications?.change).toBe("+0 to +1 since 1 Jan 2025");
  });

  it("says where nothing happened", () => {
    for (const { change, rises } of headlines(asOf(smallDataset, "2024-09-18"), "2024-09-18", "2024-09-18")) {
      expect([change, rises]).toEqual(["no change", false]);
    }
  });

  it("says how many items are late, and nothing where none is", () => {
    expect(headlines(smallDataset, latestDay, "2024-09-18")[1]?.late).toBe("2 late");
    const initiatives = smallDataset.initiatives.filter(({ slipDays, achieved }) => achieved !== null || !slipDays);
    expect(headlines({ ...smallDataset, initiatives }, latestDay, "2024-09-18")[1]).not.toHaveProperty("late");
  });

  it("counts a state that has joined since", () => {
    expect(brief(smallDataset, latestDay, "2022-10-12")[2]).toEqual([
      "members",
      "6",
      undefined,
      "+1 since 12 Oct 2022",
      true,
    ]);
  });

  it("names observers and partners of the day, and the first year of the events", () => {
    const [, , members, events] = headlines(smallDataset, latestDay, "2024-09-18");
    expect(members?.label).toBe("Member States, one Observer State, two partner organisations");
    expect(events?.label).toBe("events on record since 2024, with and without a dimension");
  });

  it("stands on an empty record", () => {
    const empty = { ...smallDataset, events: [], initiatives: [], states: [], organisations: [] };
    expect(headlines(empty, latestDay, "2024-09-18").map(({ value }) => value)).toEqual(["5", "0", "0", "0"]);
  });
});

describe("headlines on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("are those of 31 March 2025", () => {
    const [ratifications, delivered, members, events] = headlines(record, "2025-03-31", "2024-09-18");
    expect(ratifications).toMatchObject({ value: "13", of: "of 14", change: "+2 to +4 since 18 Sep 2024" });
    expect(delivered?.of).toBe(`of ${record.initiatives.length}`);
    expect(members).toMatchObject({ value: "28", change: "no change" });
    expect(events?.value).toBe(`${record.events.length}`);
  });

  it.each([
    ["2022-10-12", "27"],
    ["2022-10-13", "28"],
  ])("count as of %s %s Member States", (day, value) => {
    expect(headlines(asOf(record, day), day, "2021-01-01")[2]?.value).toBe(value);
  });
});
