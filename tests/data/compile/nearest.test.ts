import { describe, expect, it } from "vitest";
import { findNearest, findNearestState } from "../../../data/compile/nearest.ts";

const states = [
  { id: "KAZ", name: "Kazakhstan" },
  { id: "TJK", name: "Tajikistan" },
  { id: "TKM", name: "Turkmenistan" },
  { id: "TUR", name: "Türkiye" },
  { id: "ARE", name: "United Arab Emirates" },
];

describe("findNearestState", () => {
  it.each([
    ["TRK", "TUR"],
    ["KAX", "KAZ"],
    ["KZA", "KAZ"],
    ["UAE", "ARE"],
  ])("takes %s for %s", (wrong, id) => {
    expect(findNearestState(wrong, states)?.id).toBe(id);
  });

  it("names none where no letter fits", () => {
    expect(findNearestState("QQQ", states)).toBeUndefined();
  });
});

describe("findNearest", () => {
  it("finds a word with few letters wrong", () => {
    expect(findNearest("cmb", ["cbm", "ceremony"])).toBe("cbm");
  });

  it("finds nothing where all are far", () => {
    expect(findNearest("summit", ["cbm", "ceremony"])).toBeUndefined();
  });
});
