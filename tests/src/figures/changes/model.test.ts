import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { changesModel } from "../../../../src/figures/changes/model.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { cite, everyContribution, latestDay, smallDataset, when } from "../../smallDataset.ts";

describe("changesModel", () => {
  it("says each change in words, latest first", () => {
    const { rows } = changesModel(smallDataset, "2024-09-18", latestDay, 20);
    expect(rows.map(({ day, words }) => `${day}: ${words}`)).toEqual([
      "31 Mar 2025: Seventh Ministerial Council: Said on 2025-03-31.",
      "31 Mar 2025: New headquarters: promise moved from spring 2025 to 21 Jun – 10 Jul 2025",
      "31 Mar 2025: Seventh summit: Said on 2025-03-31.",
      "20 Mar 2025: Kuwait: accession to the Convention (1 Jan 2025 or later) becomes known",
      "17 Mar 2025: Türkiye: ratification of the Convention (by Mar 2023) becomes known",
      "14 Mar 2025: China: ratification of the Convention (2024) becomes known",
      "14 Mar 2025: China: instrument handed over (14 Mar 2025)",
      "7 Mar 2025: City of Astana: A plot of land.",
      "21 Jan 2025: Ministerial Council",
    ]);
  });

  it("leaves out words that move nothing", () => {
    const { rows } = changesModel(smallDataset, "2024-09-17", "2024-09-18", 20);
    expect(rows.map(({ opens }) => opens)).not.toContain("initiatives/charter/1");
    expect(rows.map(({ opens }) => opens)).toContain("initiatives/headquarters/0");
  });

  it("shows the weightiest, latest first, and counts the rest; the table has all", () => {
    const model = changesModel(smallDataset, "2024-09-18", latestDay, 5);
    expect([model.rows.length, model.rest, model.table.rows.length]).toEqual([5, 4, 9]);
    expect(model.rows.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "31 Mar 2025 delivered",
      "20 Mar 2025 ratified",
      "17 Mar 2025 ratified",
      "14 Mar 2025 ratified",
      "14 Mar 2025 treaty act",
    ]);
    expect(model.subtitle).toMatch(/^9 steps became known/);
    expect(changesModel(smallDataset, "2024-09-18", latestDay, 20).rest).toBe(0);
  });

  it("tells the ratifications of one day, and its contributions, in one line each", () => {
    const [, kazakhstan] = smallDataset.convention.actions;
    const [, gift] = smallDataset.contributions;
    if (kazakhstan === undefined || gift === undefined) throw new Error("nothing to tell");
    const acts = [
      ["AZE", "../2023-03"],
      ["TUR", "../2023-03"],
      ["CHN", "2024"],
    ].map(([state = "", edtf = ""]) => ({ ...kazakhstan, state, date: when(edtf), said: "2025-03-17" }));
    const convention = { ...smallDataset.convention, actions: acts };
    const contributions = [gift, { ...gift, id: "other", contributor: "TUR" }].map((one) => ({
      ...one,
      known: "2025-03-18",
    }));
    const { rows } = changesModel(
      { ...smallDataset, convention, contributions, initiatives: [], events: [] },
      "2024-09-18",
      latestDay,
      20,
    );
    expect(rows.map(({ words, opens }) => [words, opens])).toEqual([
      ["2 contributions by China and Türkiye become known", "contributed/known/2025-03-18"],
      [
        "Ratifications of the Convention become known: Azerbaijan and Türkiye (by Mar 2023), China (2024)",
        "ratifications/2025-03-17",
      ],
    ]);
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

  it("has ratifications among what it shows, with no number in an order that nobody knows", () => {
    const { rows } = changesModel(record, "2024-09-18", "2025-03-31", 7);
    const words = rows.filter(({ kind }) => kind === "ratified").map((row) => `${row.day}: ${row.words}`);
    expect(words).toContain(
      "17 Mar 2025: Ratifications of the Convention become known: Azerbaijan, India, Kyrgyzstan, Mongolia and Türkiye (by Mar 2023)",
    );
    expect(words.join()).not.toMatch(/of 14/);
  });

  it("tells the Ministerial Council of Baku once", () => {
    const { table } = changesModel(record, "2024-09-18", "2025-03-31", 7);
    const told = table.rows.filter(({ cells }) => `${cells[1]}`.startsWith("Seventh Meeting of the CICA Ministerial"));
    // Its delivery once, though event and item both tell of it; and on another day the move of its promised date.
    expect(told.map(({ cells }) => cells[0])).toEqual(["17 Dec 2024", "14 Dec 2024"]);
  });

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
