import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { dimensionKeys, periodUnits } from "../../../../src/core/closedLists.ts";
import { type EventFilter, everyEvent, selectEvents } from "../../../../src/core/events.ts";
import { countsModel } from "../../../../src/figures/counts/model.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { headlines } from "../../../../src/figures/headlines/model.ts";
import { milestonesModel } from "../../../../src/figures/milestones/model.ts";
import { stepsModel } from "../../../../src/figures/steps/model.ts";
import { tilesModel } from "../../../../src/figures/tiles/model.ts";
import { timelineModel } from "../../../../src/figures/timeline/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { cite, event, everyContribution, latestDay, smallDataset, when } from "../../smallDataset.ts";

function open(address: string, filter: Partial<EventFilter> = {}, dataset = smallDataset, day = latestDay) {
  return findEvidence(dataset, address, {
    asOf: day,
    filter: { ...everyEvent, ...filter },
    contributions: everyContribution,
  });
}
const keys = (address: string, filter: Partial<EventFilter> = {}) =>
  open(address, filter)?.records.map(({ key }) => key);
const factsOf = (address: string) =>
  Object.fromEntries(open(address)?.records[0]?.facts.map(({ label, value }) => [label, value]) ?? []);

describe("findEvidence: events", () => {
  it("gives one event with all that is on record of it", () => {
    expect(open("events/finance-seminar")).toMatchObject({
      title: "Finance seminar",
      more: 0,
      records: [{ when: "20 Feb 2024" }],
    });
    expect(factsOf("events/finance-seminar")).toEqual({
      Kind: "Confidence building measure",
      Dimension: "Economic (stated by the source)",
      "Priority area": "Finance",
      Place: "Geneva, Switzerland",
      Format: "In person",
      "Organised by": "Türkiye",
      "Named as taking part": "Azerbaijan, Kazakhstan",
      "Stated attendance": "over 16 Member States",
    });
  });

  it("gives each place in a source, with the day and how it was fixed", () => {
    expect(open("events/council")?.records[0]?.cites).toEqual([
      { source: "digest-2025", title: "digest-2025", at: "p. 2, Ministers meet", said: "21 Jan 2025", basis: "dated" },
    ]);
  });

  it("says where a dimension is assigned by us, and where there is none", () => {
    expect(factsOf("events/trade-forum")["Dimension"]).toBe("Economic (assigned by us)");
    expect(factsOf("events/trade-forum")["Others taking part"]).toBe("Japan, United Nations");
    expect(factsOf("events/council")["Dimension"]).toBe("No dimension");
  });

  it("gives the events of a dimension and a period: a segment of the stack", () => {
    expect(open("events/economic/2025-Q1")).toMatchObject({
      title: "Economic, Q1 2025",
      records: [{ key: "trade-forum" }],
      events: { dimensions: ["economic"], from: "2025-01-01", to: "2025-03-31" },
    });
    expect(keys("events/none/2025-01")).toEqual(["council"]);
    expect(keys("events/human/2024")).toEqual(["youth-year"]);
    expect(keys("events/human/2024-Q1")).toEqual([]);
  });

  it("gives all dimensions or any time, latest first", () => {
    expect(keys("events/all/2025-Q1")).toEqual(["ict-drill", "trade-forum", "water-workshop", "council", "reception"]);
    expect(open("events/economic/all")).toMatchObject({
      title: "Economic, any time",
      events: { dimensions: ["economic"], from: null, to: null },
    });
    expect(keys("events/all/all")).toHaveLength(7);
  });

  it("keeps to the filter under which the events were counted", () => {
    expect(keys("events/all/2025-Q1", { formats: ["hybrid"] })).toEqual(["ict-drill", "council"]);
  });

  it("narrows the filter to the segment for the page of events", () => {
    expect(open("events/any/2025-Q1", { from: "2025-02-01", kinds: ["cbm"] })).toMatchObject({
      title: "Events with a dimension, Q1 2025",
      events: { dimensions: [...dimensionKeys], from: "2025-02-01", to: "2025-03-31" },
    });
    expect(open("events/all/all", { to: "2025-02-28", dimensions: ["human"] })?.events).toEqual({
      dimensions: ["human"],
      from: null,
      to: "2025-02-28",
    });
    expect(keys("events/economic/all", { dimensions: ["human"] })).toEqual([]);
    expect(keys("events/any/2025-Q1")).toEqual(["ict-drill", "trade-forum", "water-workshop"]);
  });

  it("names the period also where it has no event", () => {
    expect(open("events/all/2024-Q3")).toMatchObject({
      title: "All events, Q3 2024",
      records: [],
      events: { from: "2024-07-01", to: "2024-09-30" },
    });
  });

  it("lists sixty and counts the rest", () => {
    const events = Array.from({ length: 75 }, (_, i) => event({ id: `event-${i}`, start: when("2025-01-20") }));
    const found = open("events/all/all", {}, { ...smallDataset, events });
    expect([found?.records.length, found?.more]).toEqual([60, 15]);
  });
});

describe("findEvidence: the road map", () => {
  it("gives every statement of an item, or one", () => {
    expect(keys("initiatives/headquarters")).toEqual(["headquarters/0", "headquarters/1"]);
    expect(open("initiatives/headquarters/1")).toMatchObject({
      title: "New headquarters",
      records: [{ key: "headquarters/1", when: "31 Mar 2025", page: "/roadmap/headquarters/" }],
    });
    expect(factsOf("initiatives/headquarters/1")).toEqual({
      Standing: "agreed",
      "Promised for": "21 Jun – 10 Jul 2025",
    });
  });

  it("gives the items of a standing, each with the word that decides it", () => {
    expect(keys("roadmap/delivered")).toEqual(["fund", "ministerial"]);
    expect(open("roadmap/delivered")?.records[0]?.cites[0]?.source).toBe("release-2023");
    expect(keys("roadmap/late")).toEqual(["headquarters"]);
    expect(factsOf("roadmap/late")["Standing"]).toBe("late (agreed)");
    expect(keys("roadmap/unreported")).toEqual(["forum"]);
  });
});

describe("findEvidence: states and the Convention", () => {
  it("gives the acts of a state and its standing", () => {
    expect(open("states/CHN")?.records.map(({ title, when: date }) => [title, date])).toEqual([
      ["Convention: ratification", "2024"],
      ["Convention: instrument handed over", "14 Mar 2025"],
      ["Member by 4 Jun 2002", "by 4 Jun 2002"],
    ]);
  });

  it("gives the ratifications, and no other act", () => {
    expect(keys("ratifications")).toEqual(["KAZ", "KWT", "CHN", "TUR", "AZE"]);
    expect(keys("ratifications/2025-03-17")).toEqual(["TUR"]);
  });

  it("cites the membership in force on the day, and says until when one lasted", () => {
    const states = smallDataset.states.map((state) =>
      state.id === "TUR"
        ? {
            ...state,
            memberships: [
              {
                status: "member" as const,
                since: when("../2002-06-04"),
                until: when("2014-05"),
                cites: [cite("digest-2021", "2021-06-30")],
              },
              { status: "member" as const, since: when("2020"), cites: [cite("statement-2024", "2024-09-18")] },
            ],
          }
        : state,
    );
    const dataset = { ...smallDataset, states };
    const of = (day: string) => open("members", {}, dataset, day)?.records.find(({ key }) => key === "TUR");
    expect(of(latestDay)).toMatchObject({ when: "2020", facts: [], cites: [{ source: "statement-2024" }] });
    expect(of("2010-01-01")).toMatchObject({
      when: "by 4 Jun 2002",
      facts: [{ label: "Until", value: "May 2014" }],
      cites: [{ source: "digest-2021" }],
    });
    expect(of("2016-01-01")).toBeUndefined();
    const titles = open("states/TUR", {}, dataset)?.records.map(({ title }) => title);
    expect(titles?.slice(-2)).toEqual(["Member by 4 Jun 2002, until May 2014", "Member since 2020"]);
  });

  it("gives an application its own word", () => {
    expect(open("states/MAR")?.records.map(({ title }) => title)).toEqual(["Application pending"]);
  });

  it("gives the Member States of the day", () => {
    expect(keys("members")).toHaveLength(6);
    expect(open("members", {}, smallDataset, "2022-10-12")?.records.map(({ key }) => key)).not.toContain("KWT");
  });
});

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

describe("findEvidence: other records", () => {
  it("gives a project with its figures", () => {
    expect(open("projects/wheat")?.title).toBe("Wheat project");
    expect(open("projects/wheat")?.records.map(({ title }) => title)).toEqual(["Better seed.", "Farms: 1,200 farms"]);
    expect(factsOf("projects/wheat")).toEqual({ Place: "Almaty", Partners: "United Nations", "Financed by": "China" });
  });

  it("gives a disagreement with every claim", () => {
    expect(open("discrepancies/trade-forum-place")?.records.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Ankara", "Istanbul"]),
    );
  });
});

describe("findEvidence: addresses", () => {
  it.each([
    "",
    "events",
    "events/no-such-event",
    "initiatives/no-such-item",
    "initiatives/headquarters/2",
    "initiatives/headquarters/x",
    "roadmap/happy",
    "states/XXX",
    "contributions/none",
    "contributed/by",
    "contributed/known/today",
    "ratifications/2025-03-18",
    "projects/none",
    "discrepancies/none",
    "weather/today",
    "events/no-such-dimension/2025",
  ])("finds nothing at %j", (address) => {
    expect(open(address)).toBeUndefined();
  });

  it("finds nothing that was not known on the day shown", () => {
    const before = asOf(smallDataset, "2024-09-17");
    for (const address of ["events/finance-seminar", "initiatives/summit", "contributions/chn-cash-2024"]) {
      expect(open(address, {}, before, "2024-09-17")).toBeUndefined();
    }
  });
});

describe("findEvidence on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("has sources for every row, mark and headline that opens", () => {
    const day = record.meta.latestSource;
    const filter = { tracks: [], standings: [], leads: [], clusters: [], terms: [] };
    const timeline = timelineModel(record, { filter, order: "track", asOf: day, from: null, to: null });
    const figures = [stepsModel(record, day), tilesModel(record, day), milestonesModel(record, day, 9), timeline];
    const addresses = [
      ...headlines(record, day, "2024-09-18").map(({ opens }) => opens),
      ...figures.flatMap(({ table }) => table.rows.map(({ opens }) => opens ?? "missing")),
      ...timeline.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ opens }) => opens))),
      ...record.events.map(({ id }) => `events/${id}`),
      ...record.discrepancies.map(({ id }) => `discrepancies/${id}`),
    ];
    expect(addresses.length).toBeGreaterThan(300);
    for (const address of addresses) {
      const found = open(address, {}, record, day);
      expect(found?.records, address).not.toHaveLength(0);
      for (const { cites } of found?.records ?? []) expect(cites, address).not.toHaveLength(0);
    }
  });

  const filters: Partial<EventFilter>[] = [
    {},
    { from: "2021-05-10", to: "2025-02-10" },
    { dimensions: ["economic", "none"], formats: ["online"] },
  ];
  it.each(periodUnits.flatMap((unit) => filters.map((filter) => [unit, filter] as const)))(
    "gives as many events as the stack by %s counts under %j, and so does their page",
    (unit, filter) => {
      const day = record.meta.latestSource;
      const asked = { ...everyEvent, ...filter };
      for (const withNone of [true, false]) {
        const model = countsModel(record, { filter: asked, unit, asOf: day, withNone });
        const segments = model.columns.flatMap((column) =>
          model.series.map(({ key }) => ({ opens: `events/${key}/${column.id}`, n: column.counts[key] })),
        );
        const rows = model.table.rows.map(({ opens = "", cells }) => ({ opens, n: cells.at(-1) }));
        for (const { opens, n } of [...segments, ...rows]) {
          const found = open(opens, filter, record, day);
          expect((found?.records.length ?? 0) + (found?.more ?? 0), opens).toBe(n);
          if (n === 0) continue;
          expect(selectEvents(record.events, { ...asked, ...found?.events }), opens).toHaveLength(Number(n));
        }
      }
    },
  );
});
