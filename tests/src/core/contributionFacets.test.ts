import { describe, expect, it } from "vitest";
import type { Contribution } from "../../../data/schema/contributions.ts";
import { asksOf, countWithoutEach, selectFacet, withoutAsk } from "../../../src/core/contributionFacets.ts";
import { everyContribution, selectContributions, surelyWithin } from "../../../src/core/contributions.ts";
import { when } from "../smallDataset.ts";

function gift(id: string, rest: Partial<Contribution>): Contribution {
  return {
    id,
    contributor: "CHN",
    date: when("2021"),
    recipient: "secretariat",
    kind: "cash",
    amount: null,
    currency: null,
    disclosed: false,
    standing: "reported",
    description: id,
    cites: [],
    known: "2021-09-16",
    ...rest,
  };
}

const gifts = [
  gift("a", {}),
  gift("b", { kind: "secondment", contributor: "KAZ" }),
  gift("c", { contributor: "TUR", amount: 30_000, currency: "USD", disclosed: true, standing: "received" }),
  gift("d", { contributor: "City of Astana", recipient: "headquarters", date: when("2025-03-14") }),
  gift("part", { within: "a" }),
];
const counts = (facet: Parameters<typeof selectFacet>[2], filter: Partial<typeof everyContribution>) =>
  Object.fromEntries(
    [...selectFacet(gifts, { ...everyContribution, ...filter }, facet)].map(([value, entries]) => [
      value,
      entries.length,
    ]),
  );

describe("selectFacet", () => {
  it("counts what each value would leave under the other filters, not under its own", () => {
    expect(counts("kinds", { kinds: ["cash"], recipients: ["secretariat"] })).toEqual({ cash: 2, secondment: 1 });
    expect(counts("recipients", { kinds: ["cash"], recipients: ["secretariat"] })).toEqual({
      secretariat: 2,
      headquarters: 1,
    });
  });

  it("names contributors by their keys and leaves out what is part of another", () => {
    expect(counts("contributors", {})).toEqual({ CHN: 1, KAZ: 1, TUR: 1, "City-of-Astana": 1 });
  });

  it("obeys the period", () => {
    expect(counts("standings", { from: "2021-01-01", to: "2021-12-31" })).toEqual({ reported: 2, received: 1 });
  });
});

describe("countWithoutEach", () => {
  it("says for each filter in force how many there would be without it", () => {
    const filter = { ...everyContribution, contributors: ["KAZ"], kinds: ["cash" as const], from: "2021-01-01" };
    expect(selectContributions(gifts, filter)).toEqual([]);
    expect(countWithoutEach(gifts, filter)).toEqual([
      { ask: "contributors", count: 3 },
      { ask: "kinds", count: 1 },
      { ask: "period", count: 0 },
    ]);
  });

  it("is empty where nothing is asked", () => {
    expect(asksOf(everyContribution)).toEqual([]);
    expect(countWithoutEach(gifts, everyContribution)).toEqual([]);
  });
});

describe("withoutAsk", () => {
  it("takes both days of a period back as one", () => {
    const filter = { ...everyContribution, from: "2021-01-01", to: "2022-01-01" };
    expect(withoutAsk(filter, "period")).toEqual(everyContribution);
  });
});

describe("surelyWithin", () => {
  it("leaves out what is dated too broadly to tell", () => {
    const by = { first: null, last: "2025-03-07" };
    expect(surelyWithin(by, null, "2025-12-31")).toBe(true);
    expect(surelyWithin(by, "2025-01-01", "2025-12-31")).toBe(false);
    expect(surelyWithin({ first: "2025-01-01", last: "2025-12-31" }, "2025-02-01", null)).toBe(false);
  });
});
