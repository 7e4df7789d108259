import { describe, expect, it } from "vitest";
import { formatSources } from "../../../src/text/sources.ts";

const uses = ["Digest", "Statement", "Law", "Page", "Release"].map((title) => ({ id: title, title, marks: 1 }));

describe("formatSources", () => {
  it("names up to three and counts the rest", () => {
    expect(formatSources(uses)).toBe("Sources: Digest; Statement; Law; 2 more");
    expect(formatSources(uses.slice(0, 4))).toBe("Sources: Digest; Statement; Law; 1 more");
    expect(formatSources(uses.slice(0, 3))).toBe("Sources: Digest; Statement; Law");
  });

  it("names as many as asked for", () => {
    expect(formatSources(uses, 1)).toBe("Sources: Digest; 4 more");
    expect(formatSources(uses, 9)).toBe("Sources: Digest; Statement; Law; Page; Release");
  });

  it("says where there is none", () => {
    expect(formatSources([])).toBe("No source on record");
  });
});
