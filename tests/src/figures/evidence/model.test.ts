import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { periodUnits } from "../../../../src/core/closedLists.ts";
import { type EventFilter, everyEvent, selectEvents } from "../../../../src/core/events.ts";
import { countsModel } from "../../../../src/figures/counts/model.ts";
import { headlines } from "../../../../src/figures/headlines/model.ts";
import { milestonesModel } from "../../../../src/figures/milestones/model.ts";
import { stepsModel } from "../../../../src/figures/steps/model.ts";
import { tilesModel } from "../../../../src/figures/tiles/model.ts";
import { timelineModel } from "../../../../src/figures/timeline/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { smallDataset } from "../../smallDataset.ts";
import { factsOf, open } from "./openEvidence.ts";

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
