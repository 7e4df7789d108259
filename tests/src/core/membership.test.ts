import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { isOnDay, lastDayOf, selectMembers, selectObservers, selectPartners } from "../../../src/core/membership.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { cite, smallDataset, when } from "../smallDataset.ts";

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function lanka() {
  const state = smallDataset.states.find(({ id }) => id === "LKA");
  if (state === undefined) throw new Error("no Sri Lanka");
  return state;
}

describe("isOnDay", () => {
  it("counts an accession that is known by its year from its first day", () => {
    expect(isOnDay(lanka(), "member", "2017-12-31")).toBe(false);
    expect(isOnDay(lanka(), "member", "2018-01-01")).toBe(true);
  });

  it("counts a membership to its last day", () => {
    const cites = [cite("digest-2021", "2021-06-30")];
    const left = { ...lanka(), memberships: [{ status: "member" as const, until: when("2020-06"), cites }] };
    expect(isOnDay(left, "member", "2020-06-30")).toBe(true);
    expect(isOnDay(left, "member", "2020-07-01")).toBe(false);
  });

  it("counts a membership without a beginning from ever", () => {
    const [azerbaijan] = smallDataset.states;
    expect(azerbaijan && isOnDay(azerbaijan, "member", "1999-01-01")).toBe(true);
  });

  it("tells one standing from another", () => {
    expect(isOnDay(lanka(), "observer", "2015-01-01")).toBe(true);
    expect(isOnDay(lanka(), "member", "2015-01-01")).toBe(false);
    expect(isOnDay(lanka(), "pending", "2015-01-01")).toBe(false);
  });
});

describe("selectMembers", () => {
  it("takes those of the day, in the order of the dataset", () => {
    expect(ids(selectMembers(smallDataset, "2022-10-12"))).toEqual(["AZE", "CHN", "KAZ", "LKA", "TUR"]);
    expect(ids(selectMembers(smallDataset, "2022-10-13"))).toEqual(["AZE", "CHN", "KAZ", "KWT", "LKA", "TUR"]);
  });
});

describe("selectObservers", () => {
  it("leaves out an observer that has become a member, and an applicant", () => {
    expect(ids(selectObservers(smallDataset, "2017-12-31"))).toEqual(["JPN", "LKA"]);
    expect(ids(selectObservers(smallDataset, "2018-01-01"))).toEqual(["JPN"]);
  });
});

describe("selectPartners", () => {
  it("takes the partners of the day, not the observers", () => {
    expect(ids(selectPartners(smallDataset, "2024-09-17"))).toEqual(["eco"]);
    expect(ids(selectPartners(smallDataset, "2024-09-18"))).toEqual(["eco", "un"]);
  });

  it("leaves out a partnership that has ended", () => {
    const [eco] = smallDataset.organisations;
    const [relation] = eco?.relations ?? [];
    if (eco === undefined || relation === undefined) throw new Error("no partner");
    const organisations = [{ ...eco, relations: [{ ...relation, until: when("2023-12-31") }] }];
    expect(ids(selectPartners({ ...smallDataset, organisations }, "2023-12-31"))).toEqual(["eco"]);
    expect(ids(selectPartners({ ...smallDataset, organisations }, "2024-01-01"))).toEqual([]);
  });
});

describe("membership on record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  beforeAll(async () => {
    record = await compileRecord();
  }, compileTimeout);

  it.each([
    ["the day before Kuwait joined", "2022-10-12", 27],
    ["the day on which Kuwait joined", "2022-10-13", 28],
    ["the latest day", "2025-03-31", 28],
  ])("counts Member States on %s", (_, day, count) => {
    expect(selectMembers(record, day)).toHaveLength(count);
  });

  it("lists the Member States by name in English", () => {
    const names = selectMembers(record, "2025-03-31").map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(names).toContain("Türkiye");
  });

  it("has no state that is member and observer at once", () => {
    const members = new Set(ids(selectMembers(record, "2025-03-31")));
    for (const id of ids(selectObservers(record, "2025-03-31"))) expect(members.has(id)).toBe(false);
  });

  it("counts Morocco, which has applied, neither way", () => {
    const standing = [...selectMembers(record, "2025-03-31"), ...selectObservers(record, "2025-03-31")];
    expect(ids(standing)).not.toContain("MAR");
  });
});

describe("lastDayOf", () => {
  it("never lies after the day shown", () => {
    expect(lastDayOf({ to: null }, "2025-03-31")).toBe("2025-03-31");
    expect(lastDayOf({ to: "2025-12-31" }, "2025-03-31")).toBe("2025-03-31");
    expect(lastDayOf({ to: "2019-12-31" }, "2025-03-31")).toBe("2019-12-31");
  });
});
