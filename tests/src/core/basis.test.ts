import { describe, expect, it } from "vitest";
import { citesIn } from "../../../src/core/asOf.ts";
import { countBasis, documentIds, isDocument, onDocuments } from "../../../src/core/basis.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";

const record = await compileRecord();
const documents = documentIds(record);
const view = onDocuments(record);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("isDocument", () => {
  it("takes what CICA published, not pages and laws", () => {
    const kinds = ["digest", "statement", "press-release", "web-page", "law"] as const;
    expect(kinds.filter((kind) => isDocument({ kind }))).toEqual(["digest", "statement", "press-release"]);
  });

  it("finds the five documents of the record", () => {
    expect([...documents].toSorted()).toEqual([
      "road-map-update-2023",
      "statement-2024-09-18",
      "voice-of-asia-2021-1",
      "voice-of-asia-2022-3",
      "voice-of-asia-2025-1",
    ]);
  });
});

describe("onDocuments", { timeout: compileTimeout }, () => {
  it("rests on documents alone, but for names", () => {
    const {
      events,
      initiatives,
      convention,
      contributions,
      contributionTotals,
      projects,
      bodies,
      links,
      discrepancies,
    } = view;
    const facts = [
      events,
      initiatives,
      convention,
      contributions,
      contributionTotals,
      projects,
      bodies,
      links,
      discrepancies,
    ];
    expect([...citesIn(facts)].filter(({ source }) => !documents.has(source))).toEqual([]);
  });

  it("loses nothing that a document says", () => {
    const said = (list: typeof record.events) =>
      list.filter(({ cites }) => cites.some(({ source }) => documents.has(source)));
    expect(ids(view.events)).toEqual(ids(said(record.events)));
    const statements = (initiatives: typeof record.initiatives) =>
      initiatives.flatMap((one) => one.statements.filter(({ cites }) => cites.some((c) => documents.has(c.source))));
    expect(statements(view.initiatives).map(({ text }) => text)).toEqual(
      statements(record.initiatives).map(({ text }) => text),
    );
  });

  it("leaves out events that only public pages report", () => {
    expect(view.events.length).toBeGreaterThan(100);
    expect(view.events.length).toBeLessThan(record.events.length);
  });

  it("keeps who is a member", () => {
    expect(view.states).toEqual(record.states);
  });

  it("shows the day of the last document", () => {
    expect(view.meta.latestSource).toBe("2025-03-31");
  });

  it("is worked out once", () => {
    expect(onDocuments(record)).toBe(view);
  });
});

describe("countBasis", () => {
  it("counts a record once, as a document's where one of its citations is", () => {
    const cite = (source: string) => ({ source, at: "page", said: "2025-01-01", saidBasis: "dated" as const });
    expect(
      countBasis(new Set(["digest"]), [
        [cite("digest"), cite("page")],
        [cite("page"), cite("other")],
        [cite("digest")],
      ]),
    ).toEqual({ documents: 2, pages: 1 });
  });
});
