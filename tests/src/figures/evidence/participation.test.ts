import { describe, expect, it } from "vitest";
import { type EventFilter, everyEvent, selectEvents } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

function open(address: string, filter: Partial<EventFilter> = {}) {
  return findEvidence(smallDataset, address, {
    asOf: latestDay,
    filter: { ...everyEvent, ...filter },
    contributions: everyContribution,
  });
}
const keys = (address: string, filter: Partial<EventFilter> = {}) =>
  open(address, filter)?.records.map(({ key }) => key);

describe("findEvidence: participation", () => {
  it("gives the events of a cell, and the filter that shows the same on their page", () => {
    const found = open("participation/KAZ/area/ict-security");
    expect(found?.title).toBe("Kazakhstan: Security of ICT");
    expect(found?.records.map(({ key }) => key)).toEqual(["ict-drill"]);
    expect(selectEvents(smallDataset.events, { ...everyEvent, ...found?.events }).map(({ id }) => id)).toEqual([
      "ict-drill",
    ]);
  });

  it("gives the events of a column, a row, a part and a year", () => {
    expect(keys("participation/all/area/finance")).toEqual(["finance-seminar"]);
    expect(keys("participation/AZE/dimension/total")).toEqual(["trade-forum", "finance-seminar"]);
    expect(keys("participation/AZE/area/all")).toEqual(["trade-forum", "council", "finance-seminar"]);
    expect(keys("participation/AZE/area/hosted")).toEqual(["council"]);
    expect(keys("participation/AZE/dimension/economic/2024")).toEqual(["finance-seminar"]);
    expect(keys("participation/AZE/dimension/none")).toEqual(["council"]);
  });

  it("keeps to the dimension and time of the view, and to nothing else of it", () => {
    expect(keys("participation/AZE/area/all", { from: "2025-01-01" })).toEqual(["trade-forum", "council"]);
    expect(keys("participation/AZE/area/all", { dimensions: ["economic"], formats: ["hybrid"] })).toEqual([
      "trade-forum",
      "finance-seminar",
    ]);
  });

  it("answers to nothing that it does not know", () => {
    for (const address of [
      "participation/XXX/area/finance",
      "participation/KAZ/shape/finance",
      "participation/KAZ/area/nonsense",
      "participation/KAZ/area/finance/20x5",
      "participation/KAZ",
    ]) {
      expect(open(address)).toBeUndefined();
    }
  });

  it("leads from a state to its page", () => {
    expect(open("states/KAZ")?.page).toEqual({ to: "/states/KAZ/", label: "Open the page of Kazakhstan" });
  });
});
