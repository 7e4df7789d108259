import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { selectAllChanges } from "../../src/core/allChanges.ts";
import { versionOf } from "../../src/core/version.ts";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./page.ts";
import { figure, open, record, tabTo } from "./places.ts";

const last = record.meta.coverage.last;
/** The record as a reader had it before: up to the last digest. */
const before = "2025-03-31";
const sinceBefore = selectAllChanges(record, before, last);
const heading = `${sinceBefore.length} changes became known after 31 March 2025`;

/** Makes the browser remember a visit of two days ago, with a record that ended on `before`. */
async function rememberVisit(page: Page, digest = "0".repeat(64)): Promise<void> {
  await page.addInitScript(
    ([latestSource, seen]) => {
      if (localStorage.getItem("cica-transformation-visits") !== null) return;
      const current = { at: Date.now() - 2 * 86_400_000, latestSource, digest: seen };
      const kept = { state: { current, previous: null }, version: 1 };
      localStorage.setItem("cica-transformation-visits", JSON.stringify(kept));
    },
    [before, digest] as const,
  );
}

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("what is new since I last looked?", () => {
  test("by mouse, from the Overview, to a list and to the evidence of a line", async ({ page }) => {
    await rememberVisit(page);
    await open(page, "");
    await page.getByRole("link", { name: "All that became known" }).click();
    await page.getByRole("button", { name: /^My last visit, on / }).click();
    await expect(h1(page)).toHaveText(heading);
    await expect(page.getByText(/the record went up to 31 March 2025/)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`changes/\\?as-of=${last}&since=${before}$`));
    const held = sinceBefore.find(({ kind }) => kind === "held");
    if (held === undefined || !("event" in held)) throw new Error("nothing was held");
    await page.locator(`[data-opens="events/${held.event.id}"]`).click();
    await expect(page.getByRole("dialog").getByRole("heading", { name: held.event.title })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  test("its address shows the same to a reader who has no last visit", async ({ page }) => {
    await open(page, `changes/?as-of=${last}&since=${before}`);
    await expect(h1(page)).toHaveText(heading);
    await expect(page.getByRole("button", { name: /^My last visit/ })).toHaveCount(0);
  });

  test("by keyboard alone, with the focus in sight all the way", async ({ page }) => {
    await rememberVisit(page);
    await open(page, "");
    await tabTo(page, page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Changes" }));
    await page.keyboard.press("Enter");
    await expect(h1(page)).toBeFocused();
    const visit = page.getByRole("button", { name: /^My last visit, on / });
    await tabTo(page, visit);
    await page.keyboard.press("Enter");
    await expect(h1(page)).toHaveText(heading);
    await expect(visit).toBeFocused();
    await expect(visit).toHaveAttribute("aria-pressed", "true");
    // Two filters are set and taken away again; the focus goes on to what is left.
    await tabTo(page, page.getByRole("checkbox", { name: /^Road map/ }));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByRole("checkbox", { name: /^Delivered/ }));
    await page.keyboard.press("Space");
    const token = (name: string) => page.getByRole("button", { name: `Remove filter: ${name}` });
    await tabTo(page, token("Road map"));
    await page.keyboard.press("Enter");
    await expect(token("Delivered")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(h1(page)).toBeFocused();
    await expect(h1(page)).toHaveText(heading);
    // The first line opens its evidence and gets the focus back.
    const line = page.locator(".change-lines button").first();
    await tabTo(page, line);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(line).toBeFocused();
  });

  test("says so where the record is the same, and what would show something", async ({ page }) => {
    await rememberVisit(page, record.meta.digest);
    await page.addInitScript(() => {
      const key = "cica-transformation-visits";
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as { state: { current: { latestSource: string } } };
      if (kept.state.current.latestSource === "2025-03-31") kept.state.current.latestSource = "2026-03-11";
      localStorage.setItem(key, JSON.stringify(kept));
    });
    await open(page, "changes/");
    await expect(page.getByText(/nothing was added to it since/)).toBeVisible();
    await page.getByRole("button", { name: /^My last visit, on / }).click();
    await expect(h1(page)).toHaveText("Nothing new became known after 11 March 2026");
    const nothing = figure(page, "Nothing new became known");
    await nothing.getByRole("button", { name: /^Last 12 months/ }).click();
    await expect(h1(page)).toHaveText(/^\d+ changes became known after 11 March 2025$/);
    await expect(h1(page)).toBeFocused();
  });
});

test.describe("taken along", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the copied text has the address and every change with a source, as the dataset has it", async ({ page }) => {
    await open(page, `changes/?since=${before}`);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const address = /^Address: (.*)$/m.exec(text)?.[1] ?? "";
    // Both days are in it, also the one that the page has by itself.
    expect(new URL(address).search).toBe(
      `?as-of=${last}&since=${before}&version=${encodeURIComponent(versionOf(record.meta))}`,
    );
    expect(text).toContain(heading);
    const lines = text.split("\n");
    const entries = lines.flatMap((line, i) => (line.startsWith("- ") ? [{ line, under: lines[i + 1] ?? "" }] : []));
    expect(entries).toHaveLength(sinceBefore.length);
    for (const { under } of entries) expect(under).toMatch(/^ {2}Source: \S/);
    const groups = [...text.matchAll(/^(\S.*) \((\d+)\)$/gm)].map(([, name, n]) => [name, Number(n)]);
    expect(groups.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(sinceBefore.length);
    const council = record.events.find(({ id }) => id === "2025-09-25-informal-ministerial-council");
    const initiative = record.initiatives.find(({ id }) => id === "informal-ministerial-2025");
    expect(council?.known).toBe("2025-09-25");
    expect(text).toMatch(new RegExp(`^- 25 Sep 2025, delivered: ${initiative?.title}`, "m"));
    await open(page, address);
    await expect(h1(page)).toHaveText(heading);
  });

  test("the CSV reads back to the same changes, each with an address that opens its evidence", async ({ page }) => {
    await open(page, `changes/?since=${before}&page=events,roadmap`);
    await figure(page, "What became known").getByRole("button", { name: "Download or share" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "Table (CSV)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`cica-change-list-${last}.csv`);
    const rows = parse(readFileSync(await download.path(), "utf8"), {
      bom: true,
      columns: true,
      record_delimiter: "\r\n",
      relax_quotes: false,
    }) as Record<string, string>[];
    const known = sinceBefore.filter((change) => "event" in change || "initiative" in change);
    expect(rows.map((row) => row["Became known"]).toSorted()).toEqual(known.map(({ day }) => day).toSorted());
    const titles = known.flatMap((change) => ("event" in change ? [change.event.title] : []));
    const held = rows.filter((row) => row["Page"] === "Events").map((row) => row["Change"]);
    expect(held.toSorted()).toEqual(titles.toSorted());
    const moved = rows.filter((row) => row["Kind"] === "target moved");
    expect(moved).toHaveLength(known.filter(({ kind }) => kind === "moved").length);
    for (const row of moved) expect(row["Moved by at least (days)"]).toMatch(/^-?\d+$/);
    for (const row of rows) expect(row["Sources"]).not.toBe("");
    const [first] = rows;
    await open(page, first?.["Address of the evidence"] ?? "");
    await expect(page.getByRole("dialog").locator(".cites > li").first()).toBeVisible();
  });

  test("the text is kept as a file, the same as is copied", async ({ page }) => {
    await open(page, `changes/?since=${before}&page=convention`);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as text" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toBe(await page.evaluate(() => navigator.clipboard.readText()));
  });
});

test("where the browser forbids copying, the text stands selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(page, `changes/?since=${before}`);
  await page.getByRole("button", { name: "Copy as text" }).click();
  const area = page.getByRole("textbox", { name: "The changes as text" });
  await expect(area).toBeFocused();
  const isSelected = await area.evaluate((one: HTMLTextAreaElement) => {
    return one.selectionStart === 0 && one.selectionEnd === one.value.length && one.value.length > 0;
  });
  expect(isSelected).toBe(true);
});

test("a column of the chart opens the changes that it counts, under the filters", async ({ page }) => {
  await open(page, `changes/?since=${before}&page=events`);
  const mark = page.locator('[data-opens^="known/held/"]').first();
  const label = (await mark.getAttribute("aria-label")) ?? "";
  await mark.click();
  const n = Number(/(\d+) changes?$/.exec(label)?.[1]);
  await expect(page.getByRole("dialog").locator(".records > li")).toHaveCount(n);
});

test("two days of one's own are checked before they are written", async ({ page }) => {
  await open(page, "changes/");
  await page.getByLabel("After", { exact: true }).fill("2025-04-01");
  await page.getByLabel("Up to", { exact: true }).fill("2025-03-01");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("alert")).toHaveText("The first day comes after the second.");
  await page.getByLabel("Up to", { exact: true }).fill("2025-07-02");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const n = selectAllChanges(record, "2025-04-01", "2025-07-02").length;
  await expect(h1(page)).toHaveText(`${n} changes became known after 1 April 2025`);
});

test("unknown filters are left out with a word, and the longest span stands on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `changes/?since=${record.meta.coverage.first}&page=events,nonsense&change=<script>`);
  await expect(page.getByText(/“nonsense” is not known here/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectNoViolations(page);
});

test("on paper the lines stand with their sources, and no control", async ({ page }) => {
  await open(page, `changes/?since=${before}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Copy as text" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Changes since" })).toBeHidden();
  await expect(page.locator(".change-lines .under").first()).toBeVisible();
});
