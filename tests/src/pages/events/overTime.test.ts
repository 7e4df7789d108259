import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../../src/core/events.ts";
import { eventsOverTime, type OverTimeAsked } from "../../../../src/figures/counts/context.ts";
import { layoutCounts } from "../../../../src/figures/counts/layout.ts";
import { overTime } from "../../../../src/pages/events/overTime.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const asked: OverTimeAsked = { filter: everyEvent, unit: "year", asOf: latestDay, frame: null };

describe("overTime", () => {
  it("answers as the chart is counted and placed", () => {
    const model = eventsOverTime(smallDataset, asked);
    expect(overTime(smallDataset, asked)).toEqual({ model, layout: layoutCounts(model) });
  });

  it("answers the same question once, however it is put", () => {
    expect(overTime(smallDataset, { ...asked, filter: { ...everyEvent } })).toBe(overTime(smallDataset, asked));
  });

  it.each<[string, Partial<OverTimeAsked>]>([
    ["filter", { filter: { ...everyEvent, dimensions: ["human"] } }],
    ["unit", { unit: "quarter" }],
    ["day", { asOf: "2025-06-30" }],
    ["frame", { frame: smallDataset }],
  ])("takes another %s for another question", (_, change) => {
    const other = { ...asked, ...change };
    expect(overTime(smallDataset, other)).not.toBe(overTime(smallDataset, asked));
    expect(overTime(smallDataset, other).model).toEqual(eventsOverTime(smallDataset, other));
  });

  it("answers another record apart", () => {
    const fewer = { ...smallDataset, events: smallDataset.events.slice(0, 1) };
    expect(overTime(fewer, asked).model.series).not.toEqual(overTime(smallDataset, asked).model.series);
  });
});
