import { describe, expect, it } from "vitest";
import { addressOf } from "../../../src/view/address.ts";
import { parseView } from "../../../src/view/codec.ts";

const days = { asOf: "2026-03-11", since: "2024-09-18", version: "2026-03-11+0123abcd" };
const version = "version=2026-03-11%2B0123abcd";

function at(path: string, isPinned: boolean, to?: string) {
  const href = `https://host.example/site${path}`;
  const { pathname, search } = new URL(href);
  const here = { href, pathname: pathname.replace("/site", "") };
  const { view } = parseView(search);
  return addressOf(view, days, to === undefined ? { isPinned, here } : { isPinned, here, to });
}

describe("addressOf", () => {
  it("names the day that is shown and the record, so that the link shows what its sender saw", () => {
    expect(at("/events/?dimension=human", true)).toBe(
      `https://host.example/site/events/?as-of=2026-03-11&dimension=human&${version}`,
    );
  });

  it("names the other day too where the page compares with one that its address does not name", () => {
    const both = "?as-of=2026-03-11&since=2024-09-18";
    expect(at("/", true)).toBe(`https://host.example/site/${both}&${version}`);
    expect(at("/changes/?change=held", true)).toBe(`https://host.example/site/changes/${both}&change=held&${version}`);
    expect(at("/", true, "/embed/overview/counts/")).toBe(
      `https://host.example/site/embed/overview/counts/${both}&${version}`,
    );
    expect(at("/events/?since=2025-01-01", true)).toContain("since=2025-01-01");
  });

  it("names none for the latest, nor a day to compare with that belongs to one set back, nor open evidence", () => {
    expect(at("/events/?as-of=2025-03-31&since=2024-01-01&open=events/one&by=year", false)).toBe(
      "https://host.example/site/events/?by=year",
    );
    expect(at("/events/?since=2024-01-01&open=events/one", false)).toBe(
      "https://host.example/site/events/?since=2024-01-01",
    );
  });
});
