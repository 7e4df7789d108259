import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./page.ts";

/** Goes from where the focus is, by the Tab key alone, until a control has it. */
async function tabTo(page: Page, control: Locator) {
  await control.waitFor();
  for (let i = 0; i < 300; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${control}`);
}

async function press(page: Page, control: Locator, key = "Enter") {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

const live = (page: Page) => page.locator("html[data-live]").waitFor();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Add to briefing" });
const names = (page: Page) =>
  page
    .getByRole("list", { name: "Slides" })
    .getByRole("button", { name: /^Slide \d+:/ })
    .evaluateAll((buttons) => buttons.map((button) => button.querySelector(".sr-only")?.textContent));

/** Adds a figure of a page to the briefing, by keys. */
async function add(page: Page, figure: string | RegExp, said: RegExp, title = "") {
  const frame = page.getByRole("region", { name: figure }).first();
  await press(page, frame.getByRole("button", { name: "Add to briefing" }));
  await dialog(page).getByRole("combobox", { name: "Briefing" }).waitFor();
  if (title !== "") {
    await tabTo(page, dialog(page).getByRole("textbox", { name: "Title of the slide" }));
    await page.keyboard.type(title);
  }
  await press(page, dialog(page).getByRole("button", { name: "Add", exact: true }));
  await expect(dialog(page).getByRole("status").filter({ hasText: "Added" })).toHaveText(said);
  await page.keyboard.press("Escape");
  await expect(frame.getByRole("button", { name: "Add to briefing" })).toBeFocused();
}

const markup = "<img src=x onerror=alert(1)> & more";

test("a briefing of ten slides from five pages, by keys alone, kept over a reload", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("convention/");
  await live(page);
  await add(page, /ratifications from/, /as slide 1\./);
  await add(page, /Member States/, /as slide 2\./);
  await page.goto("events/?dimension=human");
  await live(page);
  await add(page, /events, human/, /as slide 3\./, markup);
  await page.goto("roadmap/");
  await live(page);
  await add(page, /./, /as slide 4\./);
  await page.goto("contributions/");
  await live(page);
  const gifts = page.locator(".figure");
  await gifts.first().waitFor();
  for (const [i, n] of [5, 6].entries()) {
    const finding = await gifts.nth(i).getByRole("heading").first().innerText();
    await add(page, finding, new RegExp(`as slide ${n}\\.`));
  }
  await page.goto("dimensions/economic/");
  await live(page);
  await press(page, page.getByRole("button", { name: "Add a summary to a briefing" }));
  await press(page, dialog(page).getByRole("button", { name: "Add", exact: true }));
  await expect(dialog(page).getByRole("status").filter({ hasText: "Added" })).toHaveText(/as slide 7\./);
  await press(page, dialog(page).getByRole("link", { name: "Open the briefing" }));

  await page.getByRole("heading", { level: 2, name: "Add a slide" }).waitFor();
  expect(new URL(page.url()).searchParams.get("slide")).toBe("7");
  for (const kind of ["Text", "Title"]) await press(page, page.getByRole("button", { name: kind, exact: true }));
  await press(page, page.getByRole("button", { name: "Duplicate" }));
  await expect(page.getByRole("list", { name: "Slides" }).getByRole("listitem")).toHaveCount(10);
  expect((await names(page))[2]).toBe(`Slide 3: ${markup}`);
  await expect(page.locator("main img")).toHaveCount(0);

  // Those out of sight are named in their turn.
  await expect.poll(async () => (await names(page)).filter((name) => name?.endsWith(": …"))).toEqual([]);
  const before = await names(page);
  await page.reload();
  await page.getByRole("list", { name: "Slides" }).waitFor();
  await expect.poll(() => names(page)).toEqual(before);

  // A slide moved by the list's own keys, and the move taken back.
  await tabTo(page, page.getByRole("button", { name: "Move slide 1", exact: true }));
  await page.keyboard.press("Space");
  await expect(page.getByText(/^(Slide picked up from|Now at) place 1 of 10\.$/)).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Now at place 2 of 10.")).toBeAttached();
  await page.keyboard.press("Space");
  const first = before[0]?.replace("Slide 1", "Slide 2");
  await expect.poll(async () => (await names(page))[1]).toBe(first);
  await page.keyboard.press("Control+z");
  await expect.poll(() => names(page)).toEqual(before);
});

test.describe("with a briefing", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("briefings/");
    await live(page);
    await page.getByRole("button", { name: "Copy to my briefings “State of the transformation”" }).click();
    await page.getByRole("list", { name: "Slides" }).waitFor();
  });

  test("two tabs: what one changes the other shows, and neither loses the other's", async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("list", { name: "Slides" }).waitFor();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.poll(async () => (await names(other)).length).toBe(15);
    await other.getByRole("textbox", { name: "Title of the briefing" }).fill("From the other tab");
    await other.keyboard.press("Tab");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("From the other tab");
    expect((await names(page)).length).toBe(15);
  });

  test("moved by keys as fast as they come: each press is one place", async ({ page }) => {
    const before = await names(page);
    await page.getByRole("button", { name: "Move slide 1", exact: true }).focus();
    await page.keyboard.press("Space");
    for (let n = 0; n < 5; n += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect.poll(async () => (await names(page))[5]).toBe(before[0]?.replace("Slide 1", "Slide 6"));
    await expect(page.getByRole("button", { name: "Move slide 6", exact: true })).toBeFocused();
  });

  test("two tabs: undo takes back what was done here, and a later change elsewhere stays", async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("list", { name: "Slides" }).waitFor();
    const write = async (tab: Page, words: string) => {
      await tab.getByRole("textbox", { name: "Notes for the speaker" }).fill(words);
      await tab.keyboard.press("Tab");
    };
    const notes = (tab: Page) => tab.getByRole("textbox", { name: "Notes for the speaker" });
    await write(page, "From here");
    await expect(notes(other)).toHaveValue("From here");
    await write(other, "From there");
    await expect(notes(page)).toHaveValue("From there");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/can’t be taken back: slide 1 was changed in another tab since/)).toBeVisible();
    await expect(notes(page)).toHaveValue("From there");
    await other.getByRole("button", { name: "Undo" }).click();
    await expect(notes(page)).toHaveValue("From here");
  });

  test("dragged by the pointer", async ({ page }) => {
    const [first, second] = await names(page);
    const handle = await page.getByRole("button", { name: "Move slide 1", exact: true }).boundingBox();
    const target = await page.getByRole("button", { name: "Move slide 2", exact: true }).boundingBox();
    if (handle === null || target === null) throw new Error("no handle");
    await page.mouse.move(handle.x + 10, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 10, handle.y + 30, { steps: 4 });
    await page.mouse.move(target.x + 10, target.y + target.height / 2 + 10, { steps: 8 });
    await page.mouse.up();
    await expect
      .poll(async () => (await names(page)).slice(0, 2))
      .toEqual([second?.replace("2", "1"), first?.replace("1", "2")]);
  });

  test("goes round as a file and as a link", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Briefing file (.json)" }).click();
    const file = await (await download).path();
    await page.getByRole("button", { name: "Copy as a link" }).click();
    await expect(page.getByText("The link is copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    await page.goto("briefings/");
    await live(page);
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(page.getByText("“State of the transformation” is opened")).toBeVisible();

    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole("button", { name: "Keep and open" }).click();
    await other.getByRole("list", { name: "Slides" }).waitFor();
    expect(await names(other)).toHaveLength(16);
  });

  for (const width of [1440, 390]) {
    test(`breaks no rule of accessibility at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole("button", { name: /^Slide 2:/ }).click();
      await expectNoViolations(page);
      await page.goto("briefings/");
      await live(page);
      await expectNoViolations(page);
    });
  }
});

test("a file that is no briefing, or of a newer version, is refused with its reason", async ({ page }) => {
  await page.goto("briefings/");
  await live(page);
  const input = page.locator("input[type=file]");
  const give = (words: string) =>
    input.setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(words) });
  await give('{"format": "cica-briefing", "vers');
  await expect(page.getByRole("alert")).toContainText("no JSON, at line 1");
  await give('{"format": "cica-briefing", "version": 99, "briefing": {}}');
  await expect(page.getByRole("alert")).toContainText("newer version of this site");
});

test("two hundred slides, and a note of five thousand words, stay usable", async ({ page }) => {
  await page.goto("briefings/");
  await live(page);
  const notes = "word ".repeat(5000).trim();
  const slides = Array.from({ length: 200 }, (_, i) => ({
    kind: "figure",
    id: `s${i}`,
    title: `Number ${i + 1}`,
    notes: i === 0 ? notes : "",
    figure: { page: "/events/", figure: "counts", view: `?from=${2000 + (i % 20)}-01-01`, frozen: null },
  }));
  const briefing = { id: "many", title: "Many", changed: 1, slides };
  await page.locator("input[type=file]").setInputFiles({
    name: "many.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: "cica-briefing", version: 1, briefing })),
  });
  await page.getByRole("link", { name: "Many", exact: true }).click();
  await page.getByRole("list", { name: "Slides" }).waitFor();
  expect(await names(page)).toHaveLength(200);
  await expect(page.getByRole("textbox", { name: "Notes for the speaker" })).toHaveValue(notes);
  // Only those in sight and near it are drawn.
  expect(await page.locator(".slide-thumb .slide").count()).toBeLessThan(40);
  await page.getByRole("button", { name: "Move down" }).click();
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(["Slide 1: Number 2", "Slide 2: Number 1"]);
});
