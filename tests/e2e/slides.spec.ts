import { readFile } from "node:fs/promises";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PNG } from "pngjs";
import { filesText } from "../../src/text/enFiles.ts";
import { expect, test } from "./page.ts";

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages of a PDF: their size in points and the text that can be selected. */
async function readPdf(bytes: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, text: items.map((item) => ("str" in item ? item.str : "")).join(" ") });
  }
  return pages;
}

const address = "briefings/road-to-fourteen/print/";

for (const { paper, width, height } of [
  { paper: "slides", width: 960, height: 540 },
  { paper: "a4", width: 842, height: 595 },
] as const) {
  test(`printed on ${paper}: one slide a page, its text selectable`, async ({ page }) => {
    await page.goto(`${address}?paper=${paper}`);
    await page.locator("html[data-live]").waitFor();
    const titles = await page.locator(".slide h2").allInnerTexts();
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(titles.length);
    for (const [i, printed] of pages.entries()) {
      expect(Math.abs(printed.width - width)).toBeLessThan(2);
      expect(Math.abs(printed.height - height)).toBeLessThan(2);
      const plain = (text: string) => text.replaceAll(/\s+/g, "");
      expect(plain(printed.text)).toContain(plain(titles[i] ?? "none"));
      expect(printed.text).toContain(`${i + 1} / ${titles.length}`);
    }
  });
}

test("a handout is on upright A4, with its pages numbered", async ({ page }) => {
  await page.goto(`${address}?paper=handout`);
  await page.locator("html[data-live]").waitFor();
  const slides = await page.locator(".slide").count();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeLessThanOrEqual(slides);
  expect(pages.length).toBeGreaterThan(1);
  // The foot of each slide is there: none was broken at the end of a page.
  const all = pages.map(({ text }) => text).join(" ");
  for (let number = 1; number <= slides; number += 1) expect(all).toContain(`${number} / ${slides}`);
  for (const printed of pages) {
    expect(Math.abs(printed.width - 595)).toBeLessThan(2);
    expect(Math.abs(printed.height - 842)).toBeLessThan(2);
  }
});

test("every slide comes as a picture and as a drawing, in one zip", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(address);
  await page.locator("html[data-live]").waitFor();
  const slides = await page.locator(".slide").count();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 150_000 }),
    page.getByRole("button", { name: "Pictures (PNG and SVG, zipped)" }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  const names = Object.keys(files);
  expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(slides);
  expect(names.filter((name) => name.endsWith(".svg"))).toHaveLength(slides);
  expect(names.some((name) => name.startsWith("01 "))).toBe(true);
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith(".png")) {
      const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
      expect([width, height]).toEqual([2560, 1440]);
      // Something is drawn: not all of it is white.
      expect(data.some((value) => value < 128)).toBe(true);
    } else if (name === filesText.sources) {
      expect(strFromU8(bytes)).toMatch(/^- .*https:\/\//m);
    } else {
      expect(name).toMatch(/\.svg$/);
      const svg = strFromU8(bytes);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toContain('width="1280" height="720"');
      expect(svg).toContain("@font-face");
    }
  }
});

test("a briefing that is not there says so and leads on", async ({ page }) => {
  await page.goto("briefings/mine/print/?briefing=gone");
  await expect(page.getByText("There is no briefing at this address.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Briefings" })).toBeVisible();
});
