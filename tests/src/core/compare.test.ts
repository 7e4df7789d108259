import { describe, expect, it } from "vitest";
import { asOf as knownOn } from "../../../src/core/asOf.ts";
import { compareCounts } from "../../../src/core/compare.ts";
import { comparedText } from "../../../src/text/enFilters.ts";
import { latestDay, smallDataset } from "../smallDataset.ts";

describe("compareCounts", () => {
  it("counts on both days in the same way, each from what was known then", () => {
    const days = { now: latestDay, since: "2024-09-18" };
    const { events } = compareCounts(smallDataset, days, (known) => ({ events: known.events.length }));
    expect(events.now).toBe(smallDataset.events.length);
    expect(events.before).toBe(knownOn(smallDataset, "2024-09-18").events.length);
    expect(events.before).toBeLessThan(events.now);
  });
});

describe("comparedText", () => {
  it("says one change with what there was", () => {
    expect(comparedText.line([{ label: "ratified", now: 13, before: 11 }], "2024-09-18")).toBe(
      "+2 ratified since 18 Sep 2024: 11 then",
    );
  });

  it("names each figure that changed and no other", () => {
    const figures = [
      { label: "delivered", now: 9, before: 6 },
      { label: "late", now: 1, before: 1 },
      { label: "without a report", now: 0, before: 1 },
    ];
    expect(comparedText.line(figures, "2020-12-31")).toBe(
      "Since 31 Dec 2020: +3 delivered (6 then) and −1 without a report (1 then)",
    );
  });

  it("says so where nothing changed", () => {
    expect(comparedText.line([{ label: "late", now: 1, before: 1 }], "2020-12-31")).toBe("No change since 31 Dec 2020");
  });
});
