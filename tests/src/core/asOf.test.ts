import { describe, expect, it } from "vitest";
import { asOf, citesIn } from "../../../src/core/asOf.ts";
import { standingOf } from "../../../src/core/roadmap.ts";
import { body, cite, event, latestDay, smallDataset, when } from "../smallDataset.ts";

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const find = <T extends { readonly id: string }>(items: readonly T[], id: string) => items.find((one) => one.id === id);

describe("asOf", () => {
  it("leaves the dataset whole on the day of the latest source", () => {
    expect(asOf(smallDataset, latestDay)).toEqual(smallDataset);
  });

  it("names the day that it shows", () => {
    expect(asOf(smallDataset, "2024-09-18").meta.latestSource).toBe("2024-09-18");
  });

  it("doesn't touch the dataset that it is given", () => {
    const before = structuredClone(smallDataset);
    asOf(smallDataset, "2021-06-30");
    expect(smallDataset).toEqual(before);
  });

  it("takes what is said on the day itself, not on the day after", () => {
    expect(ids(asOf(smallDataset, "2023-06-19").contributions)).toEqual([]);
    expect(ids(asOf(smallDataset, "2023-06-20").contributions)).toEqual(["tur-cash-2023"]);
  });
});

describe("asOf: the road map", () => {
  it("has no statement that is said later, and no item of which nothing was said", () => {
    const view = asOf(smallDataset, "2024-09-17");
    expect(ids(view.initiatives)).toEqual(["charter", "fund", "eminent-persons", "forum"]);
    expect(find(view.initiatives, "charter")).toMatchObject({
      status: "drafting",
      statements: [{ said: "2023-06-20" }],
    });
  });

  it("has a target in force that is superseded later", () => {
    expect(find(asOf(smallDataset, "2025-03-30").initiatives, "headquarters")).toMatchObject({
      currentTarget: { edtf: "2025-21" },
      slipDays: 0,
    });
    expect(find(asOf(smallDataset, latestDay).initiatives, "headquarters")).toMatchObject({
      firstTarget: { edtf: "2025-21" },
      currentTarget: { edtf: "2025-06-21/2025-07-10" },
      slipDays: 21,
    });
  });

  it("knows no slippage of what had been delivered but was not yet reported, and doesn't call it late", () => {
    const fund = find(asOf(smallDataset, "2023-06-19").initiatives, "fund");
    expect(fund).toMatchObject({ status: "proposed", achieved: null, slipDays: null });
    expect(fund && standingOf(fund, "2023-06-19")).toBe("unreported");
    expect(find(asOf(smallDataset, "2023-06-20").initiatives, "fund")?.slipDays).toBe(317);
  });

  it("counts no days once a promise has passed of which nobody speaks", () => {
    expect(find(asOf(smallDataset, "2023-09-14").initiatives, "forum")?.slipDays).toBe(0);
    expect(find(asOf(smallDataset, "2023-09-15").initiatives, "forum")?.slipDays).toBeNull();
  });
});

describe("asOf: events", () => {
  it("counts an event once it is reported, not once it is held", () => {
    expect(ids(asOf(smallDataset, "2024-09-17").events)).toEqual([]);
    expect(ids(asOf(smallDataset, "2024-09-18").events)).toEqual(["finance-seminar"]);
  });

  it("cites only the sources that had spoken", () => {
    const [seminar] = asOf(smallDataset, "2024-09-18").events;
    expect(seminar?.cites.map(({ source }) => source)).toEqual(["statement-2024"]);
  });
});

describe("asOf: the Convention", () => {
  it("hides acts that no source had reported, however early they were done", () => {
    const acts = (day: string) =>
      asOf(smallDataset, day).convention.actions.map(({ state, action }) => `${state} ${action}`);
    expect(acts("2011-11-27")).toEqual([]);
    expect(acts("2024-09-17")).toEqual(["KAZ signature", "KAZ ratification"]);
    expect(acts("2025-03-14")).toEqual([
      "KAZ signature",
      "KAZ ratification",
      "CHN ratification",
      "AZE approval",
      "CHN deposit",
    ]);
  });
});

describe("asOf: the other collections", () => {
  it("knows a state by its memberships that had been said", () => {
    expect(ids(asOf(smallDataset, "2022-10-12").states)).not.toContain("KWT");
    expect(ids(asOf(smallDataset, "2022-10-13").states)).toContain("KWT");
    expect(ids(asOf(smallDataset, "2024-09-17").states)).not.toContain("MAR");
  });

  it("keeps an organisation whose later relation is not yet known", () => {
    expect(find(asOf(smallDataset, "2024-09-17").organisations, "un")?.relations.map(({ status }) => status)).toEqual([
      "observer",
    ]);
  });

  it("has a priority area once a source names it, or a state that leads it", () => {
    expect(ids(asOf(smallDataset, "2021-06-29").priorityAreas)).toEqual([]);
    expect(ids(asOf(smallDataset, "2021-06-30").priorityAreas)).toEqual(["finance", "ict-security", "tourism"]);
    const [finance] = smallDataset.priorityAreas;
    if (finance === undefined) throw new Error("no area");
    const led = { ...smallDataset, priorityAreas: [{ ...finance, cites: [cite("digest-2025", "2025-03-31")] }] };
    expect(ids(asOf(led, "2021-06-30").priorityAreas)).toEqual(["finance"]);
  });

  it("has an event on no area that no source had named", () => {
    const priorityAreas = smallDataset.priorityAreas.map((area) => ({
      ...area,
      coordinators: [],
      cites: [cite("digest-2025", "2025-03-31")],
    }));
    const [seminar] = asOf({ ...smallDataset, priorityAreas }, "2024-09-18").events;
    expect(seminar).toMatchObject({ id: "finance-seminar", dimension: "economic", priorityArea: null });
  });

  it("has a meeting as that of the bodies of which something was said", () => {
    const late = [{ status: "operational" as const, text: "It meets.", cites: [cite("digest-2025", "2025-03-31")] }];
    const bodies = [
      body({ id: "group", name: "Group", kind: "governing" }),
      body({ id: "committee", name: "Committee", kind: "governing", standings: late }),
    ];
    const joint = event({
      id: "joint",
      start: when("2024-02-20"),
      kind: "governing-body",
      bodies: ["committee", "group"],
      cites: [cite("statement-2024", "2024-09-18")],
    });
    const bodiesOn = (day: string) => asOf({ ...smallDataset, bodies, events: [joint] }, day).events[0]?.bodies;
    expect(bodiesOn("2024-09-18")).toEqual(["group"]);
    expect(bodiesOn("2025-03-31")).toEqual(["committee", "group"]);
  });

  it("has the coordinators of the day", () => {
    const coordinators = (day: string) =>
      asOf(smallDataset, day).priorityAreas[0]?.coordinators.map(({ state }) => state);
    expect(coordinators("2024-09-17")).toEqual(["TUR"]);
    expect(coordinators("2024-09-18")).toEqual(["TUR", "KAZ"]);
  });

  it("has the standing of a body on the day", () => {
    const status = (day: string) => asOf(smallDataset, day).bodies[0]?.status;
    expect(status("2021-06-29")).toBeUndefined();
    expect(status("2023-06-19")).toBe("proposed");
    expect(status("2024-09-18")).toBe("established");
    expect(status("2025-03-07")).toBe("operational");
  });

  it("has the standing of a body that was said last, whatever the order on record", () => {
    const [fund] = smallDataset.bodies;
    if (fund === undefined) throw new Error("no body");
    const [proposed, established, operational] = fund.standings;
    if (!proposed || !established || !operational) throw new Error("not three standings");
    const turned = { ...smallDataset, bodies: [{ ...fund, standings: [operational, established, proposed] }] };
    expect(asOf(turned, latestDay).bodies[0]?.status).toBe("operational");
  });

  it("has a project without the figures that are given later", () => {
    expect(asOf(smallDataset, "2025-03-07").projects[0]?.figures).toEqual([]);
    expect(asOf(smallDataset, latestDay).projects[0]?.figures).toHaveLength(1);
  });

  it("knows a disagreement once two claims were made", () => {
    expect(asOf(smallDataset, "2025-03-30").discrepancies).toEqual([]);
    expect(ids(asOf(smallDataset, latestDay).discrepancies)).toEqual(["trade-forum-place"]);
  });

  it("has a source from the first article that is known of it, long before its last day", () => {
    expect(ids(asOf(smallDataset, "2025-01-20").sources)).not.toContain("digest-2025");
    expect(ids(asOf(smallDataset, "2025-01-21").sources)).toContain("digest-2025");
  });
});

describe("citesIn", () => {
  it("finds citations at any depth", () => {
    const nested = {
      cites: [cite("a", "2025-01-01")],
      deeper: [{ one: { cites: [cite("b", "2025-01-02")] } }],
      no: null,
    };
    expect([...citesIn(nested)].map(({ source }) => source)).toEqual(["a", "b"]);
  });

  it("finds none in what is no record", () => {
    expect([...citesIn("cites"), ...citesIn(null), ...citesIn(3), ...citesIn(undefined)]).toEqual([]);
  });
});
