import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { layoutEstimate } from "../../../../src/figures/estimate/layout.ts";
import { estimateModel } from "../../../../src/figures/estimate/model.ts";
import { compileRecord } from "../../realRecord.ts";

const record = await compileRecord();
const { latestSource } = record.meta;

describe("estimateModel", () => {
  it("states a range, calls it an estimate, and names the day from which it is reckoned", () => {
    const model = estimateModel(record, latestSource);
    expect(model.finding).toBe("Estimate: entry into force between Oct 2025 and Jun 2028, with a chance of 80 in 100");
    expect(model.subtitle).toMatch(/^Estimate, not a forecast by CICA.* up to 23 Jul 2025/);
    expect(model.rows.slice(0, 2).map(({ target }) => target)).toEqual(["entry into force", "entry into force"]);
  });

  it("stands by what it would have said at the ends of 2023 and 2024, also where that was wrong", () => {
    const { table } = estimateModel(record, latestSource);
    const of = (pattern: RegExp) => table.rows.find(({ cells }) => pattern.test(String(cells[0])))?.cells;
    expect(of(/31 Dec 2023, with the 8 known today/)?.at(-1)).toBe("came 1 Jan – 11 Mar 2025: earlier than the range");
    expect(of(/31 Dec 2024, with the 11 known today/)?.at(-1)).toMatch(/^came 1 Jan – 11 Mar 2025: /);
    expect(of(/31 Dec 2023, with those told of by then/)?.slice(2, 4)).toEqual(["none", "none"]);
  });

  it("says in words that there is none, without rows, where too little is known", () => {
    const then = estimateModel(asOf(record, "2023-12-31"), "2023-12-31");
    expect(then.finding).toMatch(/^No estimate: too few/);
    expect(then.rows).toEqual([]);
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
