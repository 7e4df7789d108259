import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { PNG } from "pngjs";
import { addDays } from "../../src/core/days.ts";
import { selectMilestones } from "../../src/core/roadmap.ts";
import { expect, siteUrl, test } from "./page.ts";
import { figure, open, pinned, readRows, record, tabTo, take, takeButton, turnOver } from "./places.ts";

const asOf = record.meta.latestSource;

async function download(page: Page, panel: Locator, name: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download");
  await panel.getByRole("button", { name }).click();
  return read(await coming);
}

async function read(file: Download): Promise<{ name: string; content: Buffer }> {
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** How many of a picture's points have a colour, given as "r,g,b". */
function countColour({ data }: PNG, colour: string): number {
  const [red, green, blue] = colour.split(",").map(Number);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count;
}

interface ReadSvg {
  readonly fault: string | null;
  readonly title: string;
  readonly words: string;
  readonly marks: readonly string[];
  readonly outside: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Reads a drawing as XML, and as a browser draws it apart from the site: what stands outside of it is cut off. */
async function readSvg(page: Page, words: string): Promise<ReadSvg> {
  const apart = await page.context().newPage();
  return apart.evaluate(async (source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const root = parsed.documentElement as unknown as SVGSVGElement;
    document.body.append(root);
    // It brings its fonts; measured before they are read, its words would be as wide as in whatever font the machine has.
    await Promise.all([...document.fonts].map((font) => font.load()));
    const ground = root.getBoundingClientRect();
    const outside = [...root.querySelectorAll("text")]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < ground.left || box.right > ground.right || box.bottom > ground.bottom;
      })
      .map((one) => one.textContent ?? "");
    const found = {
      fault: parsed.querySelector("parsererror")?.textContent ?? null,
      title: root.querySelector(":scope > title")?.textContent ?? "",
      words: [...root.querySelectorAll("text")].map((one) => one.textContent).join(" "),
      marks: [...root.querySelectorAll(":scope > * title")].map((one) => one.textContent ?? ""),
      outside,
      width: root.width.baseVal.value,
      height: root.height.baseVal.value,
    };
    root.remove();
    return found;
  }, words);
}

/** What the CSV must hold of a table as it reads on the screen: numbers without their groups, and nothing for what no source states. */
function asFile(rows: readonly string[][]): string[][] {
  return rows.map((row) =>
    row.map((cell) => (cell === "not stated" ? "" : /^[\d,]+$/.test(cell) ? cell.replaceAll(",", "") : cell)),
  );
}

test.describe("send me the table, from the Overview", () => {
  test("by mouse", async ({ page }) => {
    await open(page, "");
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
    await page.getByRole("checkbox", { name: /^Human, \d+ events$/ }).check();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/events in the [a-z -]+ dimension$/);
    const human = record.events.filter((event) => event.dimension === "human");
    // The list follows the heading a moment later, and what stands below it moves then.
    const panel = await take(page, new RegExp(`^The list: ${human.length} events$`));
    const { name, content } = await download(page, panel, "Table (CSV)");
    expect(name).toBe(`cica-event-list-${asOf}.csv`);
    await expect(panel.getByRole("status").filter({ hasText: name })).toBeVisible();
    const rows = parse(content, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row["Id"]).toSorted()).toEqual(human.map(({ id }) => id).toSorted());
    for (const { id, title, start } of human)
      expect(rows.find((row) => row["Id"] === id)).toMatchObject({ Title: title, "First day": start.first });
    await panel.getByRole("button", { name: "Close" }).click();
    await expect(takeButton(figure(page, /^The list: /))).toBeFocused();
  });

  test("by keyboard alone", async ({ page }) => {
    await open(page, "");
    const shown = figure(page, /that have a dimension$/);
    await tabTo(page, takeButton(shown));
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Download or share" });
    const button = panel.getByRole("button", { name: "Table (CSV)" });
    await expect(button).toBeVisible();
    await tabTo(page, button, 10);
    const coming = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const { name, content } = await read(await coming);
    expect(name).toBe(`cica-events-per-dimension-${asOf}.csv`);
    await expect(button).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(takeButton(shown)).toBeFocused();
    const [, ...rows] = parse(content, { bom: true }) as string[][];
    expect(rows).toEqual(asFile(await readRows(await turnOver(shown))));
  });
});

test.describe("pictures", () => {
  // The reader's screen is a phone in the dark; the picture is neither.
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });

  for (const { address, finding, file, colour } of [
    { address: "", finding: /that have a dimension$/, file: "events-per-dimension", colour: "195,135,0" },
    { address: "", finding: /^No ratification on record/, file: "ratified-by-state", colour: "11,92,173" },
    { address: "contributions/", finding: /most fall in /, file: "contributions-by-year", colour: "44,143,60" },
    { address: "roadmap/?status=open,late", finding: /^(All )?\d+ .*items/, file: "road-map", colour: "22,32,46" },
  ]) {
    test(`${file} is a picture of twice its size, light, with ink`, async ({ page }) => {
      await open(page, address);
      const { name, content } = await download(page, await take(page, finding), "Picture (PNG)");
      expect(name).toBe(`cica-${file}-${asOf}.png`);
      const png = PNG.sync.read(content);
      expect(png.width).toBe(1920);
      expect(png.height).toBeGreaterThan(500);
      const all = png.width * png.height;
      expect(countColour(png, "255,255,255") / all).toBeGreaterThan(0.4);
      expect(countColour(png, colour) / all, `share of ${colour}`).toBeGreaterThan(0.0005);
    });
  }
});

test("a drawing is valid SVG that stands alone: title, filter, day, sources, every mark, nothing cut off", async ({
  page,
}) => {
  await open(page, "events/?dimension=human&by=year");
  const marks = await figure(page, /events in the human dimension|human/i)
    .first()
    .locator("[data-mark]")
    .count();
  // What is drawn ahead for the choice that the pointer rests on is no part of it.
  await page
    .getByRole("group", { name: "Dimension" })
    .getByRole("checkbox", { name: /^Economic/ })
    .hover();
  await expect(page.locator(".counts [visibility=hidden] [data-opens*='/economic/']").first()).toBeAttached();
  await expect(page.getByRole("button", { name: /^Economic, 20/ })).toHaveCount(0);
  const { name, content } = await download(page, await take(page, /human/i), "Drawing (SVG)");
  expect(name).toBe(`cica-events-per-dimension-${asOf}.svg`);
  const words = content.toString("utf8");
  expect(words).not.toMatch(/var\(|class=|style=|foreignObject|<script|href=/);
  const drawing = await readSvg(page, words);
  expect(drawing.fault).toBeNull();
  expect(drawing.width).toBe(960);
  expect(drawing.title).toMatch(/human/i);
  expect(marks).toBeGreaterThan(5);
  expect(drawing.marks.length).toBe(marks);
  expect(drawing.words).toContain("Only: Human");
  expect(drawing.words).toContain("As of ");
  expect(drawing.words).toMatch(/Sources: .+ more\./);
  expect(drawing.words).toContain("CC BY 4.0");
  expect(drawing.words).toContain(`events/?as-of=${asOf}&by=year&dimension=human&${pinned}`);
  expect(drawing.outside).toEqual([]);
});

test("the long road map is one drawing with a row for each item", async ({ page }) => {
  await open(page, "roadmap/");
  const { content } = await download(page, await take(page, /^(All )?\d+ .*items/), "Drawing (SVG)");
  const drawing = await readSvg(page, content.toString("utf8"));
  expect(drawing.fault).toBeNull();
  for (const { shortTitle } of record.initiatives) expect(drawing.words).toContain(shortTitle);
  expect(drawing.outside).toEqual([]);
});

test("the data holds the list with its sources, licence and address", async ({ page }) => {
  await open(page, "contributions/?gift=cash");
  const { content } = await download(page, await take(page, /^The list: /), /^Data with its sources/);
  const file = JSON.parse(content.toString("utf8")) as {
    rows: unknown[];
    asOf: string;
    filter: string;
    basis: string;
    address: string;
  };
  expect(file.rows.length).toBe(record.contributions.filter(({ kind }) => kind === "cash").length);
  expect(file).toMatchObject({
    asOf,
    filter: "Cash",
    basis: "CICA’s documents and public pages",
    address: `${siteUrl()}contributions/?as-of=${asOf}&gift=cash&${pinned}`,
  });
});

test("the calendar has the due dates of the record", async ({ page }) => {
  await open(page, "");
  const { name, content } = await download(page, await take(page, /^What comes next/), /^Calendar of /);
  expect(name).toBe(`cica-milestones-${asOf}.ics`);
  const calendar = new ICAL.Component(ICAL.parse(content.toString("utf8")));
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  const due = selectMilestones(record.initiatives, asOf).filter(
    ({ standing, target }) => standing !== "unreported" && (target.last ?? target.first ?? "") >= asOf,
  );
  expect(due.length).toBeGreaterThan(0);
  expect(entries.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])).toEqual(
    due.map(({ initiative, target }) => [
      `${initiative.id}@cica-transformation`,
      target.first ?? target.last,
      addDays(target.last ?? target.first ?? "", 1),
    ]),
  );
  expect(entries[0]?.description).toContain(`${siteUrl()}roadmap/`);
});

test.describe("links", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("lead to the view as it is shown now, or to the latest", async ({ page }) => {
    await open(page, "events/?dimension=human");
    const panel = await take(page, /^The list: /);
    const field = panel.getByRole("textbox", { name: "Address" });
    await panel.getByRole("button", { name: "Copy link" }).click();
    await expect(panel.getByRole("status").filter({ hasText: "The link is copied." })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await field.inputValue());
    expect(link).toBe(`${siteUrl()}events/?as-of=${asOf}&dimension=human&${pinned}`);
    await panel.getByRole("radio", { name: "Always the latest" }).check();
    await expect(field).toHaveValue(`${siteUrl()}events/?dimension=human`);
    await open(page, link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/events in the [a-z -]+ dimension$/);
    await expect(page.getByText(/^Set back to what was known on/)).toHaveCount(0);
  });
});

test("a picture has its colours also after moving from page to page by links", async ({ page }) => {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
  const panel = await take(page, /that have a dimension$/);
  const { content } = await download(page, panel, /PNG/);
  expect(countColour(PNG.sync.read(content), "195,135,0")).toBeGreaterThan(500);
});
