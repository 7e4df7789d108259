import { describe, expect, test } from "vitest";
import { differenceOf, readSiteVersion, type SiteVersion } from "../../../src/core/siteVersion.ts";

const shown: SiteVersion = { build: "0123456789abcdef", latestSource: "2026-03-11", digest: "a".repeat(64) };
const anotherBuild = "fedcba9876543210";
const anotherDigest = "b".repeat(64);

describe("readSiteVersion", () => {
  test("reads what a build wrote", () => {
    expect(readSiteVersion(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  });

  test.each([
    ["nothing", null],
    ["text", "0123456789abcdef"],
    ["a list", [shown]],
    ["no build", { latestSource: shown.latestSource, digest: shown.digest }],
    ["markup for a build", { ...shown, build: "<b>0123456789" }],
    ["a day that no calendar has", { ...shown, latestSource: "2026-02-30" }],
    ["a short digest", { ...shown, digest: "abc" }],
  ])("takes %s for no version", (_, value) => {
    expect(readSiteVersion(value)).toBeUndefined();
  });
});

describe("differenceOf", () => {
  test.each([
    ["nothing", "the same build", {}],
    ["site", "another build of the same record", { build: anotherBuild }],
    [
      "later",
      "a record with a later source",
      { build: anotherBuild, digest: anotherDigest, latestSource: "2026-06-04" },
    ],
    ["other", "a corrected record of the same day", { build: anotherBuild, digest: anotherDigest }],
    ["other", "a record set back", { build: anotherBuild, digest: anotherDigest, latestSource: "2025-12-31" }],
  ])("is “%s” for %s", (difference, _, change) => {
    expect(differenceOf(shown, { ...shown, ...change })).toBe(difference);
  });
});
