import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { historyModel } from "../../../../src/figures/history/model.ts";
import { smallDataset } from "../../smallDataset.ts";

function historyOf(id: string, dataset = smallDataset) {
  const initiative = dataset.initiatives.find((one) => one.id === id);
  if (initiative === undefined) throw new Error(`no initiative ${id}`);
  return historyModel(dataset, initiative);
}

describe("historyModel", () => {
  it("has every statement in the order in which they were said, with the time of which it speaks", () => {
    const { rows, finding } = historyOf("fund");
    expect(rows.map(({ said, speaks, status, delivers, opens }) => [said, speaks, status, delivers, opens])).toEqual([
      ["30 Jun 2021", "autumn 2021", "proposed", false, "initiatives/fund/0"],
      ["20 Jun 2023", "13 Oct 2022", "operational", true, "initiatives/fund/1"],
    ]);
    expect(finding).toBe("Two statements, 30 Jun 2021 to 20 Jun 2023");
  });

  it("says of what has no date that it speaks of none", () => {
    expect(historyOf("charter").rows.map(({ speaks }) => speaks)).toEqual([null, null]);
    const { table } = historyOf("charter");
    expect(table.rows[0]?.cells.slice(0, 4)).toEqual(["20 Jun 2023", null, "drafting", "Said on 2023-06-20."]);
    expect(table.rows[0]?.cells).toHaveLength(table.columns.length);
  });

  it("speaks of what happened where a statement also repeats the promise", () => {
    expect(historyOf("eminent-persons").rows[0]?.speaks).toBe("Oct 2021");
  });

  it("speaks of one statement in the singular", () => {
    expect(historyOf("forum").finding).toBe("One statement, 20 Jun 2023");
  });

  it("has no statement that is said later", () => {
    expect(historyOf("headquarters", asOf(smallDataset, "2025-03-30")).rows).toHaveLength(1);
  });

  it("names the sources of its statements", () => {
    expect(historyOf("fund").sources.map(({ id }) => id)).toEqual(["digest-2021", "release-2023"]);
  });
});
