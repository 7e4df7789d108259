import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing, Slide } from "../../../src/core/briefing.ts";
import { parseFile, parseFileData, toFile, toFileData } from "../../../src/mine/briefingFile.ts";

const figure = { page: "/events/", figure: "counts", view: "?by=year", frozen: null };
const own: Briefing = {
  id: "mine-1",
  title: "For the ambassadors",
  changed: 17,
  from: "annual-review",
  slides: [
    { id: "a", kind: "title", title: "<b>Hello</b>", notes: "", text: "Line" },
    { id: "b", kind: "figure", title: "", notes: "Say this", figure },
    {
      id: "c",
      kind: "pair",
      title: "",
      notes: "",
      figures: [figure, { ...figure, view: "", frozen: { asOf: "2025-03-28", version: "2025-03-31+abcdef01" } }],
    },
    { id: "d", kind: "text", title: "", notes: "", text: "One.\n\n- Two" },
  ],
};

const withSlides = (slides: unknown): string =>
  JSON.stringify({ format: "cica-briefing", version: 1, briefing: { id: "x", title: "T", slides } });

function opened(text: string) {
  const result = parseFile(text);
  if (!result.ok) throw new Error(result.why);
  return result;
}

function refused(text: string): string {
  const result = parseFile(text);
  return result.ok ? "" : result.why;
}

const noteOf = (words: number) => Array.from({ length: words }, () => "word").join(" ");
const textSlide = (id: string, more: Partial<Slide> = {}) => ({
  id,
  kind: "text",
  title: id,
  notes: "",
  text: "t",
  ...more,
});

describe("toFile", () => {
  it("gives back every briefing that it wrote", () => {
    expect(opened(toFile(own))).toEqual({ ok: true, briefing: own, remarks: [] });
    const word = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/\p{Cc}/gu, ""));
    const ref = fc.record({
      page: fc.constantFrom("/", "/events/", "/states/KAZ/"),
      figure: fc.constantFrom("counts", "steps"),
      view: fc.constantFrom("", "?by=year&kind=cbm"),
      frozen: fc.option(fc.constant({ asOf: "2025-03-28", version: "v" })),
    });
    const base = { title: word, notes: word };
    const body = fc.oneof(
      fc.record({ ...base, kind: fc.constantFrom("title" as const, "text" as const), text: word }),
      fc.record({ ...base, kind: fc.constant("figure" as const), figure: ref }),
      fc.record({ ...base, kind: fc.constant("pair" as const), figures: fc.tuple(ref, ref) }),
    );
    const briefing = fc.record({
      id: fc.constant("own"),
      title: word.map((text) => `T${text}`),
      changed: fc.nat(),
      slides: fc.array(body, { maxLength: 20 }).map((slides) => slides.map((one, i) => ({ ...one, id: `s${i}` }))),
    });
    fc.assert(
      fc.property(briefing, (one) => {
        expect(opened(toFile(one))).toEqual({ ok: true, briefing: one, remarks: [] });
      }),
    );
  });
});

describe("parseFile", () => {
  it("keeps markup as the text that it is", () => {
    expect(opened(toFile(own)).briefing.slides[0]?.title).toBe("<b>Hello</b>");
  });

  it("says where a file stops to be JSON", () => {
    expect(refused('{"format": "cica-briefing",\n "version": }')).toMatch(/line 2, column 13/);
    expect(refused(toFile(own).slice(0, 200))).toMatch(/breaks off or is no JSON, at line/);
    expect(refused("PK\u0003\u0004")).toMatch(/line 1, column 1/);
    expect(refused(" \n")).toBe("The file is empty.");
  });

  it("takes the mark that editors on Windows put before the text", () => {
    expect(opened(`\uFEFF${toFile(own)}`).briefing).toEqual(own);
  });

  it("says of another format which one it is", () => {
    expect(refused('{"format":"slidev"}')).toContain("“slidev”");
    expect(refused("[]")).toContain("doesn't say that it is one");
    expect(refused("null")).toContain("doesn't say that it is one");
    expect(refused('{"format":"cica-briefing"}')).toContain("in which version");
    expect(refused('{"format":"cica-briefing","version":1}')).toContain("no briefing in it");
    expect(refused('{"format":"cica-briefing","version":1,"briefing":{"title":"T"}}')).toContain("no list of slides");
  });

  it("says that a newer version needs a newer site", () => {
    expect(refused(JSON.stringify({ ...toFileData(own), version: 2 }))).toMatch(
      /made with a newer version of this site \(format 2; this one reads up to 1\)/,
    );
  });

  it("leads an older version step by step to the newest", () => {
    const older = { format: "cica-briefing", version: 1, briefing: { name: "Old", slides: [] } };
    const steps = [
      (value: unknown) => ({ ...(value as object), step: 2 }),
      (value: unknown) => {
        const { name, slides } = value as { name: string; slides: unknown };
        return { title: name, slides };
      },
    ];
    expect(parseFileData(older, steps)).toMatchObject({ ok: true, briefing: { title: "Old" } });
    expect(parseFileData({ ...older, version: 4 }, steps)).toMatchObject({ ok: false });
  });

  it("shows what can be shown, and names in its place what can't", () => {
    const { briefing, remarks } = opened(
      withSlides([
        textSlide("a"),
        { id: "b", kind: "figure", title: "Mine", notes: "n", figure: { page: "https://x.example/", figure: "steps" } },
        { id: "c", kind: "video" },
        7,
        { id: "e", kind: "pair", figures: [figure] },
      ]),
    );
    expect(briefing.slides.map(({ kind, title }) => [kind, title])).toEqual([
      ["text", "a"],
      ["text", "Mine"],
      ["text", "Slide 3 could not be read"],
      ["text", "Slide 4 could not be read"],
      ["text", "Slide 5 could not be read"],
    ]);
    expect(briefing.slides[1]).toMatchObject({
      notes: "n",
      text: expect.stringContaining("figure.page: expected the path"),
    });
    expect(remarks).toEqual([
      "Slide 2 could not be read: figure.page: expected the path of a page, like /events/.",
      "Slide 3 could not be read: kind: expected one of title, text, figure, pair.",
      "Slide 4 could not be read: it is no slide.",
      "Slide 5 could not be read: figures: expected two figures.",
    ]);
  });

  it("leaves out what it doesn't know, and says so", () => {
    const { briefing, remarks } = opened(withSlides([{ ...textSlide("a"), colour: "red", __proto__: 1 }]));
    expect(briefing.slides[0]).toEqual(textSlide("a"));
    expect(remarks).toEqual(["Left out, as this site doesn't know it: colour."]);
  });

  it("gives slides with the same id ids of their own", () => {
    const { briefing, remarks } = opened(
      withSlides([textSlide("a"), textSlide("a"), textSlide("a-2"), { kind: "title" }]),
    );
    expect(briefing.slides.map(({ id }) => id)).toEqual(["a", "a-2", "a-2-2", "slide-4"]);
    expect(remarks).toEqual(["2 slides had the id of another and got a new one."]);
  });

  it("takes 200 slides, and a note of 5,000 words", () => {
    const slides = Array.from({ length: 200 }, (_, i) => textSlide(`s${i}`));
    const { briefing, remarks } = opened(withSlides([...slides, textSlide("last", { notes: noteOf(5000) })]));
    expect(briefing.slides).toHaveLength(201);
    expect(briefing.slides.at(-1)?.notes.split(" ")).toHaveLength(5000);
    expect(remarks).toEqual([]);
  });

  it("opens what it saved, with 12 kB of notes on each of 200 slides", () => {
    const notes = "x".repeat(12_000);
    const slides = Array.from(
      { length: 200 },
      (_, i): Slide => ({ kind: "text", id: `s${i}`, title: "", notes, text: "" }),
    );
    expect(opened(toFile({ ...own, slides }))).toMatchObject({ briefing: { slides }, remarks: [] });
  });

  it("leaves an emptied title empty", () => {
    expect(opened(toFile({ ...own, title: "" }))).toMatchObject({ briefing: { title: "" }, remarks: [] });
  });

  it("says what was over", () => {
    const many = opened(withSlides(Array.from({ length: 612 }, (_, i) => textSlide(`s${i}`))));
    expect(many.briefing.slides).toHaveLength(500);
    expect(many.remarks).toEqual(["The file has 612 slides. The first 500 are here, the others were left out."]);
    const long = opened(withSlides([textSlide("a", { notes: "x".repeat(100_001) })]));
    expect(long.remarks).toEqual(["Slide 1: the notes had 100,001 characters. The first 100,000 were kept."]);
    const heavy = withSlides(Array.from({ length: 180 }, (_, i) => textSlide(`s${i}`, { notes: "x".repeat(90_000) })));
    expect(refused(heavy)).toMatch(/^The file has 16\.2 MB\. A briefing can have 16\.0 MB/);
  });

  it("drops what no XML can hold", () => {
    const { briefing } = opened(withSlides([textSlide("a", { title: "A\u0000\ud800B\tC", notes: "1\r\n2" })]));
    expect(briefing.slides[0]).toMatchObject({ title: "AB\tC", notes: "1\n2" });
  });

  it("never throws, and what it opens can be written and opened again", () => {
    const near = fc.record(
      {
        format: fc.constantFrom("cica-briefing", "other"),
        version: fc.oneof(fc.constant(1), fc.anything()),
        briefing: fc.oneof(
          fc.anything(),
          fc.record(
            {
              id: fc.anything(),
              title: fc.anything(),
              slides: fc.array(
                fc.oneof(
                  fc.anything(),
                  fc.record(
                    {
                      kind: fc.constantFrom("title", "text", "figure", "pair", "x"),
                      id: fc.oneof(fc.constantFrom("a", "b"), fc.anything()),
                      title: fc.oneof(fc.string(), fc.anything()),
                      text: fc.string(),
                      figure: fc.oneof(fc.constant(figure), fc.object()),
                      figures: fc.array(fc.constant(figure), { maxLength: 3 }),
                    },
                    { requiredKeys: [] },
                  ),
                ),
              ),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((value) => JSON.stringify(value) ?? ""),
    );
    fc.assert(
      fc.property(text, (one) => {
        const result = parseFile(one);
        if (result.ok) expect(opened(toFile(result.briefing)).briefing).toEqual(result.briefing);
        else expect(result.why).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
