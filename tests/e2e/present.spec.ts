import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const address = "briefings/state-of-the-transformation/present/";

/** Opens a presentation and waits until it is ready: the page hears keys from the time it says which slide it shows. */
async function present(page: Page, query = ""): Promise<void> {
  await page.goto(address + query);
  await expect(page.getByRole("toolbar", { name: "Presentation" })).toBeAttached();
  await expect(status(page)).toHaveText(/^Slide \d+ of \d+: /);
}

/** What is fetched from now on. Browsers look at a page's icon, out of their cache, whenever its address changes. */
function collectRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/favicon.svg")) requests.push(request.url());
  });
  return requests;
}

const status = (page: Page) => page.getByRole("status").first();
const isAt = (page: Page, number: number) => expect(status(page)).toHaveText(new RegExp(`^Slide ${number} of \\d+: `));

test("a talk goes by keys alone, and fetches nothing once it is ready", async ({ page }) => {
  await present(page);
  await isAt(page, 1);
  await page.waitForLoadState("networkidle");
  const requests = collectRequests(page);

  const of = Number(/of (\d+)/.exec((await status(page).textContent()) ?? "")?.[1]);
  for (let number = 2; number <= of; number += 1) {
    await page.keyboard.press(number % 2 === 0 ? "ArrowRight" : "PageDown");
    await isAt(page, number);
  }
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await isAt(page, 3);
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "All slides" });
  await expect(overview.getByRole("button", { name: /^Slide 3 of/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await isAt(page, 4);
  await expect(overview).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await isAt(page, 4);
  expect(requests).toEqual([]);
});

test("a question is answered on the slide, a mark shows its sources, and Escape brings the slide back", async ({
  page,
}) => {
  await present(page, "?slide=3");
  await isAt(page, 3);
  const before = await status(page).textContent();
  await page.waitForLoadState("networkidle");
  const requests = collectRequests(page);

  await page.keyboard.press("q");
  const panel = page.getByRole("complementary", { name: "Answer a question" });
  await expect(panel.getByRole("combobox", { name: "Dimension" })).toBeFocused();
  await panel.getByRole("combobox", { name: "Dimension" }).selectOption({ label: "Human" });
  await panel.getByLabel("Year").selectOption({ label: "2024" });
  await expect(page.getByText(/^Answering: Human;.* 2024$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(status(page)).toHaveText(before ?? "");
  expect(new URL(page.url()).search).toBe("?slide=3");

  await page.locator(".present-slide[data-current] [data-opens]").last().click();
  const evidence = page.locator("dialog.evidence");
  await expect(evidence.locator(".records > li").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(evidence).toBeHidden();
  await isAt(page, 3);
  expect(requests).toEqual([]);
});

test("the presenter’s window keeps step both ways: slides, dark, questions and reload", async ({ page, context }) => {
  await present(page, "?slide=2");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("w");
  const presenter = await opened;
  await expect(presenter.getByRole("heading", { level: 1, name: /^Presenter’s window/ })).toBeAttached();
  await isAt(presenter, 2);
  await expect(presenter.getByRole("region", { name: "Notes" })).toBeVisible();
  await expect(presenter.getByRole("heading", { name: /^Next: / })).toBeVisible();

  await presenter.keyboard.press("PageDown");
  await isAt(page, 3);
  await isAt(presenter, 3);
  await page.keyboard.press("ArrowRight");
  await isAt(presenter, 4);
  await expect(presenter.getByRole("timer")).not.toHaveText("0:00");

  await presenter.keyboard.press("b");
  await expect(status(page)).toHaveText(/^The screen is black/);
  await page.keyboard.press("b");
  await isAt(presenter, 4);

  await presenter.keyboard.type("3");
  await presenter.keyboard.press("Enter");
  await isAt(page, 3);
  await presenter.keyboard.press("q");
  await presenter.getByRole("combobox", { name: "Dimension" }).selectOption({ label: "Human" });
  await expect(page.locator(".present-answering")).toHaveText(/^Answering: Human/);
  await page.keyboard.press("Escape");
  await expect(presenter.locator(".present-answering")).toBeHidden();

  await presenter.keyboard.press("Escape");
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/slide=16$/);
  await page.reload();
  await isAt(page, 16);
  await presenter.keyboard.press("Home");
  await isAt(page, 1);
  await expect(presenter).not.toHaveURL(/slide=/);
  await presenter.reload();
  await isAt(presenter, 1);
});

test("the presenter reads the next slide in the slide's own type", async ({ page }) => {
  await present(page, "?slide=2&window=presenter");
  const typeOf = (where: string) =>
    page.locator(`${where} .slide h2`).evaluate((heading) => {
      const { fontFamily, fontWeight, fontSize } = getComputedStyle(heading);
      return { fontFamily, fontWeight, fontSize };
    });
  const next = await typeOf(".present-next-slide");
  await page.keyboard.press("PageDown");
  await isAt(page, 3);
  expect(next).toEqual(await typeOf(".present-slide[data-current]"));
});

test("the room's window goes and comes back: the presenter is told, and it shows the presenter's slide", async ({
  page,
  context,
}) => {
  await present(page, "?slide=2");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("w");
  const presenter = await opened;
  await isAt(presenter, 2);
  await expect(presenter.getByRole("alert")).toHaveCount(0);
  await page.close();
  await expect(presenter.getByRole("alert")).toHaveText(/^The room’s window is closed\./);
  await presenter.keyboard.press("PageDown");
  const again = context.waitForEvent("page");
  await presenter.getByRole("link", { name: "Open it again" }).click();
  const room = await again;
  await isAt(room, 3);
  await expect(presenter.getByRole("alert")).toHaveCount(0);
  await presenter.keyboard.press("PageDown");
  await isAt(room, 4);
  await room.close();
  const other = await context.newPage();
  await present(other, "?slide=9");
  await isAt(other, 4);
  await isAt(presenter, 4);
});

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`at ${width} by ${height} nothing covers the slide's foot at first, and the overview shows all sixteen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await present(page, "?slide=3");
    await expect(page.locator(".present-bar")).toHaveCSS("opacity", "0");
    await page.keyboard.press("o");
    const overview = page.getByRole("dialog", { name: "All slides" });
    const last = overview.getByRole("button", { name: /^Slide 16 of/ });
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await overview.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
  });
}

test("a room opened late keeps the slide of its address, and the others follow it", async ({ page, context }) => {
  await present(page, "?slide=5");
  await isAt(page, 5);
  const other = await context.newPage();
  await present(other, "?slide=9");
  await isAt(other, 9);
  await isAt(page, 9);
});

test("a blocked window is told of, with a link to open it by hand", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await present(page, "?slide=2");
  await page.keyboard.press("w");
  const link = page.getByRole("alert").getByRole("link", { name: "Open it by hand" });
  await expect(link).toHaveAttribute("href", /present\/\?slide=2&window=presenter$/);
  await expect(link).toHaveAttribute("rel", "opener");
});

test("a slide is on the screen within 100 ms of the key", async ({ page }) => {
  await present(page);
  await isAt(page, 1);
  const times: number[] = [];
  for (let i = 0; i < 8; i += 1) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const began = performance.now();
            dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
          }),
      ),
    );
  }
  // What others do on the machine only ever adds to it; `npm run bench:briefing` measures with care.
  const quick = times.toSorted((a, b) => a - b)[2] ?? 0;
  expect(quick, `of ${times.map(Math.round).join(", ")}`).toBeLessThan(100);
});

test("a phone held upright has the slide on top, the notes below, and no sideways scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await present(page, "?slide=3");
  const stage = await page.getByRole("group", { name: "Slide" }).boundingBox();
  const notes = await page.getByRole("region", { name: "Notes" }).boundingBox();
  expect(stage?.width).toBe(390);
  expect(notes?.y).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("an unknown briefing is told of, with a way on", async ({ page }) => {
  await page.goto("briefings/mine/present/?briefing=gone");
  await expect(page.getByRole("heading", { name: "No such briefing" })).toBeVisible();
  await page.getByRole("link", { name: "All briefings" }).click();
  await expect(page).toHaveURL(/\/briefings\/$/);
});
