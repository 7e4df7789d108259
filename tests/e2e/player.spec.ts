import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { figure, open, record, tabTo } from "./places.ts";

const dateControl = (page: Page) => page.locator(".site-tools summary");
const player = (page: Page) => page.getByRole("region", { name: "Play what was known, month by month" });
const button = (page: Page, name: string) => player(page).getByRole("button", { name, exact: true });
const asOf = (page: Page) => new URL(page.url()).searchParams.get("as-of");

async function openPlayer(page: Page): Promise<void> {
  await dateControl(page).click();
  await page.getByRole("button", { name: "Play …" }).click();
  await expect(button(page, "One month back")).toBeVisible();
}

test("plays month by month, keeps the day in the address, and is one step of the history", async ({ page }) => {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Convention" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("on record");
  await openPlayer(page);
  // Every day that the address held: the first lasts for little more than a second.
  const days: (string | null)[] = [];
  page.on("framenavigated", () => days.push(asOf(page)));
  await button(page, "Play").click();
  await expect.poll(() => asOf(page) ?? "").toMatch(/^2021-/);
  expect(days.slice(0, 2)).toEqual(["2020-12-31", "2021-01-31"]);
  // Nothing is announced while it plays.
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  await expect(player(page).getByRole("status")).toHaveText("");
  await button(page, "Pause").click();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy");
  await expect(player(page).getByRole("status")).toHaveText(/^Known on \d+ \w+ 2021$/);
  await page.goBack();
  await expect.poll(() => asOf(page)).toBeNull();
  expect(page.url()).toMatch(/convention\/$/);
});

test.describe("where its part of the site does not come", () => {
  test.use({ expectedFaults: /Failed to (load|fetch)|ERR_FAILED|Player/ });

  test("says so, and leaves the page as it is", async ({ page }) => {
    await page.route("**/assets/Player-*.js", (route) => route.abort());
    await open(page, "convention/");
    await dateControl(page).click();
    await page.getByRole("button", { name: "Play …" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen on record");
  });
});

test("plays up to the latest source and stops there", async ({ page }) => {
  await open(page, "convention/?as-of=2026-02-28");
  await openPlayer(page);
  await button(page, "Play").click();
  await expect.poll(() => asOf(page)).toBeNull();
  await expect(button(page, "Play")).toBeVisible();
  await expect(player(page).getByRole("status")).toHaveText("Known on 11 March 2026, the latest source");
});

test("is moved by keyboard alone, tells the day, and gives the focus back", async ({ page }) => {
  await open(page, "convention/");
  await tabTo(page, dateControl(page));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Play …" }));
  await page.keyboard.press("Enter");
  await expect(button(page, "Play")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => asOf(page)).toBe("2026-02-28");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => asOf(page)).toBe("2026-01-31");
  await expect(player(page).getByRole("status")).toHaveText("Known on 31 January 2026");
  await expect(button(page, "Play")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(player(page)).toHaveCount(0);
  await expect(dateControl(page)).toBeFocused();
  expect(asOf(page)).toBe("2026-01-31");
  await page.goBack();
  await expect.poll(() => asOf(page)).toBeNull();
});

test("stops when the page is out of sight and when the date control is used", async ({ page }) => {
  await open(page, "convention/?as-of=2021-01-31");
  await openPlayer(page);
  await button(page, "Play").click();
  await expect(button(page, "Pause")).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(button(page, "Play")).toBeVisible();
  await button(page, "Play").click();
  await expect(button(page, "Pause")).toBeVisible();
  await dateControl(page).click();
  await expect(button(page, "Play")).toBeVisible();
});

test.describe("where less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("only steps by hand", async ({ page }) => {
    await open(page, "convention/?as-of=2024-12-16");
    await openPlayer(page);
    await expect(button(page, "One month back")).toBeFocused();
    await expect(button(page, "Play")).toHaveCount(0);
    await expect(player(page)).toContainText("step by hand");
    await button(page, "One month forward").click();
    await expect.poll(() => asOf(page)).toBe("2024-12-31");
  });
});

test("axes and rows keep their places when the day moves, and nothing unknown is in them", async ({ page }) => {
  await open(page, "roadmap/?as-of=2021-01-31");
  await openPlayer(page);
  const years = page.locator(".timeline-heads .tick");
  const rows = page.locator(".timeline-row:not(.unknown)");
  const places = page.locator(".timeline-row");
  const before = { years: await years.allTextContents(), rows: await rows.count(), places: await places.count() };
  const title = rows.last().locator(".timeline-title");
  const name = (await title.textContent()) ?? "";
  const y = (await title.boundingBox())?.y;
  await button(page, "One month forward").click();
  await expect.poll(() => asOf(page)).toBe("2021-02-28");
  await expect.poll(() => rows.count()).toBeGreaterThan(before.rows);
  expect(await years.allTextContents()).toEqual(before.years);
  expect(await places.count()).toBe(before.places);
  const same = page.locator(".timeline-title", { hasText: name }).first();
  expect((await same.boundingBox())?.y).toBeCloseTo(y ?? 0, 0);
  const unknown = await page
    .locator(".timeline-row.unknown")
    .evaluateAll((all) => all.map((row) => [row.textContent?.trim(), row.getAttribute("aria-hidden")]));
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.filter(([words, hidden]) => words !== "" || hidden !== "true")).toEqual([]);
});

const council = record.events.find(({ title }) => title === "Seventh Meeting of the CICA Ministerial Council");

/** What the pages say on the eve of the meeting, and the address that can be mailed. */
async function seesTheEve(page: Page, follow: (name: string) => Promise<void>): Promise<void> {
  expect(council?.start.first).toBe("2024-12-17");
  await expect.poll(() => asOf(page)).toBe("2024-12-16");
  await follow("Convention");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three of fourteen on record");
  await follow("Events");
  const known = record.events.filter((event) => event.known <= "2024-12-16").length;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${known} events`);
  const search = page.getByRole("searchbox");
  await search.fill("Seventh Meeting of the CICA Ministerial Council");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("0 events");
  await follow("Road map");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("items delivered");
  const sent = { address: page.url(), title: await page.getByRole("heading", { level: 1 }).innerText() };
  const reader = await page.context().newPage();
  await open(reader, sent.address);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(sent.title);
  await expect(reader.locator(".as-of-note")).toContainText("16 December 2024");
  await expect(figure(reader, /items, by what was said and when/)).toBeVisible();
}

test("tells by mouse what was known before the Baku meeting", async ({ page }) => {
  // Five pages, one of them opened anew.
  test.slow();
  await open(page, "");
  await dateControl(page).click();
  await page.getByLabel("Show what was known on").fill("2024-12-16");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await seesTheEve(page, (name) =>
    page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click(),
  );
});

test("tells by keyboard what was known before the Baku meeting", async ({ page }) => {
  // Five pages, one of them opened anew.
  test.slow();
  await open(page, "");
  await tabTo(page, dateControl(page));
  await page.keyboard.press("Enter");
  const day = page.getByLabel("Show what was known on");
  await tabTo(page, day);
  await day.fill("2024-12-16");
  await page.keyboard.press("Enter");
  await seesTheEve(page, async (name) => {
    const link = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
  });
});
