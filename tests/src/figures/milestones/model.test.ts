import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { milestonesModel } from "../../../../src/figures/milestones/model.ts";
import { initiative, latestDay, smallDataset, statement, when } from "../../smallDataset.ts";

const brief = (shown: number) => milestonesModel(smallDataset, latestDay, shown).rows.map(({ id, late }) => [id, late]);

describe("milestonesModel", () => {
  it("has the late ones, then what falls due next", () => {
    expect(brief(9)).toEqual([
      ["headquarters", true],
      ["forum", true],
      ["summit", false],
    ]);
  });

  it("says how each late one slipped", () => {
    const { rows } = milestonesModel(smallDataset, latestDay, 9);
    expect(rows.map(({ due, note }) => [due, note])).toEqual([
      ["21 Jun – 10 Jul 2025", "first promised for spring 2025"],
      ["14 Sep 2023", "promised for 14 Sep 2023, not reported as delivered"],
      ["2026", null],
    ]);
  });

  it("leaves room for what comes next beside the late ones", () => {
    expect(brief(2)).toEqual([
      ["headquarters", true],
      ["summit", false],
    ]);
    expect(brief(1)).toEqual([["headquarters", true]]);
  });

  it("shows as many as there is room for, and counts the rest", () => {
    const due = fc.constantFrom("2023-09-14", "2024-12-19", "2025-22", "2026");
    fc.assert(
      fc.property(fc.array(due, { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (targets, shown) => {
        const initiatives = targets.map((edtf, i) =>
          initiative({ id: `item-${i}`, statements: [statement("2023-06-20", { target: when(edtf) })] }),
        );
        const { rows, rest, table } = milestonesModel({ ...smallDataset, initiatives }, latestDay, shown);
        expect(rows).toHaveLength(Math.min(shown, targets.length));
        expect(rows.length + rest).toBe(targets.length);
        expect(table.rows).toHaveLength(targets.length);
      }),
    );
  });

  it("capitalises a season at the start of a row", () => {
    const { rows } = milestonesModel(asOf(smallDataset, "2025-03-30"), "2025-03-30", 9);
    expect(rows.find(({ id }) => id === "headquarters")?.due).toBe("Spring 2025");
  });

  it("has all of them in the table, with their days of slippage", () => {
    const { table, rest, description } = milestonesModel(smallDataset, latestDay, 1);
    expect(rest).toBe(2);
    expect(description).toBe("3 open promises.");
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["21 Jun – 10 Jul 2025", "New headquarters", "late", 21],
      ["14 Sep 2023", "Business forum", "late", 564],
      ["2026", "Seventh summit", "open", 0],
    ]);
  });
});
