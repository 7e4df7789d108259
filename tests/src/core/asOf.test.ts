import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { asOf, citesIn } from "../../../src/core/asOf.ts";
import { addDays, dayFromNumber, dayNumber, earliest, latest } from "../../../src/core/days.ts";
import { standingOf } from "../../../src/core/roadmap.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { cite, latestDay, smallDataset } from "../smallDataset.ts";

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

describe("asOf on the record", { timeout: compileTimeout }, () => {
  let record: Dataset;
  let days: fc.Arbitrary<string>;
  beforeAll(async () => {
    record = await compileRecord();
    const { first, last } = record.meta.coverage;
    days = fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayFromNumber);
  }, compileTimeout);

  const lists = [
    "sources",
    "priorityAreas",
    "states",
    "organisations",
    "chairmanships",
    "events",
    "initiatives",
    "contributions",
    "contributionTotals",
    "projects",
    "bodies",
    "links",
    "discrepancies",
  ] as const;

  it("is the whole record on the latest day", () => {
    expect(asOf(record, record.meta.latestSource)).toEqual(record);
  });

  it("only ever learns: what is known on a day is known on every later day", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [before, after] = [asOf(record, a < b ? a : b), asOf(record, a < b ? b : a)];
        for (const list of lists) expect(ids(after[list])).toEqual(expect.arrayContaining(ids(before[list])));
        expect(after.convention.actions.length).toBeGreaterThanOrEqual(before.convention.actions.length);
        for (const { id, statements } of before.initiatives) {
          const later = find(after.initiatives, id)?.statements.map(({ text }) => text);
          expect(later?.slice(0, statements.length)).toEqual(statements.map(({ text }) => text));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has every fact exactly from the first day on which a source said it", () => {
    const firstSaid = (cites: readonly Cite[]) => earliest(cites.map(({ said }) => said)) ?? "";
    const factsOf = ({ events, initiatives, contributions, convention, projects }: Dataset) => [
      ...[...events, ...contributions, ...projects].map(({ id, cites }) => ({ key: id, cites })),
      ...initiatives.flatMap(({ id, statements }) =>
        statements.map(({ text, cites }) => ({ key: `${id} ${text}`, cites })),
      ),
      ...convention.actions.map(({ state, action, date, cites }) => ({
        key: `${state} ${action} ${date.edtf}`,
        cites,
      })),
    ];
    const facts = factsOf(record).map(({ key, cites }) => ({ key, day: firstSaid(cites) }));
    for (const day of new Set(facts.map((fact) => fact.day))) {
      const known = (on: string) =>
        factsOf(asOf(record, on))
          .map(({ key }) => key)
          .toSorted();
      expect(known(day)).toEqual(
        facts
          .filter((fact) => fact.day <= day)
          .map(({ key }) => key)
          .toSorted(),
      );
      expect(known(addDays(day, -1))).toEqual(
        facts
          .filter((fact) => fact.day < day)
          .map(({ key }) => key)
          .toSorted(),
      );
    }
  });

  it("rests on nothing that is said later, but for the names of dimensions", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { dimensions: _, ...view } = asOf(record, day);
        const said = latest([...citesIn(view)].map((one) => one.said));
        return said === undefined || said <= day;
      }),
      { numRuns: 30 },
    );
  });

  it("has a source for every citation", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { dimensions: _, ...view } = asOf(record, day);
        const known = new Set(ids(view.sources));
        return [...citesIn(view)].every(({ source }) => known.has(source));
      }),
      { numRuns: 30 },
    );
  });

  it("has no source before it speaks or something that is known cites it", () => {
    fc.assert(
      fc.property(days, (day) => {
        const view = asOf(record, day);
        const cited = new Set([...citesIn(view)].map(({ source }) => source));
        return view.sources.every(({ id, said }) => said <= day || cited.has(id));
      }),
      { numRuns: 60 },
    );
  });

  it("has no event on an area that it doesn't know", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { events, priorityAreas } = asOf(record, day);
        const known = new Set(ids(priorityAreas));
        return events.every(({ priorityArea }) => priorityArea === null || known.has(priorityArea));
      }),
      { numRuns: 30 },
    );
  });

  it("goes back from a day as from the latest", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [day, later] = a < b ? [a, b] : [b, a];
        expect(asOf(asOf(record, later), day)).toEqual(asOf(record, day));
      }),
      { numRuns: 20 },
    );
  });

  it("has not heard on 13 March 2025 of the instrument that China handed over on the day after", () => {
    const deposits = (day: string) => asOf(record, day).convention.actions.filter(({ action }) => action === "deposit");
    expect(deposits("2025-03-13")).toEqual([]);
    expect(deposits("2025-03-14")).toHaveLength(1);
  });
});
