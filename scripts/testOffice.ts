/**
 * Turns the ready-made briefings into PowerPoint files, these with LibreOffice into pages, and compares the pages with the
 * slides: `npm run test:office -- [--keep folder]`. Where LibreOffice isn't installed it says so and is no failure.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SlideBody, SlideModel } from "../src/core/slide.ts";
import { toPptx } from "../src/export/pptx/pptx.ts";
import { type Deck, readDecks } from "./decks.ts";
import { notInstalled, provideOffice, toPdf } from "./office.ts";
import { type PdfPage, readPages, squeeze } from "./pdfPages.ts";

/** A page whose body is drawn has more lines than its foot. */
const fewestStrokes = 6;

const drawn: ReadonlySet<SlideBody["kind"]> = new Set(["bars", "steps", "timeline", "tiles", "table", "list", "pair"]);

/** Words of a body that must be on its page: of a drawing too, so that an empty one is found. */
function wordsOf(body: SlideBody): string[] {
  switch (body.kind) {
    case "title":
      return [...body.lines];
    case "text":
      return body.paragraphs.flatMap((one) => one.split("\n")).map((line) => line.replace(/^\s*[-•]\s+/, ""));
    case "numbers":
      return body.items.flatMap(({ value, label }) => [value, label]);
    case "bars":
      return body.series.length > 1 ? body.series.map(({ name }) => name) : [];
    case "steps":
      return [body.thresholdLabel];
    case "timeline":
      return body.rows.map(({ label }) => label);
    case "tiles":
      return body.tiles.map(({ name }) => name);
    case "table":
      return [
        ...body.table.columns.map(({ label }) => label),
        ...body.table.rows.slice(0, 1).flatMap(({ cells }) => (typeof cells[0] === "string" ? [cells[0]] : [])),
      ];
    case "list":
      return body.items.slice(0, 1).map(({ text }) => text);
    case "pair":
      return body.halves.flatMap((half) => [half.title, ...wordsOf(half.body)]);
    case "missing":
      return [body.why];
  }
}

function findFaults(slide: SlideModel, page: PdfPage, number: number, of: number): string[] {
  const wanted = [
    ["its title", slide.title],
    ["its subtitle", slide.body.kind === "title" ? "" : slide.subtitle],
    ["its first source", slide.sources[0]?.title ?? ""],
    ["its day", slide.asOfWords ?? ""],
    ["its number", `${number} / ${of}`],
    ...slide.warnings.map((one) => ["what it leaves out", one]),
    ...wordsOf(slide.body).map((one) => ["of its body", one]),
  ] as const;
  const faults = wanted
    .filter(([, words]) => words !== undefined && !page.words.includes(squeeze(words)))
    .map(([what, words]) => `page ${number} lacks ${what}: ${words}`);
  if (drawn.has(slide.body.kind) && page.strokes < fewestStrokes) faults.push(`page ${number} has no drawing`);
  if (Math.abs(page.width / page.height - 16 / 9) > 0.01) faults.push(`page ${number} is not 16:9`);
  return faults;
}

async function compare(office: string, folder: string, { id, title, version, slides }: Deck): Promise<string[]> {
  const file = join(folder, `${id}.pptx`);
  writeFileSync(file, await toPptx(slides, { title, version, toAddress: (path) => `https://cica.example${path}` }));
  const pages = await readPages(toPdf(office, file));
  if (pages.length !== slides.length) return [`${pages.length} pages of ${slides.length} slides`];
  return slides.flatMap((slide, at) => {
    const page = pages[at];
    return page === undefined ? [] : findFaults(slide, page, at + 1, slides.length);
  });
}

async function test(office: string, keep: string | undefined): Promise<void> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), "cica-decks-"));
  mkdirSync(folder, { recursive: true });
  try {
    const decks = readDecks();
    if (decks.length === 0) throw new Error("The record has no ready-made briefing.");
    for (const deck of decks) {
      const faults = await compare(office, folder, deck);
      console.log(`${faults.length === 0 ? "ok    " : "FAILED"} ${deck.title}: ${deck.slides.length} slides`);
      for (const fault of faults) console.log(`  ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const { values } = parseArgs({ options: { keep: { type: "string" } } });
  const office = provideOffice();
  if (office === undefined) console.log(notInstalled);
  else await test(office, values.keep);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
