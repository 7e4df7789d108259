import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { versionOf } from "../../src/core/version.ts";
import { built, expect, test } from "./oneFile.ts";
import { figure, record, tabTo } from "./places.ts";

const { latestSource } = record.meta;

test.beforeEach(() => test.slow());

/** Opens a page of the file by its address behind the "#". */
async function open(page: Page, file: string, address: string): Promise<void> {
  await page.goto(`${file}#/${address}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html[data-live]")).toHaveCount(1);
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download");
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

test("is one file of under 2 MB that names nothing beside it", () => {
  const html = readFileSync(built, "utf8");
  expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  expect(html).toContain("script-src 'sha256-");
  expect(html).not.toMatch(/unsafe-|<script[^>]* src=|<link[^>]* href="(?!data:)|url\((?!data:|"data:)/);
});

test("opens by its bare address and says how old it is on every page", async ({ page, file }) => {
  await page.goto(file);
  await expect(title(page)).toHaveText("Thirteen of fourteen ratifications on record");
  await expect(page.getByRole("region", { name: "In four figures" }).getByRole("button").first()).toContainText("13");
  const menu = page.getByRole("navigation", { name: "Pages" });
  const foot = page.getByText(/^Offline copy\. Record up to 11 March 2026, version /);
  const [overview = "", ...others] = await menu.getByRole("link").allTextContents();
  expect(others.length).toBeGreaterThan(6);
  for (const name of [...others, overview]) {
    await menu.getByRole("link", { name, exact: true }).click();
    await expect(menu.locator("[aria-current=page]")).toHaveText(name);
    await expect(title(page)).toBeFocused();
    await expect(foot).toBeVisible();
  }
});

test("filters, goes back and comes again by its address", async ({ page, file }) => {
  await open(page, file, "events/");
  await page.getByRole("checkbox", { name: /^Human, \d+ events$/ }).check();
  await expect(title(page)).toHaveText(/events in the human dimension$/);
  const filtered = (await title(page).textContent()) ?? "";
  await expect(page).toHaveURL(`${file}#/events/?dimension=human`);
  await page.reload();
  await expect(title(page)).toHaveText(filtered);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Convention" }).click();
  await expect(title(page)).toHaveText("Thirteen of fourteen on record");
  await page.goBack();
  await expect(title(page)).toHaveText(filtered);
  await page.goBack();
  await expect(title(page)).toHaveText(/^\d+ events$/);
  await page.evaluate(() => {
    location.hash = "#/convention/?as-of=2024-12-31";
  });
  await expect(page.getByText(/^Set back to what was known on 31 December 2024/)).toBeVisible();
});

test("shows evidence, and finds a state by keys alone", async ({ page, file }) => {
  await open(page, file, "");
  await page.getByRole("region", { name: "In four figures" }).getByRole("button").first().click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByText("13 records")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search the record, pages and actions" });
  await expect(field).toBeFocused();
  await expect(page.getByText(/^Reading the record …/)).toHaveCount(0, { timeout: 20_000 });
  await page.keyboard.type("Turkiye");
  await expect(page.getByRole("option", { selected: true })).toHaveText(/^Türkiye/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${file}#/states/TUR/`);
  await expect(title(page)).toHaveText(/^Türkiye/);
});

test("leads to places on a page without leaving it", async ({ page, file }) => {
  await open(page, file, "sources/");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await tabTo(page, skip);
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link").last().click();
  await expect(page.locator("#take")).toBeInViewport();
  await expect(page).toHaveURL(`${file}#/sources/`);
});

test("gives pictures, tables and the record away", async ({ page, file }) => {
  await open(page, file, "events/?dimension=human");
  await figure(page, /^The list: /)
    .getByRole("button", { name: "Download or share" })
    .click();
  const panel = page.getByRole("dialog", { name: "Download or share" });
  const table = await download(page, () => panel.getByRole("button", { name: "Table (CSV)" }).click());
  const rows = parse(table.content, { bom: true, columns: true }) as Record<string, string>[];
  const human = record.events.filter(({ dimension }) => dimension === "human");
  expect(rows.map((row) => row["Id"]).toSorted()).toEqual(human.map(({ id }) => id).toSorted());
  expect(rows[0]?.["Address of the evidence"]).toMatch(/^cica-transformation\.html#\/events\/\?.*open=events%2F/);
  await expect(panel.getByRole("textbox", { name: "Address" })).toHaveValue(
    `${file}#/events/?as-of=${latestSource}&dimension=human&version=${encodeURIComponent(versionOf(record.meta))}`,
  );
  await expect(panel.getByRole("textbox", { name: "Code for the other page" })).toHaveCount(0);
  await panel.getByRole("button", { name: "Close" }).click();

  await open(page, file, "");
  await figure(page, /that have a dimension$/)
    .getByRole("button", { name: "Download or share" })
    .click();
  const picture = await download(page, () => panel.getByRole("button", { name: "Picture (PNG)" }).click());
  const { width, data } = PNG.sync.read(picture.content);
  expect(width).toBe(1920);
  let amber = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 195 && data[at + 1] === 135 && data[at + 2] === 0) amber += 1;
  }
  expect(amber).toBeGreaterThan(500);
  const drawing = await download(page, () => panel.getByRole("button", { name: "Drawing (SVG)" }).click());
  expect(drawing.content.toString("utf8")).toMatch(/@font-face\{[^}]*data:font\/woff2;base64,/);

  await open(page, file, "sources/");
  const states = await download(page, () => page.getByRole("button", { name: "states.csv" }).click());
  expect(states.name).toBe("states.csv");
  expect(states.content.equals(readFileSync("dist/data/states.csv"))).toBe(true);
  const whole = await download(page, () => page.getByRole("button", { name: "Dataset (JSON)" }).click());
  expect(JSON.parse(whole.content.toString("utf8"))).toEqual(record);
});

test("gives itself again, the same to the letter where there are no briefings to put in", async ({ page, file }) => {
  await open(page, file, "events/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Sources" }).click();
  const { name, content } = await download(page, () =>
    page.getByRole("button", { name: "Download for offline" }).click(),
  );
  expect(name).toMatch(new RegExp(`^cica-transformation-${record.meta.coverage.last}-[0-9a-f]{8}\\.html$`));
  const scripts = (html: string) => [...html.matchAll(/<script[^>]*>[\s\S]*?<\/script>/g)].map(([one]) => one);
  expect(scripts(content.toString("utf8"))).toEqual(scripts(readFileSync(built, "utf8")));
});

test("shows a briefing in two windows that keep step, and gives it away", async ({ page, file }) => {
  await open(page, file, "briefings/road-to-fourteen/");
  const slides = await download(page, () => page.getByRole("button", { name: /PowerPoint/ }).click());
  expect(slides.name).toMatch(/\.pptx$/);
  const parts = Object.keys(unzipSync(slides.content));
  expect(parts).toContain("ppt/presentation.xml");
  expect(parts.filter((part) => /^ppt\/charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThan(0);
  const links = Object.entries(unzipSync(slides.content))
    .filter(([part]) => part.endsWith(".rels"))
    .map(([, words]) => new TextDecoder().decode(words));
  expect(links.join()).not.toContain("file:");

  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: /presenter/i }).click();
  const presenter = await opening;
  const isAt = async (slide: RegExp) => {
    await expect(page).toHaveURL(slide);
    await expect(presenter).toHaveURL(slide);
  };
  await expect(presenter.getByRole("button", { name: "Next", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/present\//);
  await expect(page.getByRole("heading").first()).toBeAttached();
  await page.bringToFront();
  await expect(async () => {
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/slide=2/, { timeout: 1000 });
  }).toPass();
  await isAt(/slide=2/);
  await presenter.bringToFront();
  await presenter.keyboard.press("ArrowRight");
  await isAt(/slide=3/);
});

test("a briefing made in it survives a reload, travels in a copy of it, and is taken in once elsewhere", async ({
  page,
  file,
  browser,
}) => {
  const name = "</script><b>Ten & co.</b>";
  await open(page, file, "briefings/");
  await page.getByRole("button", { name: "New briefing" }).click();
  const field = page.getByRole("textbox", { name: "Title of the briefing" });
  await field.fill(name);
  await field.press("Enter");
  await open(page, file, "briefings/");
  const own = (shown: Page) => shown.getByRole("region", { name: "Your briefings" }).getByRole("link", { name });
  await expect(own(page).first()).toBeVisible();
  // Chromium has given a reloaded file an empty store that asked for it too early: this tells its fault from ours.
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => /-briefing\//.test(key)).length);
  expect(await kept()).toBe(1);
  await page.reload();
  expect(await kept(), "briefings that the store of the file still holds after the reload").toBe(1);
  await expect(own(page).first()).toBeVisible();
  const { content } = await download(page, () => page.getByRole("button", { name: "Download for offline" }).click());

  const folder = mkdtempSync(join(tmpdir(), "cica-mail-"));
  const copy = join(folder, "copy.html");
  writeFileSync(copy, content);
  const elsewhere = await browser.newContext({ offline: true });
  try {
    const other = await elsewhere.newPage();
    await open(other, pathToFileURL(copy).href, "briefings/");
    await expect(own(other).first()).toBeVisible();
    await other.reload();
    await expect(own(other).first()).toBeVisible();
    await expect(other.getByText(/1 briefing of yours will be in it/)).toBeVisible();
    await other.getByRole("button", { name: /^Delete/ }).click();
    await expect(own(other)).toHaveCount(0);
    await other.reload();
    await expect(other.getByText(/You have no briefings of your own/)).toBeVisible();
  } finally {
    await elsewhere.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("asks for what the browser keeps only once it has been read to its end", async ({ page, file }) => {
  await page.addInitScript(() => {
    const store = window.localStorage;
    const asked: string[] = [];
    Object.defineProperty(window, "localStorage", {
      get: () => {
        asked.push(document.readyState);
        return store;
      },
    });
    Object.assign(window, { asked });
  });
  await open(page, file, "briefings/");
  const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect([...new Set(asked)]).toEqual(["complete"]);
});

test("keeps to the reader's colours", async ({ page, file }) => {
  await open(page, file, "");
  await page.getByRole("button", { name: /^Colours: / }).click();
  const theme = await page.locator("html").getAttribute("data-theme");
  expect(theme).not.toBe("system");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme ?? "");
});
