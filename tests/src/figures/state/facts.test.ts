import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../../src/core/events.ts";
import { factsModel } from "../../../../src/figures/state/facts.ts";
import { smallDataset } from "../../smallDataset.ts";

const statesOf = (...ids: string[]) => ids.flatMap((id) => smallDataset.states.find((state) => state.id === id) ?? []);
function facts(...ids: string[]) {
  const model = factsModel(smallDataset, statesOf(...ids), everyEvent);
  return Object.fromEntries(
    model.rows.map(({ key, cells }) => [key, cells.map((lines) => lines.map(({ words }) => words))]),
  );
}

describe("factsModel", () => {
  it("gives a member's standing, roles, acts, contributions and parts in events", () => {
    expect(facts("TUR")).toEqual({
      membership: [["Member by 4 Jun 2002"]],
      chairmanship: [["none on record"]],
      coordination: [["Finance: coordinator"]],
      convention: [["Ratification: by Mar 2023"]],
      contributions: [
        ["1 contribution given; disclosed: USD 50,000", "Cumulative total as stated: USD 935,000, 2007 – 18 Mar 2025"],
      ],
      named: [["2 events"]],
      hosted: [["1 event"]],
      organised: [["1 event"]],
      tookPart: [["not named in the sources"]],
    });
  });

  it("says that an amount is not disclosed, and never 0", () => {
    expect(facts("CHN")["contributions"]).toEqual([["1 contribution given; the amount of 1 is not disclosed"]]);
  });

  it("works for an observer and for an applicant", () => {
    expect(facts("JPN")).toMatchObject({
      membership: [["Observer by 19 Oct 2004"]],
      convention: [["no act on record"]],
      named: [["1 event"]],
    });
    expect(facts("MAR")["membership"]).toEqual([["Application pending"]]);
  });

  it("sets two states side by side, the latest standing first", () => {
    const both = facts("KAZ", "LKA");
    expect(both["membership"]).toEqual([["Member by 4 Jun 2002"], ["Member since 2018", "Observer since 2012"]]);
    expect(both["chairmanship"]).toEqual([["13 Oct 2022 to 17 Dec 2024"], ["none on record"]]);
    expect(both["named"]).toEqual([["2 events"], ["not named in the sources"]]);
  });
});
