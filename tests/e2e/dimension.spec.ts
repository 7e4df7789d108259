import type { Page } from "@playwright/test";
import { everyEvent, selectEvents } from "../../src/core/events.ts";
import { expect, test } from "./page.ts";
import { figure, open, record, tabTo } from "./places.ts";

/*
 * The desk officer's job: "prepare the annual review of the human dimension". It starts at the Overview and ends with a
 * printed page that has its sources. The numbers are taken from the record by the rule of the Events page.
 */
const year = { from: "2025-01-01", to: "2025-12-31" };
const reviewed = selectEvents(record.events, { ...everyEvent, dimensions: ["human"], ...year });
const sources = [...new Set(reviewed.flatMap(({ cites }) => cites.map(({ source }) => source)))];
const title = `Human dimension, 2025: ${reviewed.length} events`;

/** The dialog of the browser would hold up the test: it is noted instead. */
async function notePrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "";
    };
  });
}

/** What the printer gets, read from the PDF itself: its pages, and the addresses that its links lead to. */
async function readPrint(page: Page): Promise<{ pages: number; links: string[] }> {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    links: [...pdf.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, address = ""]) => address),
  };
}

async function expectReview(page: Page): Promise<void> {
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  const { pages, links } = await readPrint(page);
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(6);
  for (const source of sources)
    expect(
      links.some((link) => link.endsWith(`/sources/${source}/`)),
      source,
    ).toBe(true);
}

test.beforeEach(async ({ page }) => notePrinting(page));

test("the annual review of the human dimension is prepared by mouse, from the Overview to paper", async ({ page }) => {
  await open(page, "");
  await page.getByRole("main").getByRole("link", { name: "Human", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Human dimension, all time: /);
  await page.getByRole("group", { name: "Period" }).getByRole("button", { name: "2025" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page).toHaveURL(/dimensions\/human\/\?from=2025-01-01&to=2025-12-31$/);
  const area = page.getByRole("region", { name: "Human dimension", exact: true });
  await expect(area.getByText("Uzbekistan", { exact: false }).first()).toBeVisible();
  for (const event of reviewed) await expect(page.getByRole("button", { name: event.title })).toBeVisible();
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expectReview(page);
});

test("the annual review of the human dimension is prepared by keys alone", async ({ page }) => {
  await open(page, "");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: "Human", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const period = page.getByRole("group", { name: "Period" });
  await tabTo(page, period.getByRole("button", { name: "2025" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(period.getByRole("button", { name: "2025" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Print", exact: true }));
  await page.keyboard.press("Space");
  await expectReview(page);

  const years = page.locator(".review-years");
  await tabTo(page, years.locator('[data-mark][tabindex="0"]'));
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Human dimension, 2021: 2 events");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Human, Human dimension, 2021" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Human dimension, 2021: 2 events");

  const number = page.getByRole("link", { name: "Source 1", exact: true }).first();
  await tabTo(page, number);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator("#source-1")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator("#source-1").getByRole("link")).toBeFocused();
});

test("the numbers are those of the Events page with the same filter", async ({ page }) => {
  await open(page, "dimensions/economic/?from=2021-01-01&to=2021-12-31");
  const heading = page.getByRole("heading", { level: 1 });
  const [, n] = /: (\d+) events/.exec((await heading.textContent()) ?? "") ?? [];
  await page.getByRole("link", { name: "The same events in Events, with filters" }).click();
  await expect(heading).toHaveText(`${n} events in the economic dimension begun from 1 Jan 2021 to 31 Dec 2021`);
  await page.getByRole("navigation", { name: "Dimensions" }).getByRole("link", { name: "Economic" }).click();
  await expect(heading).toHaveText(new RegExp(`^Economic dimension, 2021: ${n} events`));
});

test("the two days are typed, a reversed period is said and not written", async ({ page }) => {
  await open(page, "dimensions/human/");
  await page.getByLabel("Begun from", { exact: true }).fill("2023-07-01");
  await page.getByLabel("Begun by", { exact: true }).fill("2024-06-30");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Human dimension, 1 Jul 2023 to 30 Jun 2024: /);
  await page.getByLabel("Begun by", { exact: true }).fill("2022-06-30");
  await expect(page.getByRole("alert")).toHaveText("The period ends before it starts.");
  await expect(page).toHaveURL(/from=2023-07-01&to=2024-06-30$/);
});

test.describe("on paper", () => {
  test("the review has its head, its coordinators and its numbered sources, and no controls", async ({ page }) => {
    await open(page, `dimensions/human/?from=${year.from}&to=${year.to}&as-of=2025-12-31`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByText("Review of one dimension of confidence building measures")).toBeVisible();
    await expect(page.getByText(/^Period: 2025\. As known on 31 December 2025\. Rests on: /)).toBeVisible();
    for (const source of sources) await expect(page.locator(`.review-sources a[href*="/${source}/"]`)).toBeVisible();
    await expect(page.locator(".review-sources .address").first()).toBeVisible();
    for (const control of [
      page.getByRole("navigation", { name: "Dimensions" }),
      page.getByRole("group", { name: "Period" }),
      page.getByLabel("Begun from", { exact: true }),
      page.getByRole("button", { name: "Print", exact: true }),
      page.getByRole("link", { name: "The same events in Events, with filters" }),
    ]) {
      await expect(control).toBeHidden();
    }
  });

  test("each area that fits a page is kept on one", async ({ page }) => {
    await open(page, "dimensions/economic/");
    await page.emulateMedia({ media: "print" });
    const kept = await page
      .locator(".review-area")
      .evaluateAll((areas) => areas.map((area) => getComputedStyle(area).breakInside));
    expect(kept.length).toBe(9);
    expect(new Set(kept)).toEqual(new Set(["avoid"]));
    await expect(figure(page, /^The areas one by one/).locator("tbody tr")).toHaveCount(
      selectEvents(record.events, { ...everyEvent, dimensions: ["economic"] }).length,
    );
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("no name of an area leaves the drawing", async ({ page }) => {
    await open(page, "dimensions/economic/?from=2025-01-01&to=2025-12-31");
    const over = await page
      .locator(".review-years text")
      .evaluateAll(
        (texts) =>
          texts.map((text) => text.getBoundingClientRect()).filter(({ left, right }) => left < 0 || right > innerWidth)
            .length,
      );
    expect(over).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
