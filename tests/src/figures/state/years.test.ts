import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../../src/core/events.ts";
import { layoutCounts } from "../../../../src/figures/counts/layout.ts";
import { yearsModels } from "../../../../src/figures/state/years.ts";
import { event, latestDay, smallDataset, when } from "../../smallDataset.ts";

const more = Array.from({ length: 9 }, (_, i) =>
  event({ id: `more-${i}`, start: when("2025-01-10"), dimension: "human", dimensionBasis: "stated", states: ["CHN"] }),
);
const dataset = { ...smallDataset, events: [...smallDataset.events, ...more] };
const states = ["KAZ", "CHN"].flatMap((id) => dataset.states.find((state) => state.id === id) ?? []);

describe("yearsModels", () => {
  it("draws two states to the same scale", () => {
    const [first, second] = yearsModels(dataset, states, everyEvent, latestDay).map((model) => layoutCounts(model));
    expect(first?.ticks).toEqual(second?.ticks);
    expect(first?.ticks.at(-1)?.value).toBeGreaterThan(9);
  });

  it("leads to the events of that state, from the drawing and from its table", () => {
    const [model] = yearsModels(dataset, states, everyEvent, latestDay);
    expect(model?.opensIn).toBe("participation/KAZ/dimension");
    expect(model?.table.rows.at(-1)?.opens).toBe("participation/KAZ/dimension/all/2025");
  });
});
