import { describe, expect, it } from "vitest";
import { selectSourceUses } from "../../../src/core/figure.ts";
import { cite, smallDataset } from "../smallDataset.ts";

describe("selectSourceUses", () => {
  const [law, page, digest] = [
    cite("law-2011", "2011-11-28"),
    cite("page-2022", "2022-10-13"),
    cite("digest-2025", "2025-03-31"),
  ];

  it("counts the marks that rest on each source, most used first, then by title", () => {
    expect(selectSourceUses(smallDataset, [[page], [law, digest], [digest]])).toEqual([
      { id: "digest-2025", title: "digest-2025", marks: 2 },
      { id: "law-2011", title: "law-2011", marks: 1 },
      { id: "page-2022", title: "page-2022", marks: 1 },
    ]);
  });

  it("counts a source once for a mark that cites it twice", () => {
    expect(selectSourceUses(smallDataset, [[law, cite("law-2011", "2011-11-28", "article 2")]])).toMatchObject([
      { marks: 1 },
    ]);
  });

  it("names a source that the dataset doesn't know by its id", () => {
    expect(selectSourceUses(smallDataset, [[cite("gone", "2025-01-01")]])).toEqual([
      { id: "gone", title: "gone", marks: 1 },
    ]);
  });

  it("has none for no mark", () => {
    expect(selectSourceUses(smallDataset, [])).toEqual([]);
  });
});
