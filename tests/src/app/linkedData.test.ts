import { describe, expect, inject, it } from "vitest";
import { toLinkedData } from "../../../src/app/linkedData.ts";

const record = inject("record");

describe("toLinkedData", () => {
  it("describes the dataset with licence, version, dates and every file", () => {
    const data = toLinkedData(record, "../");
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      version: `${record.meta.latestSource}+${record.meta.digest.slice(0, 8)}`,
      dateModified: record.meta.latestSource,
      temporalCoverage: expect.stringMatching(/^1992-\d\d-\d\d\/20\d\d-\d\d-\d\d$/),
    });
    // Search engines take a description of 50 to 5,000 characters.
    expect(String(data["description"]).length).toBeGreaterThan(50);
    const addresses = (data["distribution"] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(addresses).toEqual([...record.meta.files.map(({ path }) => `../data/${path}`), "../data/datapackage.json"]);
  });
});
