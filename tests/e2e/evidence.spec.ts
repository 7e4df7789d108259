import { expect, test } from "./page.ts";
import { figure, open } from "./places.ts";

test("a segment of a bar leads over its evidence to the source that lists the record", async ({ page }) => {
  await open(page, "events/?dimension=human,new-challenges&from=2025-01-01&to=2025-03-31");
  const segment = page.getByRole("button", { name: "New challenges and threats, Q1 2025: 2 events" });
  await segment.click();
  const panel = page.getByRole("dialog", { name: "New challenges and threats, Q1 2025" });
  await expect(panel.getByText("2 records")).toBeVisible();
  const workshop = panel.locator(".records > li").filter({ hasText: "ICT security among CICA Member States" });
  await expect(workshop).toContainText("26 Feb 2025");
  const cite = workshop.locator(".cites li").first();
  await expect(cite).toHaveText(
    "Voice of Asia, Jan–Mar 2025, p. 24, Russia hosts online workshop to advance ICT security awareness · said 26 Feb 2025 (the article’s own date)",
  );
  await expect(workshop.locator(".cites li")).toHaveCount(1);

  await cite.getByRole("link", { name: "Voice of Asia, Jan–Mar 2025" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Voice of Asia: CICA Digest, January to March 2025");
  await expect(panel).toBeHidden();
  const events = page.getByRole("table", { name: /^Events \(/ });
  const row = events.getByRole("row").filter({ hasText: "ICT security among CICA Member States" });
  await expect(row).toContainText("p. 24, Russia hosts online workshop to advance ICT security awareness");
  await expect(row).toContainText("26 Feb 2025");

  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(segment).toBeVisible();
});

test("evidence stays open over a reload and closes with the way back", async ({ page }) => {
  await open(page, "convention/");
  await figure(page, /^No ratification on record for fifteen/)
    .getByRole("button", { name: /^Tajikistan: ratified/ })
    .click();
  const panel = page.getByRole("dialog", { name: "Tajikistan" });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/open=states\/TJK$/);
  await page.reload();
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("link", { name: "Voice of Asia, Jan–Mar 2025" }).first()).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
});

test("a click beside the panel closes it", async ({ page }) => {
  await open(page, "convention/?open=states/CHN");
  const panel = page.getByRole("dialog", { name: "China" });
  await expect(panel).toBeVisible();
  await page.mouse.click(10, 450);
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/convention\/$/);
});

test("each headline of the Overview opens as many records as it counts", async ({ page }) => {
  await open(page, "");
  const headlines = page.getByRole("region", { name: "In four figures" }).getByRole("button");
  for (let i = 0; i < 4; i += 1) {
    const headline = headlines.nth(i);
    const [count = ""] = (await headline.locator(".figure-value").innerText()).trim().split(/\s+/);
    await headline.click();
    const panel = page.getByRole("dialog");
    await expect(panel.getByText(`${count} records`, { exact: true })).toBeVisible();
    await panel.getByRole("button", { name: "Close" }).click();
    await expect(panel).toBeHidden();
  }
});

test("a segment of each chart of contributions opens the records that it counts", async ({ page }) => {
  await open(page, "contributions/");
  for (const finding of [/^Of those dated to one year/, /named most often/]) {
    const segments = figure(page, finding).getByRole("button", { name: /contributions?, / });
    const label = (await segments.first().getAttribute("aria-label")) ?? "";
    const n = Number(/: (\d+) contribution/.exec(label)?.[1]);
    await segments.first().click();
    const panel = page.getByRole("dialog");
    await expect(panel.getByText(`${n} ${n === 1 ? "record" : "records"}`, { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  }
});

test("each statement on the road map opens with its own day", async ({ page }) => {
  await open(page, "roadmap/");
  // By key: where much is said on one day, marks lie on each other.
  const mark = page.getByRole("button", { name: /: \w+, said 18 Sep 2024$/ }).first();
  await mark.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByText("1 record", { exact: true })).toBeVisible();
  await expect(panel.locator(".cites").first()).toContainText("said 18 Sep 2024");
  await panel.getByRole("link", { name: "Open its page" }).click();
  await expect(page).toHaveURL(/\/roadmap\/[\w-]+\/$/);
  await expect(panel).toBeHidden();
});
