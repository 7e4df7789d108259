import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { XMLValidator } from "fast-xml-parser";
import { isBinding } from "../../src/core/convention.ts";
import { toSerial } from "../../src/export/pptx/workbook.ts";
import { parseFile } from "../../src/mine/briefingFile.ts";
import { filesText } from "../../src/text/enFiles.ts";
import { oneFileText } from "../../src/text/enOneFile.ts";
import { pptxText } from "../../src/text/enPptx.ts";
import { termsText } from "../../src/text/enTerms.ts";
import { findFaults } from "../src/export/pptx/package.ts";
import { button, link, namesIn, press, title } from "./byKeys.ts";
import { countsOf, type PptxSlide, readPages, readPictures, readPptx, squeeze, tally, withSums } from "./handedOver.ts";
import { collectFaults, expect, test } from "./page.ts";
import { record } from "./places.ts";

/** A copy of the site: the served one, or the one file. */
export interface Copy {
  /** Its bare address. */
  readonly home: string;
  readonly isOneFile: boolean;
  readonly page: Page;
  readonly browser: Browser;
}

/** A slide as it was made. */
export interface MadeSlide {
  /** Page and id of its figure: "convention/steps". */
  readonly figure: string;
  readonly title: string;
  readonly notes: string;
}

/** The briefing as it was made: its ten slides in order, and its name, which the files have too. */
interface Made {
  readonly name: string;
  readonly slides: readonly MadeSlide[];
}

/** What a control gives as a file, at the press of a key. */
async function take(page: Page, label: string): Promise<{ readonly file: string; readonly content: Buffer }> {
  const coming = page.waitForEvent("download");
  await press(page, button(page, label));
  const download = await coming;
  return { file: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** A folder for the length of a piece of work. */
async function within(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cica-walk-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another browser, which keeps nothing yet. */
async function elsewhere({ browser, home }: Copy, isOffline: boolean, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ offline: isOffline, serviceWorkers: "block" });
  try {
    const faults = await collectFaults(context, new URL(home).origin);
    await visit(await context.newPage());
    expect(faults, "faults elsewhere").toEqual([]);
  } finally {
    await context.close();
  }
}

const titlesOf = ({ slides }: Made) => slides.map((slide) => slide.title);

/** Opens the briefing from the list of them, and finds all of its slides in their order. */
async function expectToOpen(page: Page, made: Made): Promise<void> {
  await press(page, link(page.getByRole("region", { name: "Your briefings" }), made.name));
  await expect(title(page)).toHaveText(made.name);
  expect(await namesIn(page)).toEqual(titlesOf(made));
}

interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** The year that a date surely lies in. */
function yearOf({ first, last }: Span): string | null {
  const year = first?.slice(0, 4);
  return year !== undefined && year === last?.slice(0, 4) ? year : null;
}

/** The quarter that a date surely lies in, where the record was surveyed: "Q3 2024". */
function quarterOf({ first, last }: Span): string | null {
  const [from, to] = [first, last].map((day) => day && `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`);
  return from && from === to && first !== null && first >= "2020" ? from : null;
}

/** Days on which states were bound for certain, the first before. */
const boundOn = record.convention.actions
  .filter(isBinding)
  .map(({ date, said }) => (date.last === null || date.last > said ? said : date.last))
  .toSorted();

/** The numbers in the package's own charts, against what is counted in the record by other means than the site's. */
function expectCharts(deck: readonly PptxSlide[], { slides }: Made): void {
  const chartOf = (figure: string) => deck[slides.findIndex((slide) => slide.figure === figure)]?.chart ?? null;
  const shortName = (id: string | null) => record.dimensions.find((one) => one.id === id)?.shortName ?? "";
  const byQuarter = (events: typeof record.events) =>
    tally(events, ({ dimension, start }) => [shortName(dimension), quarterOf(start)]);
  expect(countsOf(chartOf("overview/counts")), "events by dimension").toEqual(
    withSums(byQuarter(record.events.filter(({ dimension }) => dimension !== null)), pptxText.all),
  );
  expect(countsOf(chartOf("events/counts")), "events in the human dimension").toEqual(
    byQuarter(record.events.filter(({ dimension }) => dimension === "human")),
  );
  const gifts = record.contributions.filter((gift) => gift.within === undefined);
  expect(countsOf(chartOf("contributions/contributions-by-year")), "contributions").toEqual(
    withSums(
      tally(gifts, ({ kind, date }) => [termsText.contributionKind[kind], yearOf(date)]),
      pptxText.all,
    ),
  );
  const [, steps, threshold] = chartOf("convention/steps") ?? [];
  const drawn = steps?.values.length ?? 0;
  expect(drawn, "ratifications drawn").toBeGreaterThan(3);
  expect(steps?.values).toEqual(boundOn.map((_, at) => at + 1).slice(-drawn));
  expect(steps?.categories.map(Number)).toEqual(boundOn.slice(-drawn).map(toSerial));
  expect(new Set(threshold?.values)).toEqual(new Set([record.convention.threshold]));
}

async function asPowerPoint({ page }: Copy, made: Made): Promise<void> {
  const { file, content } = await take(page, "PowerPoint (.pptx)");
  expect(file).toBe("ten-for-the-room.pptx");
  expect(findFaults(content)).toEqual([]);
  const deck = readPptx(content);
  expect(deck.map((slide) => squeeze(slide.title))).toEqual(titlesOf(made).map(squeeze));
  expectCharts(deck, made);
  for (const [at, { notes }] of made.slides.entries()) {
    for (const line of notes.split("\n")) expect(deck[at]?.notes).toContain(line);
  }
}

async function asPictures({ page }: Copy, made: Made): Promise<void> {
  const { file, content } = await take(page, "Pictures (.zip)");
  expect(file).toBe("ten-for-the-room.zip");
  const { pictures, drawings, others } = readPictures(content);
  const { length } = made.slides;
  expect([pictures.length, drawings.length, others.map(({ name }) => name)]).toEqual([
    length,
    length,
    [filesText.sources],
  ]);
  const sources = squeeze(others[0]?.words ?? "");
  for (const [at, slide] of made.slides.entries()) expect(sources).toContain(squeeze(`${at + 1}. ${slide.title}`));
  for (const [at, { name, width, height, ink }] of pictures.entries()) {
    expect(name).toMatch(new RegExp(`^${`${at + 1}`.padStart(2, "0")} `));
    expect([width, height], name).toEqual([2560, 1440]);
    expect(ink, `ink on ${name}`).toBeGreaterThan(0.005);
  }
  for (const [at, { name, svg }] of drawings.entries()) {
    expect(XMLValidator.validate(svg), name).toBe(true);
    expect(squeeze(svg.replaceAll(/<[^>]*>/g, "")), name).toContain(squeeze(made.slides[at]?.title ?? "none"));
  }
}

/** The file, opened in another browser. */
async function asFile(copy: Copy, made: Made): Promise<void> {
  const { file, content } = await take(copy.page, "Briefing file (.json)");
  expect(file).toBe("ten-for-the-room.json");
  const read = parseFile(content.toString("utf8"));
  expect(read).toMatchObject({ ok: true, remarks: [], briefing: { title: made.name } });
  expect(read.ok && read.briefing.slides.map(({ notes }) => notes)).toEqual(made.slides.map(({ notes }) => notes));
  await elsewhere(copy, copy.isOneFile, async (other) => {
    await other.goto(listOf(copy));
    const choosing = other.waitForEvent("filechooser");
    await press(other, button(other, "Open a file"));
    await (await choosing).setFiles({ name: file, mimeType: "application/json", buffer: content });
    await expect(other.getByText(`“${made.name}” is opened and kept with your briefings.`)).toBeVisible();
    await expectToOpen(other, made);
  });
}

/** The link, opened in another browser. */
async function asLink(copy: Copy, made: Made): Promise<void> {
  const { page, isOneFile } = copy;
  if (isOneFile) {
    // The file's own address means nothing on another computer: it offers none, and says what to send instead.
    await expect(button(page, "Copy as a link")).toHaveCount(0);
    await expect(page.getByText(oneFileText.noBriefingLink)).toBeVisible();
    return;
  }
  await press(page, button(page, "Copy as a link"));
  await expect(page.getByText("The link is copied. It holds the whole briefing.")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/briefings\/#briefing=/);
  await elsewhere(copy, false, async (other) => {
    await other.goto(address);
    await press(other, button(other, "Keep and open"));
    await expect(title(other)).toHaveText(made.name);
    expect(await namesIn(other)).toEqual(titlesOf(made));
  });
}

async function asPdf({ page }: Copy, made: Made): Promise<void> {
  await press(page, link(page, "Print or PDF"));
  await expect(page.locator(".print-sheet")).toHaveCount(made.slides.length);
  await within(async (folder) => {
    const path = join(folder, "ten.pdf");
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const sheets = await readPages(path);
    expect(sheets).toHaveLength(made.slides.length);
    for (const [at, { words, strokes, width, height }] of sheets.entries()) {
      expect(words, `sheet ${at + 1}`).toContain(squeeze(made.slides[at]?.title ?? "none"));
      expect(words).toContain(squeeze(`${at + 1} / ${sheets.length}`));
      expect(strokes, `drawn on sheet ${at + 1}`).toBeGreaterThan(0);
      expect(Math.abs(width / height - 16 / 9)).toBeLessThan(0.01);
    }
  });
  await press(page, link(page, "Back to the briefing"));
  await expect(title(page)).toHaveText(made.name);
}

/** The whole site as one file with the briefing inside, opened over file:// in another browser without a network. */
async function asOneFile(copy: Copy, made: Made): Promise<void> {
  const { page } = copy;
  await press(page, link(page, "All briefings"));
  await expect(page.getByText("1 briefing of yours will be in it.")).toBeVisible();
  const { content } = await take(page, "Download for offline");
  await within(async (folder) => {
    const path = join(folder, "copy.html");
    writeFileSync(path, content);
    await elsewhere(copy, true, async (other) => {
      await other.goto(`${pathToFileURL(path).href}#/briefings/`);
      await expectToOpen(other, made);
    });
  });
}

const listOf = ({ home, isOneFile }: Copy) => (isOneFile ? `${home}#/briefings/` : `${home}briefings/`);

/** From the builder: exports to every form, reads each back, and opens elsewhere what can be opened there. */
export async function handOver(copy: Copy, made: Made): Promise<void> {
  await test.step("PowerPoint", () => asPowerPoint(copy, made));
  await test.step("pictures", () => asPictures(copy, made));
  await test.step("briefing file", () => asFile(copy, made));
  await test.step("link", () => asLink(copy, made));
  await test.step("PDF", () => asPdf(copy, made));
  await test.step("one offline file", () => asOneFile(copy, made));
}
