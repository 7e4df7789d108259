import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import {
  type TimelineRequest,
  timelineGround,
  timelineModel,
  timelineOn,
} from "../../../../src/figures/timeline/model.ts";
import type { TimelineRow } from "../../../../src/figures/timeline/row.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { initiative, latestDay, smallDataset, statement, when } from "../../smallDataset.ts";

const request: TimelineRequest = {
  filter: { tracks: [], standings: [], leads: [], clusters: [], terms: [] },
  order: "track",
  asOf: latestDay,
  from: null,
  to: null,
};

function rowOf(id: string, dataset: Dataset = smallDataset, asOf = latestDay): TimelineRow {
  const rows = timelineModel(dataset, { ...request, asOf }).groups.flatMap((group) => group.rows);
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const drawn = (row: TimelineRow) => row.marks.map(({ shape, first, last }) => [shape, first, last]);

describe("timelineModel: rows", () => {
  it("has a mark for each statement, the first promise, the promise in force and the delivery", () => {
    expect(drawn(rowOf("headquarters"))).toEqual([
      ["statement", "2024-09-18", "2024-09-18"],
      ["statement", "2025-03-31", "2025-03-31"],
      ["first-target", "2025-03-01", "2025-05-31"],
      ["target", "2025-06-21", "2025-07-10"],
    ]);
    expect(drawn(rowOf("fund"))).toEqual([
      ["statement", "2021-06-30", "2021-06-30"],
      ["target", "2021-09-01", "2021-11-30"],
      ["delivered", "2022-10-13", "2022-10-13"],
      ["statement", "2023-06-20", "2023-06-20"],
    ]);
  });

  it("opens the statement that says so", () => {
    const opens = rowOf("headquarters").marks.map((mark) => mark.opens);
    expect(opens).toEqual([
      "initiatives/headquarters/0",
      "initiatives/headquarters/1",
      "initiatives/headquarters/0",
      "initiatives/headquarters/1",
    ]);
  });

  it("draws an open end up to the day that bounds it", () => {
    const happened = statement("2025-03-07", { happened: when("../2025-03-07"), delivers: true });
    const item = initiative({ id: "open", statements: [happened] });
    expect(drawn(rowOf("open", { ...smallDataset, initiatives: [item] }))).toContainEqual([
      "delivered",
      "2025-03-07",
      "2025-03-07",
    ]);
  });

  it("lives from its first mark to its last", () => {
    expect(rowOf("headquarters").life).toEqual({ first: "2024-09-18", last: "2025-07-10" });
  });

  it("lives to its delivery, whatever was said after", () => {
    expect(rowOf("fund").life).toEqual({ first: "2021-06-30", last: "2022-10-13" });
  });

  it("ends in its standing, or in the status where that says more", () => {
    expect([rowOf("charter").word, rowOf("fund").word, rowOf("forum").word, rowOf("eminent-persons").word]).toEqual([
      "open",
      "done",
      "no report",
      "frozen",
    ]);
  });
});

describe("timelineModel: slippage", () => {
  it("runs from the first promise to the day now promised", () => {
    expect(rowOf("headquarters").slip).toMatchObject({ first: "2025-05-31", last: "2025-06-21" });
  });

  it("runs to the delivery, whatever came after", () => {
    expect(rowOf("fund").slip).toMatchObject({ first: "2021-11-30", last: "2022-10-13" });
  });

  it("is none where nobody has spoken since the promise passed: the silence is drawn instead", () => {
    expect(rowOf("forum")).toMatchObject({ slip: null, silence: { first: "2023-09-14", last: latestDay } });
    expect(["headquarters", "fund", "summit", "charter"].map((id) => rowOf(id).silence)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("runs to the last word that it isn't done, also where the promise in force is earlier than the first", () => {
    const statements = [
      statement("2024-01-01", { target: when("2024") }),
      statement("2024-02-01", { target: when("2024-03") }),
      statement("2024-04-10"),
    ];
    const item = initiative({ id: "forward", statements });
    expect(rowOf("forward", { ...smallDataset, initiatives: [item] }).slip).toEqual({
      first: "2024-03-31",
      last: "2024-04-10",
      label: "The forward: at least 10 days late",
    });
  });

  it("is none where a thing came early, in time or was never promised", () => {
    expect([rowOf("ministerial").slip, rowOf("eminent-persons").slip, rowOf("charter").slip]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("timelineModel: order and filter", () => {
  const groups = (change: Partial<TimelineRequest>) =>
    timelineModel(smallDataset, { ...request, ...change }).groups.map(({ key, rows }) => [
      key,
      rows.map(({ id }) => id),
    ]);

  it("groups by track", () => {
    expect(groups({})).toEqual([
      ["founding-instruments", ["charter"]],
      ["secretariat", ["headquarters"]],
      ["institutions", ["fund", "eminent-persons"]],
      ["meetings", ["ministerial", "forum", "summit"]],
    ]);
  });

  it("sorts by the day due, what is delivered or was never promised last", () => {
    const [[, ids]] = groups({ order: "date" }) as [[string, string[]]];
    expect(ids.slice(0, 4)).toEqual(["forum", "headquarters", "summit", "charter"]);
  });

  it("sorts by slippage, what was never promised last", () => {
    const [[, ids]] = groups({ order: "slip" }) as [[string, string[]]];
    expect(ids).toEqual(["fund", "headquarters", "eminent-persons", "summit", "ministerial", "charter", "forum"]);
  });

  it("shows what meets the filter, and says of how many", () => {
    const model = timelineModel(smallDataset, { ...request, filter: { ...request.filter, standings: ["late"] } });
    expect(model).toMatchObject({ shown: 1, finding: "1 of 7 items" });
    expect(model.description).toContain("0 done, 1 late, 0 without a report, 0 open, 0 stalled.");
    expect(model.table.rows.map(({ key }) => key)).toEqual(["headquarters"]);
    expect(timelineModel(smallDataset, request).finding).toBe("All 7 items, by what was said and when");
  });

  it("gives the table the rows in the order of the drawing", () => {
    for (const order of ["track", "date", "slip"] as const) {
      const model = timelineModel(smallDataset, { ...request, order });
      expect(model.table.rows.map(({ key }) => key)).toEqual(
        model.groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
      );
    }
  });

  it("has no delivery and no slip in the table where none is known", () => {
    const { rows } = timelineModel(smallDataset, request).table;
    expect(rows.find(({ key }) => key === "charter")?.cells).toEqual([
      "CICA Charter",
      "Founding instruments",
      "open (negotiating)",
      null,
      null,
      null,
      null,
      "18 Sep 2024",
    ]);
  });
});

describe("timelineOn", () => {
  const ground = timelineGround(smallDataset, request);
  const all = timelineOn(ground, request.filter);
  const late = timelineOn(ground, { ...request.filter, standings: ["late"] });

  it("keeps the place of each item that the filter leaves out, and shows it no more", () => {
    const places = (model: typeof all) =>
      model.groups.flatMap(({ slots }) => slots.map(({ id, place }) => [id, place]));
    expect(places(late)).toEqual(places(all));
    const shown = late.groups.flatMap(({ slots }) => slots.filter(({ isShown }) => isShown));
    expect(shown.map(({ id }) => id)).toEqual(["headquarters"]);
    expect(late.groups.flatMap(({ label }) => label ?? [])).toEqual(["Secretariat"]);
  });

  it("gives what the filter leaves alone as the same objects, so that it need not be drawn anew", () => {
    const rows = new Set(all.groups.flatMap((group) => group.rows));
    for (const row of late.groups.flatMap((group) => group.rows)) expect(rows).toContain(row);
    expect(late.domain).toBe(all.domain);
    expect(late.bands).toBe(all.bands);
    const again = timelineOn(ground, { ...request.filter });
    for (const [i, { slots }] of again.groups.entries())
      for (const [nth, slot] of slots.entries()) expect(slot).toBe(all.groups[i]?.slots[nth]);
  });

  it("says what the items shown rest on, and all where all are shown", () => {
    const marks = ({ sources }: typeof all) => sources.reduce((total, source) => total + source.marks, 0);
    const cited = (ids: readonly string[]) =>
      smallDataset.initiatives
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ statements }) => statements.flatMap(({ cites }) => new Set(cites.map(({ source }) => source)).size))
        .reduce((total, one) => total + one, 0);
    expect(marks(late)).toBe(cited(["headquarters"]));
    expect(marks(all)).toBe(cited(smallDataset.initiatives.map(({ id }) => id)));
    expect(marks(late)).toBeLessThan(marks(all));
  });
});

describe("timelineModel: time", () => {
  it("starts before the first word and ends after the last promise", () => {
    expect(timelineModel(smallDataset, request).whole).toEqual({ first: "2021-05-16", last: "2027-02-14" });
  });

  it("draws the part that is asked for", () => {
    const { domain, whole } = timelineModel(smallDataset, { ...request, from: "2024-01-01", to: "2025-12-31" });
    expect(domain).toEqual({ first: "2024-01-01", last: "2025-12-31" });
    expect(whole.first).toBe("2021-05-16");
  });

  it("draws what there is of a time that it does not span in full, and says so", () => {
    const model = timelineModel(smallDataset, { ...request, from: "2010-01-01", to: "2022-12-31" });
    expect(model.domain).toEqual({ first: "2021-05-16", last: "2022-12-31" });
    expect(model.repair).toBe("It reaches from 16 May 2021 to 14 Feb 2027. What lies outside is left out.");
    expect(model.subtitle).toBe("Shown from 16 May 2021 to 31 Dec 2022");
  });

  it.each([
    ["2030-01-01", null],
    [null, "1999-12-31"],
    ["2030-01-01", "2031-01-01"],
  ])("draws all of its time where none of it is asked for: %s to %s", (from, to) => {
    const { domain, whole, repair } = timelineModel(smallDataset, { ...request, from, to });
    expect(domain).toEqual(whole);
    expect(repair).not.toBeNull();
  });

  it("says nothing where all that is asked for is drawn", () => {
    expect(timelineModel(smallDataset, request).repair).toBeNull();
    expect(timelineModel(smallDataset, { ...request, from: "2024-01-01", to: "2025-12-31" }).repair).toBeNull();
  });

  it("keeps the time when filters change", () => {
    const filter = { ...request.filter, tracks: ["secretariat"] as const };
    expect(timelineModel(smallDataset, { ...request, filter }).domain).toEqual(
      timelineModel(smallDataset, request).domain,
    );
  });

  it("has a band for each term of the Chairmanship", () => {
    expect(timelineModel(smallDataset, request).bands).toEqual([
      { id: "kaz-2022", name: "Kazakhstan", first: "2022-10-13", last: "2024-12-17" },
      { id: "aze-2024", name: "Azerbaijan", first: "2024-12-17", last: "2026-12-31" },
    ]);
  });
});

describe("timelineModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("draws all that it knows within the time that it spans", () => {
    const { groups, whole } = timelineModel(record, { ...request, asOf: record.meta.latestSource });
    const rows = groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(record.initiatives.length);
    for (const { life, slip } of rows) {
      expect(life.last <= whole.last).toBe(true);
      if (slip !== null) expect(slip.first < slip.last).toBe(true);
    }
  });

  it("draws each slip as long as its days", () => {
    const { groups } = timelineModel(record, { ...request, asOf: record.meta.latestSource });
    for (const { id, slip } of groups.flatMap((group) => group.rows)) {
      const days = record.initiatives.find((one) => one.id === id)?.slipDays ?? 0;
      const drawnDays = slip === null ? 0 : (Date.parse(slip.last) - Date.parse(slip.first)) / 86_400_000;
      expect([id, drawnDays]).toEqual([id, Math.max(0, days)]);
    }
  });

  it("has marks of its own for each statement", () => {
    const keys = timelineModel(record, { ...request, asOf: record.meta.latestSource }).groups.flatMap(({ rows }) =>
      rows.flatMap(({ marks }) => marks.map(({ opens, shape }) => `${opens} ${shape}`)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
