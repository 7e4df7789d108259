import { describe, expect, it } from "vitest";
import { factsOf, keys, open } from "./openEvidence.ts";

describe("findEvidence: the road map", () => {
  it("gives every statement of an item, or one", () => {
    expect(keys("initiatives/headquarters")).toEqual(["headquarters/0", "headquarters/1"]);
    expect(open("initiatives/headquarters/1")).toMatchObject({
      title: "New headquarters",
      records: [{ key: "headquarters/1", when: "31 Mar 2025", page: "/roadmap/headquarters/" }],
    });
    expect(factsOf("initiatives/headquarters/1")).toEqual({
      Standing: "agreed",
      "Promised for": "21 Jun – 10 Jul 2025",
    });
  });

  it("gives the items of a standing, each with the word that decides it", () => {
    expect(keys("roadmap/delivered")).toEqual(["fund", "ministerial"]);
    expect(open("roadmap/delivered")?.records[0]?.cites[0]?.source).toBe("release-2023");
    expect(keys("roadmap/late")).toEqual(["headquarters"]);
    expect(factsOf("roadmap/late")["Standing"]).toBe("late (agreed)");
    expect(keys("roadmap/unreported")).toEqual(["forum"]);
  });
});
