import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./page.ts";
import { figure, open, tabTo } from "./places.ts";

test("every file that the page and its machine-readable part offer is there, with the size that it says", async ({
  page,
}) => {
  await open(page, "sources/");
  const script = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(script ?? "") as {
    "@type": string;
    distribution: { contentUrl: string; contentSize?: string; encodingFormat: string }[];
  };
  expect(data["@type"]).toBe("Dataset");
  const links = await figure(page, "Take the record away").getByRole("link").all();
  const offered = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(offered.toSorted()).toEqual(data.distribution.map(({ contentUrl }) => contentUrl).toSorted());
  for (const { contentUrl, contentSize, encodingFormat } of data.distribution) {
    const answer = await page.request.get(new URL(contentUrl, page.url()).href);
    expect([contentUrl, answer.status()]).toEqual([contentUrl, 200]);
    expect(answer.headers()["content-type"]).toContain(encodingFormat);
    if (contentSize !== undefined) expect(`${(await answer.body()).length} B`).toBe(contentSize);
  }
});

test("a folded publisher opens by key to its pages, and each leads to its own page", async ({ page }) => {
  await open(page, "sources/");
  const list = figure(page, "Documents and pages");
  await expect(list.getByRole("table")).toHaveCount(1);
  const summary = list.locator("summary", { hasText: /^Kazinform: \d+ web pages$/ });
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
  await expect(list.getByRole("table")).toHaveCount(2);
  const link = list.getByRole("table").nth(1).getByRole("link").first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("a number of the coverage leads to the events that it counts", async ({ page }) => {
  await open(page, "sources/");
  const mark = figure(page, /stand in the five documents/)
    .getByRole("button", { name: /, Q1 2025: \d+$/ })
    .first();
  const label = (await mark.getAttribute("aria-label")) ?? "";
  await mark.click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByText(label)).toBeVisible();
  await expect(panel.locator(".records > li")).toHaveCount(Number(/(\d+)$/.exec(label)?.[1]));
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page with its first parts open breaks no rule of WCAG, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "sources/");
    await page.locator(".fold > summary").first().click();
    await figure(page, /disagreements between sources/)
      .locator("summary")
      .first()
      .click();
    await expectNoViolations(page);
  });
}

test("on paper every source and every disagreement is there, and no control", async ({ page }) => {
  await open(page, "sources/");
  await page.emulateMedia({ media: "print" });
  for (const summary of await page.locator("summary").all()) await expect(summary).toBeHidden();
  await expect(page.getByRole("heading", { level: 3, name: /^Kazinform: / })).toBeVisible();
  await expect(page.locator(".disagreements > li").last()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("an open group of disagreements reads without scrolling sideways", async ({ page }) => {
    await open(page, "sources/");
    const part = figure(page, /disagreements between sources/);
    await part.locator("summary").first().click();
    const first = part.locator(".disagreements > li").first();
    await expect(first).toBeVisible();
    const wide = await first.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
