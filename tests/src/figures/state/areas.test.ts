import { describe, expect, it } from "vitest";
import { asOf } from "../../../../src/core/asOf.ts";
import { areasModel } from "../../../../src/figures/state/areas.ts";
import { smallDataset } from "../../smallDataset.ts";

const statesOf = (...ids: string[]) => ids.flatMap((id) => smallDataset.states.find((state) => state.id === id) ?? []);

describe("areasModel", () => {
  it("counts the areas in which a state is named", () => {
    const model = areasModel(smallDataset, statesOf("TUR", "KAZ"), { dimensions: [], from: null, to: null });
    expect(model.finding).toBe("Of 3 priority areas, Türkiye is named in events on 1, Kazakhstan on 2");
    expect(model.rows.map(({ id, events, cells }) => [id, events, ...cells.map(({ count }) => count)])).toEqual([
      ["finance", 1, 1, 1],
      ["tourism", 0, 0, 0],
      ["ict-security", 1, 0, 1],
    ]);
    expect(model.totals.map(({ count }) => count)).toEqual([1, 2]);
  });

  it("doesn't count areas that no source had named", () => {
    const before = asOf(smallDataset, "2021-06-29");
    const model = areasModel(before, statesOf("TUR"), { dimensions: [], from: null, to: null });
    expect(model.finding).toBe("No source had named a priority area yet");
    expect(model.rows).toEqual([]);
  });
});
