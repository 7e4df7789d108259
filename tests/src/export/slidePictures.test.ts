import { describe, expect, test } from "vitest";
import { fileName, sourcesText } from "../../../src/export/slidePictures.ts";
import { placeOfAdded } from "../../../src/export/trace.ts";
import { numbersBody, toSlide } from "./pptx/slides.ts";

describe("fileName", () => {
  test("numbers a slide and keeps to the words that have room, whole", () => {
    const title = "Estimate of entry into force: Oct 2025 – Jun 2028 at the pace since 2010, Sep 2025 – Dec 2026";
    expect(fileName(title, { number: 6, of: 9 })).toBe(
      "06 Estimate of entry into force Oct 2025 - Jun 2028 at the pace since 2010, Sep",
    );
    expect(fileName("x".repeat(200), { number: 1, of: 1 })).toBe(`01 ${"x".repeat(80)}`);
  });

  test("has no sign that a file system or an unzip stumbles on", () => {
    expect(fileName("The Chairman’s <b>word</b>: a/b?", { number: 12, of: 200 })).toBe(
      "012 The Chairman's b word b a b",
    );
  });
});

test("the sources of all slides are told, those that a foot has no room for too, with their addresses", () => {
  const sources = Array.from({ length: 30 }, (_, at) => ({
    id: `s${at}`,
    title: `Source ${at}`,
    marks: 1,
    url: at === 0 ? "https://example.org/a.pdf" : null,
  }));
  const words = sourcesText(
    [toSlide(numbersBody, { title: "Opening", sources: [] }), toSlide(numbersBody, { sources })],
    "Deck",
  );
  expect(words).toContain(
    "2. One ratification from entry into force · As of 28 March 2025\n- Source 0: https://example.org/a.pdf\n",
  );
  expect(words).toContain("- Source 29\n");
  expect(words).not.toContain("Opening");
});

describe("placeOfAdded", () => {
  const box = { left: 100, top: 50, bottom: 90 };
  const style = {
    content: '""',
    position: "static",
    display: "block",
    width: "120px",
    height: "6px",
    left: "auto",
    top: "auto",
  };

  test("finds a rule below a title, and a point before a line", () => {
    expect(placeOfAdded("::after", style, box)).toEqual({ x: 100, y: 84, width: 120, height: 6 });
    const point = { ...style, position: "absolute", width: "8px", height: "8px", left: "-20px", top: "15px" };
    expect(placeOfAdded("::before", point, box)).toEqual({ x: 80, y: 65, width: 8, height: 8 });
  });

  test("knows nothing of words that a style adds, or of what has no size", () => {
    expect(placeOfAdded("::after", { ...style, content: '"more"' }, box)).toBeNull();
    expect(placeOfAdded("::after", { ...style, content: "none" }, box)).toBeNull();
    expect(placeOfAdded("::after", { ...style, width: "auto" }, box)).toBeNull();
  });
});
