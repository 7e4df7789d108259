import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../../data/schema/sources.ts";
import {
  type AnyChange,
  countChanges,
  filterChanges,
  pageOfChange,
  selectAllChanges,
} from "../../../src/core/allChanges.ts";
import { asOf } from "../../../src/core/asOf.ts";
import { movedBy, selectChanges } from "../../../src/core/changes.ts";
import { changeWords } from "../../../src/figures/changeList/words.ts";
import { namesOf } from "../../../src/figures/names.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { cite, initiative, latestDay, smallDataset, statement, when } from "../smallDataset.ts";

const first = "2011-01-01";

function brief(changes: readonly AnyChange[]): string[] {
  return changes.map((change) => `${change.day} ${pageOfChange(change)} ${change.kind}`);
}

describe("selectAllChanges", () => {
  it("has every step of selectChanges, in the same order among themselves", () => {
    const all = selectAllChanges(smallDataset, first, latestDay);
    const steps = selectChanges(smallDataset, first, latestDay);
    const key = (change: AnyChange) => JSON.stringify(change);
    const known = new Set(steps.map(key));
    const isStep = (change: AnyChange) => "initiative" in change || known.has(key(change));
    expect(all.filter(isStep).map(key)).toEqual(steps.map(key));
  });

  it("has all events, roles, bodies, sources and disagreements beside them, latest first", () => {
    expect(brief(selectAllChanges(smallDataset, "2025-03-17", latestDay))).toEqual([
      "2025-03-31 roadmap delivered",
      "2025-03-31 roadmap moved",
      "2025-03-31 events held",
      "2025-03-31 events held",
      "2025-03-31 events held",
      "2025-03-31 roadmap promised",
      "2025-03-31 sources disagreed",
      "2025-03-20 convention ratified",
      "2025-03-20 events held",
      "2025-03-18 contributions reported",
    ]);
  });

  it("tells who joined, who asked to and who was named, on the day on which it was first said", () => {
    const of = (day: string, before: string) =>
      selectAllChanges(smallDataset, before, day)
        .filter((change) => pageOfChange(change) === "states")
        .map(({ kind }) => kind);
    expect(of("2022-10-13", "2022-10-12")).toEqual(["joined", "named"]);
    expect(of("2024-09-18", "2024-09-17")).toEqual(["joined", "named", "new"]);
  });

  it("orders the standings of a body as they were said, and tells a first one from another one", () => {
    const [fund] = smallDataset.bodies;
    if (fund === undefined) throw new Error("no body");
    const standings = [
      ...fund.standings,
      { status: "operational" as const, text: "It still works.", cites: [cite("digest-2025", "2025-03-31")] },
    ].toReversed();
    const changes = selectAllChanges({ ...smallDataset, bodies: [{ ...fund, standings }] }, first, latestDay);
    const ofBody = changes.flatMap((change) =>
      "body" in change ? [`${change.kind} ${change.previous?.status ?? "-"} ${change.standing.status}`] : [],
    );
    expect(ofBody).toEqual([
      "reported operational operational",
      "status established operational",
      "status proposed established",
      "new - proposed",
    ]);
  });

  it("counts a disagreement from the day of the claim that contradicts the first", () => {
    const dayOf = (dataset = smallDataset) =>
      selectAllChanges(dataset, first, latestDay).find(({ kind }) => kind === "disagreed")?.day;
    expect(dayOf()).toBe("2025-03-31");
    const discrepancies = smallDataset.discrepancies.map((one) => ({
      ...one,
      claims: [...one.claims, { value: "Izmir", cites: [cite("digest-2025", "2025-03-20")] }],
    }));
    expect(dayOf({ ...smallDataset, discrepancies })).toBe("2025-03-20");
  });

  it("knows no more on a day than the record did on that day", () => {
    for (const day of ["2021-06-30", "2023-06-20", "2024-09-18", "2025-03-14"]) {
      const then = brief(selectAllChanges(asOf(smallDataset, day), first, day));
      const now = brief(selectAllChanges(smallDataset, first, day));
      expect(then).toEqual(now);
    }
  });

  it("counts a source by itself only where no other change of its day rests on it", () => {
    const published = (dataset = smallDataset) =>
      selectAllChanges(dataset, first, latestDay).flatMap((change) => ("source" in change ? [change.source.id] : []));
    expect(published()).not.toContain("digest-2025");
    const silent = { ...smallDataset.sources[0], id: "silent", said: "2025-03-20" } as Source;
    expect(published({ ...smallDataset, sources: [...smallDataset.sources, silent] })).toContain("silent");
  });

  it("leaves out pages where the record rests on documents", () => {
    const quiet = (kind: Source["kind"]) =>
      ({ ...smallDataset.sources[0], id: kind, kind, said: "2025-03-20" }) as Source;
    const sources = [...smallDataset.sources, quiet("web-page"), quiet("press-release")];
    const published = selectAllChanges({ ...smallDataset, sources }, first, latestDay, "documents").flatMap((change) =>
      "source" in change ? [change.source.id] : [],
    );
    expect(published).toEqual(["press-release"]);
  });

  it("is empty where the days are the same or reversed", () => {
    expect(selectAllChanges(smallDataset, latestDay, latestDay)).toEqual([]);
    expect(selectAllChanges(smallDataset, latestDay, first)).toEqual([]);
  });
});

describe("selectAllChanges on the record", { timeout: compileTimeout }, () => {
  it("adds up: reports of adjoining spans, each as of its own last day, have the lines of the whole span", async () => {
    const record = await compileRecord();
    const last = record.meta.latestSource;
    const names = namesOf(record);
    const lines = (after: string, upTo: string) =>
      selectAllChanges(asOf(record, upTo), after, upTo)
        .map((change) => `${change.day} ${change.kind} ${changeWords(change, record, names)}`)
        .toSorted();
    const whole = lines("1900-01-01", last);
    const days = [...new Set(whole.map((line) => line.slice(0, 10)))];
    fc.assert(
      fc.property(fc.subarray(days, { minLength: 1, maxLength: 6 }), (chosen) => {
        const ends = [...new Set([...chosen.toSorted(), last])];
        const parts = ends.flatMap((end, i) => lines(ends[i - 1] ?? "1900-01-01", end));
        expect(parts.toSorted()).toEqual(whole);
      }),
      { numRuns: 25, examples: [[["2024-08-28"]], [["2001-12-31"]]] },
    );
  });
});

describe("movedBy", () => {
  const item = (before: string, after: string) =>
    initiative({
      id: "one",
      statements: [statement("2024-01-01", { target: when(before) }), statement("2024-02-01", { target: when(after) })],
    });
  const days = (before: string, after: string) => {
    const dataset = { ...smallDataset, initiatives: [item(before, after)] };
    const [moved] = selectChanges(dataset, "2024-01-31", "2024-02-01");
    return moved !== undefined && "initiative" in moved ? movedBy(moved) : undefined;
  };

  it("counts between the nearest ends, so that it says at least", () => {
    expect(days("2025-03", "2025-06-21/2025-07-10")).toBe(82);
    expect(days("2025-06", "2025-05-20")).toBe(-12);
    expect(days("2025", "2025-09")).toBe(0);
  });
});

describe("countChanges and filterChanges", () => {
  const all = selectAllChanges(smallDataset, first, latestDay);

  it("count what each choice would leave under the other's filter", () => {
    const counts = countChanges(all, { pages: ["events"], kinds: [] });
    expect([...counts.kinds]).toEqual([["held", 7]]);
    expect([...counts.pages.values()].reduce((sum, n) => sum + n, 0)).toBe(all.length);
    for (const [page, n] of counts.pages) expect(filterChanges(all, { pages: [page], kinds: [] })).toHaveLength(n);
  });

  it("ask nothing where the lists are empty, and any of several", () => {
    expect(filterChanges(all, { pages: [], kinds: [] })).toEqual(all);
    const two = filterChanges(all, { pages: [], kinds: ["ratified", "delivered"] });
    expect(new Set(two.map(({ kind }) => kind))).toEqual(new Set(["ratified", "delivered"]));
    expect(filterChanges(all, { pages: ["events"], kinds: ["ratified"] })).toEqual([]);
  });
});
