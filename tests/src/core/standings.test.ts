import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../data/schema/initiatives.ts";
import { dayFromNumber, dayNumber } from "../../../src/core/days.ts";
import { countStandings, isOverdue, progressOf, standingOf } from "../../../src/core/roadmap.ts";
import { initiative, latestDay, smallDataset, statement, when } from "../smallDataset.ts";

const { initiatives } = smallDataset;

function promisedFor(edtf: string, said = "2024-09-18"): Statement {
  return statement(said, { target: when(edtf) });
}

/** Said on a day of what is not done, without a promise of its own. */
const undone = (said: string) => statement(said, { status: "drafting" });

describe("standingOf", () => {
  const standing = (statements: readonly Statement[], asOf: string) =>
    standingOf(initiative({ id: "one", statements: [...statements] }, asOf), asOf);

  it.each([
    ["charter", "open"],
    ["headquarters", "late"],
    ["fund", "delivered"],
    ["eminent-persons", "stalled"],
    ["ministerial", "delivered"],
    ["forum", "unreported"],
    ["summit", "open"],
  ])("says of %s: %s", (id, expected) => {
    const found = initiatives.find((one) => one.id === id);
    expect(found && standingOf(found, latestDay)).toBe(expected);
  });

  it.each(["postponed", "frozen", "ended"] as const)("says stalled of what is %s, late or not", (status) => {
    expect(standing([promisedFor("2025-01"), statement("2025-02-10", { status })], "2025-03-31")).toBe("stalled");
  });

  it("calls late what a source of after the promise still speaks of as not done", () => {
    expect(standing([promisedFor("2025-01"), undone("2025-01-31")], "2025-01-31")).toBe("open");
    expect(standing([promisedFor("2025-01"), undone("2025-02-01")], "2025-02-01")).toBe("late");
  });

  it("calls late what is promised anew for after the first promise, before either has come", () => {
    expect(standing([promisedFor("2025-21"), promisedFor("2025-22", "2025-01-23")], "2025-01-23")).toBe("late");
    expect(standing([promisedFor("2025-21"), promisedFor("2025", "2025-01-23")], "2025-01-23")).toBe("open");
  });

  it("goes by the promise in force: one that was narrowed and has passed isn't open", () => {
    const rally = [promisedFor("2024", "2023-06-20"), promisedFor("2024-10-03/2024-10-04", "2024-09-18")];
    expect(standing(rally, "2024-10-04")).toBe("open");
    expect(standing(rally, "2024-10-05")).toBe("unreported");
    expect(standing(rally, "2024-10-31")).toBe("unreported");
  });

  it("says no report also where an earlier promise had slipped before", () => {
    const moved = [promisedFor("2025-01"), promisedFor("2025-03", "2025-01-23")];
    expect(standing(moved, "2025-03-31")).toBe("late");
    expect(standing(moved, "2025-04-01")).toBe("unreported");
  });

  it("never goes from anything to late, and counts no day more, by the passing of time alone", () => {
    const targets = fc.constantFrom("2024-21", "2024-06", "2024", "2024-12-19", "2025", "2025-03-01/2025-03-10");
    const said = fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2024-12-31") });
    const word = fc.tuple(said, fc.option(targets));
    const later = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), later, (words, days) => {
        const statements = words
          .toSorted(([a], [b]) => a - b)
          .map(([number, target]) => statement(dayFromNumber(number), target === null ? {} : { target: when(target) }));
        const lastSaid = statements.at(-1)?.said ?? "";
        const after = dayFromNumber(dayNumber(lastSaid) + days);
        const [then, now] = [lastSaid, after].map((day) => initiative({ id: "one", statements }, day));
        if (then === undefined || now === undefined) throw new Error("no initiative");
        const [before, since] = [standingOf(then, lastSaid), standingOf(now, after)];
        expect([before, "unreported"]).toContain(since);
        expect(now.slipDays).toBe(since === "unreported" ? null : then.slipDays);
        if (since === "late") expect(now.slipDays).toBeGreaterThan(0);
        if (since === "unreported") expect(isOverdue(now, after)).toBe(true);
      }),
    );
  });
});

describe("isOverdue", () => {
  it("goes by the last day of the promise in force", () => {
    const progress = (asOf: string) => progressOf([promisedFor("2025"), promisedFor("2025-01", "2024-12-01")], asOf);
    expect(isOverdue(progress("2025-01-31"), "2025-01-31")).toBe(false);
    expect(isOverdue(progress("2025-02-01"), "2025-02-01")).toBe(true);
  });

  it("is never true without a promise, with an open end or after the delivery", () => {
    expect(isOverdue({ currentTarget: null, achieved: null }, "2030-01-01")).toBe(false);
    expect(isOverdue({ currentTarget: when("2025/.."), achieved: null }, "2030-01-01")).toBe(false);
    expect(isOverdue({ currentTarget: when("2025"), achieved: when("2026") }, "2030-01-01")).toBe(false);
  });
});

describe("countStandings", () => {
  it("counts each initiative once", () => {
    expect(countStandings(initiatives, latestDay)).toEqual({
      delivered: 2,
      late: 1,
      unreported: 1,
      open: 2,
      stalled: 1,
    });
  });
});
