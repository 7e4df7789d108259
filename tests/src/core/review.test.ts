import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { DimensionId } from "../../../data/schema/dimensions.ts";
import { asOf as datasetAsOf } from "../../../src/core/asOf.ts";
import { countFacets, everyEvent, selectEvents } from "../../../src/core/events.ts";
import {
  allTime,
  countParticipants,
  findReviewPeriod,
  groupByArea,
  numberSources,
  reviewYears,
  selectCoordinators,
  selectEmptyAreas,
  selectReviewed,
} from "../../../src/core/review.ts";
import { compileRecord } from "../realRecord.ts";
import { event, latestDay, smallDataset, when } from "../smallDataset.ts";

const record = await compileRecord();
const year2025 = { from: "2025-01-01", to: "2025-12-31" };
const dimensions: readonly DimensionId[] = record.dimensions.map(({ id }) => id);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function groupsOf(dataset: Dataset, dimension: DimensionId, period = allTime) {
  return groupByArea(dataset, dimension, selectReviewed(dataset, dimension, period));
}

describe("selectReviewed", () => {
  it("takes what surely began in the period", () => {
    expect(ids(selectReviewed(smallDataset, "economic", allTime))).toEqual(["finance-seminar", "trade-forum"]);
    expect(ids(selectReviewed(smallDataset, "economic", year2025))).toEqual(["trade-forum"]);
    expect(ids(selectReviewed(smallDataset, "human", { from: "2024-02-01", to: "2024-12-31" }))).toEqual([]);
  });

  it.each(dimensions)("counts of %s what the Events page counts under the same filter, in every year", (dimension) => {
    for (const { from, to } of [allTime, ...reviewYears(record.meta.latestSource)]) {
      const counted = countFacets(record.events, { ...everyEvent, from, to });
      expect(selectReviewed(record, dimension, { from, to })).toHaveLength(counted.dimensions.get(dimension) ?? 0);
      for (const { area, events } of groupsOf(record, dimension, { from, to })) {
        if (area !== null) expect(events).toHaveLength(counted.areas.get(area.id) ?? 0);
      }
    }
  });
});

describe("reviewYears", () => {
  it("has one column before the survey and one a year up to the day shown, which is not over", () => {
    const years = reviewYears("2022-03-01");
    expect(years.map(({ id }) => id)).toEqual(["before-2020", "2020", "2021", "2022"]);
    expect(years.map(({ unfinished }) => unfinished)).toEqual([false, false, false, true]);
    expect(years[0]).toMatchObject({ from: null, to: "2019-12-31" });
  });

  it("has the year of an early day alone", () => {
    expect(reviewYears("2011-11-28").map(({ id }) => id)).toEqual(["before-2011", "2011"]);
  });

  it("takes a year as over on its last day", () => {
    expect(reviewYears("2021-12-31").at(-1)).toMatchObject({ id: "2021", unfinished: false });
  });
});

describe("findReviewPeriod", () => {
  it("reads back the id of each column", () => {
    for (const { id, from, to } of reviewYears("2025-03-31")) expect(findReviewPeriod(id)).toEqual({ from, to });
    expect(findReviewPeriod("all")).toEqual(allTime);
  });

  it.each(["", "before-", "before-20", "2025-13", "__proto__"])("finds nothing in %j", (id) => {
    expect(findReviewPeriod(id)).toBeUndefined();
  });
});

describe("groupByArea", () => {
  it("names each area, also without an event, and puts events without an area last", () => {
    const groups = groupsOf(smallDataset, "economic");
    expect(groups.map(({ area, events }) => [area?.id ?? null, ids(events)])).toEqual([
      ["finance", ["finance-seminar"]],
      ["tourism", []],
      [null, ["trade-forum"]],
    ]);
    expect(ids(selectEmptyAreas(groups))).toEqual(["tourism"]);
    expect(ids(selectEmptyAreas(groupsOf(smallDataset, "economic", year2025)))).toEqual(["finance", "tourism"]);
  });

  it("leaves out an area that no source had named by the day shown", () => {
    expect(groupsOf(datasetAsOf(smallDataset, "2021-06-29"), "economic")).toEqual([]);
  });

  it.each(dimensions)("loses no event of %s", (dimension) => {
    const events = selectReviewed(record, dimension, allTime);
    expect(groupByArea(record, dimension, events).reduce((sum, group) => sum + group.events.length, 0)).toBe(
      events.length,
    );
  });
});

describe("selectCoordinators", () => {
  const [finance] = smallDataset.priorityAreas;
  if (finance === undefined) throw new Error("no area");
  const [first] = finance.coordinators;
  if (first === undefined) throw new Error("no coordinator");
  const area = {
    ...finance,
    coordinators: [
      { ...first, state: "CHN", role: "co-coordinator" as const, since: when("2022-10") },
      { ...first, state: "KAZ", since: when("2007-10-17"), until: when("../2021-03-02") },
      { ...first, state: "TUR" },
    ],
  };
  const states = (from: string | null, to: string | null, asOf = latestDay) =>
    selectCoordinators(area, { from, to }, asOf).map(({ state }) => state);

  it("puts coordinators before co-coordinators", () => {
    expect(states(null, null)).toEqual(["KAZ", "TUR", "CHN"]);
  });

  it("takes roles that overlap the period, and those without dates always", () => {
    expect(states("2022-01-01", "2022-09-30")).toEqual(["TUR"]);
    expect(states("2022-01-01", "2022-10-01")).toEqual(["TUR", "CHN"]);
    expect(states("2021-03-02", "2021-12-31")).toEqual(["KAZ", "TUR"]);
    expect(states("2021-03-03", "2021-12-31")).toEqual(["TUR"]);
    expect(states(null, "2006-12-31")).toEqual(["TUR"]);
  });

  it("ends an open period on the day shown", () => {
    expect(states(null, null, "2022-09-30")).toEqual(["KAZ", "TUR"]);
  });
});

describe("countParticipants", () => {
  it("counts a state once an event, as taking part, organising or hosting", () => {
    const events = [
      event({ id: "a", start: when("2025-01-01"), states: ["KAZ"], organisers: ["KAZ", "eco"], country: "KAZ" }),
      event({ id: "b", start: when("2025-01-02"), states: ["AZE", "KAZ"], others: ["JPN", "un"], country: "Austria" }),
    ];
    const { named, notNamed, members } = countParticipants(smallDataset, events, latestDay);
    expect(named).toEqual([
      { state: "KAZ", isMember: true, named: 2, leading: 1 },
      { state: "AZE", isMember: true, named: 1, leading: 0 },
      { state: "JPN", isMember: false, named: 1, leading: 0 },
    ]);
    expect(notNamed).toEqual(["CHN", "KWT", "LKA", "TUR"]);
    expect(members).toBe(6);
  });

  it("takes the members of the day", () => {
    const before = countParticipants(smallDataset, [], "2022-10-12");
    expect(before.notNamed).not.toContain("KWT");
    expect(before.members).toBe(5);
  });

  it("counts of the record what the choices of the Events page say", () => {
    for (const dimension of dimensions) {
      const filter = { ...everyEvent, dimensions: [dimension], ...year2025 };
      const { named } = countParticipants(record, selectEvents(record.events, filter), "2025-12-31");
      expect(new Map(named.map(({ state, named: n }) => [state, n]))).toEqual(
        countFacets(record.events, filter).states,
      );
    }
  });
});

describe("numberSources", () => {
  it("numbers each source once, in the order of its first citation", () => {
    const cite = (source: string) => ({ source });
    expect([...numberSources([[cite("b"), cite("a")], [], [cite("a"), cite("c")]])]).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
    ]);
  });
});
