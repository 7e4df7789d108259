import { describe, expect, it } from "vitest";
import { asOf } from "../../../src/core/asOf.ts";
import { selectChanges, selectWeightiest, tallyChange } from "../../../src/core/changes.ts";
import { initiative, smallDataset, statement, when } from "../smallDataset.ts";

function brief(after: string, upTo: string, dataset = smallDataset) {
  return selectChanges(dataset, after, upTo).map((change) => {
    const of =
      "action" in change
        ? `${change.action.state} ${change.action.action}`
        : "contribution" in change
          ? change.contribution.id
          : "event" in change
            ? change.event.id
            : change.initiative.id;
    return `${change.day} ${change.kind}: ${of}`;
  });
}

describe("selectChanges", () => {
  it("lists what became known, latest first and of one day the weightiest first", () => {
    expect(brief("2024-09-18", "2025-03-31")).toEqual([
      "2025-03-31 delivered: ministerial",
      "2025-03-31 moved: headquarters",
      "2025-03-31 promised: summit",
      "2025-03-20 ratified: KWT accession",
      "2025-03-17 ratified: TUR ratification",
      "2025-03-14 ratified: CHN ratification",
      "2025-03-14 acted: CHN deposit",
      "2025-03-07 contributed: city-premises",
      "2025-01-21 held: council",
    ]);
  });

  it("leaves out the first day and takes the last", () => {
    expect(brief("2025-03-14", "2025-03-17")).toEqual(["2025-03-17 ratified: TUR ratification"]);
    expect(brief("2025-03-16", "2025-03-17")).toHaveLength(1);
    expect(brief("2025-03-17", "2025-03-17")).toEqual([]);
  });

  it("is empty where the days are reversed", () => {
    expect(brief("2025-03-31", "2024-09-18")).toEqual([]);
  });

  it("goes by the day on which a thing was said, not on which it was done", () => {
    expect(brief("2023-12-31", "2024-09-17")).toEqual([]);
    expect(brief("2024-09-17", "2024-09-18")).toContain("2024-09-18 ratified: AZE approval");
  });

  it("lists events of the governing bodies only", () => {
    const held = selectChanges(smallDataset, "2011-01-01", "2025-03-31").filter(({ kind }) => kind === "held");
    expect(held).toHaveLength(1);
  });

  it("remembers the promise before, though it was made before the time asked for", () => {
    const [moved] = selectChanges(smallDataset, "2025-03-30", "2025-03-31").filter(({ kind }) => kind === "moved");
    expect(moved).toMatchObject({
      before: { edtf: "2025-21" },
      statement: { target: { edtf: "2025-06-21/2025-07-10" } },
    });
  });

  it("tells a first word, a first promise, a moved one, a word that moves nothing and a delivery apart", () => {
    const item = initiative({
      id: "one",
      statements: [
        statement("2024-01-01"),
        statement("2024-02-01", { target: when("2024-21") }),
        statement("2024-03-01"),
        statement("2024-04-01", { target: when("2024-22") }),
        statement("2024-09-01", { target: when("2024-22"), happened: when("2024-08-30"), delivers: true }),
      ],
    });
    expect(
      brief("2023-12-31", "2024-12-31", { ...smallDataset, initiatives: [item] }).filter((line) =>
        line.endsWith("one"),
      ),
    ).toEqual([
      "2024-09-01 delivered: one",
      "2024-04-01 moved: one",
      "2024-03-01 reported: one",
      "2024-02-01 promised: one",
      "2024-01-01 new: one",
    ]);
  });

  it("takes a meeting that the road map promised and its event for one fact where one day brings both", () => {
    const itemOf = (said: string) =>
      initiative({
        id: "promised",
        statements: [
          statement("2024-12-01", { target: when("2025-01") }),
          statement(said, { status: "operational", happened: when("2025-01-20"), delivers: true }),
        ],
      });
    const of = (said: string, after = "2025-01-01", upTo = "2025-03-31") =>
      brief(after, upTo, { ...smallDataset, initiatives: [itemOf(said)] }).filter((line) =>
        /council|promised$/.test(line),
      );
    expect(of("2025-01-21")).toEqual(["2025-01-21 delivered: promised"]);
    // Known before the road map spoke of it: two pieces of news, whatever span is asked for.
    expect(of("2025-03-31")).toEqual(["2025-03-31 delivered: promised", "2025-01-21 held: council"]);
    expect(of("2025-03-31", "2025-01-21")).toEqual(["2025-03-31 delivered: promised"]);
    expect(of("2025-03-31", "2025-01-01", "2025-01-21")).toEqual(["2025-01-21 held: council"]);
    const other = { ...itemOf("2025-01-21"), track: "institutions" as const };
    expect(brief("2025-01-01", "2025-03-31", { ...smallDataset, initiatives: [other] })).toContain(
      "2025-01-21 held: council",
    );
  });
});

describe("selectWeightiest", () => {
  it("takes the weightiest over the whole time, of one weight the latest, and keeps the order", () => {
    const changes = selectChanges(smallDataset, "2024-09-18", "2025-03-31");
    const chosen = (n: number) => selectWeightiest(changes, n).map(({ day, kind }) => `${day} ${kind}`);
    expect(chosen(2)).toEqual(["2025-03-20 ratified", "2025-03-17 ratified"]);
    expect(chosen(4)).toEqual([
      "2025-03-31 delivered",
      "2025-03-20 ratified",
      "2025-03-17 ratified",
      "2025-03-14 ratified",
    ]);
    expect(selectWeightiest(changes, 99)).toEqual(changes);
  });
});

describe("tallyChange", () => {
  it("is the difference between what is known now and what was known then", () => {
    expect(tallyChange(smallDataset, "2025-03-31", "2024-09-18")).toEqual({
      ratifications: 3,
      delivered: 1,
      members: 0,
      events: 6,
    });
    expect(tallyChange(smallDataset, "2025-03-31", "2025-03-31")).toEqual({
      ratifications: 0,
      delivered: 0,
      members: 0,
      events: 0,
    });
  });

  it("falls where what had been delivered is frozen", () => {
    expect(tallyChange(asOf(smallDataset, "2024-09-18"), "2024-09-18", "2023-06-20").delivered).toBe(-1);
  });
});
