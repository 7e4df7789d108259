import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { asOf, citesIn } from "../../../src/core/asOf.ts";
import { addDays, dayFromNumber, dayNumber, earliest, latest } from "../../../src/core/days.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const find = <T extends { readonly id: string }>(items: readonly T[], id: string) => items.find((one) => one.id === id);

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
