import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { parseFile } from "../../src/mine/briefingFile.ts";
import { button, link, namesIn, title } from "./byKeys.ts";
import { expect, test } from "./page.ts";
import { figure, open } from "./places.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Add to briefing" });
const isFull = (within: Page | Locator) =>
  within.getByRole("alert").filter({ hasText: "This browser’s store is full" });

/** Fills the browser's store to the last character that it takes. */
async function fillStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    let length = 0;
    for (let step = 2 ** 22; step >= 1; step /= 2) {
      try {
        while (true) {
          localStorage.setItem("filler", "x".repeat(length + step));
          length += step;
        }
      } catch {
        // So much does not fit: try with less.
      }
    }
  });
}

/** The store's entries that are not the filler. */
function readStore(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.includes("briefing"))),
  );
}

/** Adds the steps of the Convention to a briefing. */
async function addSteps(page: Page, said: RegExp): Promise<void> {
  await button(figure(page, /ratifications from/), "Add to briefing").click();
  await button(dialog(page), "Add").click();
  await expect(dialog(page).getByRole("status").filter({ hasText: "Added" })).toHaveText(said);
}

async function saved(page: Page, within: Page | Locator) {
  const coming = page.waitForEvent("download");
  await button(within, "Save as a file").click();
  return parseFile(readFileSync(await (await coming).path(), "utf8"));
}

test("a full store: it is said, the file is offered, and what was kept stays as it was", async ({ page }) => {
  test.slow();
  await open(page, "briefings/");
  await button(page, "Copy to my briefings “State of the transformation”").click();
  await expect(title(page)).toHaveText("State of the transformation");
  const others = await namesIn(page);
  await open(page, "convention/");
  await button(figure(page, /ratifications from/), "Add to briefing").click();
  await dialog(page).getByRole("combobox", { name: "Briefing" }).selectOption({ label: "New briefing" });
  await dialog(page).getByRole("textbox", { name: "Title of the new briefing" }).fill("Mine");
  await button(dialog(page), "Add").click();
  await expect(dialog(page).getByRole("status").filter({ hasText: "Added" })).toHaveText(/“Mine” as slide 1\.$/);
  await expect(isFull(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await fillStore(page);
  const kept = await readStore(page);
  expect(Object.keys(kept)).toHaveLength(2);

  // The slide is there, and it is said that it won't stay.
  await addSteps(page, /“Mine” as slide 2\.$/);
  await expect(isFull(dialog(page))).toBeVisible();
  await expect(dialog(page).getByText(/^What you changed last is on the screen, but will be gone/)).toBeVisible();
  const file = await saved(page, dialog(page));
  expect(file).toMatchObject({ ok: true, remarks: [], briefing: { title: "Mine", slides: [{}, {}] } });
  await link(dialog(page), "Open the briefing").click();
  expect(await namesIn(page)).toHaveLength(2);
  await expect(isFull(page)).toBeVisible();
  await expect(page.getByText("2 slides. This browser’s store is full.")).toBeVisible();
  expect(await readStore(page)).toEqual(kept);

  // After a reload both briefings are as they were kept, the other one untouched.
  await page.reload();
  expect(await namesIn(page)).toHaveLength(1);
  await expect(page.getByText("1 slide. Kept in this browser.")).toBeVisible();
  await open(page, "briefings/");
  await link(page.getByRole("main"), "State of the transformation").first().click();
  expect(await namesIn(page)).toEqual(others);
});

test("a full store takes a change once a briefing is deleted, as the page advises", async ({ page }) => {
  test.slow();
  await open(page, "briefings/");
  await button(page, "Copy to my briefings “State of the transformation”").click();
  await expect(title(page)).toHaveText("State of the transformation");
  await open(page, "briefings/");
  await button(page, "New briefing").click();
  await expect(page.getByText("0 slides. Kept in this browser.")).toBeVisible();
  await fillStore(page);
  await button(page, "Text").click();
  await expect(isFull(page)).toBeVisible();
  await link(page, "All briefings").click();
  await expect(isFull(page)).toBeVisible();
  await button(page, "Delete “State of the transformation”").click();
  await expect(isFull(page)).toHaveCount(0);
  await link(page.getByRole("main"), "Untitled briefing").click();
  await expect(page.getByText("1 slide. Kept in this browser.")).toBeVisible();
  await page.reload();
  expect(await namesIn(page)).toEqual(["New text"]);
});
