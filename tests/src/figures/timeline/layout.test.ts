import { describe, expect, it } from "vitest";
import { layoutTimeline } from "../../../../src/figures/timeline/layout.ts";

const model = {
  domain: { first: "2024-01-01", last: "2025-12-31" },
  asOf: "2025-03-31",
  bands: [
    { id: "before", name: "Before", first: "2020-01-01", last: "2023-12-31" },
    { id: "first", name: "First", first: "2022-01-01", last: "2024-12-31" },
    { id: "second", name: "Second", first: "2024-12-31", last: "2026-12-31" },
  ],
};
const layout = layoutTimeline(model);

describe("layoutTimeline", () => {
  it("places the ends of the time at the ends of the axis", () => {
    expect(layout.place({ first: "2024-01-01", last: "2025-12-31" })).toEqual({ x0: 0, x1: 100 });
  });

  it("cuts a span at the edges", () => {
    expect(layout.place({ first: "2023-01-01", last: "2026-12-31" })).toEqual({ x0: 0, x1: 100 });
    expect(layout.place({ first: "2023-01-01", last: "2024-01-01" })).toEqual({ x0: 0, x1: 0 });
  });

  it("places nothing that lies outside", () => {
    expect(layout.place({ first: "2023-01-01", last: "2023-12-31" })).toBeNull();
    expect(layout.place({ first: "2026-01-01", last: "2026-01-02" })).toBeNull();
  });

  it("places later days further on", () => {
    const a = layout.place({ first: "2024-06-01", last: "2024-06-01" });
    const b = layout.place({ first: "2024-06-02", last: "2024-06-02" });
    expect((b?.x0 ?? 0) - (a?.x0 ?? 0)).toBeCloseTo(100 / 730);
  });

  it("has the bands that are in sight", () => {
    expect(layout.bands.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(layout.bands[0]?.x0).toBe(0);
    expect(layout.bands[0]?.x1).toBe(layout.bands[1]?.x0);
    expect(layout.bands[1]?.x1).toBe(100);
  });

  it("marks the years that begin in sight", () => {
    expect(layout.years.map(({ year }) => year)).toEqual([2024, 2025]);
    const late = layoutTimeline({ ...model, domain: { first: "2024-01-02", last: "2025-12-31" } });
    expect(late.years.map(({ year }) => year)).toEqual([2025]);
  });

  it("has the line of the day shown only where it is in sight", () => {
    expect(layout.asOf).toBeGreaterThan(0);
    expect(layoutTimeline({ ...model, asOf: "2026-01-01" }).asOf).toBeNull();
    expect(layoutTimeline({ ...model, asOf: "2023-12-31" }).asOf).toBeNull();
  });
});
