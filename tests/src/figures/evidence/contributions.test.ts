import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";
import { factsOf, keys, open } from "./openEvidence.ts";

describe("findEvidence: contributions", () => {
  it("says that an amount is not disclosed, and never that it is zero", () => {
    expect(factsOf("contributions/chn-cash-2024")).toEqual({
      Kind: "Cash",
      To: "CICA Fund",
      Amount: "not disclosed",
      Standing: "reported as given",
    });
    expect(factsOf("contributions/tur-cash-2023")["Amount"]).toBe("USD 50,000");
  });

  it("gives a cumulative total with its time, and no kind", () => {
    expect(open("contributions/tur-total")?.records[0]?.when).toBe("2007 – 18 Mar 2025");
    expect(factsOf("contributions/tur-total")).toEqual({ To: "Secretariat", Amount: "USD 935,000" });
  });

  it("gives the contributions of a year, a contributor and a kind, but no total among them", () => {
    expect(keys("contributed/year/2024")).toEqual(["chn-cash-2024"]);
    expect(keys("contributed/by/TUR")).toEqual(["tur-cash-2023"]);
    expect(keys("contributed/by/City-of-Astana/premises")).toEqual(["city-premises"]);
    expect(keys("contributed/by/City-of-Astana/cash")).toEqual([]);
    expect(keys("contributed/year/2025")).toEqual([]);
    expect(keys("contributed/known/2025-03-07")).toEqual(["city-premises"]);
    expect(open("contributed/known/2025-03-07")?.title).toBe("Contributions that became known on 7 March 2025");
  });

  it("tells the part of a year in the time chosen from the part outside of it", () => {
    const found = (from: string, side: string) => {
      const request = { asOf: latestDay, filter: everyEvent, contributions: { ...everyContribution, from } };
      const evidence = findEvidence(smallDataset, `contributed/year/2024/any/${side}`, request);
      return evidence?.records.map(({ key }) => key);
    };
    expect([found("2024-01-01", "within"), found("2024-01-01", "outside")]).toEqual([["chn-cash-2024"], []]);
    expect([found("2024-12-31", "within"), found("2024-12-31", "outside")]).toEqual([[], ["chn-cash-2024"]]);
  });

  it("keeps to the filter under which the contributions were counted", () => {
    const contributions = { ...everyContribution, recipients: ["fund"] as const };
    const found = (address: string) =>
      findEvidence(smallDataset, address, { asOf: latestDay, filter: everyEvent, contributions })?.records;
    expect(found("contributed/by/TUR")).toHaveLength(1);
    expect(found("contributed/by/City-of-Astana")).toEqual([]);
  });
});
