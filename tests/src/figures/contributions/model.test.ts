import { describe, expect, it } from "vitest";
import type { Contribution } from "../../../../data/schema/contributions.ts";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import type { When } from "../../../../data/schema/fields.ts";
import type { ContributionFilter } from "../../../../src/core/contributions.ts";
import { contributorsModel } from "../../../../src/figures/contributions/contributors.ts";
import { layoutContributions } from "../../../../src/figures/contributions/layout.ts";
import { amountsModel, contributionListModel } from "../../../../src/figures/contributions/lists.ts";
import { yearsModel } from "../../../../src/figures/contributions/years.ts";
import { everyContribution } from "../../smallDataset.ts";

const asOf = "2025-03-31";

function span(first: string | null, last: string | null): When {
  return { edtf: `${first ?? ".."}/${last ?? ".."}`, first, last, precision: "interval" };
}

function contribution(id: string, fields: Partial<Contribution>): Contribution {
  return {
    id,
    contributor: "CHN",
    date: span("2025-03-14", "2025-03-14"),
    recipient: "secretariat",
    kind: "cash",
    amount: null,
    currency: null,
    disclosed: false,
    standing: "reported",
    description: "Given.",
    cites: [{ source: "digest", at: "p. 1", said: asOf, saidBasis: "dated" }],
    known: asOf,
    ...fields,
  };
}

function state(id: string, name: string): Dataset["states"][number] {
  const cites = [{ source: "digest", at: "p. 1", said: asOf, saidBasis: "dated" as const }];
  return { id, name, aliases: [], memberships: [{ status: "member", cites }], known: asOf };
}

const dataset: Dataset = {
  meta: {
    schemaVersion: 1,
    title: "Test",
    licence: "CC-BY-4.0",
    coverage: { first: "2021-01-01", last: asOf },
    latestSource: asOf,
    digest: "0".repeat(64),
    counts: {},
    files: [],
  },
  sources: [
    {
      id: "digest",
      title: "Digest",
      shortTitle: "Digest 2025",
      publisher: "Secretariat",
      published: span(asOf, null),
      period: span("2025-01-01", asOf),
      kind: "digest",
      language: "en",
      said: asOf,
      saidBasis: "period-end",
    },
  ],
  dimensions: [],
  priorityAreas: [],
  states: [state("CHN", "China"), state("KAZ", "Kazakhstan"), state("TUR", "Türkiye")],
  organisations: [],
  chairmanships: [],
  events: [],
  initiatives: [],
  convention: { title: "C", shortTitle: "C", threshold: 14, rule: "", cites: [], actions: [], known: asOf },
  contributions: [
    contribution("staff", { kind: "secondment", date: span("2022-01-01", "2022-06-30") }),
    contribution("cash", {}),
    contribution("press", { contributor: "Foreign Languages Press", kind: "in-kind", date: span(null, "2025-03-28") }),
    contribution("house", { contributor: "KAZ", kind: "premises", date: span(null, "2025-03-11") }),
    contribution("named", {
      contributor: "TUR",
      date: span("2022-09-26", "2022-09-26"),
      amount: 30_000,
      currency: "USD",
      disclosed: true,
    }),
    contribution("second", {}),
  ],
  contributionTotals: [
    {
      id: "all",
      contributor: "TUR",
      since: span("2007-01-01", "2007-12-31"),
      until: span("2022-09-26", "2022-09-26"),
      recipient: "secretariat",
      amount: 935_000,
      currency: "USD",
      description: "All since 2007.",
      cites: [{ source: "digest", at: "p. 2", said: asOf, saidBasis: "dated" }],
      known: asOf,
    },
  ],
  projects: [],
  bodies: [],
  links: [],
  discrepancies: [],
  briefings: [],
};

const none: Dataset = { ...dataset, contributions: [], contributionTotals: [] };

describe("yearsModel", () => {
  const model = yearsModel(dataset, { filter: everyContribution, asOf });

  it("has a bar for every year from the first to the last, also for those without a contribution", () => {
    expect(model.bars.map((bar) => [bar.key, bar.total])).toEqual([
      ["2022", 2],
      ["2023", 0],
      ["2024", 0],
      ["2025", 2],
    ]);
  });

  it("says which years no digest covers and which is unfinished", () => {
    expect(model.bars.filter((bar) => !bar.covered).map((bar) => bar.key)).toEqual(["2022", "2023", "2024"]);
    expect(model.bars.filter((bar) => bar.unfinished).map((bar) => bar.key)).toEqual(["2025"]);
  });

  it("puts what is dated too broadly into the notes and a row of the table, not into a bar", () => {
    expect(model.total).toBe(4);
    expect(model.notes[0]).toMatch(/^2 contributions dated too broadly/);
    expect(model.table.rows.at(-1)?.cells.slice(-3)).toEqual([2, 2, null]);
  });

  it("has a table whose totals are all contributions asked for", () => {
    const at = model.table.columns.findIndex((column) => column.label === "Total");
    expect(model.table.rows.reduce((sum, row) => sum + Number(row.cells[at]), 0)).toBe(dataset.contributions.length);
  });

  it("keeps its axis when a filter leaves fewer years", () => {
    const filtered = yearsModel(dataset, { filter: { ...everyContribution, kinds: ["secondment"] }, asOf });
    expect(filtered.bars).toHaveLength(4);
    expect(filtered.series.map((one) => one.kind)).toEqual(["secondment"]);
    expect(filtered.total).toBe(1);
  });

  it("sets aside what lies outside of the time chosen, also within a year that it cuts", () => {
    const gifts = [
      contribution("early", { date: span("2025-01-05", "2025-01-05") }),
      contribution("broad", { date: span("2025-01-01", "2025-12-31") }),
      contribution("late", { kind: "premises", date: span("2025-03-20", "2025-03-20") }),
      contribution("before", { date: span("2024-05-01", "2024-05-01") }),
    ];
    const filter = { ...everyContribution, from: "2025-02-01" };
    const cut = yearsModel({ ...dataset, contributions: gifts }, { filter, asOf });
    const segments = cut.bars.map((bar) => bar.segments.map(({ kind, count, aside }) => ({ kind, count, aside })));
    expect(segments).toEqual([
      [{ kind: "cash", count: 1, aside: true }],
      [
        { kind: "premises", count: 1, aside: false },
        { kind: "cash", count: 2, aside: true },
      ],
    ]);
    expect(cut.bars.map(({ total, asked, aside }) => [total, asked, aside])).toEqual([
      [1, 0, true],
      [3, 1, false],
    ]);
    expect(cut.finding).toBe("Of those dated to one year, most fall in 2025: 1");
    expect(cut.bars[1]?.segments.map(({ label, opens }) => [label, opens])).toEqual([
      ["2025 (in the time chosen), premises: 1 contribution, not disclosed", "contributed/year/2025/premises/within"],
      ["2025 (outside of it), cash: 2 contributions, not disclosed", "contributed/year/2025/cash/outside"],
    ]);
    expect(cut.table.rows.map(({ cells, opens }) => [cells[0], cells.at(-3), opens])).toEqual([
      ["2024 (not chosen)", 1, "contributed/year/2024"],
      ["2025 (unfinished) (in the time chosen)", 1, "contributed/year/2025/any/within"],
      ["2025 (unfinished) (outside of it)", 2, "contributed/year/2025/any/outside"],
    ]);
  });

  it("keeps both axes under a filter, so that its bars stand beside those of before", () => {
    const axesOf = (filter: ContributionFilter) => {
      const { bars, most } = yearsModel(dataset, { filter, asOf });
      return { years: bars.map(({ key }) => key), most };
    };
    const axes = axesOf(everyContribution);
    expect(axes.most).toBeGreaterThan(1);
    expect(axesOf({ ...everyContribution, contributors: ["CHN"], kinds: ["cash"] })).toEqual(axes);
    expect(axesOf({ ...everyContribution, contributors: ["nobody"] })).toEqual(axes);
    expect(axesOf({ ...everyContribution, from: "2025-01-01" })).toEqual(axes);
  });

  it("says in words where nothing meets the filter", () => {
    const filtered = yearsModel(dataset, { filter: { ...everyContribution, contributors: ["nobody"] }, asOf });
    expect(filtered).toMatchObject({ finding: "No contribution to show", total: 0 });
    expect(yearsModel(none, { filter: everyContribution, asOf }).bars).toEqual([]);
  });
});

describe("contributorsModel", () => {
  const model = contributorsModel(dataset, { filter: everyContribution });

  it("puts the contributor named most often first, then goes by name", () => {
    expect(model.bars.map((bar) => bar.label)).toEqual(["China", "Foreign Languages Press", "Kazakhstan", "Türkiye"]);
    expect(model.finding).toBe("China is named most often, with 3 contributions");
  });

  it("labels a mark with its count and its amount, or with the lack of one", () => {
    const labels = model.bars.flatMap((bar) => bar.segments.map((segment) => segment.label));
    expect(labels).toContain("Türkiye, cash: 1 contribution, USD 30,000");
    expect(labels).toContain("China, cash: 2 contributions, not disclosed");
  });

  it("opens evidence at an address that holds no blank", () => {
    for (const bar of model.bars) for (const segment of bar.segments) expect(segment.opens).toMatch(/^[\w/-]+$/);
    expect(model.bars[1]?.segments[0]?.opens).toBe("contributed/by/Foreign-Languages-Press/in-kind");
  });

  it("has no amount of zero for what is undisclosed", () => {
    expect(model.table.rows.map((row) => row.cells.at(-1))).toEqual([null, null, null, "USD 30,000"]);
  });

  it("counts the contributors where more than three share the lead", () => {
    const filter = { ...everyContribution, kinds: ["cash", "in-kind", "premises"] as const };
    const single = { ...dataset, contributions: dataset.contributions.filter((one) => one.id !== "second") };
    expect(contributorsModel(single, { filter }).finding).toBe(
      "Four contributors are named most often, with 1 contribution each",
    );
  });

  it("names the source with the number of marks that rest on it", () => {
    expect(model.sources).toEqual([{ id: "digest", title: "Digest 2025", marks: 6 }]);
  });
});

describe("amountsModel", () => {
  it("shows a cumulative total beside single amounts and adds it to none", () => {
    const model = amountsModel(dataset, everyContribution);
    expect(model.finding).toBe("Disclosed: USD 30,000 in 1 contribution; 5 without an amount");
    expect(model.table.rows.map((row) => [row.cells[1], row.cells[2]])).toEqual([
      ["USD 935,000", "cumulative total, as stated"],
      ["USD 30,000", "one contribution"],
    ]);
  });

  it("says so where no contribution has an amount", () => {
    const model = amountsModel(dataset, { ...everyContribution, contributors: ["CHN"] });
    expect(model.finding).toBe("No disclosed amount in 3 contributions");
    expect(model.table.rows).toEqual([]);
  });
});

describe("contributionListModel", () => {
  it("writes an undisclosed amount as such", () => {
    const rows = contributionListModel(dataset, dataset.contributions).table.rows;
    expect(rows.map((row) => row.cells[4])).toEqual([
      "not disclosed",
      "not disclosed",
      "not disclosed",
      "not disclosed",
      "USD 30,000",
      "not disclosed",
    ]);
  });

  it("shows the part of another contribution, and counts it nowhere", () => {
    const part = contribution("share", { contributor: "fund", within: "cash", standing: "received" });
    const both = { ...dataset, contributions: [...dataset.contributions, part] };
    const list = contributionListModel(both, both.contributions);
    expect(list.finding).toBe("The list: 6 contributions, and 1 that is part of another");
    expect(list.rows.find(({ id }) => id === "share")?.cells[5]).toBe(
      "received; part of the contribution of China, 14 Mar 2025; not counted again",
    );
    const request = { filter: everyContribution, asOf };
    expect(yearsModel(both, request).bars).toEqual(yearsModel(dataset, request).bars);
    expect(contributorsModel(both, request).table).toEqual(contributorsModel(dataset, request).table);
    expect(amountsModel(both, everyContribution).finding).toBe(amountsModel(dataset, everyContribution).finding);
  });

  it("has its rows and those of its table from one place", () => {
    const list = contributionListModel(dataset, dataset.contributions);
    expect(list.table.rows).toBe(list.rows);
    for (const { cells } of list.rows) expect(cells).toHaveLength(list.table.columns.length);
  });

  it("opens the sources of each row", () => {
    const rows = contributionListModel(dataset, dataset.contributions).table.rows;
    expect(rows[0]?.opens).toBe("contributions/press");
  });
});

describe("layoutContributions", () => {
  it("grows with the number of contributors and has whole ticks from zero", () => {
    const model = contributorsModel(dataset, { filter: everyContribution });
    const layout = layoutContributions(model);
    expect(layout.height).toBeGreaterThan(layoutContributions({ ...model, bars: model.bars.slice(1) }).height);
    expect(layout.ticks[0]).toBe(0);
    expect(layout.ticks.every(Number.isInteger)).toBe(true);
    expect(layout.ticks.at(-1)).toBeGreaterThanOrEqual(model.most);
  });
});
