import { describe, expect, it } from "vitest";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { layoutNetwork } from "../../../../src/figures/network/layout.ts";
import { allLinksModel, networkModel, nodeChoices } from "../../../../src/figures/network/model.ts";
import { compileRecord } from "../../realRecord.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

const record = await compileRecord();

const request = {
  asOf: latestDay,
  filter: {
    dimensions: [],
    areas: [],
    kinds: [],
    formats: [],
    states: [],
    chairmanships: [],
    from: null,
    to: null,
    text: "",
  },
  contributions: everyContribution,
};

describe("networkModel", () => {
  it("says in words what the part rests on and what came of it", () => {
    const model = networkModel(smallDataset, "initiatives/fund", "network");
    expect(model?.finding).toBe("fund: rests on 1, 1 came of it");
    expect(model?.grounds.map(({ label }) => label)).toEqual(["proposed or asked for at: Seventh summit"]);
    expect(model?.outcomes.map(({ how }) => how)).toEqual(["finances; has as a part"]);
    expect(networkModel(smallDataset, "initiatives/forum", "network")).toBeUndefined();
  });

  it("has each link in its table, with evidence that names its citations", () => {
    const model = networkModel(smallDataset, "initiatives/fund", "network");
    expect(model?.table.rows.map(({ opens }) => opens)).toEqual([
      "links/fund-from-summit",
      "links/wheat-financed",
      "links/wheat-part-of-fund",
    ]);
    const evidence = findEvidence(smallDataset, "links/wheat-financed", request);
    expect(evidence?.records.map(({ title }) => title)).toEqual([
      "The Fund pays for it.",
      "It is the first of the Fund.",
    ]);
    expect(evidence?.records.every(({ cites }) => cites.length > 0)).toBe(true);
    expect(findEvidence(smallDataset, "links/nothing", request)).toBeUndefined();
  });
});

describe("allLinksModel", () => {
  it("has a row for every link of the record, each with evidence", () => {
    const { table, finding } = allLinksModel(record);
    expect(table.rows).toHaveLength(record.links.length);
    expect(finding).toMatch(/^\d+ links between \d+ parts$/);
    for (const { opens = "" } of table.rows) expect(findEvidence(record, opens, request)).toBeDefined();
  });
});

describe("layoutNetwork", () => {
  it.each(["wide", "narrow"] as const)("puts no two marks of the %s drawing in one place, and all within it", (how) => {
    for (const { nodes } of nodeChoices(record)) {
      for (const { key } of nodes) {
        const model = networkModel(record, key, "network");
        if (model === undefined) throw new Error(key);
        const layout = layoutNetwork(model, how);
        const placed = [...layout.grounds, ...layout.outcomes];
        expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length);
        expect(new Set(placed.map(({ mark }) => mark)).size).toBe(placed.length);
        for (const { box } of placed) expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      }
    }
  });
});
