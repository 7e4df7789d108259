import { beforeAll, describe, expect, it } from "vitest";
import { asOf } from "../../../src/core/asOf.ts";
import { onDocuments } from "../../../src/core/basis.ts";
import { createIndex, indexing, keyOf, type SearchIndex, search } from "../../../src/core/search.ts";
import { type SearchEntry, selectEntries } from "../../../src/core/searchEntries.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";

const entry = (kind: SearchEntry["kind"], id: string, title: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  id,
  title,
  aliases: [],
  context: [],
  words: [],
  day: null,
  ...rest,
});

const found = (index: SearchIndex, query: string) => search(index, query).hits.map((hit) => keyOf(hit.entry));

describe("search", () => {
  const index = createIndex([
    entry("event", "old", "Youth forum", { day: "2021-05-01" }),
    entry("event", "new", "Youth forum", { day: "2025-05-01" }),
    entry("event", "astana", "Meeting of ministers", { context: ["Nur-Sultan", "Astana"], day: "2021-05-01" }),
    entry("body", "youth-council", "Youth Council"),
    entry("initiative", "charter", "CICA Charter", { words: ["The founding document of the organisation"] }),
    entry("source", "page", "Charter to be signed"),
    entry("state", "TUR", "Türkiye", { aliases: ["Turkey"] }),
    entry("state", "IRN", "Iran"),
    entry("state", "IRQ", "Iraq"),
  ]);

  it("puts what is called so first, then what begins so, then the weightier kind", () => {
    expect(found(index, "youth forum")[0]).toBe("event/new");
    expect(found(index, "charter")).toEqual(["initiative/charter", "source/page"]);
    expect(found(index, "youth")[0]).toBe("body/youth-council");
  });

  it("puts the recent before the old where nothing else tells them apart", () => {
    expect(found(index, "youth forum")).toEqual(["event/new", "event/old"]);
  });

  it.each(["Turkey", "turkiye", "TÜRKİYE", "türk", "  Turkey  "])("finds a state by its spelling %j", (query) => {
    expect(found(index, query)).toEqual(["state/TUR"]);
  });

  it("names the other spelling by which it found, and none where the title answers", () => {
    expect(search(index, "turkey").hits[0]?.alias).toBe("Turkey");
    expect(search(index, "turkiye").hits[0]?.alias).toBeNull();
  });

  it("forgives a wrong letter only where no word begins so", () => {
    expect(found(index, "iran")).toEqual(["state/IRN"]);
    expect(search(index, "chartre")).toMatchObject({ corrected: [{ typed: "chartre", meant: ["charter"] }] });
    expect(found(index, "chartre")[0]).toBe("initiative/charter");
  });

  it("asks for all words, in any order, wherever they stand", () => {
    expect(found(index, "ministers astana")).toEqual(["event/astana"]);
    expect(found(index, "organisation charter")).toEqual(["initiative/charter"]);
  });

  it("gives what has some of the words where nothing has all, and says so", () => {
    const answer = search(index, "charter ministers");
    expect(answer.isPartial).toBe(true);
    expect(answer.hits.length).toBeGreaterThan(1);
    expect(search(index, "charter").isPartial).toBe(false);
  });

  it("does not mind words that tell nothing apart", () => {
    expect(found(index, "the charter of CICA")[0]).toBe("initiative/charter");
    expect(found(index, "CICA")).toEqual(["initiative/charter"]);
  });

  it.each(
    [
      ["", "   ", ".*", "[", "\\", "(?:", "<>", "'", "\u0000", "😀"],
      ["<script>alert(1)</script>", "xyzzy charter", "zzzzzzzzzz"],
    ].flat(),
  )("finds nothing for %j", (query) => {
    expect(search(index, query)).toEqual({ hits: [], corrected: [], isPartial: false });
  });

  it("cuts a query of ten thousand characters", () => {
    expect(found(index, `charter ${"a".repeat(10_000)}`)).toEqual([]);
    expect(found(index, `${"charter ".repeat(30)}${"zzzz ".repeat(2000)}`)[0]).toBe("initiative/charter");
  });
});

describe("indexing", () => {
  it("goes in portions and ends with the same index", () => {
    const entries = Array.from({ length: 200 }, (_, i) => entry("event", `${i}`, `Meeting ${i}`));
    const steps = indexing(entries);
    let portions = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) portions += 1;
    expect(portions).toBeGreaterThan(1);
    expect(found(step.value, "meeting 199")).toEqual(found(createIndex(entries), "meeting 199"));
  });
});

describe("the record", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = createIndex(selectEntries(await compileRecord()));
  }, compileTimeout);

  it.each([
    ["Turkey", "state/TUR"],
    ["Turkiye", "state/TUR"],
    ["Türkiye", "state/TUR"],
    ["turkye", "state/TUR"],
    ["Kyrgyz Republic", "state/KGZ"],
    ["Kirgizstan", "state/KGZ"],
    ["Kazakstan", "state/KAZ"],
    ["south korea", "state/KOR"],
    ["vietnam", "state/VNM"],
    ["UAE", "state/ARE"],
    ["iran", "state/IRN"],
    ["think tank forum", "body/think-tank-forum"],
    ["SOC", "body/senior-officials-committee"],
    ["secretriat", "body/secretariat"],
    ["charter", "initiative/cica-charter"],
    ["cica fund", "body/cica-fund"],
    ["ESCAP", "organisation/unescap"],
    ["agriculture", "area/agriculture"],
    ["human", "dimension/human"],
    ["human dimension", "dimension/human"],
    ["annual review human", "dimension/human"],
    ["wheat", "initiative/cica-fund-first-project"],
  ])("answers %j first with %s", (query, expected) => {
    expect(found(index, query)[0]).toBe(expected);
  });

  it.each(["Nur-Sultan", "nursultan", "Astana"])("finds the events of the capital by its name %j", async (query) => {
    const { events } = await compileRecord();
    const inCapital = events.filter(({ city }) => city === "Astana" || city === "Nur-Sultan");
    expect(new Set(inCapital.map(({ city }) => city)).size).toBe(2);
    expect(found(index, query)).toEqual(expect.arrayContaining(inCapital.map(({ id }) => `event/${id}`)));
  });

  it("finds what an old page calls Turkey under today's name too", () => {
    expect(found(index, "türkiye")).toContain(
      found(index, "turkey").find((key) => key.startsWith("source/")) ?? "no source",
    );
  });

  it("has every kind, each thing once", async () => {
    const entries = selectEntries(await compileRecord());
    expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
    expect([...new Set(entries.map(({ kind }) => kind))].toSorted()).toEqual([
      "area",
      "body",
      "chairmanship",
      "contribution",
      "dimension",
      "event",
      "initiative",
      "organisation",
      "project",
      "source",
      "state",
    ]);
  });

  it("finds only what was known on the day, and on its basis", async () => {
    const dataset = await compileRecord();
    const late = dataset.events.find(({ known }) => known > "2024-01-01");
    expect(late).toBeDefined();
    const before = createIndex(selectEntries(asOf(dataset, "2023-12-31")));
    expect(found(index, late?.title ?? "")).toContain(`event/${late?.id}`);
    expect(found(before, late?.title ?? "")).not.toContain(`event/${late?.id}`);
    const based = createIndex(selectEntries(onDocuments(dataset)));
    expect(based.entries.size).toBeLessThan(index.entries.size);
  });
});
