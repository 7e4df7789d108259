import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { tilesModel } from "../../../../src/figures/tiles/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const model = tilesModel(smallDataset, latestDay);

function withoutRatificationsOf(...states: string[]): Dataset {
  const actions = smallDataset.convention.actions.filter(({ state }) => !states.includes(state));
  return { ...smallDataset, convention: { ...smallDataset.convention, actions } };
}

describe("tilesModel", () => {
  it("has a tile for each Member State of the day, filled where it has ratified", () => {
    expect(model.tiles.map(({ id, ratified }) => [id, ratified])).toEqual([
      ["AZE", true],
      ["CHN", true],
      ["KAZ", true],
      ["KWT", true],
      ["LKA", false],
      ["TUR", true],
    ]);
  });

  it("has no tile for a state that joined later, though it has acted", () => {
    expect(tilesModel(smallDataset, "2022-10-12").tiles.map(({ id }) => id)).not.toContain("KWT");
  });

  it("says of each what a source says", () => {
    expect(model.tiles.map(({ label }) => label).slice(3)).toEqual([
      "Kuwait: ratified 1 Jan 2025 or later",
      "Sri Lanka: no ratification on record",
      "Türkiye: ratified by Mar 2023",
    ]);
  });

  it("leaves the cell of a state without one blank", () => {
    expect(model.table.rows.find(({ key }) => key === "LKA")).toEqual({
      key: "LKA",
      cells: ["LKA", "Sri Lanka", null],
      opens: "states/LKA",
    });
  });

  it("says how many have not ratified", () => {
    expect(tilesModel(withoutRatificationsOf("AZE", "TUR"), latestDay).finding).toBe(
      "No ratification on record for three Member States",
    );
    const states = smallDataset.states.filter(({ id }) => id !== "LKA");
    expect(tilesModel({ ...smallDataset, states }, latestDay).finding).toBe(
      "A ratification on record for every Member State",
    );
  });

  it("speaks of one state in the singular", () => {
    expect(model.finding).toBe("No ratification on record for one Member State");
  });

  it("describes who is on which side", () => {
    expect(model.description).toBe(
      "Ratified: Azerbaijan, China, Kazakhstan, Kuwait and Türkiye. No ratification on record: Sri Lanka.",
    );
  });

  it("describes a side without a state in words", () => {
    const none = tilesModel(withoutRatificationsOf("AZE", "CHN", "KAZ", "KWT", "TUR"), latestDay);
    expect(none.description).not.toContain("Ratified: .");
  });
});

describe("tilesModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it.each([
    ["2022-10-12", 27, 2],
    ["2022-10-13", 28, 2],
    ["2025-03-31", 28, 13],
  ])("has as of %s %i tiles, of which %i are filled", (day, tiles, ratified) => {
    const shown = tilesModel(asOf(record, day), day).tiles;
    expect(shown).toHaveLength(tiles);
    expect(shown.filter((tile) => tile.ratified)).toHaveLength(ratified);
  });

  it("finds no ratification of fifteen Member States", () => {
    expect(tilesModel(record, record.meta.latestSource).finding).toBe(
      "No ratification on record for fifteen Member States",
    );
  });
});
