import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { findUnseen, isShown, type Own, settle, settleRemoved } from "../../../src/mine/arrival.ts";
import { type History, record, startHistory } from "../../../src/mine/history.ts";
import type { KeptBriefing } from "../../../src/mine/keptBriefing.ts";

/** A version with its words for its revision; made from others, the latest first, or preferred to them. */
function version(
  revision: string,
  ancestors: readonly string[],
  over: readonly string[] = [],
  changed = 10,
): KeptBriefing {
  return { briefing: { id: "a", title: revision, slides: [], changed }, added: 1, revision, ancestors, over };
}

const kept = version("own", ["base"]);
const past = record(startHistory<Briefing | null>(version("base", []).briefing), kept.briefing);
const own: Own = { history: past, kept, unkept: null };
const deleted: Own = { ...own, history: record<Briefing | null>(past, null) };

/** Another tab's version, by how it stands to the own one. */
const theirs = {
  same: kept,
  later: version("theirs", ["own", "base"]),
  "later, with the own one in a copy": version("theirs", ["own", "base"], ["own"]),
  earlier: version("base", []),
  "a fork changed before": version("theirs", ["base"], [], 9),
  "a fork changed after": version("theirs", ["base"], [], 11),
};

const brief = ({ past: acts, present }: History<Briefing | null>) => [present?.title ?? null, acts.length];

describe("settle", () => {
  it.each([
    ["same", undefined],
    ["later", { shown: "theirs", history: ["theirs", 1], isConflict: false }],
    ["later, with the own one in a copy", { shown: "theirs", history: ["theirs", 0], isConflict: true }],
    ["earlier", { shown: "own", history: ["own", 1], isConflict: false }],
    ["a fork changed before", { shown: "own", history: ["own", 1], isConflict: true, copy: "theirs" }],
    ["a fork changed after", { shown: "theirs", history: ["theirs", 0], isConflict: true, copy: "own" }],
  ] as const)("has of a briefing that is shown, where what arrives is %s: %j", (how, expected) => {
    const settled = settle(own, theirs[how]);
    if (expected === undefined) expect(settled).toBeUndefined();
    else {
      const { copy, ...rest } = { copy: undefined, ...expected };
      expect(settled).toMatchObject({ ...rest, history: expect.anything() });
      expect(settled && brief(settled.history)).toEqual(rest.history);
      expect(settled?.copy?.briefing.title).toBe(copy);
      expect(settled?.kept.revision).toBe(expected.shown === "own" ? "own" : "theirs");
    }
  });

  it.each([
    ["same", ["own", 1]],
    ["later", ["theirs", 1]],
    ["later, with the own one in a copy", ["theirs", 0]],
    ["earlier", undefined],
    ["a fork changed before", ["theirs", 1]],
    ["a fork changed after", ["theirs", 1]],
  ] as const)(
    "shows of a deleted one what arrives, without the deletion to take back, where it is %s: %j",
    (how, expected) => {
      const settled = settle(deleted, theirs[how]);
      expect(settled && brief(settled.history)).toEqual(expected);
      expect(settled?.kept).toBe(expected && theirs[how]);
      expect(settled?.copy).toBeUndefined();
    },
  );

  it("makes the one that is shown after a fork from both, so that no tab takes it for a fork again", () => {
    const other = theirs["a fork changed before"];
    const settled = settle(own, other);
    expect(settled?.kept).toMatchObject({ ancestors: ["theirs", "base"], over: ["theirs"] });
    const elsewhere = settle({ ...own, kept: other }, settled?.kept ?? other);
    expect(elsewhere).toMatchObject({ shown: "theirs", isConflict: true });
    expect(elsewhere?.copy).toBeUndefined();
  });

  it("comes to the same in both tabs of a fork, also where both were changed at the same time", () => {
    for (const changed of [9, 10, 11]) {
      const other = version("theirs", ["base"], [], changed);
      const here = settle(own, other);
      const there = settle({ ...own, kept: other }, kept);
      expect(here?.kept.revision).toBe(there?.kept.revision);
      expect(here?.copy).toBe(there?.copy);
    }
  });
});

describe("settleRemoved", () => {
  it("deletes what is missing in the store, as an act that can be taken back", () => {
    const settled = settleRemoved(own);
    expect(isShown(settled)).toBe(false);
    expect(settled?.history.past.at(-1)).toEqual({ before: kept.briefing, after: null });
    expect(settled?.kept).toBe(kept);
  });

  it("leaves what is not there because it was never kept, and what is deleted already", () => {
    for (const unkept of ["full", "unavailable"] as const) expect(settleRemoved({ ...own, unkept })).toBeUndefined();
    expect(settleRemoved(deleted)).toBeUndefined();
  });
});

describe("findUnseen", () => {
  it.each([
    ["same", false],
    ["later", true],
    ["later, with the own one in a copy", true],
    ["earlier", false],
    ["a fork changed before", true],
    ["a fork changed after", true],
  ] as const)("says of what the store holds, where it is %s, whether it is unseen: %j", (how, isUnseen) => {
    const found = { kind: "read", kept: theirs[how], isWhole: true } as const;
    expect(findUnseen(kept, found)).toBe(isUnseen ? theirs[how] : undefined);
  });

  it("finds nothing where there is nothing to read", () => {
    for (const found of [undefined, { kind: "newer" }, { kind: "broken" }] as const) {
      expect(findUnseen(kept, found)).toBeUndefined();
    }
  });
});
