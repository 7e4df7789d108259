import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { everyContribution } from "../../../../src/core/contributions.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { changesModel } from "../../../../src/figures/changes/model.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { cite, latestDay, smallDataset, when } from "../../smallDataset.ts";

describe("changesModel", () => {
  it("says each change in words, latest first", () => {
    const { rows } = changesModel(smallDataset, "2024-09-18", latestDay, 20);
    expect(rows.map(({ day, words }) => `${day}: ${words}`)).toEqual([
      "31 Mar 2025: Seventh Ministerial Council: Said on 2025-03-31.",
      "31 Mar 2025: New headquarters: promise moved from spring 2025 to 21 Jun – 10 Jul 2025",
      "31 Mar 2025: Seventh summit: Said on 2025-03-31.",
      "20 Mar 2025: Kuwait ratifies the Convention (5 of 6)",
      "17 Mar 2025: Türkiye ratifies the Convention (1 of 6)",
      "14 Mar 2025: China ratifies the Convention (4 of 6)",
      "14 Mar 2025: China: instrument handed over",
      "7 Mar 2025: A plot of land.",
      "21 Jan 2025: Ministerial Council",
    ]);
  });

  it("leaves out words that move nothing", () => {
    const { rows } = changesModel(smallDataset, "2024-09-17", "2024-09-18", 20);
    expect(rows.map(({ opens }) => opens)).not.toContain("initiatives/charter/1");
    expect(rows.map(({ opens }) => opens)).toContain("initiatives/headquarters/0");
  });

  it("shows the first of them and counts the rest; the table has all", () => {
    const model = changesModel(smallDataset, "2024-09-18", latestDay, 7);
    expect([model.rows.length, model.rest, model.table.rows.length]).toEqual([7, 2, 9]);
    expect(model.subtitle).toMatch(/^9 steps became known/);
    expect(changesModel(smallDataset, "2024-09-18", latestDay, 20).rest).toBe(0);
  });

  it("is empty where nothing became known", () => {
    expect(changesModel(smallDataset, latestDay, latestDay, 7)).toMatchObject({ rows: [], rest: 0, sources: [] });
  });

  it("tells a pledge from what was given, and a part of a contribution not again", () => {
    const contributions = smallDataset.contributions.map((one) =>
      one.id === "chn-cash-2024" ? { ...one, known: "2025-03-08", within: "tur-cash-2023" } : one,
    );
    const { rows } = changesModel({ ...smallDataset, contributions }, "2023-01-01", latestDay, 100);
    const given = rows.filter(({ opens }) => opens.startsWith("contributions/"));
    expect(given.map(({ opens, kind }) => [opens, kind])).toEqual([
      ["contributions/city-premises", "pledged"],
      ["contributions/tur-cash-2023", "contributed"],
    ]);
  });

  it("keys each row apart, also two acts of one state that bind it to nothing", () => {
    const signed = {
      state: "CHN",
      action: "signature" as const,
      date: when("2025-03-13"),
      cites: [cite("digest-2025", "2025-03-14")],
      said: "2025-03-14",
    };
    const convention = { ...smallDataset.convention, actions: [...smallDataset.convention.actions, signed] };
    const keys = changesModel({ ...smallDataset, convention }, "2024-09-18", latestDay, 20).rows.map(({ key }) => key);
    expect(keys).toHaveLength(10);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("changesModel on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("keys each row apart and opens its evidence", () => {
    const { first, last } = record.meta.coverage;
    const { rows } = changesModel(record, first, last, 10_000);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { opens } of rows) {
      expect(
        findEvidence(record, opens, { asOf: last, filter: everyEvent, contributions: everyContribution })?.records,
        opens,
      ).not.toHaveLength(0);
    }
  });
});
