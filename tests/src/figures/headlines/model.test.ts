import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { selectChanges } from "../../../../src/core/changes.ts";
import { headlines } from "../../../../src/figures/headlines/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

function brief(dataset: Dataset, day: string, since: string) {
  return headlines(dataset, day, since).map(({ id, value, of, change, rises }) => [id, value, of, change, rises]);
}

describe("headlines", () => {
  it("gives four figures with what became known since", () => {
    expect(brief(smallDataset, latestDay, "2024-09-18")).toEqual([
      ["ratifications", "5", "of 6", "+3 became known since 18 Sep 2024", true],
      ["delivered", "2", "of 7", "+1 became known since 18 Sep 2024", true],
      ["members", "6", undefined, "no change", false],
      ["events", "7", undefined, "+6 became known since 18 Sep 2024", true],
    ]);
  });

  it("counts by the day on which a thing was said, as the list of changes beside it does", () => {
    const ratified = selectChanges(smallDataset, "2025-03-14", latestDay).filter(({ kind }) => kind === "ratified");
    const [ratifications] = headlines(smallDataset, latestDay, "2025-03-14");
    expect(ratifications?.change).toBe(`+${ratified.length} became known since 14 Mar 2025`);
  });

  it("says where nothing happened", () => {
    for (const { change, rises } of headlines(asOf(smallDataset, "2024-09-18"), "2024-09-18", "2024-09-18")) {
      expect([change, rises]).toEqual(["no change", false]);
    }
  });

  it("says how many items are late, and nothing where none is", () => {
    expect(headlines(smallDataset, latestDay, "2024-09-18")[1]).toMatchObject({
      late: "1 late",
      unreported: "1 without a report",
    });
    const initiatives = smallDataset.initiatives.filter(({ id }) => id !== "headquarters" && id !== "forum");
    const [, delivered] = headlines({ ...smallDataset, initiatives }, latestDay, "2024-09-18");
    expect(delivered).not.toHaveProperty("late");
    expect(delivered).not.toHaveProperty("unreported");
  });

  it("counts a state that has joined since", () => {
    expect(brief(smallDataset, latestDay, "2022-10-12")[2]).toEqual([
      "members",
      "6",
      undefined,
      "+1 became known since 12 Oct 2022",
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
    expect(ratifications).toMatchObject({ value: "13", of: "of 14", change: "+10 became known since 18 Sep 2024" });
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
