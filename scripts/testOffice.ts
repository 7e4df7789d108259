/**
 * Turns the ready-made briefings into PowerPoint files, these with LibreOffice into pages, and compares the pages with the
 * slides: `npm run test:office -- [--keep folder]`. Where LibreOffice isn't installed it says so and is no failure.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layoutBarRows } from "../src/briefing/slide/barRows.ts";
import { layoutColumns } from "../src/briefing/slide/columns.ts";
import { layoutList } from "../src/briefing/slide/list.ts";
import { layoutNumbers } from "../src/briefing/slide/numbers.ts";
import { layoutSteps } from "../src/briefing/slide/steps.ts";
import { layoutTable } from "../src/briefing/slide/table.ts";
import { layoutText } from "../src/briefing/slide/text.ts";
import { layoutTiles } from "../src/briefing/slide/tiles.ts";
import { layoutTimeline } from "../src/briefing/slide/timeline.ts";
import type { SlideBody, SlideModel } from "../src/core/slide.ts";
import { bodyBox, headOf } from "../src/export/pptx/frame.ts";
import { placeHalves } from "../src/export/pptx/halves.ts";
import type { Box } from "../src/export/pptx/look.ts";
import { toPptx } from "../src/export/pptx/pptx.ts";
import { type Deck, readDecks } from "./decks.ts";
import { notInstalled, provideOffice, toPdf } from "./office.ts";
import { parseOptions } from "./options.ts";
import { type PdfPage, readPages, squeeze } from "./pdfPages.ts";

/** A page whose body is drawn has more lines than its foot. */
const fewestStrokes = 6;

const drawn: ReadonlySet<SlideBody["kind"]> = new Set(["bars", "steps", "timeline", "tiles", "table", "list", "pair"]);

/** Words of a body that must be on its page, as the room's slide has them: of a drawing too, so that an empty one is found. */
function wordsOf(body: SlideBody, box: Box): string[] {
  const { w: width, h: height } = box;
  const room = { width, height };
  switch (body.kind) {
    case "title":
      return [...body.lines];
    case "text":
      return layoutText(body.paragraphs, room).paragraphs.map(({ text }) => text);
    case "numbers":
      return layoutNumbers(body.items, room).items.flatMap(({ value, label, note }) => [value, label, note]);
    case "bars": {
      const layout = body.direction === "columns" ? layoutColumns(body, room) : layoutBarRows(body, room);
      const values = layout.words.filter(({ key }) => key.startsWith("value "));
      return [...layout.legend.map(({ label }) => label), ...values.map(({ text }) => text)];
    }
    case "steps": {
      const names = layoutSteps(body, room).steps.filter(({ label }) => label !== null);
      return [body.thresholdLabel, ...names.map(({ name }) => name)];
    }
    case "timeline": {
      const { rows, bands } = layoutTimeline(body, room);
      return [...rows.flatMap(({ label, note }) => [label, note]), ...bands.map(({ label }) => label)];
    }
    case "tiles":
      return [
        ...layoutTiles(body, room).tiles.flatMap(({ tile, name }) => [tile.code, ...name]),
        ...body.legend.map(({ label }) => label),
      ];
    case "table": {
      const { columns, rows } = layoutTable(body.table, room);
      return [...columns.map(({ label }) => label), ...rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    }
    case "list":
      return layoutList(body.items, body.more, room).items.flatMap(({ item, text, note }) => [item.lead, text, note]);
    case "pair":
      return placeHalves(box, body.halves).placed.flatMap(({ half, shown, body: place }) => [
        shown.title,
        shown.subtitle,
        ...wordsOf(half.body, place),
      ]);
    case "missing":
      return [body.why];
  }
}

function findFaults(slide: SlideModel, page: PdfPage, number: number, of: number): string[] {
  const head = headOf(slide);
  const wanted = [
    ["its title", head.title],
    ["its subtitle", slide.body.kind === "title" ? "" : head.subtitle],
    ["its first source", slide.sources[0]?.title ?? ""],
    ["its day", slide.asOfWords ?? ""],
    ["its number", `${number} / ${of}`],
    ...slide.warnings.map((one) => ["what it leaves out", one]),
    ...wordsOf(slide.body, bodyBox(slide)).map((one) => ["of its body", one]),
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
  const { values } = parseOptions({ options: { keep: { type: "string" } } });
  const office = provideOffice();
  if (office === undefined) console.log(notInstalled);
  else await test(office, values.keep);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
