import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { asOf } from "../../../src/core/asOf.ts";
import { cuts } from "../../../src/core/closedLists.ts";
import { everyEvent, selectEvents, statesOf } from "../../../src/core/events.ts";
import {
  columnsOf,
  countParticipation,
  countRoles,
  filterOf,
  type MatrixFilter,
  selectColumns,
  selectParticipation,
  toMatrixFilter,
} from "../../../src/core/participation.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { event, smallDataset, when } from "../smallDataset.ts";

const any: MatrixFilter = { dimensions: [], from: null, to: null };
const filters: readonly MatrixFilter[] = [
  any,
  { dimensions: ["human", "economic"], from: null, to: null },
  { dimensions: [], from: "2022-01-01", to: "2024-12-31" },
];

function count(dataset: Dataset, cut: (typeof cuts)[number], filter: MatrixFilter) {
  const states = dataset.states.map(({ id }) => id);
  const columns = selectColumns(dataset, cut, filter);
  const events = selectEvents(dataset.events, toMatrixFilter(filter));
  return { states, columns, counted: countParticipation(events, states, columns, columnsOf(cut)) };
}

describe("countParticipation", () => {
  it("counts organisers, hosts and participants, each event once a cell", () => {
    const { states, columns, counted } = count(smallDataset, "area", any);
    expect(columns).toEqual(["finance", "tourism", "ict-security"]);
    const row = (id: string) => columns.map((_, column) => counted.count(states.indexOf(id), column));
    expect(row("TUR")).toEqual([1, 0, 0]);
    expect(row("KAZ")).toEqual([1, 0, 1]);
    expect(row("KWT")).toEqual([0, 0, 0]);
    expect([...counted.events]).toEqual([1, 0, 1]);
    expect([...counted.named]).toEqual([3, 0, 2]);
    expect(counted.total).toBe(2);
  });

  it("counts an event of two bodies once in the totals", () => {
    const columns = ["a", "b"];
    const joint = event({ id: "joint", start: when("2025-01-20"), country: "AZE", bodies: ["b", "a"] });
    const counted = countParticipation([joint], ["AZE"], columns, columnsOf("body"));
    expect([counted.count(0, 0), counted.count(0, 1)]).toEqual([1, 1]);
    expect([counted.rowTotals[0], counted.total]).toEqual([1, 1]);
  });
});

describe("the real record", () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("counts each cell as the Events page does under the same filter", () => {
    for (const filter of filters) {
      for (const cut of ["area", "dimension"] as const) {
        const { states, columns, counted } = count(record, cut, filter);
        states.forEach((state, row) => {
          columns.forEach((column, nth) => {
            const asked = filterOf(record, cut, { state, column }, filter);
            if (asked === null) throw new Error(`no filter for ${state} ${column}`);
            expect(counted.count(row, nth)).toBe(selectEvents(record.events, asked).length);
          });
        });
      }
    }
  });

  it("asks of the Events page the state, the area and the time, and nothing else", () => {
    expect(
      filterOf(record, "area", { state: "UZB", column: "energy-security" }, { ...any, from: "2021-01-01" }),
    ).toEqual({
      ...everyEvent,
      states: ["UZB"],
      areas: ["energy-security"],
      from: "2021-01-01",
    });
  });

  it("has totals of distinct events behind every row and column", () => {
    for (const filter of filters) {
      for (const cut of cuts) {
        const { states, columns, counted } = count(record, cut, filter);
        states.forEach((state, row) => {
          const events = selectParticipation(record, cut, { state, column: null }, filter);
          expect(new Set(events).size).toBe(counted.rowTotals[row]);
        });
        columns.forEach((column, nth) => {
          const events = selectParticipation(record, cut, { state: null, column }, filter);
          expect(events.length).toBe(counted.events[nth]);
          const named = new Set(events.flatMap((event) => statesOf(event)));
          expect(states.filter((state) => named.has(state)).length).toBe(counted.named[nth]);
        });
        expect(selectParticipation(record, cut, { state: null, column: null }, filter).length).toBe(counted.total);
      }
    }
  });

  it("has only the areas that sources had named on the day shown", () => {
    expect(selectColumns(record, "area", any)).toHaveLength(18);
    expect(selectColumns(asOf(record, "2015-01-01"), "area", any)).toEqual([
      "small-and-medium-enterprises",
      "energy-security",
      "information-technology",
      "tourism",
      "human-dimension",
      "combating-illicit-drugs",
    ]);
  });

  it("finds the meetings of bodies, and not what is only about one or held by it", () => {
    const meetings = (column: string) => selectParticipation(record, "body", { state: null, column }, any);
    const ids = (column: string) => meetings(column).map(({ id }) => id);
    expect(meetings("summit").map(({ title }) => title)).toEqual([
      "First CICA Summit",
      "Second CICA Summit",
      "Third CICA Summit",
      "Fourth CICA Summit",
      "Fifth CICA Summit",
      "Sixth CICA Summit",
    ]);
    expect(meetings("ministerial-council").every(({ title }) => /Minister/.test(title))).toBe(true);
    for (const body of ["senior-officials-committee", "special-working-group"]) {
      expect(ids(body)).toContain("2008-06-09-senior-officials-committee");
    }
    expect(ids("youth-council")).toContain("2024-10-03-youth-council-7");
    expect(ids("youth-council")).not.toContain("2024-10-03-volunteer-leaders-rally");
    expect(ids("council-on-sustainable-connectivity")).toEqual([]);
    expect(ids("senior-officials-committee")).not.toContain("2021-10-07-think-tank-forum-regulations");
  });
});

describe("countRoles", () => {
  it("counts hosting, organising and taking part apart, and an event once among the named", () => {
    expect(countRoles(smallDataset.events, "AZE")).toEqual({ named: 3, hosted: 1, organised: 1, tookPart: 1 });
    expect(countRoles(smallDataset.events, "TUR")).toEqual({ named: 2, hosted: 1, organised: 1, tookPart: 0 });
    expect(countRoles(smallDataset.events, "JPN")).toEqual({ named: 1, hosted: 0, organised: 0, tookPart: 1 });
  });
});
