import { describe, expect, it } from "vitest";
import { figuresByPage } from "../../../data/compile/rules/figures.ts";
import { viewParameters } from "../../../data/compile/rules/views.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { fillSlide, lastDigest } from "../../../src/briefing/fill.ts";
import { selectReadyMade, selectToCopy } from "../../../src/briefing/readyMade.ts";
import { layoutHead } from "../../../src/briefing/slide/head.ts";
import { toSlideModel } from "../../../src/briefing/slides.ts";
import { asOf } from "../../../src/core/asOf.ts";
import { type Briefing, figuresOf, type Slide } from "../../../src/core/briefing.ts";
import { versionOf } from "../../../src/core/version.ts";
import { isInCatalogue } from "../../../src/figures/slides/catalogue.ts";
import { entriesOf, pageKinds } from "../../../src/figures/slides/pages.ts";
import { parseFile, toFile } from "../../../src/mine/briefingFile.ts";
import { formatDay } from "../../../src/text/dates.ts";
import { parseView } from "../../../src/view/codec.ts";
import { toKnownIds } from "../../../src/view/filters.ts";
import { parameters } from "../../../src/view/parameters.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();

const find = (all: readonly Briefing[], id: string) => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no briefing ${id}`);
  return found;
};

describe("selectReadyMade", () => {
  it("gives the four briefings of the record", () => {
    expect(selectReadyMade(record).map(({ id, title, of, slides }) => [id, title, of, slides.length])).toEqual([
      ["state-of-the-transformation", "State of the transformation", undefined, 16],
      ["road-to-fourteen", "Convention: the road to fourteen", undefined, 9],
      ["annual-review", "Annual review: Human dimension", "dimension", 8],
      ["since-the-last-digest", "Since the last digest", undefined, 10],
    ]);
  });

  it("has the numbers of the statement's slides in the notes of the state of the transformation", () => {
    const { slides, summary } = find(selectReadyMade(record), "state-of-the-transformation");
    expect(slides.map(({ notes }) => /^Slide (\w+) of the statement\./.exec(notes)?.[1])).toEqual(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" "),
    );
    expect(summary).toMatch(/sixteen slides/);
  });

  it("cuts no word of a ready-made slide's heading", () => {
    for (const { slides } of selectReadyMade(record)) {
      for (const slide of slides) {
        const { title, subtitle } = toSlideModel(slide, record);
        const head = layoutHead(title, subtitle, 1152);
        expect([head.title, head.subtitle]).toEqual([title, subtitle]);
      }
    }
  });

  it("asks of every page only what it understands, for each dimension", () => {
    const known = toKnownIds(record);
    for (const { id } of record.dimensions) {
      for (const { slides } of selectReadyMade(record, id)) {
        for (const { view, page } of slides.flatMap(figuresOf)) {
          expect({ page, view, repairs: parseView(view, known).repairs }).toEqual({ page, view, repairs: [] });
        }
      }
    }
  });

  // The catalogue comes with the slides themselves.
  it.runIf(isInCatalogue("/convention/", "steps"))("shows only figures that a slide can show", () => {
    const figures = selectReadyMade(record).flatMap(({ slides }) => slides.flatMap(figuresOf));
    expect(figures.filter(({ page, figure }) => !isInCatalogue(page, figure))).toEqual([]);
  });

  it("fills in the dimension, the last year and the words", () => {
    const review = find(selectReadyMade(record, "economic"), "annual-review");
    const lastYear = Number(record.meta.latestSource.slice(0, 4)) - 1;
    expect(review.title).toBe("Annual review: Economic dimension");
    expect(figuresOf(review.slides[3] as Slide)).toEqual([
      {
        page: "/dimensions/economic/",
        figure: "review-areas",
        view: `?from=${lastYear}-01-01&to=${lastYear}-12-31`,
        frozen: null,
      },
    ]);
    expect(JSON.stringify(selectReadyMade(record))).not.toMatch(/\{[\w-]+\}/);
  });

  it("counts from the last digest before the latest source", () => {
    const digests = record.sources.filter(({ kind }) => kind === "digest").map(({ said }) => said);
    const day = lastDigest(record);
    expect(digests).toContain(day);
    expect(day < record.meta.latestSource).toBe(true);
    const [figure] = figuresOf(find(selectReadyMade(record), "since-the-last-digest").slides[1] as Slide);
    expect(figure?.view).toBe(`?since=${day}`);
    // On the day of a digest that digest is what is new.
    expect(lastDigest(asOf(record, day))).not.toBe(day);
  });

  it("freezes a figure whose view has a day", () => {
    const figures = find(selectReadyMade(record), "road-to-fourteen").slides.flatMap(figuresOf);
    expect(figures.filter(({ frozen }) => frozen !== null)).toEqual([
      {
        page: "/convention/",
        figure: "tiles",
        view: "?as-of=2024-09-18",
        frozen: { asOf: "2024-09-18", version: versionOf(record.meta) },
      },
    ]);
  });

  it("gives ids that a file takes, and slides that come back from it", () => {
    for (const briefing of selectReadyMade(record)) {
      const { of: _of, summary: _summary, ...own } = briefing;
      expect(parseFile(toFile(briefing))).toEqual({ ok: true, briefing: own, remarks: [] });
    }
  });

  it("takes the first dimension where the record has no such", () => {
    const small: Dataset = { ...record, dimensions: record.dimensions.slice(0, 1) };
    const review = find(selectReadyMade(small, "none"), "annual-review");
    expect(review.title).toContain(small.dimensions[0]?.name);
  });
});

describe("selectToCopy", () => {
  const digests = record.sources.filter(({ kind }) => kind === "digest").map(({ said }) => said);
  const [earlierDay, laterDay] = digests.toSorted().slice(-2) as [string, string];
  const earlier = asOf(record, earlierDay);
  const copy = find(selectToCopy(earlier), "since-the-last-digest");

  it("leaves to the record what follows from it, and keeps the reader's choice", () => {
    const review = find(selectToCopy(earlier, "economic"), "annual-review");
    expect(review.title).toBe("Annual review: Economic dimension");
    expect(JSON.stringify(review.slides)).not.toContain("{dimension}");
    expect(figuresOf(review.slides[3] as Slide)).toMatchObject([
      { page: "/dimensions/economic/", view: "?from=last-year&to=last-year" },
    ]);
    expect(copy.slides[0]).toMatchObject({ text: expect.stringContaining("{last-digest}") });
  });

  it("gives a copy that shows the days of a later dataset", () => {
    expect(laterDay > earlierDay).toBe(true);
    for (const [of, day] of [
      [earlier, lastDigest(earlier)],
      [record, lastDigest(record)],
    ] as const) {
      const { body } = toSlideModel(copy.slides[0] as Slide, of);
      expect(body).toMatchObject({
        lines: [expect.stringContaining(formatDay(day)), expect.stringContaining(formatDay(of.meta.latestSource))],
      });
      const { subtitle, warnings } = toSlideModel(copy.slides[2] as Slide, of);
      expect({ warnings, subtitle }).toEqual({ warnings: [], subtitle: expect.stringContaining(formatDay(day)) });
    }
    expect(lastDigest(record)).not.toBe(lastDigest(earlier));
  });

  it("keeps of a frozen figure the days that it had", () => {
    const [slide] = copy.slides.filter(({ kind }) => kind === "figure");
    if (slide?.kind !== "figure") throw new Error("no figure");
    const frozen = { asOf: earlier.meta.latestSource, version: versionOf(earlier.meta) };
    const filled = fillSlide({ ...slide, figure: { ...slide.figure, frozen } }, record);
    expect(figuresOf(filled)[0]?.view).toBe(`?since=${lastDigest(earlier)}`);
  });

  it("leaves words that it does not know, and slides that name nothing", () => {
    const slide: Slide = { kind: "text", id: "a", title: "{as-of}", text: "{constructor} {x} {", notes: "" };
    expect(fillSlide(slide, record)).toMatchObject({
      title: formatDay(record.meta.latestSource),
      text: "{constructor} {x} {",
    });
    const view = "?to=constructor&from=2024-01-01&q=last-year";
    const plain: Slide = {
      ...{ kind: "figure", id: "a", title: "Plain", notes: "" },
      figure: { page: "/events/", figure: "counts", view, frozen: null },
    };
    expect(fillSlide(plain, record)).toBe(plain);
  });

  it("is kept in a file as it is written", () => {
    const { of: _of, summary: _summary, ...own } = copy;
    expect(parseFile(toFile(copy))).toEqual({ ok: true, briefing: own, remarks: [] });
  });
});

describe("figuresByPage of the compiler", () => {
  it("has every figure of every page that a slide can show, and no other", () => {
    for (const [page, figures] of Object.entries(figuresByPage)) {
      expect([page, figures.toSorted()]).toEqual([page, Object.keys(entriesOf(page) ?? {}).toSorted()]);
    }
    expect(Object.keys(figuresByPage).toSorted()).toEqual(pageKinds.toSorted());
  });
});

describe("viewParameters of the compiler", () => {
  /** What belongs to a window and not to a figure. */
  const others = ["open", "briefing", "slide", "window", "paper", "version"];
  const names = Object.values(parameters).map(({ name }) => name);

  it("has every parameter of an address that a figure heeds", () => {
    expect([...Object.keys(viewParameters), ...others].toSorted()).toEqual(names.toSorted());
  });

  it("allows the words that the address allows, all of them", () => {
    const known = toKnownIds(record);
    for (const parameter of Object.values(parameters)) {
      const takes = viewParameters[parameter.name];
      if (takes === undefined || typeof takes === "string" || !("words" in takes)) continue;
      for (const word of takes.words) expect([word, parameter.parse(word, known).dropped]).toEqual([word, []]);
      expect(parameter.parse("no-such-word", known).dropped).toEqual(["no-such-word"]);
    }
  });
});
