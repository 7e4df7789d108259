import { describe, expect, it } from "vitest";
import type { BarsBody, FigureRef, SlideBody } from "../../../../src/core/slide.ts";
import { toRecordView } from "../../../../src/dataset/record.ts";
import { contributorsModel } from "../../../../src/figures/contributions/contributors.ts";
import { yearsModel } from "../../../../src/figures/contributions/years.ts";
import { eventsOverTime } from "../../../../src/figures/counts/context.ts";
import { overviewModel } from "../../../../src/figures/overview/model.ts";
import { registerModel } from "../../../../src/figures/register/model.ts";
import { selectSlideFigure } from "../../../../src/figures/slides/catalogue.ts";
import { parseView } from "../../../../src/view/codec.ts";
import { toContributionFilter, toEventFilter } from "../../../../src/view/filters.ts";
import { compileRecord } from "../../realRecord.ts";

const record = await compileRecord();
const latest = record.meta.latestSource;

function take(page: string, figure: string, view = "", frozen: FigureRef["frozen"] = null) {
  return selectSlideFigure({ page, figure, view, frozen }, record);
}

function bodyOf<K extends SlideBody["kind"]>(kind: K, ...ref: Parameters<typeof take>) {
  const { body } = take(...ref);
  if (body.kind !== kind) throw new Error(`a body of kind ${body.kind}, expected ${kind}`);
  return body as Extract<SlideBody, { kind: K }>;
}

/** The numbers of a series, by the key of the category. */
function valuesOf({ categories, series }: BarsBody, key: string): Record<string, number | null> {
  const values = series.find((one) => one.key === key)?.values ?? [];
  return Object.fromEntries(categories.map((category, i) => [category.key, values[i] ?? null]));
}

const overviewOn = (asOf: string | null) => overviewModel(toRecordView(record, { asOf, since: null, basis: "all" }));

describe("bodies", () => {
  it("counts events as the table twin does, each dimension in its own tone", () => {
    const body = bodyOf("bars", "/", "counts");
    const { table, series } = overviewOn(null).counts;
    expect(body.categories.map(({ key }) => key)).toEqual(table.rows.map(({ key }) => key));
    for (const [i, { key }] of series.entries()) {
      const twin = Object.fromEntries(table.rows.map((row) => [row.key, row.cells[i + 1]]));
      expect(valuesOf(body, key)).toEqual(twin);
    }
    expect(body.series.map(({ tone }) => tone)).toEqual(body.series.map(({ key }) => key));
    expect(body).toMatchObject({ direction: "columns", isStacked: true, unit: "events" });
    expect(body.categories[0]?.opens).toBe(table.rows[0]?.opens);
    const then = bodyOf("bars", "/", "counts", "?as-of=2024-08-18").categories;
    expect(then.filter(({ isUnfinished }) => isUnfinished).map(({ key }) => key)).toEqual(["2024-Q3"]);
    // What had not begun on that day is not there.
    expect(then.at(-1)?.key).toBe("2024-Q3");
  });

  it("marks the periods that no digest covers, and names their stretches", () => {
    const { columns } = overviewOn(null).counts;
    const marked = bodyOf("bars", "/", "counts").categories.filter(({ isUncovered }) => isUncovered);
    expect(marked.map(({ key }) => key)).toEqual(columns.filter(({ covered }) => !covered).map(({ id }) => id));
    expect(take("/", "counts").alt).toMatch(/No digest on record covers Q1 2020 to Q\d 20\d\d/);
    expect(take("/", "counts").alt).not.toContain("Hatched");
  });

  it("keeps what a period leaves outside as a series of its own, in grey", () => {
    const query = "?by=year&from=2024-01-01&dimension=human";
    const body = bodyOf("bars", "/events/", "counts", query);
    const { view } = parseView(query);
    const model = eventsOverTime(record, { filter: toEventFilter(view), unit: "year", asOf: latest, frame: null });
    const outside = Object.fromEntries(model.table.rows.map((row) => [row.key, row.cells.at(-1)]));
    expect(body.series.map(({ key, tone }) => [key, tone])).toEqual([
      ["human", "human"],
      ["outside", "quiet"],
    ]);
    expect(valuesOf(body, "outside")).toEqual(outside);
    expect(take("/events/", "counts", query).subtitle).toMatch(/\. Only: Human; from 1 January 2024$/);
  });

  it("counts contributions by kind as the table twin does, never their amounts", () => {
    const { view } = parseView("");
    const filter = toContributionFilter(view);
    const byYear = yearsModel(record, { filter, asOf: latest, frame: null });
    const byContributor = contributorsModel(record, { filter });
    for (const model of [byYear, byContributor]) {
      const body = bodyOf("bars", "/contributions/", model.id);
      expect(body.unit).toBe("contributions");
      for (const [i, { kind, total }] of model.series.entries()) {
        if (total === 0) continue;
        const twin = new Map(model.table.rows.map((row) => [row.key, row.cells[i + 1]]));
        const values = valuesOf(body, kind);
        expect(Object.keys(values).length).toBeGreaterThan(4);
        for (const [key, n] of Object.entries(values)) expect([kind, key, n]).toEqual([kind, key, twin.get(key)]);
      }
    }
    expect(take("/contributions/", "contributions-by-contributor").subtitle).toMatch(/The first 11 of \d\d are shown$/);
  });

  it("says of a contribution without an amount that it is not disclosed", () => {
    const { items } = bodyOf("list", "/contributions/", "contribution-list");
    const notes = items.map(({ key, note }) => [
      record.contributions.find(({ id }) => id === key)?.disclosed,
      note.includes("not disclosed"),
    ]);
    expect(notes.length).toBe(8);
    for (const [isDisclosed, saysSo] of notes) expect(saysSo).toBe(!isDisclosed);
  });

  it("draws each ratification where the Convention's page draws it", () => {
    const { steps } = overviewOn(null);
    const body = bodyOf("steps", "/convention/", "steps");
    expect(body).toMatchObject({ threshold: 14, base: steps.base, from: steps.from, asOf: latest });
    expect(body.until > latest).toBe(true);
    expect(body.steps.map(({ key, count, first, last }) => ({ key, count, first, last }))).toEqual(
      steps.steps.map(({ state, count, first, last }) => ({ key: state, count, first, last })),
    );
    expect(body.steps.at(-1)?.count).toBe(13);
  });

  it("has a tile for each Member State, and one for each ratification that is missing", () => {
    const states = bodyOf("tiles", "/convention/", "tiles");
    const twin = overviewOn(null).tiles.table.rows;
    expect(states.tiles.map(({ code, name, note }) => [code, name, note])).toEqual(
      twin.map(({ cells }) => [cells[0], cells[1], cells[2] ?? ""]),
    );
    const { tiles } = bodyOf("tiles", "/convention/", "progress");
    expect(tiles.map(({ isFilled }) => isFilled)).toEqual([...Array.from({ length: 13 }, () => true), false]);
  });

  it("has the four headlines with what each rests on", () => {
    const { items } = bodyOf("numbers", "/", "headlines");
    expect(items.map(({ value }) => value)).toEqual(
      overviewOn(null).headlines.map(({ value, of }) => (of === undefined ? value : `${value} ${of}`)),
    );
    expect(take("/", "headlines").finding).toBe("Thirteen of fourteen ratifications on record");
    expect(take("/", "headlines").sources.length).toBeGreaterThan(100);
  });

  it("shows of the whole road map what is late and what falls due, and says how much is left out", () => {
    const { rows, more, asOf } = bodyOf("timeline", "/roadmap/", "timeline");
    expect([rows.length, rows.length + more, asOf]).toEqual([12, record.initiatives.length, latest]);
    const { milestones } = overviewOn(null);
    const listed = milestones.lists.flatMap((list) => list.rows.map(({ id }) => id));
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(listed));
    const late = rows.find(({ tone }) => tone === "late");
    expect(late?.note).toMatch(/^at least \d+ days late$/);
    expect(late?.slip).not.toBeNull();
  });

  it("draws nothing of the road map outside of the time asked for", () => {
    const { from, until, rows } = bodyOf("timeline", "/roadmap/", "timeline", "?from=2022-01-01&to=2023-12-31");
    expect([from, until]).toEqual(["2022-01-01", "2023-12-31"]);
    for (const { marks } of rows) {
      for (const mark of marks) expect(mark.first >= from && mark.last <= until).toBe(true);
    }
  });

  it("lists the latest and counts the rest", () => {
    const events = bodyOf("list", "/events/", "event-list");
    expect([events.items.length, events.items.length + events.more]).toEqual([8, record.events.length]);
    const changes = bodyOf("list", "/", "changes");
    const model = overviewOn(null).changes;
    expect(changes.items.map(({ lead, text }) => [lead, text])).toEqual(
      model.table.rows
        .filter(({ key }) => changes.items.some((item) => item.key === key))
        .map(({ cells }) => [cells[0], cells[1]]),
    );
    expect(changes.items.length + changes.more).toBe(model.table.rows.length);
  });

  it("has the register as it is ordered on the page, with what no source states left empty", () => {
    const { table } = bodyOf("table", "/convention/", "register", "?register=ratification");
    expect(table.rows).toEqual(registerModel(record, latest, "ratification").table.rows);
    expect(table.rows.some(({ cells }) => cells[1] === null)).toBe(true);
  });

  it("sums the quarters of the coverage to years", () => {
    const { table } = bodyOf("table", "/sources/", "coverage");
    const sum = table.rows.flatMap(({ cells }) => cells.slice(1)).reduce<number>((a, b) => a + Number(b), 0);
    expect(table.columns.map(({ label }) => label).slice(1, 3)).toEqual(["before 2020", "2020"]);
    expect(sum).toBeGreaterThan(record.events.length - 10);
  });

  it("has a summary of a state and of a dimension", () => {
    const state = take("/states/KAZ/", "summary");
    expect(state.finding).toMatch(/^Kazakhstan: named in \d+ of \d+ events on record$/);
    expect(state.body).toMatchObject({ kind: "numbers", items: [{ key: "named" }, { value: "14 of 18" }, {}, {}] });
    const dimension = take("/dimensions/human/", "summary", "?from=2025-01-01&to=2025-12-31");
    expect(dimension.finding).toBe("Human dimension, 2025: 4 events");
    expect(dimension.subtitle).not.toContain("Only");
    // Nobody expects a ratification of an observer.
    expect(JSON.stringify(take("/states/TKM/", "summary").body)).not.toContain("ratif");
  });

  it("says the filter of a state's summary only of the numbers that heed it", () => {
    const labelsOf = (view: string) => {
      const { body } = take("/states/KAZ/", "summary", view);
      return body.kind === "numbers" ? body.items.map(({ label, value }) => [label, value] as const) : [];
    };
    const [all, some] = [labelsOf(""), labelsOf("?dimension=human&from=2025-01-01")];
    expect(take("/states/KAZ/", "summary", "?dimension=human&from=2025-01-01").subtitle).not.toContain("Only");
    expect(some.filter(([label]) => label.includes("(Human")).map(([label]) => label)).toEqual([
      expect.stringMatching(/^of \d+ events \(Human.*\) name it/),
      expect.stringMatching(/^priority areas with an event \(Human/),
    ]);
    expect(some.at(-1)?.[0]).toMatch(/^contributions given in all years/);
    expect(some.at(-1)?.[1]).toBe(all.at(-1)?.[1]);
    expect(all.map(([label]) => label).join()).not.toMatch(/in all years|\(/);
  });

  it("shows of the matrix the column that is asked for, and names who is in none of it", () => {
    const body = bodyOf("bars", "/participation/", "participation", "?columns=dimension&sort=-economic");
    const values = body.series[0]?.values ?? [];
    expect(values).toEqual(values.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(body.series[0]?.tone).toBe("economic");
    expect(body.categories[0]?.opens).toMatch(/^participation\/\w+\/dimension\/economic$/);
    expect(take("/participation/", "participation", "?columns=dimension&sort=-economic").subtitle).toContain("Kuwait");
  });

  it("counts in the words of the matrix the bars that it has, not the states that it leaves out", () => {
    const { alt, body, subtitle } = take("/participation/", "participation");
    expect(body).toMatchObject({ categories: { length: 11 } });
    expect(alt).toMatch(/^11 bars, /);
    expect(subtitle).toMatch(/The first 11 of \d\d are shown$/);
  });

  it("finds the years of a state by an id in small letters, as a ready-made briefing has it", () => {
    expect(take("/states/KAZ/", "years-kaz")).toEqual(take("/states/KAZ/", "years-KAZ"));
    expect(take("/states/KAZ/", "years-kaz").body.kind).toBe("bars");
  });

  it("says what the whole of the matrix is", () => {
    const { finding, subtitle } = take("/participation/", "participation");
    const total = /of (\d+) events/.exec(finding)?.[1];
    expect(subtitle).toContain(`The whole: events on a priority area (${total})`);
    expect(take("/participation/", "participation", "?columns=dimension").subtitle).toMatch(
      /The whole: events with a dimension \(\d+\)/,
    );
  });

  it("says what the view chose among the bars of a facet, which is counted without it", () => {
    const all = take("/events/", "facet-dimensions");
    const chosen = take("/events/", "facet-dimensions", "?dimension=economic&from=2024-01-01");
    expect(all.subtitle).toBe("Events by dimension");
    expect(chosen.subtitle).toBe(
      "Events by dimension. Chosen: Economic; all are counted, to compare them. Only: from 1 January 2024",
    );
    expect(chosen.body).toMatchObject({ categories: { length: 6 } });
  });

  it("has no bar for those without a dimension where there are none", () => {
    const keysOf = (view: string) =>
      bodyOf("bars", "/events/", "facet-dimensions", view).categories.map(({ key }) => key);
    expect(keysOf("")).toContain("none");
    expect(keysOf("?area=energy-security")).not.toContain("none");
    const basis = bodyOf("bars", "/sources/", "basis");
    expect(basis.categories.map(({ key }) => key)).not.toContain("none");
    expect(basis.series.map(({ key }) => key)).toEqual(["stated", "inferred"]);
  });

  it("puts the filter of a state's facts on its events alone", () => {
    expect(take("/states/KAZ/", "state-facts").subtitle).not.toContain("nly");
    expect(take("/states/KAZ/", "state-facts", "?dimension=human").subtitle).toMatch(
      /source names them\. Of the events only: Human$/,
    );
  });

  it("gives each mark of a row a key of its own, also where two sources say the same", () => {
    for (const { marks } of bodyOf("timeline", "/roadmap/", "timeline").rows) {
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    }
  });

  it("says of an item delivered before the time shown in which year it was", () => {
    const { rows, from } = bodyOf("timeline", "/roadmap/", "timeline", "?track=founding-instruments");
    const done = rows.filter(({ tone, marks }) => tone === "done" && !marks.some(({ shape }) => shape === "achieved"));
    expect(done.map(({ note }) => note)).toEqual(["done in 2006", "done in 2007"]);
    expect(from > "2007").toBe(true);
    expect(take("/roadmap/", "timeline").subtitle).toBe("What was stated, promised and done, 2020 to 2027");
  });

  it("says which dimension and period a figure of its page is of", () => {
    expect(take("/dimensions/human/", "review-kinds", "?from=2025-01-01&to=2025-12-31").subtitle).toBe(
      "Human dimension, 2025. Events of the period by kind",
    );
  });

  it("says that a view shows nothing", () => {
    expect(take("/events/", "event-list", "?q=nothinghasthisword").body).toEqual({
      kind: "text",
      paragraphs: ["Nothing on record meets this view."],
    });
  });
});
