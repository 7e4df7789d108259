import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { asOf } from "../../../../src/core/asOf.ts";
import { milestonesModel } from "../../../../src/figures/milestones/model.ts";
import { initiative, latestDay, smallDataset, statement, when } from "../../smallDataset.ts";

const brief = (shown: number) =>
  milestonesModel(smallDataset, latestDay, shown).lists.map(({ standing, heading, rows, rest }) => [
    standing,
    heading,
    rows.map(({ id }) => id),
    rest,
  ]);
const rowsOf = (dataset: Dataset, day: string) =>
  milestonesModel(dataset, day, 9).lists.flatMap(({ rows }) => rows.map(({ id, due, note }) => [id, due, note]));

describe("milestonesModel", () => {
  it("has the late ones, then what falls due next, each headed with its number", () => {
    expect(brief(9)).toEqual([
      ["late", "Late: 1", ["headquarters"], null],
      ["open", "Next: 1", ["summit"], null],
    ]);
  });

  it("counts those without a report apart, and calls none of them late", () => {
    expect(milestonesModel(smallDataset, latestDay, 9).unreported).toMatch(
      /^One more promise has passed without a report/,
    );
    const initiatives = smallDataset.initiatives.filter(({ id }) => id !== "forum");
    expect(milestonesModel({ ...smallDataset, initiatives }, latestDay, 9).unreported).toBeNull();
  });

  it("says by what each late one is known to be late", () => {
    const told = initiative({
      id: "told",
      statements: [statement("2024-01-01", { target: when("2024-06") }), statement("2025-03-01")],
    });
    const both = initiative({
      id: "both",
      statements: [
        statement("2024-01-01", { target: when("2024") }),
        statement("2024-02-01", { target: when("2024-10-03/2024-10-04") }),
        statement("2025-03-01"),
      ],
    });
    const initiatives = [...smallDataset.initiatives, told, both];
    expect(rowsOf({ ...smallDataset, initiatives }, latestDay)).toEqual([
      ["headquarters", "21 Jun – 10 Jul 2025", "first promised for spring 2025"],
      [
        "both",
        "3–4 Oct 2024",
        "first promised for 2024; not reported as done by 1 Mar 2025, when a source last spoke of it",
      ],
      ["told", "Jun 2024", "not reported as done by 1 Mar 2025, when a source last spoke of it"],
      ["summit", "2026", null],
    ]);
  });

  it("leaves room for what comes next beside the late ones", () => {
    expect(brief(2)).toEqual(brief(9));
    expect(brief(1)).toEqual([
      ["late", "Late: 1", ["headquarters"], null],
      ["open", "Next: 1", [], "and 1 more"],
    ]);
  });

  it("shows as many as there is room for, and counts the rest", () => {
    const due = fc.constantFrom("2023-09-14", "2024-12-19", "2025-22", "2026");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(due, fc.boolean()), { maxLength: 12 }),
        fc.integer({ min: 1, max: 10 }),
        (items, shown) => {
          const initiatives = items.map(([edtf, isTold], i) =>
            initiative({
              id: `item-${i}`,
              statements: [
                statement("2023-06-20", { target: when(edtf) }),
                ...(isTold ? [statement("2025-03-01")] : []),
              ],
            }),
          );
          const { lists, table } = milestonesModel({ ...smallDataset, initiatives }, latestDay, shown);
          const silent = table.rows.filter(({ cells }) => cells[2] === "no report").length;
          const drawn = lists.reduce((sum, { rows }) => sum + rows.length, 0);
          const rest = lists.reduce((sum, list) => sum + Number(list.rest?.match(/\d+/)?.[0] ?? 0), 0);
          expect(table.rows).toHaveLength(items.length);
          expect(drawn).toBe(Math.min(shown, items.length - silent));
          expect(drawn + rest).toBe(items.length - silent);
        },
      ),
    );
  });

  it("capitalises a season at the start of a row", () => {
    const [headquarters] = rowsOf(asOf(smallDataset, "2025-03-30"), "2025-03-30");
    expect(headquarters).toEqual(["headquarters", "Spring 2025", null]);
  });

  it("has all of them in the table, with their days of slippage where the record knows them", () => {
    const { table, description } = milestonesModel(smallDataset, latestDay, 1);
    expect(description).toBe("1 late promise, 1 open promise, 1 without a report.");
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["21 Jun – 10 Jul 2025", "New headquarters", "late", 21],
      ["2026", "Seventh summit", "open", 0],
      ["14 Sep 2023", "Business forum", "no report", null],
    ]);
  });
});
