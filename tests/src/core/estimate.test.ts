import { describe, expect, it } from "vitest";
import type { TreatyAction } from "../../../data/schema/convention.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { asOf } from "../../../src/core/asOf.ts";
import {
  type Estimate,
  estimateEntry,
  passedBy,
  tryOut,
  verdictOf,
  waitProbability,
  waitQuantile,
} from "../../../src/core/estimate.ts";
import { compileRecord } from "../realRecord.ts";
import { cite, smallDataset, when } from "../smallDataset.ts";

const record = await compileRecord();

/** Uniform numbers between 0 and 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma(n + 1/2, 1): a sum of n exponentials and half the square of a normal. */
function gammaAndHalf(n: number, random: () => number): number {
  let sum = normal(random) ** 2 / 2;
  for (let i = 0; i < n; i += 1) sum -= Math.log(1 - random());
  return sum;
}

function ratified(...dates: readonly string[]): Dataset {
  const actions = dates.map((edtf, i): TreatyAction => {
    const date = when(edtf);
    const said = date.last ?? "2025-03-31";
    return { state: `S${i}`, action: "ratification", date, said, cites: [cite("digest-2025", said)] };
  });
  const convention = { ...smallDataset.convention, adopted: when("2010-01-01"), threshold: 6, cites: [], actions };
  return { ...smallDataset, convention };
}

function estimateIn(found: { readonly kind: string } | null | undefined): Estimate {
  if (found?.kind !== "estimate") throw new Error(found?.kind ?? "none");
  return found as Estimate;
}

describe("waitProbability", () => {
  it("is that of a Lomax distribution for one that is missing", () => {
    const pace = { count: 13, exposure: 5522 };
    for (const days of [1, 43, 291, 1027, 9000]) {
      expect(waitProbability(days, 1, pace)).toBeCloseTo(1 - (5522 / (5522 + days)) ** 13.5, 12);
    }
  });

  it.each([
    [1, 13],
    [3, 11],
    [6, 8],
    [10, 4],
  ])("agrees with twenty thousand made-up futures for %i missing after %i", (missing, count) => {
    const random = seeded(7919 * missing + 104_729 * count);
    const pace = { count, exposure: 5000 };
    const waits = Array.from({ length: 20_000 }, () => {
      const rate = gammaAndHalf(count, random) / pace.exposure;
      let days = 0;
      for (let i = 0; i < missing; i += 1) days -= Math.log(1 - random()) / rate;
      return days;
    });
    for (const p of [0.1, 0.5, 0.9]) {
      const days = waitQuantile(p, missing, pace);
      expect(waits.filter((wait) => wait <= days).length / waits.length).toBeCloseTo(p, 1.7);
    }
  });

  it("grows with time, and falls with every one more that is missing", () => {
    const pace = { count: 5, exposure: 2000 };
    expect(waitProbability(0, 1, pace)).toBe(0);
    expect(waitProbability(400, 2, pace)).toBeGreaterThan(waitProbability(300, 2, pace));
    for (let missing = 1; missing < 12; missing += 1) {
      expect(waitQuantile(0.5, missing + 1, pace)).toBeGreaterThan(waitQuantile(0.5, missing, pace));
    }
  });
});

describe("estimateEntry", () => {
  it("says why there is none: reached, too few, or no date to reckon from", () => {
    expect(estimateEntry(ratified("2011", "2012", "2013", "2014", "2015", "2016"))).toEqual({ kind: "reached" });
    expect(estimateEntry(ratified("2011", "2012"))).toEqual({ kind: "too-few" });
    expect(estimateEntry(ratified())).toEqual({ kind: "undated" });
    const { adopted: _, ...convention } = ratified("2011", "2012", "2013").convention;
    expect(estimateEntry({ ...smallDataset, convention })).toEqual({ kind: "undated" });
  });

  it("lets a date that is only a span open the count of the last years, and with it the range", () => {
    const sharp = estimateEntry(ratified("2011-05-01", "2012-05-01", "2020-06-01", "2024-05-01", "2025-03-01"));
    const open = estimateEntry(
      ratified("2011-05-01", "2012-05-01", "2020-06-01/2024-05-01", "2024-05-01", "2025-03-01"),
    );
    if (sharp.kind !== "estimate" || open.kind !== "estimate") throw new Error("no estimate");
    expect([sharp.recent.count, open.recent.count]).toEqual([
      { least: 2, most: 2 },
      { least: 2, most: 3 },
    ]);
    expect(open.recent.range.first < sharp.recent.range.first).toBe(true);
    expect(open.recent.range.last).toBe(sharp.recent.range.last);
    expect(open.whole).toEqual(sharp.whole);
  });

  it("adds the days that the Convention sets between the last instrument and its entry into force", () => {
    const dataset = ratified("2011-05-01", "2012-05-01", "2020-06-01", "2024-05-01", "2025-03-01");
    const later = { ...dataset, convention: { ...dataset.convention, delayDays: 30 } };
    const [a, b] = [estimateEntry(dataset), estimateEntry(later)];
    if (a.kind !== "estimate" || b.kind !== "estimate") throw new Error("no estimate");
    expect(Date.parse(b.whole.range.first) - Date.parse(a.whole.range.first)).toBe(30 * 86_400_000);
  });

  /*
   * By hand: adopted on 8 June 2010, thirteen of fourteen by the last word on 23 July 2025, 5,524 days later. The wait for one
   * has the quantiles 5524 (0.9^(-1/13.5) - 1) = 43, 5524 (2^(1/13.5) - 1) = 291 and 5524 (10^(1/13.5) - 1) = 1027 days; with
   * thirty days more that is from 4 October 2025 to 15 June 2028, as likely before as after 9 June 2026.
   */
  it("gives for the record what the formula gives by hand", () => {
    const found = estimateEntry(record);
    if (found.kind !== "estimate") throw new Error(found.kind);
    expect(found).toMatchObject({ day: "2025-07-23", count: 13, target: 14 });
    expect(found.whole.range.first).toBe("2025-10-04");
    expect(found.whole.middle.first.slice(0, 7)).toBe("2026-06");
    expect(found.whole.range.last.slice(0, 7)).toBe("2028-06");
    expect(found.recent.count).toEqual({ least: 6, most: 11 });
  });

  it("knows only what had been said by the day shown", () => {
    expect(estimateEntry(asOf(record, "2023-12-31")).kind).toBe("too-few");
    const then = estimateEntry(asOf(record, "2025-03-20"));
    expect(then).toMatchObject({ kind: "estimate", day: "2025-03-17", count: 13 });
  });
});

describe("tryOut", () => {
  it("asks of the end of a year when the number of today would be reached, and tells when it was", () => {
    const trial = tryOut(record, "2023-12-31");
    expect(trial?.came).toEqual({ first: "2025-01-01", last: "2025-03-11" });
    const known = estimateIn(trial?.known);
    expect(known).toMatchObject({ day: "2023-12-31", count: 8, target: 13 });
    // The pace since 2010 was far too slow for what came.
    expect(trial && verdictOf(known.whole, trial.came)).toBe("earlier");
  });

  it("tells what a reader of that day was told, from the last day on which a source had spoken by then", () => {
    const trial = tryOut(record, "2024-12-31");
    expect(trial?.toldEntry).toEqual(estimateEntry(asOf(record, "2024-12-31")));
    const [told, entry] = [estimateIn(trial?.told), estimateIn(trial?.toldEntry)];
    expect([entry.day, entry.target, told.day, told.target]).toEqual(["2024-09-18", 14, "2024-09-18", 13]);
    expect(told.count).toBe(entry.count);
    expect([told.whole.from, told.whole.count]).toEqual([entry.whole.from, entry.whole.count]);
    // One ratification fewer, and no thirty days after it.
    expect(told.whole.range.first < entry.whole.range.first).toBe(true);
    expect(told.whole.range.last < entry.whole.range.last).toBe(true);
  });

  it("takes no silence for no ratification: what is still open of a day isn't tried with what is known today", () => {
    const dates = ["2011-05-01", "2012-05-01", "2013-05-01", "2025-02-01"] as const;
    expect(estimateIn(tryOut(ratified(...dates), "2024-12-31")?.known).count).toBe(3);
    expect(tryOut(ratified(...dates, "2024-06-01/2025-02-15"), "2024-12-31")?.known).toBeNull();
  });

  it("has nothing to compare with where nothing came since", () => {
    expect(tryOut(record, "2025-12-31")).toBeUndefined();
  });
});

describe("verdictOf", () => {
  it("tells within, earlier and later, and leaves a span over an end open", () => {
    const range = { first: "2025-01-01", last: "2025-12-31" };
    const outlook = { from: "2020-01-01", count: { least: 1, most: 1 }, range, middle: range };
    const verdict = (first: string, last: string) => verdictOf(outlook, { first, last });
    expect(verdict("2025-02-01", "2025-03-01")).toBe("within");
    expect(verdict("2024-02-01", "2024-03-01")).toBe("earlier");
    expect(verdict("2026-02-01", "2026-03-01")).toBe("later");
    expect(verdict("2024-12-01", "2025-03-01")).toBe("open");
  });
});

describe("passedBy", () => {
  it("tells how much of a range lies before a day", () => {
    const range = { first: "2025-10-04", last: "2028-06-15" };
    const middle = { first: "2026-06-09", last: "2026-07-09" };
    const outlook = { from: "2010-06-08", count: { least: 13, most: 13 }, range, middle };
    const days = ["2025-10-04", "2025-10-05", "2026-07-09", "2026-07-10", "2028-06-15", "2028-06-16"];
    expect(days.map((day) => passedBy(day, outlook))).toEqual(["nothing", "part", "part", "middle", "middle", "all"]);
  });
});
