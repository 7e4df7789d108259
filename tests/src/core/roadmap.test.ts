import { describe, expect, it } from "vitest";
import type { Statement } from "../../../data/schema/initiatives.ts";
import {
  currentPromise,
  type InitiativeFilter,
  progressOf,
  selectInitiatives,
  selectMilestones,
} from "../../../src/core/roadmap.ts";
import { initiative, latestDay, smallDataset, statement, when } from "../smallDataset.ts";

const { initiatives } = smallDataset;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function promisedFor(edtf: string, said = "2024-09-18"): Statement {
  return statement(said, { target: when(edtf) });
}

function delivered(edtf: string, said = "2026-12-31"): Statement {
  return statement(said, { status: "operational", happened: when(edtf), delivers: true });
}

describe("progressOf", () => {
  it("knows only what was said by the day", () => {
    const statements = [
      statement("2023-06-20", { status: "drafting" }),
      promisedFor("2025-21"),
      statement("2025-03-31", { status: "postponed", target: when("2026") }),
    ];
    expect(progressOf(statements, "2025-03-30")).toMatchObject({
      status: "agreed",
      firstTarget: { edtf: "2025-21" },
      currentTarget: { edtf: "2025-21" },
      achieved: null,
    });
    expect(progressOf(statements, "2023-06-20")).toEqual({
      status: "drafting",
      firstTarget: null,
      currentTarget: null,
      achieved: null,
      slipDays: null,
    });
  });

  it("keeps the first promise where a later one supersedes it", () => {
    const progress = progressOf([promisedFor("2025-21"), promisedFor("2026", "2025-03-31")], "2025-03-31");
    expect(progress).toMatchObject({ firstTarget: { edtf: "2025-21" }, currentTarget: { edtf: "2026" } });
  });

  it("takes a step on the way for no delivery", () => {
    const statements = [statement("2024-09-18", { happened: when("2024-06") }), delivered("2025-01-20", "2025-01-21")];
    expect(progressOf(statements, "2024-12-31").achieved).toBeNull();
    expect(progressOf(statements, "2025-01-21").achieved?.edtf).toBe("2025-01-20");
  });

  it("throws where nothing was said by the day, and names it", () => {
    expect(() => progressOf([promisedFor("2025-21")], "2024-09-17")).toThrow(
      new RangeError("no statement by 2024-09-17"),
    );
  });
});

describe("progressOf: several words on one delivery", () => {
  it("takes the closest date that was said by the day, of two as close the first", () => {
    const loose = delivered("../2025-02-03", "2025-02-03");
    const close = delivered("2025-01-15", "2025-02-26");
    const other = delivered("2025-01-16", "2025-03-01");
    const achieved = (day: string) =>
      progressOf([promisedFor("2025", "2025-01-01"), loose, close, other], day).achieved?.edtf;
    expect(achieved("2025-02-25")).toBe("../2025-02-03");
    expect(achieved("2025-03-31")).toBe("2025-01-15");
  });
});

describe("progressOf: slipDays of what is delivered", () => {
  it.each([
    ["on the day", "2025-03-14", "2025-03-14", 0],
    ["within the span", "2025-21", "2025-04-10", 0],
    ["in an overlapping span", "2025-21", "2025-05/2025-07", 0],
    ["in the year that was promised", "2025", "2025-12-31", 0],
    ["late, from the nearest end of the promise", "2025-21", "2025-06-10", 10],
    ["late, to the nearest end of the delivery", "2025-03-14", "2025-04", 18],
    ["late, between two spans", "2024", "2025-21", 60],
    ["early", "2024-12-19", "2024-12-17", -2],
    ["early, between two spans", "2025-21", "2025-01", -29],
    ["by a day, before the promise", "2025-21", "../2025-01-31", -29],
    ["by a day, within the promise", "2025-21", "../2025-04-30", 0],
  ])("counts %s", (_, target, happened, days) => {
    expect(progressOf([promisedFor(target), delivered(happened)], "2026-12-31").slipDays).toBe(days);
  });

  it("is counted from the first promise, not the one in force", () => {
    const statements = [promisedFor("2025-01-10"), promisedFor("2025-02-10", "2025-01-11"), delivered("2025-02-10")];
    expect(progressOf(statements, "2026-12-31").slipDays).toBe(31);
  });

  it("stays as it is when time goes on", () => {
    const statements = [promisedFor("2025-01-10"), delivered("2025-02-10", "2025-02-11")];
    expect(progressOf(statements, "2025-02-11").slipDays).toBe(31);
    expect(progressOf(statements, "2030-01-01").slipDays).toBe(31);
  });

  it("is unknown without a promise", () => {
    expect(progressOf([delivered("2025-02-10", "2025-02-11")], "2025-02-11").slipDays).toBeNull();
  });
});

/** Said on a day of what is not done, without a promise of its own. */
const undone = (said: string) => statement(said, { status: "drafting" });

describe("progressOf: slipDays of what is not delivered", () => {
  it("is 0 up to the last day of the promise, then unknown where nobody speaks of it", () => {
    expect(progressOf([promisedFor("2025-21")], "2025-05-31").slipDays).toBe(0);
    expect(progressOf([promisedFor("2025-21")], "2025-06-01").slipDays).toBeNull();
    expect(progressOf([promisedFor("2025-21")], "2026-05-31").slipDays).toBeNull();
  });

  it("runs to the last day on which a source spoke of it as not done, whatever day is shown", () => {
    const statements = [promisedFor("2025-21"), undone("2025-06-10"), undone("2025-06-30")];
    expect(progressOf(statements, "2025-06-10").slipDays).toBe(10);
    expect(progressOf(statements, "2025-06-30").slipDays).toBe(30);
    expect(progressOf(statements, "2026-12-31").slipDays).toBe(30);
  });

  it("takes a word that it works, without a delivery, for no word that it isn't done", () => {
    const statements = [promisedFor("2025-21"), statement("2025-06-30", { status: "operational" })];
    expect(progressOf(statements, "2025-06-30").slipDays).toBeNull();
  });

  it("counts a later promise before its day has come, between the nearest ends", () => {
    const statements = [promisedFor("2025-21"), promisedFor("2025-06-21/2025-07-10", "2025-03-31")];
    expect(progressOf(statements, "2025-03-30").slipDays).toBe(0);
    expect(progressOf(statements, "2025-03-31").slipDays).toBe(21);
    expect(progressOf(statements, "2025-07-10").slipDays).toBe(21);
    expect(progressOf(statements, "2025-07-11").slipDays).toBeNull();
  });

  it("is 0 where a later promise is earlier or overlaps", () => {
    expect(progressOf([promisedFor("2026"), promisedFor("2025-09", "2025-01-23")], "2025-03-31").slipDays).toBe(0);
    expect(progressOf([promisedFor("2025"), promisedFor("2025-09", "2025-01-23")], "2025-03-31").slipDays).toBe(0);
  });

  it("counts from the promise in force where that was brought forward", () => {
    const statements = [promisedFor("2025-12-31"), promisedFor("2025-05-31", "2025-01-23"), undone("2025-06-10")];
    expect(progressOf(statements, "2025-06-09").slipDays).toBeNull();
    expect(progressOf(statements, "2025-06-10").slipDays).toBe(10);
  });

  it("counts a new promise that is made after the first has passed, though the two overlap", () => {
    const statements = [promisedFor("2025-21"), promisedFor("2025", "2025-06-10")];
    expect(progressOf(statements, "2025-06-10").slipDays).toBe(10);
  });
});

describe("currentPromise", () => {
  it("finds the last statement with a target", () => {
    const item = initiative({ id: "one", statements: [promisedFor("2025-21"), statement("2025-01-01")] });
    expect(currentPromise(item)).toBe(item.statements[0]);
  });

  it("finds none where none was made", () => {
    expect(currentPromise(initiative({ id: "one", statements: [statement("2024-09-18")] }))).toBeUndefined();
  });
});

describe("selectMilestones", () => {
  it("puts the late ones first, the latest promise at their head, then the open ones by their day, then no report", () => {
    const items = [
      initiative({ id: "in-summer", statements: [promisedFor("2025-22")] }),
      initiative({ id: "last-year", statements: [promisedFor("2024-12-19")] }),
      initiative({ id: "not-yet", statements: [promisedFor("2024-12-19"), undone("2025-03-01")] }),
      ...initiatives,
      initiative({ id: "in-april", statements: [promisedFor("2025-04")] }),
    ];
    expect(
      selectMilestones(items, latestDay).map((milestone) => [milestone.initiative.id, milestone.standing]),
    ).toEqual([
      ["headquarters", "late"],
      ["not-yet", "late"],
      ["in-april", "open"],
      ["in-summer", "open"],
      ["summit", "open"],
      ["last-year", "unreported"],
      ["forum", "unreported"],
    ]);
  });

  it("gives the promise in force with the statement that made it", () => {
    const [first] = selectMilestones(initiatives, latestDay);
    expect(first?.target.edtf).toBe("2025-06-21/2025-07-10");
    expect(first?.statement.said).toBe("2025-03-31");
  });
});

const anyInitiative: InitiativeFilter = { tracks: [], standings: [], leads: [], clusters: [], terms: [] };
const chosen = (filter: Partial<InitiativeFilter>) =>
  ids(selectInitiatives(initiatives, { ...anyInitiative, ...filter }, latestDay));

describe("selectInitiatives", () => {
  it("takes all where nothing is asked", () => {
    expect(chosen({})).toEqual(ids(initiatives));
  });

  it("takes any of the values of one list, and all of the lists", () => {
    expect(chosen({ tracks: ["meetings", "secretariat"] })).toEqual(["headquarters", "ministerial", "forum", "summit"]);
    expect(chosen({ tracks: ["meetings", "secretariat"], standings: ["late"] })).toEqual(["headquarters"]);
    expect(chosen({ tracks: ["meetings", "secretariat"], standings: ["late", "unreported"] })).toEqual([
      "headquarters",
      "forum",
    ]);
    expect(chosen({ tracks: ["meetings"], leads: ["KAZ"] })).toEqual(["forum"]);
  });

  it("leaves out what has no lead or cluster where one is asked for", () => {
    expect(chosen({ leads: ["AZE"] })).toEqual(["summit"]);
    expect(chosen({ clusters: ["1", "3"] })).toEqual(["charter", "fund"]);
  });

  it.each([
    ["said in it", { first: "2023-06-20", last: "2023-06-20" }, ["charter", "fund", "eminent-persons", "forum"]],
    ["delivered in it", { first: "2022-10-13", last: "2022-10-13" }, ["fund"]],
    ["promised for a span that touches it", { first: "2025-06-01", last: "2025-06-21" }, ["headquarters"]],
    ["none of these", { first: "2019-01-01", last: "2019-12-31" }, []],
  ])("takes a term's items: %s", (_, term, expected) => {
    expect(chosen({ terms: [term] })).toEqual(expected);
  });

  it("takes what touches any of several terms", () => {
    const terms = [
      { first: "2022-10-13", last: "2022-10-13" },
      { first: "2025-06-01", last: "2025-06-21" },
    ];
    expect(chosen({ terms })).toEqual(["headquarters", "fund"]);
  });
});
