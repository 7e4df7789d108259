import { describe, expect, it } from "vitest";
import { filterOptions, isChoiceFilter } from "../../../src/briefing/presenterOptions.ts";
import {
  changeQuestion,
  heededFilters,
  questionWords,
  shownView,
  spanOf,
  toAskedSlide,
  yearOf,
} from "../../../src/briefing/presenterQuestion.ts";
import type { FigureSlide, PairSlide, Slide } from "../../../src/core/briefing.ts";
import { parseView } from "../../../src/view/codec.ts";
import { toKnownIds } from "../../../src/view/filters.ts";
import { filterKeys } from "../../../src/view/pageFilters.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();
const known = toKnownIds(record);

const events: FigureSlide = {
  id: "s1",
  kind: "figure",
  title: "My title",
  notes: "",
  figure: { page: "/events/", figure: "counts", view: "?dimension=economic", frozen: null },
};
const pair: PairSlide = {
  id: "s2",
  kind: "pair",
  title: "",
  notes: "",
  figures: [
    events.figure,
    { page: "/convention/", figure: "steps", view: "", frozen: { asOf: "2024-09-18", version: "abc" } },
  ],
};
const words: Slide = { id: "s3", kind: "text", title: "", notes: "", text: "Words" };

describe("heededFilters", () => {
  it("names what the page of a figure heeds, and nothing for words", () => {
    expect(heededFilters(events)).toContain("dimensions");
    expect(heededFilters(events)).not.toContain("tracks");
    expect(heededFilters(words)).toEqual([]);
  });
});

describe("changeQuestion", () => {
  it("keeps the slide's own filters but for those that are changed", () => {
    const question = changeQuestion(events, null, spanOf("2024"), known);
    expect(question).toEqual(["?dimension=economic&from=2024-01-01&to=2024-12-31"]);
    expect(shownView(events, question, known)).toMatchObject({ dimensions: ["economic"], from: "2024-01-01" });
  });

  it("is none once everything is as the author made it", () => {
    const question = changeQuestion(events, null, { dimensions: ["human"] }, known);
    expect(question).toEqual(["?dimension=human"]);
    expect(changeQuestion(events, question, { dimensions: ["economic"] }, known)).toBeNull();
  });

  it("reaches of two figures the one that heeds the filter, and both by the day", () => {
    const question = changeQuestion(pair, null, { dimensions: ["human"] }, known);
    expect(question).toEqual(["?dimension=human", "?as-of=2024-09-18"]);
    expect(changeQuestion(pair, null, { asOf: "2024-12-31" }, known)).toEqual([
      "?as-of=2024-12-31&dimension=economic",
      "?as-of=2024-12-31",
    ]);
  });
});

describe("toAskedSlide", () => {
  it("shows the figure under the question, with its own finding as the title", () => {
    expect(toAskedSlide(events, ["?dimension=human"], known)).toMatchObject({
      title: "",
      figure: { view: "?dimension=human", frozen: null },
    });
  });

  it("moves the day of a frozen figure, and lets it follow the record where no day is asked for", () => {
    const asked = toAskedSlide(pair, ["", "?as-of=2024-12-31"], known);
    expect(asked).toMatchObject({ figures: [{}, { frozen: { asOf: "2024-12-31", version: "abc" } }] });
    expect(toAskedSlide(pair, ["", ""], known)).toMatchObject({ figures: [{}, { frozen: null }] });
  });
});

describe("questionWords", () => {
  it("says what is answered, a whole year as a year", () => {
    const question = ["?dimension=human&from=2024-01-01&to=2024-12-31"];
    expect(questionWords(events, question, record, known)).toBe("Human; 2024");
  });

  it("says so where everything is asked for", () => {
    expect(questionWords(events, [""], record, known)).toBe("everything on record");
  });
});

describe("yearOf", () => {
  it("is the year of its span and of no other", () => {
    const { from, to } = spanOf("2024");
    expect(yearOf(from, to)).toBe("2024");
    expect(yearOf(from, "2024-11-30")).toBeNull();
    expect(yearOf(null, null)).toBeNull();
  });
});

describe("filterOptions", () => {
  it.each(filterKeys.filter(isChoiceFilter))(
    "offers values of %s that the address takes, each once and by a name",
    (key) => {
      const options = filterOptions(record, key);
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
      expect(options.every(({ label }) => label.trim() !== "")).toBe(true);
    },
  );

  it("offers dimensions as an address writes them", () => {
    const [first] = filterOptions(record, "dimensions");
    expect(parseView(`?dimension=${first?.value}`, known).repairs).toEqual([]);
  });
});
