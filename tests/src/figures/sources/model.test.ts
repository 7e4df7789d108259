import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { disagreementsModel } from "../../../../src/figures/sources/disagreementsModel.ts";
import { citingModel, sourcesModel } from "../../../../src/figures/sources/model.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";
import { everyContribution, smallDataset, source } from "../../smallDataset.ts";

describe("sourcesModel", () => {
  it("lists documents by kind, the latest first, then pages by title", () => {
    const pages = ["Zebra", "Ant"].map((title) => source({ id: title, title, kind: "web-page", said: "2025-01-01" }));
    const { rows } = sourcesModel({ ...smallDataset, sources: [...pages, ...smallDataset.sources] });
    expect(rows.map(({ id }) => id)).toEqual([
      "digest-2025",
      "digest-2021",
      "statement-2024",
      "release-2023",
      "law-2011",
      "Ant",
      "page-2022",
      "Zebra",
    ]);
  });

  it("counts the records that cite each, once however often they do", () => {
    const { rows, table, sources } = sourcesModel(smallDataset);
    // The Convention itself and two acts on it.
    expect(rows.find(({ id }) => id === "law-2011")?.records).toBe(3);
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(rows.map(({ records }) => records));
    const marks = sources.map((use) => use.marks);
    expect(marks).toEqual(marks.toSorted((a, b) => b - a));
  });

  it("says when each was published as precisely as is known, an open end as open", () => {
    const { rows } = sourcesModel(smallDataset);
    expect(rows.find(({ id }) => id === "statement-2024")?.published).toBe("18 Sep 2024");
    expect(rows.find(({ id }) => id === "digest-2025")?.published).toBe("28 Mar 2025 or later");
  });
});

describe("disagreementsModel", () => {
  it("has each claim with its places, what is used and why", () => {
    const model = disagreementsModel(smallDataset);
    expect(model.finding).toBe("One disagreement between sources");
    expect(model.disagreements).toEqual([
      {
        id: "trade-forum-place",
        about: "Forum of Türkiye on trade: place",
        claims: [
          {
            value: "Ankara",
            places: [{ source: "digest-2025", title: "digest-2025", at: "p. 1, Some heading" }],
          },
          {
            value: "Istanbul",
            places: [{ source: "digest-2025", title: "digest-2025", at: "p. 1, Some heading" }],
          },
        ],
        used: "Ankara",
        why: "The article of the day says so.",
      },
    ]);
    expect(model.table.rows[0]?.cells).toEqual([
      "Forum of Türkiye on trade: place",
      "Ankara; Istanbul",
      "Ankara. The article of the day says so.",
    ]);
  });

  it("names the collection where a disagreement is about no one entry", () => {
    const [one] = smallDataset.discrepancies;
    if (one === undefined) throw new Error("no disagreement");
    const discrepancies = [{ ...one, about: { collection: "convention", field: "threshold" } }];
    expect(disagreementsModel({ ...smallDataset, discrepancies }).disagreements[0]?.about).toBe(
      "Convention: threshold",
    );
  });

  it("says so where sources agree", () => {
    expect(disagreementsModel({ ...smallDataset, discrepancies: [] })).toMatchObject({
      finding: "No disagreement on record",
      disagreements: [],
    });
  });
});

describe("citingModel", () => {
  const model = (id: string, dataset: Dataset = smallDataset) => {
    const found = dataset.sources.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no source ${id}`);
    return citingModel(dataset, found);
  };

  it("groups what rests on a source by what it is, in words", () => {
    expect(model("law-2011").groups).toMatchObject([
      {
        label: "Convention (3)",
        rows: [
          { title: "The Convention itself", opens: null },
          { title: "Kazakhstan: signature", opens: "states/KAZ" },
          { title: "Kazakhstan: ratification", opens: "states/KAZ" },
        ],
      },
    ]);
    expect(model("law-2011").finding).toBe("3 records rest on it");
  });

  it("gives each place in the source once, with the day that counts", () => {
    const { groups } = model("digest-2025");
    const council = groups.flatMap(({ rows }) => rows).find(({ opens }) => opens === "events/council");
    expect(council?.places).toEqual([{ at: "p. 2, Ministers meet", said: "21 Jan 2025" }]);
  });

  it("says so where nothing rests on a source", () => {
    const unused = source({ id: "unused", kind: "law", said: "2020-01-01" });
    expect(model("unused", { ...smallDataset, sources: [unused] })).toMatchObject({
      finding: "No record rests on it",
      groups: [],
    });
  });
});

describe("the sources of the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("have as many rows as records that cite them, each with a key, a place and, where it opens, evidence", () => {
    const asked = { asOf: record.meta.latestSource, filter: everyEvent, contributions: everyContribution };
    const { rows } = sourcesModel(record);
    expect(rows).toHaveLength(record.sources.length);
    for (const one of record.sources) {
      const citing = citingModel(record, one).groups.flatMap((group) => group.rows);
      expect([one.id, citing.length]).toEqual([one.id, rows.find(({ id }) => id === one.id)?.records]);
      expect(new Set(citing.map(({ key }) => key)).size).toBe(citing.length);
      for (const { places, opens } of citing) {
        expect(places).not.toHaveLength(0);
        if (opens !== null) expect(findEvidence(record, opens, asked), opens).toBeDefined();
      }
    }
  });
});
