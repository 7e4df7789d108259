import { describe, expect, it } from "vitest";
import { everyEvent } from "../../../src/core/events.ts";
import { initialView } from "../../../src/view/codec.ts";
import { toContributionFilter, toEventFilter, toInitiativeFilter, toKnownIds } from "../../../src/view/filters.ts";
import { smallDataset } from "../smallDataset.ts";

describe("toEventFilter", () => {
  it("asks nothing at the bare address", () => {
    expect(toEventFilter(initialView)).toEqual(everyEvent);
  });

  it("asks what the view asks", () => {
    const view = {
      ...initialView,
      dimensions: ["human"] as const,
      text: "youth",
      from: "2024-01-01",
      tracks: ["meetings"] as const,
    };
    expect(toEventFilter(view)).toEqual({ ...everyEvent, dimensions: ["human"], text: "youth", from: "2024-01-01" });
  });
});

describe("toInitiativeFilter", () => {
  it("gives the days of the terms that the view names", () => {
    const view = { ...initialView, chairmanships: ["aze-2024"], tracks: ["meetings"] as const, clusters: ["3"] };
    expect(toInitiativeFilter(view, smallDataset)).toEqual({
      tracks: ["meetings"],
      standings: [],
      leads: [],
      clusters: ["3"],
      terms: [{ first: "2024-12-17", last: "2026-12-31" }],
    });
  });

  it("asks for no term where the view names none", () => {
    expect(toInitiativeFilter(initialView, smallDataset).terms).toEqual([]);
  });
});

describe("toContributionFilter", () => {
  it("asks what the view asks of contributions", () => {
    const view = {
      ...initialView,
      giftKinds: ["cash"] as const,
      recipients: ["fund"] as const,
      giftStandings: ["pledged"] as const,
      to: "2024-12-31",
      contributors: ["TUR"],
      kinds: ["cbm"] as const,
    };
    expect(toContributionFilter(view)).toEqual({
      kinds: ["cash"],
      recipients: ["fund"],
      standings: ["pledged"],
      contributors: ["TUR"],
      from: null,
      to: "2024-12-31",
    });
  });
});

describe("toKnownIds", () => {
  it("has what filters can name in this dataset", () => {
    expect(toKnownIds(smallDataset)).toEqual({
      areas: new Set(["finance", "ict-security", "tourism"]),
      states: new Set(["AZE", "CHN", "JPN", "KAZ", "KWT", "MAR", "LKA", "TUR"]),
      chairmanships: new Set(["kaz-2022", "aze-2024"]),
      leads: new Set(["KAZ", "AZE"]),
      contributors: new Set(["TUR", "CHN", "City-of-Astana"]),
      bodies: new Set(["cica-fund"]),
      nodes: new Set([
        "projects/wheat",
        "bodies/cica-fund",
        "initiatives/fund",
        "initiatives/charter",
        "initiatives/summit",
      ]),
      coverage: { first: "2011-11-28", last: "2025-03-31" },
    });
  });
});
