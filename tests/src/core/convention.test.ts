import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { asOf } from "../../../src/core/asOf.ts";
import {
  conventionProgress,
  isBinding,
  placeOf,
  selectParticipants,
  selectRatifications,
} from "../../../src/core/convention.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { latestDay, smallDataset } from "../smallDataset.ts";

describe("isBinding", () => {
  it.each(["ratification", "acceptance", "approval", "accession"] as const)("holds of %s", (action) => {
    expect(isBinding({ action })).toBe(true);
  });

  it.each(["signature", "deposit"] as const)("doesn't hold of %s", (action) => {
    expect(isBinding({ action })).toBe(false);
  });
});

describe("selectRatifications", () => {
  it("puts each by the day on which it was done for certain", () => {
    expect(selectRatifications(smallDataset.convention).map(({ state }) => state)).toEqual([
      "KAZ",
      "TUR",
      "AZE",
      "CHN",
      "KWT",
    ]);
  });

  it("bounds a date by the day on which it was reported", () => {
    const [year] = smallDataset.convention.actions.filter(
      ({ state, action }) => state === "CHN" && action === "ratification",
    );
    const [span] = smallDataset.convention.actions.filter(({ state }) => state === "AZE");
    if (year === undefined || span === undefined) throw new Error("not in the small dataset");
    const actions = [span, { ...year, said: "2024-06-30" }];
    expect(selectRatifications({ ...smallDataset.convention, actions }).map(({ state }) => state)).toEqual([
      "CHN",
      "AZE",
    ]);
  });
});

describe("selectParticipants", () => {
  const lines = (day: string, dataset: Dataset = smallDataset) =>
    selectParticipants(dataset, day).map(({ state, signature, ratification, deposit }) => [
      state.id,
      signature?.date.edtf,
      ratification?.date.edtf,
      deposit?.date.edtf,
    ]);

  it("has a line for every Member State of the day, whether it has acted or not", () => {
    expect(lines(latestDay)).toEqual([
      ["AZE", undefined, "2024-01-01/2024-09-17", undefined],
      ["CHN", undefined, "2024", "2025-03-14"],
      ["KAZ", "2010-06-08", "2011-11-28", undefined],
      ["KWT", undefined, "2025-01-01/..", undefined],
      ["LKA", undefined, undefined, undefined],
      ["TUR", undefined, "../2023-03", undefined],
    ]);
  });

  it("has a line for a state that has acted and is no member on the day", () => {
    expect(lines("2017-12-31").map(([id]) => id)).toEqual(["AZE", "CHN", "KAZ", "KWT", "TUR"]);
  });

  it("leaves out observers and applicants that have not acted", () => {
    const listed = lines(latestDay).map(([id]) => id);
    expect(listed).not.toContain("JPN");
    expect(listed).not.toContain("MAR");
  });
});

describe("placeOf", () => {
  const ratifications = selectRatifications(smallDataset.convention);
  const places = ratifications.map((action) => [action.state, placeOf(action, ratifications)]);

  it("gives the places that an act can have, one where the order is certain and none without a lower bound", () => {
    expect(places).toEqual([
      // The undated one may be the earlier of the two.
      ["KAZ", { least: 1, most: 2 }],
      ["TUR", null],
      ["AZE", { least: 3, most: 4 }],
      ["CHN", { least: 3, most: 4 }],
      ["KWT", { least: 5, most: 5 }],
    ]);
  });

  it("always has the place in every order that the dates allow", () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }));
    const day = (n: number) => `2024-01-${String(Math.min(28, n)).padStart(2, "0")}`;
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (list) => {
        const [template] = ratifications;
        if (template === undefined) throw new Error("no ratification");
        const acts = list.map(([from, length, pick]) => {
          const span = { edtf: "", first: day(from), last: day(from + length), precision: "interval" as const };
          const done = day(from + Math.min(pick, length));
          return { action: { ...template, said: "2025-01-01", date: span }, done };
        });
        const all = acts.map(({ action }) => action);
        for (const [i, { action }] of acts.toSorted((a, b) => a.done.localeCompare(b.done)).entries()) {
          const place = placeOf(action, all);
          expect(place && place.least <= i + 1 && i + 1 <= place.most).toBe(true);
        }
      }),
    );
  });
});

describe("conventionProgress", () => {
  it("counts acts that bind, and the Member States of the day", () => {
    expect(conventionProgress(smallDataset, latestDay)).toEqual({
      ratified: 5,
      threshold: 6,
      missing: 1,
      members: 6,
      membersNotRatified: 1,
    });
  });

  it("misses nothing beyond the threshold", () => {
    const convention = { ...smallDataset.convention, threshold: 3 };
    expect(conventionProgress({ ...smallDataset, convention }, latestDay).missing).toBe(0);
  });

  it("takes y from the membership on the day", () => {
    expect(conventionProgress(smallDataset, "2022-10-12").members).toBe(5);
  });
});

describe("the Convention on record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it("has thirteen of the fourteen ratifications, and fifteen Member States without one", () => {
    expect(conventionProgress(record, record.meta.latestSource)).toEqual({
      ratified: 13,
      threshold: 14,
      missing: 1,
      members: 28,
      membersNotRatified: 15,
    });
  });

  it("counts a state once", () => {
    const states = selectRatifications(record.convention).map(({ state }) => state);
    expect(new Set(states).size).toBe(states.length);
  });

  it("counts China's ratification of 2024, not the instrument that it handed over in 2025", () => {
    const [china] = selectRatifications(record.convention).filter(({ state }) => state === "CHN");
    expect(china?.date.edtf).toBe("2024");
    const participant = selectParticipants(record, "2025-03-31").find(({ state }) => state.id === "CHN");
    expect(participant?.deposit?.date.edtf).toBe("2025-03-14");
  });

  it.each([
    ["2011-11-27", 0],
    ["2011-11-28", 1],
    ["2011-11-30", 2],
    ["2024-09-18", 3],
    ["2025-03-13", 5],
    ["2025-03-14", 8],
    ["2025-03-17", 13],
  ])("knows as of %s of %i", (day, ratified) => {
    expect(conventionProgress(asOf(record, day), day).ratified).toBe(ratified);
  });
});
