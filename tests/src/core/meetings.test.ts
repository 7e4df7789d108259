import { describe, expect, it } from "vitest";
import { findMeetingKind, selectMeetingBodies, selectMeetings } from "../../../src/core/meetings.ts";
import { body, event, when } from "../smallDataset.ts";

const bodies = [
  body({ id: "committee", name: "Committee", kind: "governing" }),
  body({ id: "forum", name: "Forum", kind: "advisory" }),
  body({ id: "fund", name: "Fund", kind: "institution" }),
  body({ id: "office", name: "Office", kind: "secretariat" }),
];

describe("findMeetingKind", () => {
  it("knows the kind of event that a body's meetings are, and of which bodies there are none", () => {
    expect(bodies.map(findMeetingKind)).toEqual(["governing-body", "advisory-body", undefined, undefined]);
  });
});

describe("selectMeetingBodies", () => {
  it("leaves out institutions and the Secretariat", () => {
    expect(selectMeetingBodies(bodies).map(({ id }) => id)).toEqual(["committee", "forum"]);
  });
});

describe("selectMeetings", () => {
  const held = (id: string, fields: Partial<Parameters<typeof event>[0]>) =>
    event({ id, start: when("2022"), kind: "governing-body", ...fields });
  const events = [
    held("joint", { bodies: ["committee", "group"] }),
    held("alone", { title: "Meeting of the Group", bodies: ["group"] }),
    held("named", { title: "Decision of the Committee", organisers: ["committee"] }),
  ];

  it("takes the record's word for it, not that of a title or an organiser", () => {
    const idsOf = (id: string) => selectMeetings(events, id).map((one) => one.id);
    expect(idsOf("committee")).toEqual(["joint"]);
    expect(idsOf("group")).toEqual(["joint", "alone"]);
    expect(idsOf("forum")).toEqual([]);
  });
});
