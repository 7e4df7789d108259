import { describe, expect, it } from "vitest";
import type { Contribution, ContributionTotal, Project } from "../../../data/schema/contributions.ts";
import type { When } from "../../../data/schema/fields.ts";
import {
  groupContributions,
  latestContributionsFirst,
  selectContributions,
  selectContributionTotals,
  selectCounted,
  selectProjects,
  sumDisclosed,
  yearOfContribution,
} from "../../../src/core/contributions.ts";
import { everyContribution } from "../smallDataset.ts";

function interval(first: string | null, last: string | null): When {
  return { edtf: `${first ?? ".."}/${last ?? ".."}`, first, last, precision: "interval" };
}

function contribution(id: string, fields: Partial<Contribution> = {}): Contribution {
  return {
    id,
    contributor: "CHN",
    date: { edtf: "2025-03-14", first: "2025-03-14", last: "2025-03-14", precision: "day" },
    recipient: "secretariat",
    kind: "cash",
    amount: null,
    currency: null,
    disclosed: false,
    standing: "reported",
    description: "Voluntary contribution.",
    cites: [{ source: "digest", at: "p. 1", said: "2025-03-14", saidBasis: "dated" }],
    known: "2025-03-14",
    ...fields,
  };
}

function disclosed(id: string, currency: string, amount: number): Contribution {
  return contribution(id, { amount, currency, disclosed: true });
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);

describe("selectContributions", () => {
  const all = [
    contribution("cash"),
    contribution("staff", { kind: "secondment", contributor: "IND" }),
    contribution("fund", { recipient: "fund", contributor: "IRQ" }),
    contribution("book", { kind: "in-kind", contributor: "Foreign Languages Press" }),
  ];

  it("keeps everything where nothing is asked", () => {
    expect(ids(selectContributions(all, everyContribution))).toEqual(["cash", "staff", "fund", "book"]);
  });

  it("takes any of several values of one list and all of several lists", () => {
    expect(ids(selectContributions(all, { ...everyContribution, kinds: ["cash", "secondment"] }))).toEqual([
      "cash",
      "staff",
      "fund",
    ]);
    expect(ids(selectContributions(all, { ...everyContribution, kinds: ["cash"], recipients: ["fund"] }))).toEqual([
      "fund",
    ]);
  });

  it("finds a contributor that is a name in words by its key", () => {
    expect(ids(selectContributions(all, { ...everyContribution, contributors: ["Foreign-Languages-Press"] }))).toEqual([
      "book",
    ]);
  });

  it("finds nothing where the lists contradict each other", () => {
    expect(selectContributions(all, { ...everyContribution, contributors: ["IRQ"], kinds: ["premises"] })).toEqual([]);
  });
});

describe("selectContributionTotals", () => {
  const total: ContributionTotal = {
    id: "all-since-2007",
    contributor: "TUR",
    since: interval("2007-01-01", "2007-12-31"),
    until: interval("2022-09-26", "2022-09-26"),
    recipient: "secretariat",
    amount: 935_000,
    currency: "USD",
    description: "All since 2007.",
    cites: [{ source: "digest", at: "p. 1", said: "2022-09-26", saidBasis: "dated" }],
    known: "2022-09-26",
  };

  it("keeps totals with cash and leaves them out of every other kind", () => {
    expect(ids(selectContributionTotals([total], { ...everyContribution, kinds: ["cash"] }))).toEqual([
      "all-since-2007",
    ]);
    expect(selectContributionTotals([total], { ...everyContribution, kinds: ["secondment"] })).toEqual([]);
  });

  it("follows contributor and recipient", () => {
    expect(selectContributionTotals([total], { ...everyContribution, contributors: ["CHN"] })).toEqual([]);
    expect(selectContributionTotals([total], { ...everyContribution, recipients: ["fund"] })).toEqual([]);
  });
});

describe("selectProjects", () => {
  const project: Project = {
    id: "wheat",
    title: "Wheat",
    proposedBy: "KAZ",
    partners: ["undp"],
    financedBy: ["cica-fund", "iofs"],
    approved: interval(null, "2025-03-07"),
    place: "Logar",
    summary: "Seeds.",
    figures: [],
    cites: [{ source: "digest", at: "p. 1", said: "2025-03-07", saidBasis: "dated" }],
    known: "2025-03-07",
  };

  it("keeps projects that a contributor asked for proposed or finances", () => {
    expect(ids(selectProjects([project], { ...everyContribution, contributors: ["KAZ"] }))).toEqual(["wheat"]);
    expect(ids(selectProjects([project], { ...everyContribution, contributors: ["iofs"] }))).toEqual(["wheat"]);
    expect(selectProjects([project], { ...everyContribution, contributors: ["undp"] })).toEqual([]);
  });

  it("keeps every project where no contributor is asked for", () => {
    expect(ids(selectProjects([project], { ...everyContribution, kinds: ["secondment"] }))).toEqual(["wheat"]);
  });
});

describe("yearOfContribution", () => {
  it("is the year of a day, a month or a half", () => {
    expect(yearOfContribution(contribution("day"))).toBe("2025");
    expect(yearOfContribution(contribution("half", { date: interval("2021-01-01", "2021-06-30") }))).toBe("2021");
  });

  it("is null for a date that is open or covers two years", () => {
    expect(yearOfContribution(contribution("open", { date: interval(null, "2025-03-07") }))).toBeNull();
    expect(yearOfContribution(contribution("two", { date: interval("2024-12-01", "2025-01-31") }))).toBeNull();
  });
});

describe("groupContributions", () => {
  const entries = [
    contribution("a", { contributor: "KAZ", kind: "premises" }),
    disclosed("b", "USD", 30_000),
    contribution("c", { contributor: "KAZ" }),
    contribution("d", { contributor: "KAZ" }),
  ];

  it("counts each kind and, within it, what is undisclosed", () => {
    const [kazakhstan, china] = groupContributions(entries, (one) => one.contributor);
    expect(kazakhstan).toMatchObject({
      key: "KAZ",
      counts: { cash: 2, "in-kind": 0, secondment: 0, premises: 1 },
      undisclosed: { cash: 2, "in-kind": 0, secondment: 0, premises: 1 },
      total: 3,
    });
    expect(china).toMatchObject({ key: "CHN", counts: { cash: 1 }, undisclosed: { cash: 0 }, total: 1 });
  });

  it("leaves out entries without a key", () => {
    expect(groupContributions(entries, (one) => (one.id === "b" ? "b" : null)).map((group) => group.key)).toEqual([
      "b",
    ]);
  });
});

describe("sumDisclosed", () => {
  it("sums each currency apart and counts what is undisclosed instead of adding zero", () => {
    const { sums, undisclosed } = sumDisclosed([
      disclosed("a", "USD", 30_000),
      disclosed("b", "USD", 5_000),
      disclosed("c", "EUR", 100),
      contribution("d"),
    ]);
    expect([...sums]).toEqual([
      ["USD", 35_000],
      ["EUR", 100],
    ]);
    expect(undisclosed).toBe(1);
  });

  it("has no sum at all where nothing is disclosed", () => {
    expect(sumDisclosed([contribution("a")])).toEqual({ sums: new Map(), undisclosed: 1 });
  });
});

describe("latestContributionsFirst", () => {
  it("goes by the last day on which each can have been made", () => {
    const early = contribution("early", { date: interval("2021-01-01", "2021-06-30") });
    const open = contribution("open", { date: interval(null, "2025-03-07") });
    const unended = contribution("unended", { date: interval("2024-01-01", null) });
    expect(ids(latestContributionsFirst([early, unended, open, contribution("day")]))).toEqual([
      "day",
      "open",
      "unended",
      "early",
    ]);
  });
});

describe("selectCounted", () => {
  it("leaves out what is part of another", () => {
    const counted = selectCounted([contribution("whole"), contribution("part", { within: "whole" })]);
    expect(counted.map(({ id }) => id)).toEqual(["whole"]);
  });
});
