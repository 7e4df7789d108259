import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./page.ts";
import { open, record, tabTo } from "./places.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Search the record, pages and actions" });
const chosen = (page: Page) => page.getByRole("option", { selected: true });

/** Opens search by its key and waits until the record is in it. */
async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  // On a busy machine the record takes its time to be made ready.
  await expect(page.getByText(/^Reading the record …/)).toHaveCount(0, { timeout: 20_000 });
}

test("from the Overview, by keys alone: a state by another spelling, then back", async ({ page }) => {
  await open(page, "");
  await openSearch(page);
  await page.keyboard.type("Turkiye");
  await expect(chosen(page)).toHaveText(/^Türkiye/);
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).not.toHaveText(/^Türkiye Member/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/states\/TUR\/$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test("from the Overview, by mouse: an event, with its sources open", async ({ page }) => {
  await open(page, "");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill("ICT security awareness");
  const event = record.events.find(({ title }) => title.includes("ICT security among CICA Member States"));
  await page.getByRole("option", { name: event?.title ?? "" }).click();
  await expect(page).toHaveURL(new RegExp(`/events/\\?open=events/${event?.id}$`));
  const panel = page.getByRole("dialog", { name: event?.title ?? "" });
  await expect(panel.locator(".cites li").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("the panel keeps the focus and gives it back", async ({ page }) => {
  await open(page, "events/");
  const box = page.getByRole("checkbox", { name: /^Human, \d+ events$/ });
  await box.focus();
  await openSearch(page);
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(box).toBeFocused();
});

test("an area found on the page of events filters it, and the heading has the focus", async ({ page }) => {
  await open(page, "events/");
  await openSearch(page);
  await page.keyboard.type("agriculture");
  await expect(chosen(page)).toHaveText(/^Agriculture/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/\?area=agriculture$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the day and the basis go along, and only what was known then is found", async ({ page }) => {
  await open(page, "convention/?as-of=2021-03-31&record=documents");
  await openSearch(page);
  await page.keyboard.type("volunteerism");
  await expect(page.getByText("Nothing found for “volunteerism”.").last()).toBeVisible();
  await expect(page.getByText("Only what was known on 31 March 2021 is searched.")).toBeVisible();
  await field(page).fill("kazakstan");
  await expect(chosen(page)).toHaveText(/^Kazakhstan/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/states\/KAZ\/\?as-of=2021-03-31&record=documents$/);
});

for (const query of ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "(?:[.*", "x".repeat(10_000)]) {
  test(`finds nothing for ${query.slice(0, 30)}, and says so`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, "convention/");
    await openSearch(page);
    await field(page).fill(query);
    const shown = query.slice(0, 200);
    await expect(field(page)).toHaveValue(shown);
    await expect(page.getByText(`Nothing found for “${shown}”.`).last()).toBeVisible();
    await expect(page.getByRole("option")).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });
}

test("an action is found and done: dark colours", async ({ page }) => {
  await open(page, "");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("dark");
  await expect(chosen(page)).toHaveText(/^Dark colours/);
  await page.keyboard.press("Enter");
  await expect(page.locator("html[data-theme=dark]")).toHaveCount(1);
});

test("the keys are listed, and stay switched off over a reload", async ({ page }) => {
  await open(page, "convention/");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(keys.getByRole("heading", { name: "Keyboard shortcuts" })).toBeFocused();
  await tabTo(page, keys.getByRole("checkbox", { name: "Use single keys" }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator("html[data-live]")).toHaveCount(1);
  await page.keyboard.press("5");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/convention\/$/);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test.describe("where the record does not come", () => {
  test.use({ expectedFaults: /status of 500/ });

  test("search says so, finds pages, and tries again", async ({ page }) => {
    let isDown = true;
    await page.route("**/data/dataset.json", (route) => (isDown ? route.fulfill({ status: 500 }) : route.continue()));
    await page.goto("");
    await expect(page.locator("html[data-live]")).toHaveCount(1);
    await page.keyboard.press("/");
    const panel = page.getByRole("dialog", { name: "Search" });
    await expect(panel.getByRole("alert")).toBeVisible();
    await field(page).fill("sources");
    await expect(chosen(page)).toHaveText(/^Sources/);
    isDown = false;
    await panel.getByRole("button", { name: "Try again" }).click();
    await field(page).fill("youth council");
    await expect(chosen(page)).toHaveText(/^Youth Council/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });

      test("open search has no violation and no sideways scroll", async ({ page }) => {
        await open(page, "convention/");
        await openSearch(page);
        await expectNoViolations(page);
        await page.keyboard.type("youth council");
        await expect(chosen(page)).toHaveText(/^Youth Council/);
        await expectNoViolations(page);
        await field(page).fill("zzzzzz");
        await expectNoViolations(page);
        const wide = await page
          .getByRole("dialog")
          .evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth || dialog.clientWidth > innerWidth);
        expect(wide).toBe(false);
        await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
        await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
        await expectNoViolations(page);
      });
    });
  }
}

test("keeps what is typed before its part of the site is there", async ({ page }) => {
  await page.route("**/assets/SearchPanel-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  await open(page, "convention/");
  await page.keyboard.press("/");
  await page.keyboard.type("charter", { delay: 20 });
  await expect(page.getByRole("combobox")).toHaveValue("charter");
  await page.keyboard.type(" of");
  await expect(page.getByRole("combobox")).toHaveValue("charter of");
});
