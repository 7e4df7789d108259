import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { layoutEstimate } from "../../../../src/figures/estimate/layout.ts";
import { estimateModel } from "../../../../src/figures/estimate/model.ts";
import { estimateText } from "../../../../src/text/enEstimate.ts";
import { compileRecord } from "../../realRecord.ts";

const record = await compileRecord();
const { latestSource } = record.meta;

function rowsBy(pattern: RegExp, model = estimateModel(record, latestSource)) {
  return model.table.rows.filter(({ cells }) => pattern.test(String(cells[0]))).map(({ cells }) => cells);
}

describe("estimateModel", () => {
  it("states the ranges of both paces, calls them an estimate, and claims no chance that the past denies", () => {
    const model = estimateModel(record, latestSource);
    expect(model.finding).toBe(
      "Estimate of entry into force: Oct 2025 – Jun 2028 at the pace since 2010, Sep 2025 – Dec 2026 at the pace of three years",
    );
    expect(model.subtitle).toMatch(/^Estimate, not a forecast by CICA/);
    expect(model.rows.slice(0, 2).map(({ target }) => target)).toEqual(["entry into force", "entry into force"]);
  });

  it("stands by what it would have said at the ends of 2023 and 2024, also where that was wrong", () => {
    const of = (pattern: RegExp) => rowsBy(pattern)[0];
    expect(of(/31 Dec 2023, with the 8 known today/)?.at(-1)).toBe("came 1 Jan – 11 Mar 2025: earlier than the range");
    expect(of(/31 Dec 2024, with the 11 known today/)?.at(-1)).toMatch(/^came 1 Jan – 11 Mar 2025: /);
    expect(of(/31 Dec 2023, with those told of by then/)?.slice(2, 4)).toEqual(["none", "none"]);
  });

  /*
   * By hand, from the table: the thirteenth came from 1 January to 11 March 2025. The pace since 2010 began its ranges for it in
   * August 2025 (from 31 December 2024), September 2044 (as told of by then) and August 2027 (from 31 December 2023): thrice too late.
   * Those of the three years' pace begin in March 2025 and January 2025, within the days on which it can have come.
   */
  it("counts the tries of each pace apart, and how many held", () => {
    const { rows, subtitle } = estimateModel(record, latestSource);
    const verdicts = (pace: string) => rows.filter((row) => row.pace === pace).flatMap(({ verdict }) => verdict ?? []);
    expect(verdicts("whole")).toEqual(["earlier", "earlier", "earlier"]);
    expect(verdicts("recent")).toEqual(["open", "open"]);
    expect(subtitle).toContain(
      "80 in 100, which the past does not bear out: set back to earlier days, what came lay within none of 3 ranges of the pace since 2010 (3 earlier) and none of 2 ranges of the three years’ pace (2 undecided)",
    );
  });

  it("takes what a reader of that day was told from the page set back to it", () => {
    const then = estimateModel(asOf(record, "2024-12-31"), "2024-12-31").rows[0];
    const row = estimateModel(record, latestSource).rows.find(({ key }) => key === "2024-then");
    expect(then?.range).toBe("Feb 2047 – Oct 2140");
    expect(row?.target).toBe(`ratification number 13 (of entry into force this page, set back, says ${then?.range})`);
    expect(row?.label).toBe("Set back to 31 Dec 2024, with the 3 told of by then (last on 18 Sep 2024)");
    expect(row?.outlook?.from).toBe(then?.outlook?.from);
    expect(row?.outlook?.count).toEqual(then?.outlook?.count);
  });

  it("says from which day it is reckoned, and how much has passed since without a report", () => {
    expect(latestSource).toBe("2026-03-11");
    expect(estimateModel(record, latestSource).subtitle).toContain(
      "Reckoned from 23 Jul 2025, the last day on which a source on record spoke of the Convention; part of both ranges has passed by 11 Mar 2026 without a report that it is in force.",
    );
    expect(rowsBy(/^Pace since/).map((cells) => cells.at(-1))).toEqual([
      "not on record; the part up to 11 Mar 2026 has passed without a report",
      "not on record; the part up to 11 Mar 2026, its middle with it, has passed without a report",
    ]);
    const fresh = estimateModel(asOf(record, "2025-08-01"), "2025-08-01");
    expect(fresh.subtitle).not.toContain("has passed");
    expect(rowsBy(/^Pace since/, fresh).map((cells) => cells.at(-1))).toEqual(["not on record", "not on record"]);
  });

  it("says that nothing has tried it where no earlier day has an estimate", () => {
    const then = estimateModel(asOf(record, "2024-12-31"), "2024-12-31");
    expect(then.subtitle).toMatch(/calls a range 80 in 100; no earlier day is at hand to try it out on$/);
  });

  it("says in words that there is none, without rows, where too little is known", () => {
    const then = estimateModel(asOf(record, "2023-12-31"), "2023-12-31");
    expect(then.finding).toMatch(/^No estimate: too few/);
    expect(then.rows).toEqual([]);
  });
});

describe("chance", () => {
  it("is not denied where the tries bear it out", () => {
    const tried = (within: number, later: number) => ({
      tries: within + later,
      verdicts: { within, earlier: 0, later, open: 0 },
    });
    expect(estimateText.chance("2010", tried(4, 1), tried(1, 0), true)).toBe(
      "The method calls a range 80 in 100: set back to earlier days, what came lay within 4 of 5 ranges of the pace since 2010 (1 later) and 1 of 1 range of the three years’ pace",
    );
  });
});

describe("layoutEstimate", () => {
  it("keeps every range on the line of time, however far it reaches", () => {
    const { rows, years } = layoutEstimate(estimateModel(record, latestSource));
    for (const { range, came } of rows) {
      for (const { x0, x1 } of [range, came].filter((one) => one !== null)) {
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeLessThanOrEqual(100);
        expect(x1).toBeGreaterThanOrEqual(x0);
      }
    }
    expect(rows.some(({ goesOn }) => goesOn)).toBe(true);
    expect(years.length).toBeGreaterThan(2);
  });
});
