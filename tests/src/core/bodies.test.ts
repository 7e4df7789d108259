import { describe, expect, it } from "vitest";
import type { Body } from "../../../data/schema/bodies.ts";
import { bodyStatus } from "../../../src/core/bodies.ts";
import { cite } from "../smallDataset.ts";

function standing(status: Body["status"], ...said: string[]): Body["standings"][number] {
  return { status, text: `It is ${status}.`, cites: said.map((day) => cite("digest-2025", day)) };
}

describe("bodyStatus", () => {
  it("is that of which a source spoke last, in whatever order they are typed", () => {
    expect(bodyStatus([standing("established", "2025-01-01"), standing("proposed", "2021-06-30")])).toBe("established");
  });

  it("goes by the last word on a standing, not by the first", () => {
    expect(bodyStatus([standing("operational", "2021-06-30", "2025-03-07"), standing("frozen", "2024-09-18")])).toBe(
      "operational",
    );
  });

  it("takes the last as typed of those of one day", () => {
    expect(bodyStatus([standing("proposed", "2025-03-07"), standing("established", "2025-03-07")])).toBe("established");
  });

  it("throws where there is none", () => {
    expect(() => bodyStatus([])).toThrow(new RangeError("a body without a standing"));
  });
});
