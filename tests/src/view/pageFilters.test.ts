import { describe, expect, it } from "vitest";
import { formatView, initialView, parseView } from "../../../src/view/codec.ts";
import { filterKeys, isHeeded, withoutFilters } from "../../../src/view/pageFilters.ts";
import type { View } from "../../../src/view/parameters.ts";
import { selectShared } from "../../../src/view/shared.ts";

const others =
  "?as-of=2025-03-31&since=2024-01-01&record=documents&open=events/one&by=year&order=date&register=deposit&with=KAZ&columns=body&sort=-total&node=events/one&briefing=a&slide=2&window=presenter&paper=a4&version=2026-03-11%2B0123abcd";

describe("withoutFilters", () => {
  it("takes away each filter and leaves the clock, the evidence and every arrangement", () => {
    const filters =
      "&dimension=human&area=tourism&kind=cbm&format=online&state=KAZ&chair=one&from=2021-01-01&to=2022-01-01&q=a&track=secretariat&status=late&lead=KAZ&cluster=1&contributor=KAZ&gift=cash&recipient=fund&page=events&change=held&standing=pledged";
    const { view, repairs } = parseView(others + filters);
    expect(repairs).toEqual([]);
    // Nothing of the view stands at its initial value: each field is either kept or taken away here.
    for (const key of Object.keys(initialView) as (keyof View)[]) expect(view[key], key).not.toEqual(initialView[key]);
    expect(formatView(withoutFilters(view))).toBe(formatView(parseView(others).view));
  });
});

describe("isHeeded", () => {
  it("has a page for each filter, and none on the Overview or in a single item", () => {
    const paths = ["/events/", "/roadmap/", "/contributions/", "/changes/"];
    for (const key of filterKeys) {
      expect(
        paths.some((path) => isHeeded(key, path)),
        key,
      ).toBe(true);
      for (const path of ["/", "/roadmap/fund/", "/sources/", "/convention/"])
        expect(isHeeded(key, path), `${key} ${path}`).toBe(false);
    }
  });

  it("agrees with what goes along from page to page", () => {
    const shared = { dimensions: ["human"], from: "2021-01-01", to: "2022-01-01" } as const;
    for (const path of ["/events/", "/participation/", "/states/KAZ/", "/dimensions/human/", "/network/"])
      for (const key of ["dimensions", "from", "to"] as const)
        expect(
          selectShared(shared, path)[key] === shared[key] || selectShared(shared, path)[key]?.length === 1,
          `${key} ${path}`,
        ).toBe(isHeeded(key, path));
  });
});
