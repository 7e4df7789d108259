import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { figure, open, record, tabTo } from "./places.ts";

const counted = record.contributions.filter(({ within }) => within === undefined);
const surelyIn = (first: number, last: number) =>
  counted.filter(
    ({ date }) =>
      date.first !== null && date.last !== null && date.first >= `${first}-01-01` && date.last <= `${last}-12-31`,
  );
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const box = (page: Page, group: string, name: RegExp) =>
  page.getByRole("group", { name: group }).getByRole("checkbox", { name });
const years = (page: Page) => figure(page, /^Of those dated|^No contribution/);
const yearName = (page: Page, year: number) => years(page).locator(`[data-bar="${year}"]`);
const token = (page: Page, name: string | RegExp) =>
  page.getByRole("list", { name: "Filters in force" }).getByRole("button", { name });

async function centre(mark: Locator): Promise<{ x: number; y: number }> {
  const place = await mark.boundingBox();
  if (place === null) throw new Error("the mark is not drawn");
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

async function drag(page: Page, first: Locator, last: Locator): Promise<void> {
  await first.scrollIntoViewIfNeeded();
  const [from, to] = [await centre(first), await centre(last)];
  // Over the plot, where the bars are, not over their names.
  await page.mouse.move(from.x, from.y - 60);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y - 60, { steps: 4 });
  await page.mouse.move(to.x, to.y - 60, { steps: 4 });
  await page.mouse.up();
}

test("by mouse: a year, a time by drag, a name and a box filter each other, and tokens take them back", async ({
  page,
}) => {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Contributions" }).click();
  await expect(heading(page)).toContainText(`${counted.length} contributions on record`);
  await yearName(page, 2021).click();
  await expect(page).toHaveURL(/\?from=2021-01-01&to=2021-12-31$/);
  await expect(heading(page)).toContainText(`${surelyIn(2021, 2021).length} of ${counted.length} contributions`);

  await drag(page, yearName(page, 2021), yearName(page, 2023));
  await expect(page).toHaveURL(/\?from=2021-01-01&to=2023-12-31$/);
  const inTime = surelyIn(2021, 2023);
  await expect(heading(page)).toContainText(`${inTime.length} of ${counted.length} contributions`);

  // Each choice says what it would leave, and leaves it.
  const cash = inTime.filter(({ kind }) => kind === "cash");
  await box(page, "Kind", new RegExp(`^Cash.*\\b${cash.length}$`)).check();
  await expect(heading(page)).toContainText(`${cash.length} of ${counted.length} contributions`);
  const ofChina = cash.filter(({ contributor }) => contributor === "CHN");
  await expect(box(page, "Contributor", new RegExp(`^China.*\\b${ofChina.length}$`))).toBeVisible();
  await page.locator("[data-bar=CHN]").click();
  await expect(heading(page)).toContainText(`${ofChina.length} of ${counted.length} contributions`);
  await expect(page).toHaveURL(/contributor=CHN/);

  await token(page, "Remove filter: Kind: Cash").click();
  const china = inTime.filter(({ contributor }) => contributor === "CHN");
  await expect(heading(page)).toContainText(`${china.length} of ${counted.length} contributions`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/contributions\/$/);
});

test("by keyboard: boxes and days filter, results are told, and the focus goes on from token to token", async ({
  page,
}) => {
  await open(page, "contributions/");
  await tabTo(page, box(page, "Contributor", /^China/));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?contributor=CHN$/);
  await expect(box(page, "Contributor", /^China/)).toBeFocused();
  const china = counted.filter(({ contributor }) => contributor === "CHN");
  await expect(page.locator("main").getByRole("status")).toContainText(`${china.length} of ${counted.length}`);
  await tabTo(page, box(page, "Standing", /^Reported as given/));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/standing=reported/);
  const from = page.getByLabel("From", { exact: true });
  await tabTo(page, from);
  await from.fill("2021-01-01");
  await expect(page).toHaveURL(/from=2021-01-01/);
  await tabTo(page, token(page, "Remove filter: Contributor: China"));
  await page.keyboard.press("Enter");
  await expect(token(page, "Remove filter: Standing: Reported as given")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(token(page, /^Remove filter: Time: from 1 Jan 2021/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/contributions\/$/);
});

test("a segment opens its sources under the filters, also where it stands aside", async ({ page }) => {
  await open(page, "contributions/?contributor=CHN&from=2022-01-01&to=2022-12-31");
  const inYear = surelyIn(2021, 2021).filter(({ contributor, kind }) => contributor === "CHN" && kind === "cash");
  expect(inYear.length).toBeGreaterThan(0);
  await years(page)
    .getByRole("button", { name: new RegExp(`^2021, cash: ${inYear.length} contribution`) })
    .click();
  const panel = page.getByRole("dialog");
  await expect(panel.locator(".record-title")).toHaveCount(inYear.length);
});

test("where nothing is found, says which filter to loosen and how much there would be", async ({ page }) => {
  await open(page, "contributions/?contributor=QAT&gift=premises");
  await expect(heading(page)).toHaveText(`0 of ${counted.length} contributions`);
  const premises = counted.filter(({ kind }) => kind === "premises").length;
  const ofQatar = counted.filter(({ contributor }) => contributor === "QAT").length;
  await expect(page.getByRole("button", { name: `Without Kind: ${ofQatar} contribution` })).toBeVisible();
  await page.getByRole("button", { name: `Without Contributor: ${premises} contribution` }).click();
  await expect(page).toHaveURL(/\?gift=premises$/);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText(`${premises} of ${counted.length}`);
});

test("the road map counts beside each choice what it would leave, and says what to loosen", async ({ page }) => {
  await open(page, "roadmap/?status=late");
  const late = await page.locator(".timeline-row").filter({ visible: true }).count();
  await page.locator("summary", { hasText: "Track:" }).click();
  const meetings = page.getByRole("group", { name: "Track" }).getByRole("checkbox", { name: "Meetings", exact: true });
  await expect(meetings).toHaveAccessibleDescription(String(late));
  await open(page, "roadmap/?status=late&track=secretariat");
  await expect(page.getByRole("button", { name: `Without Track: ${late} item` })).toBeVisible();
  await token(page, "Remove filter: Status: late").click();
  await expect(token(page, "Remove filter: Track: Secretariat")).toBeFocused();
});
