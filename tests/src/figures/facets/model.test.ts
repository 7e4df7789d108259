import { describe, expect, it } from "vitest";
import { indexEvents } from "../../../../src/core/eventIndex.ts";
import { type EventFilter, everyEvent, type Facet } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { facetModels } from "../../../../src/figures/facets/model.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

const index = indexEvents(smallDataset.events);

function find(facet: Facet, filter: Partial<EventFilter> = {}) {
  const found = facetModels(smallDataset, index, { ...everyEvent, ...filter }).find((one) => one.facet === facet);
  if (found === undefined) throw new Error(`no figure of ${facet}`);
  return found;
}

const counts = (facet: Facet, filter: Partial<EventFilter> = {}) =>
  find(facet, filter).bars.map(({ value, count }) => [value, count]);

describe("facetModels", () => {
  it("counts each value under the other parts of the filter, the longest bar as the whole", () => {
    expect(counts("formats", { dimensions: ["economic"], formats: ["online"] })).toEqual([
      ["in-person", 2],
      ["online", 0],
      ["hybrid", 0],
      ["not-stated", 0],
    ]);
    expect(find("formats", { dimensions: ["economic"] }).bars.map(({ share }) => share)).toEqual([100, 0, 0, 0]);
  });

  it("keeps the order of dimensions, and stands states by count", () => {
    expect(counts("dimensions").map(([value]) => value)).toEqual([
      "military-political",
      "economic",
      "environmental",
      "human",
      "new-challenges",
      "none",
    ]);
    expect(counts("states")).toEqual([
      ["AZE", 3],
      ["CHN", 2],
      ["KAZ", 2],
      ["TUR", 2],
      ["JPN", 1],
    ]);
  });

  it("keeps a chosen value that no event has under the other parts", () => {
    expect(counts("states", { states: ["JPN"], dimensions: ["human"] })).toContainEqual(["JPN", 0]);
  });

  it.each([
    ["dimensions", {}, "Economic leads with 2"],
    ["states", {}, "Azerbaijan is named most often: 3"],
    ["areas", {}, "Finance and Security of ICT lead with 1 each"],
    ["dimensions", { formats: ["in-person", "online"] }, "Economic leads with 2"],
  ] as const)("states the finding of %s", (facet, filter, finding) => {
    expect(find(facet, filter).finding).toBe(finding);
  });

  it("names no value as leading that only says what is not known", () => {
    expect(find("formats", { dimensions: ["human"] }).finding).toBe("None on record for these events");
    expect(find("dimensions", { kinds: ["governing-body"] }).finding).toBe("None on record for these events");
  });

  it("says so where no event is left to count", () => {
    expect(find("kinds", { to: "1990-01-01" }).finding).toBe("No event meets the other filters");
  });

  it("says whether other filters are in force", () => {
    expect(find("dimensions").subtitle).toBe("Events by dimension");
    expect(find("dimensions", { dimensions: ["human"] }).subtitle).toBe("Events by dimension");
    expect(find("dimensions", { to: "2025-01-01" }).subtitle).toBe("Events by dimension, under the other filters");
  });

  it("rests on the events that its bars count", () => {
    const { basis } = find("areas");
    expect((basis?.documents ?? 0) + (basis?.pages ?? 0)).toBe(2);
  });

  it("opens for each bar as many records as it counts", () => {
    const filter = { ...everyEvent, dimensions: ["economic", "none"] as const };
    for (const { bars, table } of facetModels(smallDataset, index, filter)) {
      table.rows.forEach(({ opens = "" }, i) => {
        const request = { asOf: latestDay, filter, contributions: everyContribution };
        const evidence = findEvidence(smallDataset, opens, request);
        expect(evidence?.records.length ?? 0).toBe(bars[i]?.count);
      });
    }
  });
});
