import { describe, expect, it } from "vitest";
import { selectAllChanges } from "../../../../src/core/allChanges.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { changeListModel } from "../../../../src/figures/changeList/model.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

describe("changeListModel", () => {
  const model = changeListModel(smallDataset, selectAllChanges(smallDataset, "2024-09-17", latestDay));
  const linesOf = (page: string) =>
    model.groups
      .find((group) => group.page === page)
      ?.lines.map(({ day, label, words }) => `${day} ${label}: ${words}`);

  it("says how far a target moved, and from which status to which", () => {
    expect(linesOf("roadmap")).toContain(
      "2025-03-31 target moved: New headquarters: promise moved from spring 2025 to 21 Jun – 10 Jul 2025, at least 21 days later",
    );
    expect(linesOf("roadmap")).toContain(
      "2024-09-18 status changed: CICA Charter: Said on 2024-09-18. (from drafting to negotiating)",
    );
    const moved = model.groups.flatMap(({ lines }) => lines).filter((line) => line.moved !== null);
    expect(moved.map(({ moved: days }) => days)).toEqual([21]);
  });

  it("has members, partners and roles in words", () => {
    expect(linesOf("states")).toEqual([
      "2025-01-21 named to a role: Azerbaijan: chairmanship, 17 Dec 2024 – 2026",
      "2024-09-18 joined: United Nations: partner organisation since 18 Sep 2024",
      "2024-09-18 named to a role: Kazakhstan: co-coordinator of Finance",
      "2024-09-18 new: Morocco: application pending",
    ]);
  });

  it("tells a pledge, and where sources disagree", () => {
    expect(linesOf("contributions")).toContain("2025-03-07 pledged: City of Astana: A plot of land.");
    expect(linesOf("sources")?.[0]).toBe(
      "2025-03-31 sources disagree: Forum of Türkiye on trade: place. Shown: Ankara",
    );
  });

  it("names each place in a source, and stands the same in the table", () => {
    const lines = model.groups.flatMap((group) => group.lines);
    for (const line of lines) expect(line.places).not.toHaveLength(0);
    expect(model.table.rows.map(({ cells }) => cells[3])).toEqual(lines.map(({ words }) => words));
  });
});

describe("changeListModel on the record", { timeout: compileTimeout }, () => {
  it("opens evidence from every line", async () => {
    const record = await compileRecord();
    const { first, last } = record.meta.coverage;
    const { groups } = changeListModel(record, selectAllChanges(record, first, last));
    const request = { asOf: last, filter: everyEvent, contributions: everyContribution };
    for (const { opens } of groups.flatMap(({ lines }) => lines)) {
      const evidence = findEvidence(record, opens, request);
      expect(evidence?.records.flatMap(({ cites }) => cites).length ?? 0, opens).toBeGreaterThan(0);
    }
  });
});
