import { describe, expect, it } from "vitest";
import { cite, latestDay, smallDataset, when } from "../../smallDataset.ts";
import { keys, open } from "./openEvidence.ts";

describe("findEvidence: states and the Convention", () => {
  it("gives the acts of a state and its standing", () => {
    expect(open("states/CHN")?.records.map(({ title, when: date }) => [title, date])).toEqual([
      ["Convention: ratification", "2024"],
      ["Convention: instrument handed over", "14 Mar 2025"],
      ["Member by 4 Jun 2002", "by 4 Jun 2002"],
    ]);
  });

  it("gives the ratifications, and no other act", () => {
    expect(keys("ratifications")).toEqual(["KAZ", "KWT", "CHN", "TUR", "AZE"]);
    expect(keys("ratifications/2025-03-17")).toEqual(["TUR"]);
  });

  it("cites the membership in force on the day, and says until when one lasted", () => {
    const states = smallDataset.states.map((state) =>
      state.id === "TUR"
        ? {
            ...state,
            memberships: [
              {
                status: "member" as const,
                since: when("../2002-06-04"),
                until: when("2014-05"),
                cites: [cite("digest-2021", "2021-06-30")],
              },
              { status: "member" as const, since: when("2020"), cites: [cite("statement-2024", "2024-09-18")] },
            ],
          }
        : state,
    );
    const dataset = { ...smallDataset, states };
    const of = (day: string) => open("members", {}, dataset, day)?.records.find(({ key }) => key === "TUR");
    expect(of(latestDay)).toMatchObject({ when: "2020", facts: [], cites: [{ source: "statement-2024" }] });
    expect(of("2010-01-01")).toMatchObject({
      when: "by 4 Jun 2002",
      facts: [{ label: "Until", value: "May 2014" }],
      cites: [{ source: "digest-2021" }],
    });
    expect(of("2016-01-01")).toBeUndefined();
    const titles = open("states/TUR", {}, dataset)?.records.map(({ title }) => title);
    expect(titles?.slice(-2)).toEqual(["Member by 4 Jun 2002, until May 2014", "Member since 2020"]);
  });

  it("gives an application its own word", () => {
    expect(open("states/MAR")?.records.map(({ title }) => title)).toEqual(["Application pending"]);
  });

  it("gives the Member States of the day", () => {
    expect(keys("members")).toHaveLength(6);
    expect(open("members", {}, smallDataset, "2022-10-12")?.records.map(({ key }) => key)).not.toContain("KWT");
  });
});
