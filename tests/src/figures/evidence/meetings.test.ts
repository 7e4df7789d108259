import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import { everyEvent } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { body, event, everyContribution, latestDay, smallDataset, when } from "../../smallDataset.ts";

const meeting = (id: string, start: string, bodies: string[]) =>
  event({ id, start: when(start), kind: "governing-body", bodies });
const dataset: Dataset = {
  ...smallDataset,
  bodies: [
    body({ id: "committee", name: "Committee", kind: "governing" }),
    body({ id: "group", name: "Group", kind: "governing" }),
  ],
  events: [meeting("joint", "2024-02-20", ["committee", "group"]), meeting("alone", "2025-02", ["group"])],
};
const recordsOf = (address: string) =>
  findEvidence(dataset, address, { asOf: latestDay, filter: everyEvent, contributions: everyContribution })?.records;
const keys = (address: string) => recordsOf(address)?.map(({ key }) => key);

describe("findEvidence: meetings", () => {
  it("says of an event whose meeting it is, each body leading to its own evidence", () => {
    expect(recordsOf("events/joint")?.[0]?.facts.find(({ label }) => label === "Meeting of")).toEqual({
      label: "Meeting of",
      value: "Committee, Group",
      parts: [
        { words: "Committee", opens: "bodies/committee" },
        { words: "Group", opens: "bodies/group" },
      ],
    });
  });

  it("gives of a body its standings and then its meetings, the latest first", () => {
    expect(keys("bodies/group")).toEqual(["operational It works.", "alone", "joint"]);
    expect(keys("bodies/committee")).toEqual(["operational It works.", "joint"]);
  });

  it("gives one standing alone", () => {
    expect(keys("bodies/group/0")).toEqual(["operational It works."]);
  });
});
