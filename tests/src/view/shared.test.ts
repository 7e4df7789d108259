import { describe, expect, it } from "vitest";
import { initialView } from "../../../src/view/codec.ts";
import { pageAt, selectShared } from "../../../src/view/shared.ts";

const shared = { dimensions: ["human", "none"], from: "2021-01-01", to: "2022-12-31" } as const;

describe("pageAt", () => {
  it.each([
    ["/", "overview"],
    ["/events", "events"],
    ["/states/KAZ/", "states/:id"],
    ["/embed/overview/counts/", "overview"],
    ["/embed/states/KAZ/facts/", "states/:id"],
    ["/embed/participation/matrix/", "participation"],
  ])("knows the page of %s", (path, page) => expect(pageAt(path)).toBe(page));
});

describe("selectShared", () => {
  it("takes along what the other page heeds", () => {
    expect(selectShared(shared, "/events/")).toEqual(shared);
    expect(selectShared(shared, "/states/KAZ/")).toEqual(shared);
    expect(selectShared(shared, "/participation/")).toEqual({ ...shared, dimensions: ["human"] });
    expect(selectShared(shared, "/dimensions/human/")).toEqual({ ...shared, dimensions: [] });
  });

  it.each(["/", "/roadmap/", "/contributions/", "/changes/", "/sources/digest/"])("takes nothing to %s", (path) => {
    const { dimensions, from, to } = initialView;
    expect(selectShared(shared, path)).toEqual({ dimensions, from, to });
  });
});
