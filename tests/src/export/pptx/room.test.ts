import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { readDecks } from "../../../../scripts/decks.ts";
import { SlideView } from "../../../../src/briefing/SlideView.tsx";
import { layoutColumns } from "../../../../src/briefing/slide/columns.ts";
import type { SlideModel } from "../../../../src/core/slide.ts";
import { bodyBox } from "../../../../src/export/pptx/frame.ts";
import { build, firstSlide, wordsOf } from "./build.ts";
import { findFaults, openPackage } from "./package.ts";
import { listBody, slidesOfAllKinds, stackedBody, tilesBody, timelineBody, toSlide } from "./slides.ts";

// The first deck loads PptxGenJS, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", apos: "'" };
const plain = (words: string) =>
  words.replace(/&(amp|lt|gt|quot|apos|#x27);/g, (_, name: string) => entities[name] ?? "");
const squeeze = (words: string) => words.replace(/\s+/g, "");

/** Texts of the room's slide, without its foot, whose sources have two lines in PowerPoint; squeezed. */
function wordsInRoom(model: SlideModel): string[] {
  const html = renderToStaticMarkup(createElement(SlideView, { model, place: { number: 1, of: 9 } }));
  const body = html.replace(/<div class="slide-foot-line">[\s\S]*?<\/div>/, "").replace(/<br\/?>/g, " ");
  return body
    .split(/<[^>]*>/)
    .map((words) => squeeze(plain(words)))
    .filter((words) => words !== "");
}

interface Page {
  readonly words: string;
  readonly xml: string;
  readonly charts: readonly string[];
}

async function pagesOf(slides: readonly SlideModel[]): Promise<readonly Page[]> {
  const file = await build(slides);
  expect(findFaults(file)).toEqual([]);
  const { paths, text } = openPackage(file);
  return slides.map((_, at): Page => {
    const xml = text(`ppt/slides/slide${at + 1}.xml`);
    const relations = text(`ppt/slides/_rels/slide${at + 1}.xml.rels`);
    const charts = paths
      .filter((path) => relations.includes(`Target="../charts/${path.split("/").at(-1)}"`))
      .map((path) => text(path));
    const written = [xml, ...charts].flatMap((part) => [...part.matchAll(/<(?:a:t|c:v)>([^<]*)</g)]);
    return { xml, charts, words: written.map(([, words = ""]) => squeeze(plain(words))).join("\n") };
  });
}

/** A number that a label writes in a short format: "13k" of 12500, "7 +" of 7. */
function isNumber(words: string): boolean {
  return /^[\d,.]+(?:k|m|bn)?\+?$/.test(words);
}

/** Names below the columns of the room's slide, squeezed: years alone look like numbers. */
function labelsOf(model: SlideModel): string[] {
  if (model.body.kind !== "bars" || model.body.direction !== "columns") return [];
  const { w: width, h: height } = bodyBox(model);
  const words = layoutColumns(model.body, { width, height }).words.filter(({ key }) => key.startsWith("label "));
  return words.map(({ text }) => squeeze(text));
}

async function missingIn(slides: readonly SlideModel[]): Promise<string[]> {
  const pages = await pagesOf(slides);
  return slides.flatMap((model, at) => {
    const all = pages[at]?.words ?? "";
    const lines = new Set(all.split("\n"));
    return [
      ...wordsInRoom(model).filter((words) => !isNumber(words) && !all.includes(words)),
      ...labelsOf(model).filter((words) => !lines.has(words)),
    ].map((words) => `slide ${at + 1}, ${model.body.kind}: ${words}`);
  });
}

test("a slide of every kind says in PowerPoint what it says in the room", async () => {
  expect(await missingIn(slidesOfAllKinds)).toEqual([]);
});

test("names of columns are the room's, word by word: years alone, each n-th, or all", async () => {
  const columnsOf = (labels: readonly string[]) => {
    const values = labels.map((_, at) => at + 1);
    const categories = labels.map((label, at) => ({ key: String(at), label }));
    return toSlide({ ...stackedBody, categories, series: [{ key: "a", name: "A", tone: "accent", values }] });
  };
  const years = Array.from({ length: 6 }, (_, at) => String(2020 + at));
  const months = ["January", "May", "September"].flatMap((one) => Array.from({ length: 4 }, () => one));
  const slides = [
    columnsOf(years.flatMap((year) => months.map((month) => `${month} ${year}`))),
    columnsOf(Array.from({ length: 20 }, (_, at) => `Ministerial session ${at + 1}`)),
    columnsOf(years.flatMap((year) => ["Q1", "Q2", "Q3", "Q4"].map((one) => `${one} ${year}`))),
  ];
  expect(slides.every((slide) => labelsOf(slide).length > 2)).toBe(true);
  expect(await missingIn(slides)).toEqual([]);
});

test.each(readDecks().map((deck) => [deck.title, deck.slides] as const))("so does %s", async (_, slides) => {
  expect(await missingIn(slides)).toEqual([]);
});

test("no type is smaller than ten points, and that of a drawing not than twelve", async () => {
  const slides = readDecks().flatMap((deck) => deck.slides);
  const sizes = (xml: string) => [...xml.matchAll(/\bsz="(\d+)"/g)].map(([, size]) => Number(size));
  for (const { xml, charts } of await pagesOf([...slidesOfAllKinds, ...slides])) {
    expect(Math.min(...sizes(xml))).toBeGreaterThanOrEqual(1000);
    for (const group of xml.match(/<p:grpSp>[\s\S]*?<\/p:grpSp>/g) ?? []) {
      expect(Math.min(1200, ...sizes(group))).toBe(1200);
    }
    for (const chart of charts) expect(Math.min(1200, ...sizes(chart))).toBe(1200);
  }
});

test("a timeline has the room's marks and legend: none of its own", async () => {
  const [page] = await pagesOf([toSlide(timelineBody)]);
  const shapes = [...(page?.xml ?? "").matchAll(/<a:prstGeom prst="(\w+)"/g)].map(([, shape]) => shape);
  expect(new Set(shapes)).toEqual(new Set(["line", "rect", "roundRect"]));
  const words = (page?.words ?? "").split("\n");
  expect(words).toEqual(expect.arrayContaining(["stated", "promised", "done", "late", "asof28Mar2025"]));
  expect(page?.words).not.toMatch(/Delivered|Slipped/);
  // Every mark says what it is for those who can't see it.
  for (const { label } of timelineBody.rows.flatMap(({ marks }) => marks)) {
    expect(page?.xml).toContain(`descr="${label}"`);
  }
});

test("a tile keeps as its alt text the remark that it has no room for", async () => {
  const [page] = await pagesOf([toSlide(tilesBody)]);
  expect(page?.xml).toContain('descr="State of AF: ratified 2024"');
  expect(page?.words).not.toContain("ratified2024");
});

test("words that the slide cuts stand whole in its notes and its alt text", async () => {
  const subtitle = Array.from({ length: 160 }, (_, at) => `word${at}`).join(" ");
  const { text, xml } = await firstSlide(toSlide(timelineBody, { subtitle }));
  expect(xml).toContain(`descr="${subtitle}"`);
  expect(text("ppt/notesSlides/notesSlide1.xml")).toContain(subtitle);
});

const manyWords = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`).join(" ");

async function notesOf(slide: SlideModel) {
  const { text, xml } = await firstSlide(slide);
  return { xml, notes: wordsOf(text("ppt/notesSlides/notesSlide1.xml")).map(plain) };
}

test("cut lines of a title slide stand whole in its notes", async () => {
  const lines = ["First line", manyWords("line", 400)];
  expect((await notesOf(toSlide({ kind: "title", lines }))).notes).toEqual(expect.arrayContaining(lines));
  expect((await notesOf(toSlide({ kind: "title", lines: ["Short"] }))).notes).not.toContain("Short");
});

test("cut heads of a pair stand whole in the notes and their alt text, and cut words of its halves in the notes", async () => {
  const [title, subtitle, said] = [manyWords("head", 60), manyWords("below", 120), manyWords("said", 600)];
  const half = { title, subtitle, body: { kind: "text", paragraphs: [said] }, alt: "" } as const;
  const other = { title: "Short head", subtitle: "Short line", body: listBody, alt: "" };
  const { xml, notes } = await notesOf(toSlide({ kind: "pair", halves: [half, other] }));
  expect(notes).toEqual(expect.arrayContaining([title, subtitle, said]));
  for (const words of [title, subtitle]) expect(xml).toContain(`descr="${words}"`);
  expect(notes).not.toContain("Short head");
});

test("cut cells of a table and cut words of a list or a timeline stand whole in the notes, and no others", async () => {
  const [cell, words, note] = [manyWords("cell", 200), manyWords("item", 200), manyWords("note", 90)];
  const rows = [{ key: "a", cells: ["Tajikistan", cell] }];
  const table = { caption: "", columns: [{ label: "State" }, { label: "Words" }], rows };
  const ofTable = (await notesOf(toSlide({ kind: "table", table }))).notes;
  expect(ofTable).toContain(cell);
  expect(ofTable).not.toContain("Tajikistan");
  const item = { key: "a", lead: "1 Mar 2025", text: words, note, tone: "none" } as const;
  const items = [item, { ...item, key: "b", text: "Short item", note: "" }];
  const ofList = (await notesOf(toSlide({ kind: "list", items, more: 0 }))).notes;
  expect(ofList).toEqual(expect.arrayContaining([words, note]));
  expect(ofList).not.toContain("Short item");
  const [row, ...rest] = timelineBody.rows;
  const promises = row === undefined ? [] : [{ ...row, label: words }, ...rest];
  const ofTimeline = (await notesOf(toSlide({ ...timelineBody, rows: promises }))).notes;
  expect(ofTimeline).toContain(words);
  expect(ofTimeline).not.toContain("CICA Fund");
});
