import { describe, expect, it } from "vitest";
import type { Body } from "../../../data/schema/bodies.ts";
import { bodiesOf, selectMeetingBodies } from "../../../src/core/meetings.ts";
import { cite, event, when } from "../smallDataset.ts";

function body(id: string, name: string, kind: Body["kind"], aliases: string[] = []): Body {
  const standings = [{ status: "operational" as const, text: "It works.", cites: [cite("digest-2021", "2021-06-30")] }];
  return { id, name, kind, aliases, standings, status: "operational", known: "2021-06-30" };
}
const bodies = [
  body("summit", "Summit", "governing"),
  body("ministers", "Ministerial Council", "governing", ["Meeting of Ministers of Foreign Affairs"]),
  body("soc", "Senior Officials Committee", "governing"),
  body("swg", "Special Working Group", "governing"),
  body("think-tanks", "Think Tank Forum", "advisory"),
  body("finance", "Finance Summit", "advisory"),
  body("fund", "CICA Fund", "institution"),
];
const idsOf = (title: string, fields: Partial<Parameters<typeof event>[0]> = {}) =>
  bodiesOf(event({ id: "one", start: when("2022"), title, kind: "governing-body", ...fields }), bodies).map(
    ({ id }) => id,
  );

describe("bodiesOf", () => {
  it("finds the body in the title, with or without the words CICA and the", () => {
    expect(idsOf("Second CICA Summit")).toEqual(["summit"]);
    expect(idsOf("Special Meeting of the CICA Ministers of Foreign Affairs")).toEqual(["ministers"]);
    expect(idsOf("Ninth Meeting of the CICA Think Tank Forum", { kind: "advisory-body" })).toEqual(["think-tanks"]);
  });

  it("counts a second body where the two met together, not where it is only spoken of", () => {
    expect(idsOf("Meetings of the Senior Officials Committee and the Special Working Group")).toEqual(["soc", "swg"]);
    expect(idsOf("Meeting of the Senior Officials Committee before the Seventh Ministerial Council")).toEqual(["soc"]);
  });

  it("keeps to the kind of the event", () => {
    expect(idsOf("2021 CICA Finance Summit", { kind: "advisory-body" })).toEqual(["finance"]);
    expect(idsOf("Decision of the Senior Officials Committee on the Think Tank Forum")).toEqual(["soc"]);
    expect(idsOf("Seminar on the Summit", { kind: "cbm" })).toEqual([]);
  });

  it("counts what a body organises, whatever its title says", () => {
    expect(idsOf("Rally", { kind: "advisory-body", organisers: ["think-tanks"] })).toEqual(["think-tanks"]);
    expect(idsOf("Consultative meeting of the Chairs")).toEqual([]);
  });
});

describe("selectMeetingBodies", () => {
  it("leaves out institutions", () => {
    expect(selectMeetingBodies(bodies).map(({ id }) => id)).not.toContain("fund");
  });
});
